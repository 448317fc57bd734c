import { maxLineBytes } from '../text/output-lines';
import { prefixed } from './line-prefix';

const lf = 0x0a;
const nothing = Buffer.alloc(0);

/** Maximum number of lines in a tail. */
export const maxTailLines = 40;

/** Maximum number of bytes in a tail: enough for the longest line and what is put before it. */
export const maxTailBytes = maxLineBytes + 1024;

/** One byte more shows whether a line begins with the first of the others. */
const ringBytes = maxTailBytes + 1;

/**
 * Keeps the last lines of an instance's output, both streams in the order they came, to show them again if it failed.
 * Lines are whole: the runner does not mask a part of a secret. So there is nothing if the last line is too long.
 *
 * It costs next to nothing however much passes through: the last bytes are copied, and split into lines when asked for.
 */
export class OutputTail {
  /** Grows up to {@link ringBytes}; after that the oldest bytes are overwritten. */
  #ring: Buffer = nothing;
  /** Total number of bytes taken. The next one goes to this index modulo {@link ringBytes}. */
  #taken = 0;
  /** The last lines, if no more are taken. */
  #last: Buffer | undefined;
  /** Whether lines were left out before they got a mark. */
  #isCut = false;

  /**
   * Takes whole lines, each ending in LF, from `OutputLines`. They are copied.
   * @param mark is put before each line that is kept
   */
  write(lines: Buffer, mark = ''): void {
    this.#write(mark === '' ? lines : this.#marked(lines, mark));
  }

  /** Marks only the lines that may be among the last: to mark all would take most of the time. */
  #marked(lines: Buffer, mark: string): Buffer {
    const start = startOfLastLines(lines);
    if (start > 0) this.#isCut = true;
    // A last line that is too long takes the place of all before it.
    return start === lines.length ? lines : prefixed(lines.subarray(start), mark);
  }

  #write(lines: Buffer): void {
    const kept = lines.subarray(-ringBytes);
    this.#taken += lines.length - kept.length;
    this.#makeRoom(kept.length);
    const at = this.#taken % ringBytes;
    const copied = kept.copy(this.#ring, at);
    kept.copy(this.#ring, 0, copied);
    this.#taken += kept.length;
  }

  /**
   * Gives memory back after the last write.
   * @param maxBytes maximum number of bytes that are still needed
   */
  end(maxBytes: number = maxTailBytes): void {
    const all = this.bytes();
    this.#last = Buffer.from(all.subarray(startOfLastLines(all, maxBytes)));
    this.#ring = nothing;
  }

  /** Whether there were lines that {@link text} does not have. */
  get omitted(): boolean {
    return this.#isCut || this.bytes().length < this.#taken;
  }

  /** Returns the last lines, at most {@link maxTailLines} and {@link maxTailBytes}, each ending in LF, or nothing. */
  bytes(): Buffer {
    if (this.#last !== undefined) return this.#last;
    const end = this.#taken % ringBytes;
    const older = this.#taken < ringBytes ? nothing : this.#ring.subarray(end);
    const all = Buffer.concat([older, this.#ring.subarray(0, end)]);
    return all.subarray(startOfLastLines(all));
  }

  /** Returns the same as text. */
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

/** Returns where the last lines begin, as many as fit into a tail. */
function startOfLastLines(lines: Buffer, maxBytes: number = maxTailBytes): number {
  const earliest = lines.length - maxBytes;
  let start = lines.length;
  for (let count = 0; count < maxTailLines && start > 0; count += 1) {
    const before = start < 2 ? 0 : lines.lastIndexOf(lf, start - 2) + 1;
    if (before < earliest) break;
    start = before;
  }
  return start;
}
