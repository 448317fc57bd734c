/**
 * Finds the start mark in a stream that may hold something else before it, such as what a login shell's start-up files
 * print. Looks at nothing any more once it has been found.
 */
export class StartMarkFinder {
  readonly #mark: Buffer;
  /** What may be the beginning of the mark: shorter than the mark. */
  #held: Buffer = Buffer.alloc(0);

  constructor(mark: Buffer) {
    this.#mark = mark;
  }

  /**
   * Takes the stream's next bytes.
   * @returns what certainly came `before` the mark, and, once the mark is complete, what came `after` it.
   */
  push(chunk: Buffer): { before: Buffer; after: Buffer | undefined } {
    const bytes = this.#held.length === 0 ? chunk : Buffer.concat([this.#held, chunk]);
    const at = bytes.indexOf(this.#mark);
    if (at >= 0) {
      this.#held = Buffer.alloc(0);
      return { before: bytes.subarray(0, at), after: bytes.subarray(at + this.#mark.length) };
    }
    const heldFrom = bytes.length - this.#lengthOfBeginningAtTheEnd(bytes);
    this.#held = bytes.subarray(heldFrom);
    return { before: bytes.subarray(0, heldFrom), after: undefined };
  }

  /** The stream ended without the mark: what was held back. */
  end(): Buffer {
    const held = this.#held;
    this.#held = Buffer.alloc(0);
    return held;
  }

  #lengthOfBeginningAtTheEnd(bytes: Buffer): number {
    for (let length = Math.min(this.#mark.length - 1, bytes.length); length > 0; length--) {
      if (bytes.subarray(bytes.length - length).equals(this.#mark.subarray(0, length))) return length;
    }
    return 0;
  }
}
