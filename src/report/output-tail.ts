const LF = 0x0a;

/** Lines that a tail holds at most. */
export const MAX_TAIL_LINES = 40;

/** Bytes that a tail holds at most. */
export const MAX_TAIL_BYTES = 64 * 1024;

interface Part {
  /** UTF-8 bytes as Latin-1 characters: half the size, and a copy that keeps no larger buffer alive. */
  readonly text: string;
  readonly lines: number;
}

/**
 * The last lines of an instance's output, both streams in the order they came, to show again where it failed.
 * Costs next to nothing however much goes through: only the last lines of each piece are looked at.
 */
export class OutputTail {
  #parts: Part[] = [];
  #lines = 0;
  #bytes = 0;
  #omitted = false;

  /** Takes whole lines, each ending in LF, as `OutputLines` gives them. */
  write(lines: Buffer): void {
    if (lines.length === 0) return;
    const { start, count } = startOfLastLines(lines);
    if (start > 0) {
      this.#parts = [];
      this.#lines = 0;
      this.#bytes = 0;
      this.#omitted = true;
    }
    this.#parts.push({ text: lines.toString('latin1', start), lines: count });
    this.#lines += count;
    this.#bytes += lines.length - start;
    this.#dropOldest();
  }

  /** Whether lines came that {@link text} does not hold. */
  get omitted(): boolean {
    return this.#omitted || this.#lines > MAX_TAIL_LINES || this.#bytes > MAX_TAIL_BYTES;
  }

  /** The last lines, at most {@link MAX_TAIL_LINES} and {@link MAX_TAIL_BYTES}, each ending in LF, or nothing. */
  bytes(): Buffer {
    const all = Buffer.from(this.#parts.map(({ text }) => text).join(''), 'latin1');
    return all.subarray(startOfLastLines(all).start);
  }

  /** The same as text. */
  text(): string {
    return this.bytes().toString();
  }

  #dropOldest(): void {
    let drop = 0;
    for (const part of this.#parts) {
      const enoughWithout =
        this.#lines - part.lines >= MAX_TAIL_LINES || this.#bytes - part.text.length >= MAX_TAIL_BYTES;
      if (!enoughWithout) break;
      this.#lines -= part.lines;
      this.#bytes -= part.text.length;
      this.#omitted = true;
      drop += 1;
    }
    if (drop > 0) this.#parts.splice(0, drop);
  }
}

/**
 * Where the last lines begin, as many as a tail may hold, and how many they are. One line that is too long by itself
 * is held from its middle on, from the beginning of a character.
 */
function startOfLastLines(lines: Buffer): { start: number; count: number } {
  const earliest = lines.length - MAX_TAIL_BYTES;
  let start = lines.length;
  let count = 0;
  while (count < MAX_TAIL_LINES && start > 0) {
    const before = start < 2 ? 0 : lines.lastIndexOf(LF, start - 2) + 1;
    if (before < earliest) break;
    start = before;
    count += 1;
  }
  if (count > 0 || lines.length === 0) return { start, count };
  start = earliest;
  while (((lines[start] ?? 0) & 0xc0) === 0x80) start += 1;
  return { start, count: 1 };
}
