/** Milliseconds after other output before the line is shown again, so that fast output is not slowed down. */
const showAfterMs = 100;

const eraseLine = '\r\x1b[K';

/**
 * One line at the bottom of a terminal that says how far a run is. Other output to the same terminal must be written
 * between {@link hide} and {@link show}.
 */
export class ProgressLine {
  readonly #stream: NodeJS.WritableStream;
  readonly #text: () => string;
  #timer: NodeJS.Timeout | undefined;
  #isVisible = false;
  #isEnded = false;

  /** @param text returns the line, without line end; called each time it is shown */
  constructor(stream: NodeJS.WritableStream, text: () => string) {
    this.#stream = stream;
    this.#text = text;
  }

  /** Removes the line from the terminal. */
  hide(): void {
    if (!this.#isVisible) return;
    this.#stream.write(eraseLine);
    this.#isVisible = false;
  }

  /** Shows the line again soon. */
  show(): void {
    if (this.#isEnded || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#stream.write(`${eraseLine}${this.#text()}`);
      this.#isVisible = true;
    }, showAfterMs);
    this.#timer.unref();
  }

  /** Removes the line for good. */
  end(): void {
    this.#isEnded = true;
    clearTimeout(this.#timer);
    this.hide();
  }
}
