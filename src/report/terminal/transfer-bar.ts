import type { TransferProgress } from '../../remote/transfer/transfer';
import { ProgressLine } from './progress-line';
import type { Styler } from './text-style';
import { transferBarText } from './transfer-bar-text';

/** Milliseconds over which the rate is measured, and between two measurements. */
const rateOverMs = 5_000;
const measureEachMs = 250;

/** Columns of a terminal that does not say how many it has. */
const usualColumns = 80;

/** A terminal. Its width may change. */
export interface Terminal extends NodeJS.WritableStream {
  readonly columns?: number;
}

/** Options of a {@link TransferBar}. */
export interface TransferBarOptions {
  readonly terminal: Terminal;
  readonly style: Styler;
  /** Returns milliseconds of a clock that only goes forward. */
  readonly now?: () => number;
}

/** One line at the bottom of a terminal that shows how far a copy is. Must be ended. */
export class TransferBar {
  readonly #terminal: Terminal;
  readonly #now: () => number;
  readonly #line: ProgressLine;
  readonly #timer: NodeJS.Timeout;
  #label = '';
  #progress: TransferProgress | undefined;
  #measured: { readonly at: number; readonly bytes: number }[] = [];

  constructor({ terminal, style, now = () => performance.now() }: TransferBarOptions) {
    this.#terminal = terminal;
    this.#now = now;
    this.#line = new ProgressLine(terminal, () =>
      transferBarText(
        { label: this.#label, progress: this.#progress, rate: this.#rate() },
        terminal.columns ?? usualColumns,
        style,
      ),
    );
    terminal.on('resize', this.#show);
    this.#timer = setInterval(() => this.#measure(), measureEachMs);
    this.#timer.unref();
  }

  /** Begins with something else: a copy, or a wait that the label says. */
  begin(label: string): void {
    this.#label = label;
    this.#progress = undefined;
    this.#measured = [];
    this.#line.show();
  }

  update(progress: TransferProgress): void {
    const isFirst = this.#progress === undefined;
    this.#progress = progress;
    if (isFirst) this.#measure();
    this.#line.show();
  }

  /** Writes a whole line above the bar. */
  say(text: string): void {
    this.#line.hide();
    this.#terminal.write(`${text}\n`);
    this.#line.show();
  }

  /** Removes the bar. */
  end(): void {
    clearInterval(this.#timer);
    this.#terminal.removeListener('resize', this.#show);
    this.#line.end();
  }

  readonly #show = (): void => this.#line.show();

  #measure(): void {
    if (this.#progress === undefined) return;
    const at = this.#now();
    this.#measured = this.#measured.filter((one) => at - one.at <= rateOverMs);
    this.#measured.push({ at, bytes: this.#progress.bytes });
    this.#line.show();
  }

  #rate(): number | undefined {
    const [first] = this.#measured;
    if (first === undefined || this.#progress === undefined) return undefined;
    const elapsed = this.#now() - first.at;
    if (elapsed < measureEachMs) return undefined;
    return Math.max(0, ((this.#progress.bytes - first.bytes) * 1000) / elapsed);
  }
}
