import { columnWidth } from '../text/column-width';
import { withoutColors } from '../text/safe-text';

/** Milliseconds after other output before the lines are shown again, so that fast output is not slowed down. */
const showAfterMs = 100;

/**
 * Turn the wrapping of long lines off and on again (DECAWM). Terminals disagree on the width of some characters, and an
 * instance chooses what a line shows: a line that wrapped would leave a row behind, with its text at the beginning.
 */
const withoutWrapping = '\x1b[?7l';
const withWrapping = '\x1b[?7h';

/** A terminal. Its size may change. */
export interface SizedTerminal extends NodeJS.WritableStream {
  readonly columns?: number;
  readonly rows?: number;
}

/**
 * Some lines at the bottom of a terminal that change. Other output to the same terminal must be written between
 * {@link hide} and {@link show}.
 */
export class LiveArea {
  readonly #terminal: SizedTerminal;
  readonly #lines: () => readonly string[];
  #timer: NodeJS.Timeout | undefined;
  #shown: readonly string[] = [];
  #isEnded = false;

  /** @param lines returns the lines, each narrower than the terminal; called each time that they are shown */
  constructor(terminal: SizedTerminal, lines: () => readonly string[]) {
    this.#terminal = terminal;
    this.#lines = lines;
  }

  /** Removes the lines from the terminal. */
  hide(): void {
    if (this.#shown.length === 0) return;
    this.#terminal.write(this.#erasing());
    this.#shown = [];
  }

  /** Shows the lines again soon. */
  show(): void {
    if (this.#isEnded || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      const lines = this.#lines();
      // In one write, so that nothing flickers.
      this.#terminal.write(`${withoutWrapping}${this.#erasing()}${lines.join('\n')}${withWrapping}`);
      this.#shown = lines;
    }, showAfterMs);
    this.#timer.unref();
  }

  /** Removes the lines for good. */
  end(): void {
    this.#isEnded = true;
    clearTimeout(this.#timer);
    this.hide();
  }

  /** Returns what moves the cursor to the start of the lines and erases them. */
  #erasing(): string {
    const { columns } = this.#terminal;
    // A terminal that was made narrower has wrapped them.
    const rows = this.#shown.reduce((sum, line) => sum + rowsOf(line, columns), 0);
    return rows > 1 ? `\r\x1b[${rows - 1}A\x1b[J` : '\r\x1b[J';
  }
}

function rowsOf(line: string, columns: number | undefined): number {
  if (columns === undefined || columns === 0) return 1;
  return Math.max(1, Math.ceil(columnWidth(withoutColors(line)) / columns));
}
