import type { OutputStream } from '../../fleet/listener';
import type { RunProgress } from '../run/run-progress';
import { fittedTo } from '../text/column-width';
import { LiveArea, type SizedTerminal } from './live-area';
import { freeColumns, type RunDisplayOptions, runDisplay } from './run-display';
import { type Style, type Styler, styler } from './text-style';

/** A stream of the process, with what it can show. */
export interface TerminalStream {
  readonly stream: SizedTerminal & { readonly isTTY?: boolean };
  readonly colors: boolean;
  /** Whether it takes no control sequence. Default is that a terminal does. */
  readonly isDumb?: boolean;
}

/** Size of a terminal that does not say it. */
const usualSize = { columns: 80, rows: 24 };

/** Milliseconds between two states of the lines at the bottom, if nothing else happens. */
const refreshMs = 1_000;

/**
 * The streams to which a run is written. If stderr is a terminal, lines at its bottom show how far the run is, or how far
 * the copying of files is. They are removed for as long as something else is written.
 */
export class RunScreen {
  readonly #streams: Readonly<Record<OutputStream, TerminalStream>>;
  #area: LiveArea | undefined;
  #refresh: NodeJS.Timeout | undefined;
  /** The line about the files that one instance copies. */
  #copying: LiveArea | undefined;
  #copyText = '';

  constructor(streams: Readonly<Record<OutputStream, TerminalStream>>) {
    this.#streams = streams;
  }

  /** Shows how far a run is from now on. Must be ended. */
  follow(progress: RunProgress, options: Pick<RunDisplayOptions, 'label' | 'lastLine'>): void {
    if (!this.#isLive) return;
    const { stream, colors } = this.#streams.stderr;
    const style = styler(colors);
    this.#area = new LiveArea(stream, () => runDisplay(progress, { ...sizeOf(stream), style, ...options }));
    stream.on('resize', this.update);
    this.#refresh = setInterval(this.update, refreshMs);
    this.#refresh.unref();
    this.update();
  }

  /** Shows the lines at the bottom soon, as they are by then. */
  readonly update = (): void => this.#area?.show();

  /** Shows how far the copying of files is. */
  copying(text: string): void {
    if (!this.#isLive) return;
    this.#copyText = text;
    const { stream } = this.#streams.stderr;
    this.#copying ??= new LiveArea(stream, () => [
      fittedTo(this.#copyText, Math.max(1, sizeOf(stream).columns - freeColumns)),
    ]);
    this.#copying.show();
  }

  /** Removes the line about the copying of files. */
  copied(): void {
    this.#copying?.end();
    this.#copying = undefined;
  }

  /** Writes whole lines. A returned promise is back-pressure; it is resolved too if the reader has gone. */
  lines(stream: OutputStream, lines: Buffer): void | Promise<void> {
    this.#area?.hide();
    const written = this.bytes(stream, lines);
    this.update();
    return written;
  }

  /** Writes bytes of the only instance of a run, as {@link lines} does. */
  bytes(stream: OutputStream, bytes: Buffer): void | Promise<void> {
    return write(this.#streams[stream].stream, bytes);
  }

  /** Writes a message of our own to stderr. Its text is safe already. */
  message(style: Style, text: string): void {
    this.#area?.hide();
    this.#copying?.hide();
    this.#streams.stderr.stream.write(`${this.style('stderr')(style, 'eic:')} ${text}\n`);
    this.update();
  }

  /** Returns what applies styles to text for a stream. */
  style(stream: OutputStream): Styler {
    return styler(this.#streams[stream].colors);
  }

  /** Removes the lines at the bottom for good. */
  end(): void {
    clearInterval(this.#refresh);
    this.#streams.stderr.stream.removeListener('resize', this.update);
    this.#area?.end();
  }

  /** Whether lines can be shown that change. */
  get #isLive(): boolean {
    const { stream, isDumb } = this.#streams.stderr;
    return stream.isTTY === true && isDumb !== true;
  }
}

function sizeOf({ columns = 0, rows = 0 }: SizedTerminal): typeof usualSize {
  return { columns: columns || usualSize.columns, rows: rows || usualSize.rows };
}

function write(stream: NodeJS.WritableStream, bytes: Buffer): void | Promise<void> {
  if (stream.write(bytes)) return;
  return new Promise((resolve) => {
    const done = (): void => {
      for (const event of ['drain', 'error', 'close']) stream.removeListener(event, done);
      resolve();
    };
    for (const event of ['drain', 'error', 'close']) stream.on(event, done);
  });
}
