const lf = 0x0a;
const nothing = Buffer.alloc(0);

/** Lines that a tail holds at most. */
export const maxTailLines = 40;

/** Bytes that a tail holds at most. */
export const maxTailBytes = 64 * 1024;

/** One byte more tells whether a line begins with the first of the others. */
const ringBytes = maxTailBytes + 1;

/**
 * The last lines of an instance's output, both streams in the order they came, to show again where it failed.
 * Costs next to nothing however much goes through: the last bytes are copied, and looked at when they are asked for.
 */
export class OutputTail {
  /** Grows up to {@link ringBytes}; from then on the oldest bytes are written over. */
  #ring = Buffer.alloc(0);
  /** Bytes taken in all. The next is for this place, modulo {@link ringBytes}. */
  #taken = 0;

  /** Takes whole lines, each ending in LF, as `OutputLines` gives them. */
  write(lines: Buffer): void {
    const kept = lines.subarray(-ringBytes);
    this.#taken += lines.length - kept.length;
    this.#makeRoom(kept.length);
    const at = this.#taken % ringBytes;
    const copied = kept.copy(this.#ring, at);
    kept.copy(this.#ring, 0, copied);
    this.#taken += kept.length;
  }

  /** Whether lines came that {@link text} does not hold. */
  get omitted(): boolean {
    return this.bytes().length < this.#taken;
  }

  /** The last lines, at most {@link maxTailLines} and {@link maxTailBytes}, each ending in LF, or nothing. */
  bytes(): Buffer {
    const end = this.#taken % ringBytes;
    const older = this.#taken < ringBytes ? nothing : this.#ring.subarray(end);
    const all = Buffer.concat([older, this.#ring.subarray(0, end)]);
    return all.subarray(startOfLastLines(all));
  }

  /** The same as text. */
  text(): string {
    return this.bytes().toString();
  }

  #makeRoom(bytes: number): void {
    const needed = Math.min(ringBytes, this.#taken + bytes);
    if (needed <= this.#ring.length) return;
    const larger = Buffer.alloc(Math.min(ringBytes, Math.max(1024, needed * 2)));
    this.#ring.copy(larger);
    this.#ring = larger;
  }
}

/**
 * Where the last lines begin, as many as a tail may hold. One line that is too long by itself is held from its middle
 * on, from the beginning of a character.
 */
function startOfLastLines(lines: Buffer): number {
  const earliest = lines.length - maxTailBytes;
  let start = lines.length;
  for (let count = 0; count < maxTailLines && start > 0; count += 1) {
    const before = start < 2 ? 0 : lines.lastIndexOf(lf, start - 2) + 1;
    if (before < earliest) break;
    start = before;
  }
  if (start < lines.length || lines.length === 0) return start;
  start = earliest;
  while (((lines[start] ?? 0) & 0xc0) === 0x80) start += 1;
  return start;
}
