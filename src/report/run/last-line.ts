import { withoutColors } from '../text/safe-text';

const lf = 0x0a;

/** Bytes of a line that an annotation shows at most. */
const maxLineBytes = 1024;

/**
 * Keeps the last line of a stream that is not blank, for an annotation. A long line is not kept, and not cut either:
 * the runner masks no part of a secret.
 */
export class LastLine {
  #bytes: Buffer | undefined;

  /** Takes whole lines, each ending in LF, as `OutputLines` returns them. Copies what it keeps. */
  write(lines: Buffer): void {
    let end = lines.length - 1;
    while (end >= 0) {
      const start = end === 0 ? 0 : lines.lastIndexOf(lf, end - 1) + 1;
      if (end - start > maxLineBytes) {
        this.#bytes = undefined;
        return;
      }
      const line = lines.subarray(start, end);
      if (withoutColors(line.toString()).trim() !== '') {
        this.#bytes = Buffer.from(line);
        return;
      }
      end = start - 1;
    }
  }

  /** The line without colors, or `undefined` if there is none or it is longer than 1 KiB. */
  get text(): string | undefined {
    return this.#bytes === undefined ? undefined : withoutColors(this.#bytes.toString()).trim();
  }
}
