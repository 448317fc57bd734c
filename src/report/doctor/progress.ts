import type { CheckOutcome } from '../../doctor/outcome';
import { ProgressLine } from '../terminal/progress-line';

/** A line in a terminal that says how many checks have ended. On another stream nothing is shown. */
export class CheckProgress {
  readonly #line: ProgressLine | undefined;
  #ended = 0;
  #last = '';

  /** @param total number of checks */
  constructor(stream: NodeJS.WritableStream & { readonly isTTY?: boolean }, total: number) {
    if (stream.isTTY !== true) return;
    this.#line = new ProgressLine(stream, () => `${this.#ended} of ${total} checks ended${this.#last}`);
    this.#line.show();
  }

  /** Counts a check that ended. */
  ended({ check, result }: CheckOutcome): void {
    this.#ended++;
    this.#last = `; last: ${check.title} (${result.state})`;
    this.#line?.show();
  }

  /** Removes the line. */
  close(): void {
    this.#line?.end();
  }
}
