/** Bytes of the longest secret that GitHub stores ("Secrets", usage limits). */
const maxSecretBytes = 48 * 1024;

const whiteSpace = [0x20, 0x09];
/** Characters that end a value in JSON, CSV, a URL's query and the like, and are rare within a secret. */
const separators = [...Buffer.from(`"',&`)];

/**
 * Chooses where a line that is too long is broken. The runner masks secrets line by line: it does not recognize one that
 * has a line break within it.
 *
 * Values that are known stay whole. Only the runner knows all of its secrets, and most have no whitespace: so a line is
 * broken after whitespace if there is any within the length of the longest secret, else after a separator.
 */
export class LineBreaks {
  readonly #values: readonly Buffer[];

  /**
   * `values` may be secrets. Each line of a value stays whole by itself, as the runner masks each by itself. Lines of
   * more than 48 KiB do not stay whole.
   */
  constructor(values: Iterable<string> = []) {
    this.#values = [...new Set([...values].flatMap((value) => value.split(/[\r\n]+/)))]
      .map((line) => Buffer.from(line))
      .filter(({ length }) => length > 1 && length <= maxSecretBytes);
  }

  /**
   * Returns how many bytes of the full `line` to show as a line of their own, at least 16 KiB of 64. It does not depend
   * on what follows, but for the first byte, `next`.
   */
  lengthBefore(line: Buffer, next: number): number {
    const earliest = Math.max(1, line.length - maxSecretBytes);
    const isWithin = this.#within(line);
    for (const bytes of [whiteSpace, separators]) {
      const place = Math.max(...bytes.map((byte) => lastAfter(byte, line, earliest, isWithin)));
      if (place >= earliest) return place;
    }
    const end = lastCharacterBoundary(line, next);
    for (let place = end; place >= earliest; place -= 1) {
      if (isWithin(place) || (place < end && isContinuation(line[place]))) continue;
      return place;
    }
    return end;
  }

  /** Returns a test whether a break at a place in the line would be within a value. A value may continue after the line. */
  #within(line: Buffer): (place: number) => boolean {
    if (this.#values.length === 0) return () => false;
    const within = new Uint8Array(line.length + 1);
    for (const value of this.#values) {
      const first = value[0] ?? 0;
      let marked = 0;
      for (let at = line.indexOf(first); at >= 0; at = line.indexOf(first, at + 1)) {
        const end = Math.min(at + value.length, line.length);
        if (line.compare(value, 0, end - at, at, end) !== 0) continue;
        within.fill(1, Math.max(at + 1, marked), at + value.length);
        marked = at + value.length;
      }
    }
    return (place) => within[place] === 1;
  }
}

/** The place after the last such byte at which the line may be broken, or 0. */
function lastAfter(
  byte: number,
  line: Buffer,
  earliest: number,
  isWithin: (place: number) => boolean,
): number {
  let at = line.lastIndexOf(byte);
  while (at + 1 >= earliest && isWithin(at + 1)) at = at === 0 ? -1 : line.lastIndexOf(byte, at - 1);
  return at + 1;
}

/** The end of the line, or the beginning of its last character if `next` belongs to that. */
function lastCharacterBoundary(line: Buffer, next: number): number {
  const { length } = line;
  if (!isContinuation(next)) return length;
  for (let back = 1; back <= 3; back += 1) {
    const byte = line[length - back] ?? 0;
    if (isContinuation(byte)) continue;
    const characterLength = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return characterLength > back ? length - back : length;
  }
  return length;
}

/** Whether a byte of UTF-8 is not the first one of its character. */
function isContinuation(byte = 0): boolean {
  return (byte & 0xc0) === 0x80;
}
