const maxBytes = 8 * 1024;
const maxLines = 10;
const maxLength = 300;

/** Keeps the end of what a program writes, to explain its failure. */
export class TextTail {
  #bytes = Buffer.alloc(0);
  #isCut = false;

  write(chunk: Buffer): void {
    const all = Buffer.concat([this.#bytes, chunk.subarray(-maxBytes)]);
    this.#isCut ||= all.length > maxBytes || chunk.length > maxBytes;
    this.#bytes = all.subarray(-maxBytes);
  }

  /**
   * The last lines: at most 10, without control characters and empty lines. A line that is long or was cut is left out
   * whole, because the runner masks no part of a secret.
   */
  get lines(): readonly string[] {
    return this.#bytes
      .toString('utf8')
      .split(/[\r\n]+/)
      .slice(this.#isCut ? 1 : 0)
      .map((line) => line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ').trim())
      .filter((line) => line !== '')
      .slice(-maxLines)
      .map((line) => (line.length > maxLength ? `[a line of ${line.length} characters]` : line));
  }
}
