import { createHash, type Hash } from 'node:crypto';
import type { OutputStream } from '../../fleet/listener';
import { prefixed } from './line-prefix';
import { OutputTail } from './output-tail';
import type { StreamMark } from './stream-lines';

const lf = 0x0a;
const nothing: Buffer = Buffer.alloc(0);

/** Maximum number of bytes that are kept of the beginning of an output. */
const maxHeadBytes = 32 * 1024;

/** After so many bytes were kept of all groups, only {@link scarceBytes} of both ends of further ones are kept. */
const maxKeptBytes = 32 * 1024 * 1024;
const scarceBytes = 1024;

/** Instances that ended alike and wrote the same. */
export interface OutputGroup {
  readonly instanceIds: readonly string[];
  /** How they ended, in a few words. */
  readonly result: string;
  /** The first lines, each with its mark. */
  readonly head: Buffer;
  /** How many bytes between the first and the last lines were not kept, without marks. */
  readonly omittedBytes: number;
  /** The last lines, if there are more than the first ones. */
  readonly rest: Buffer;
}

/** The output so far of an instance that is not done. */
class Kept {
  readonly hashes: Readonly<{ [stream in OutputStream]: Hash }> = {
    stdout: createHash('sha256'),
    stderr: createHash('sha256'),
  };
  readonly #tail = new OutputTail();
  #head = nothing;
  #headLength = 0;
  #bytesAfterHead = 0;
  isHeadFull = false;

  keepFirst(marked: Buffer): void {
    const kept = startOfLines(marked, maxHeadBytes - this.#headLength);
    const length = this.#headLength + kept.length;
    if (length > this.#head.length) {
      const larger = Buffer.alloc(Math.min(maxHeadBytes, Math.max(1024, length * 2)));
      this.#head.copy(larger, 0, 0, this.#headLength);
      this.#head = larger;
    }
    kept.copy(this.#head, this.#headLength);
    this.#headLength = length;
    if (kept.length === marked.length) return;
    this.isHeadFull = true;
    const after = marked.subarray(kept.length);
    this.#bytesAfterHead = unmarkedLength(after);
    this.#tail.write(after);
  }

  keepLast(lines: Buffer, mark: StreamMark): void {
    this.#bytesAfterHead += lines.length;
    this.#tail.write(lines, mark);
  }

  get head(): Buffer {
    return this.#head.subarray(0, this.#headLength);
  }

  get rest(): Pick<OutputGroup, 'omittedBytes' | 'rest'> {
    const rest = this.#tail.bytes();
    return { rest, omittedBytes: this.#bytesAfterHead - unmarkedLength(rest) };
  }
}

/**
 * Finds instances with the same output. Outputs are compared whole, by their hashes, each stream by itself: the order
 * in which lines of both arrive may differ. The first and the last lines are kept, once for all instances of a group, so
 * that the memory does not grow with the output.
 */
export class GroupedOutput {
  readonly #records = new Map<string, Kept>();
  readonly #groups = new Map<string, OutputGroup & { readonly instanceIds: string[] }>();
  #keptBytes = 0;

  /** Takes the next bytes of a stream, as the instance sent them. They are compared. */
  compare(instanceId: string, stream: OutputStream, chunk: Buffer): void {
    this.#recordOf(instanceId).hashes[stream].update(chunk);
  }

  /**
   * Takes the next lines to show, whole and made safe, each ending in LF. Copies what it keeps.
   * @param mark is put before each line that is kept
   */
  keep(instanceId: string, lines: Buffer, mark: StreamMark): void {
    const record = this.#recordOf(instanceId);
    if (record.isHeadFull) record.keepLast(lines, mark);
    else record.keepFirst(prefixed(lines, mark));
  }

  /**
   * No more output of the instance follows.
   * @param result how it ended, in a few words. Instances that ended differently are not in the same group
   */
  finished(instanceId: string, result: string): void {
    const record = this.#recordOf(instanceId);
    this.#records.delete(instanceId);
    const { stdout, stderr } = record.hashes;
    const key = `${stdout.digest('hex')} ${stderr.digest('hex')} ${result}`;
    const group = this.#groups.get(key);
    if (group !== undefined) {
      group.instanceIds.push(instanceId);
      return;
    }
    const isScarce = this.#keptBytes > maxKeptBytes;
    const head = startOfLines(record.head, isScarce ? scarceBytes : maxHeadBytes);
    const { rest: tail, omittedBytes } = record.rest;
    const rest = isScarce ? endOfLines(tail, scarceBytes) : tail;
    this.#keptBytes += head.length + rest.length;
    this.#groups.set(key, {
      instanceIds: [instanceId],
      result,
      head: Buffer.from(head),
      omittedBytes:
        omittedBytes +
        unmarkedLength(record.head.subarray(head.length)) +
        unmarkedLength(tail.subarray(0, tail.length - rest.length)),
      rest: Buffer.from(rest),
    });
  }

  /** The groups of the instances that are done, the largest first; within a size, in the order of `ids`. */
  groups(ids: readonly string[]): readonly OutputGroup[] {
    const places = new Map(ids.map((id, index) => [id, index]));
    const place = (id: string | undefined): number => places.get(id ?? '') ?? ids.length;
    return [...this.#groups.values()]
      .map((group) => ({
        ...group,
        instanceIds: group.instanceIds.toSorted((one, other) => place(one) - place(other)),
      }))
      .sort(
        (one, other) =>
          other.instanceIds.length - one.instanceIds.length ||
          place(one.instanceIds[0]) - place(other.instanceIds[0]),
      );
  }

  #recordOf(instanceId: string): Kept {
    const known = this.#records.get(instanceId);
    if (known !== undefined) return known;
    const record = new Kept();
    this.#records.set(instanceId, record);
    return record;
  }
}

/** Returns the length of whole lines without their marks. */
function unmarkedLength(lines: Buffer): number {
  let length = lines.length;
  for (let at = lines.indexOf(lf); at >= 0; at = lines.indexOf(lf, at + 1)) length -= 2;
  return length;
}

/** Returns as many of the first whole lines as fit into so many bytes. */
function startOfLines(lines: Buffer, maxBytes: number): Buffer {
  if (lines.length <= maxBytes) return lines;
  return maxBytes === 0 ? nothing : lines.subarray(0, lines.lastIndexOf(lf, maxBytes - 1) + 1);
}

/** Returns as many of the last whole lines as fit into so many bytes. */
function endOfLines(lines: Buffer, maxBytes: number): Buffer {
  if (lines.length <= maxBytes) return lines;
  return lines.subarray(lines.indexOf(lf, lines.length - maxBytes - 1) + 1);
}
