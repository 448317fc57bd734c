/**
 * Finds the first of several marks in a stream that may have something else before it, such as what a login shell's
 * start-up files print. Not for use after a mark was found.
 */
export class MarkFinder<Name extends string> {
  readonly #marks: readonly (readonly [name: Name, mark: Buffer])[];
  /** Bytes that may be the beginning of a mark: shorter than the longest mark. */
  #held: Buffer = Buffer.alloc(0);

  constructor(marks: Readonly<Record<Name, Buffer>>) {
    this.#marks = entries(marks);
  }

  /**
   * Takes the stream's next bytes.
   * @returns what certainly came `before` a mark, and, once a mark is complete, which one and what came `after` it
   */
  push(chunk: Buffer): { before: Buffer; found?: { mark: Name; after: Buffer } } {
    const bytes = this.#held.length === 0 ? chunk : Buffer.concat([this.#held, chunk]);
    for (const [name, mark] of this.#marks) {
      const at = bytes.indexOf(mark);
      if (at === -1) continue;
      this.#held = Buffer.alloc(0);
      return {
        before: bytes.subarray(0, at),
        found: { mark: name, after: bytes.subarray(at + mark.length) },
      };
    }
    const held = Math.max(...this.#marks.map(([, mark]) => beginningAtTheEnd(bytes, mark)));
    this.#held = bytes.subarray(bytes.length - held);
    return { before: bytes.subarray(0, bytes.length - held) };
  }

  /** The stream ended without a mark: returns what was held back. */
  end(): Buffer {
    const held = this.#held;
    this.#held = Buffer.alloc(0);
    return held;
  }
}

function entries<Name extends string>(marks: Readonly<Record<Name, Buffer>>): (readonly [Name, Buffer])[] {
  const list: (readonly [Name, Buffer])[] = [];
  for (const name in marks) list.push([name, marks[name]]);
  return list;
}

/** The length of the longest beginning of `mark` that is at the end of `bytes`. */
function beginningAtTheEnd(bytes: Buffer, mark: Buffer): number {
  for (let length = Math.min(mark.length - 1, bytes.length); length > 0; length--) {
    if (bytes.subarray(bytes.length - length).equals(mark.subarray(0, length))) return length;
  }
  return 0;
}
