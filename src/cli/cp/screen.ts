import type { TransferProgress } from '../../remote/transfer/transfer';
import type { Transferred } from '../../remote/transfer/transferred';
import { doneText } from '../../report/run/transfer-text';
import { styler } from '../../report/terminal/text-style';
import { TransferBar } from '../../report/terminal/transfer-bar';
import { terminalAbilities } from '../terminal';

/** Where the user sees what happens: standard error, with a bar if it is a terminal. Must be ended. */
export class Screen {
  readonly #bar: TransferBar | undefined;
  readonly #startedAt = performance.now();

  private constructor(bar: TransferBar | undefined) {
    this.#bar = bar;
  }

  /** @param isWanted whether there is a bar, if standard error is a terminal */
  static async open(isWanted: boolean): Promise<Screen> {
    const { stderr } = process;
    if (!isWanted || !stderr.isTTY || process.env.TERM === 'dumb') return new Screen(undefined);
    const style = styler((await terminalAbilities(stderr)).colors);
    return new Screen(new TransferBar({ terminal: stderr, style }));
  }

  /** Shows a label in the bar. */
  begin(label: string): void {
    this.#bar?.begin(label);
  }

  readonly update = (progress: TransferProgress): void => this.#bar?.update(progress);

  /** Writes a message of whole lines. */
  readonly say = (text: string): void => {
    if (this.#bar === undefined) process.stderr.write(`eic: ${text}\n`);
    else this.#bar.say(`eic: ${text}`);
  };

  /** Removes the bar. */
  end(): void {
    this.#bar?.end();
  }

  /** Replaces the bar with a line that says what was done. */
  done(transferred: Transferred): void {
    if (this.#bar === undefined) return;
    this.end();
    const elapsedMs = performance.now() - this.#startedAt;
    process.stderr.write(`eic: copied ${doneText(transferred, elapsedMs)}\n`);
  }
}
