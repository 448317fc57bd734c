import { isUtf8 } from 'node:buffer';
import { maxScanBytes, scanMemory } from './block-scan';
import { visibleControl } from './safe-text';
import { firstSpecial } from './special-bytes';
import { defused } from './workflow-commands';

const lf = 0x0a;
const cr = 0x0d;
const nothing = Buffer.alloc(0);
const lineEnd = Buffer.from('\n');
const reset = '\x1b[0m';

/** Bytes of the longest line that is shown as one; a longer one is broken. */
export const maxLineBytes = 64 * 1024;

/** Milliseconds between two states of a progress bar that are shown while it goes on. */
const progressIntervalMs = 1000;

/** Bytes of the scan memory that hold lines to be shown already, of the slice of a chunk that is being written. */
let used = 0;

/** SGR (kept), erasures ED and EL (dropped), and whatever else is a control (made visible). */
const escapesAndControls =
  /\x1b\[([0-9;:]*)m|\x1b\[\??[0-9;]*[JK]|[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g;

/**
 * Turns the raw bytes of one remote output stream into whole lines that are safe to show in a workflow's log or a
 * terminal: valid UTF-8, each ending in LF, with no control character but TAB and no escape but SGR (colours, reset
 * at the end of the line), and none that the runner would take for a workflow command. Text is not altered
 * otherwise, since the runner masks secrets by substring.
 *
 * The lines do not depend on where the bytes were cut into chunks. Memory is bounded by {@link maxLineBytes}
 * whatever comes: a longer line is broken, between characters. Of a line rewritten with lone CRs the last state is
 * shown, and while it goes on one state a second at most.
 *
 * Chunks with nothing special in them, nearly all, are copied once, into memory that is used again.
 */
export class OutputLines {
  /** The current line since its last lone CR. */
  #segment = nothing;
  #segmentLength = 0;
  /** What the current line showed before its last lone CR. */
  #state = nothing;
  #stateLength = 0;
  #stateIsShown = false;
  /** When the line's first state, or the last one shown, was seen. */
  #progressSince: number | undefined;
  readonly #now: () => number;

  /** `now` is a monotonic clock in milliseconds. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /**
   * The lines that `chunk` completes, possibly none. They are in memory that the next call for this or any other
   * output uses again.
   */
  write(chunk: Buffer): Buffer {
    const shown: Buffer[] = [];
    let out: Buffer[] = [];
    // In slices, so that no line within one is longer than a line may be.
    for (let from = 0; from < chunk.length; from += maxLineBytes) {
      if (out.length > 0) shown.push(Buffer.concat(out));
      out = [];
      this.#slice(chunk.subarray(from, from + maxLineBytes), out);
    }
    this.#showProgress(out);
    return joined(shown.length === 0 ? out : [...shown, ...out]);
  }

  /** The last line where it had no line end, or nothing. The object can be used for another stream afterwards. */
  end(): Buffer {
    used = 0;
    const out: Buffer[] = [];
    if (this.#segmentLength > 0 || (this.#stateLength > 0 && !this.#stateIsShown)) this.#endLine(out);
    this.#stateLength = 0;
    this.#progressSince = undefined;
    return joined(out);
  }

  #slice(bytes: Buffer, out: Buffer[]): void {
    used = 0;
    const completeUntil = bytes.lastIndexOf(lf) + 1;
    let at = 0;
    if (completeUntil > 0) {
      const end = bytes.indexOf(lf);
      if (this.#stateLength > 0 || this.#segmentLength + end > maxLineBytes) {
        this.#continueLine(bytes.subarray(0, end), out);
        this.#endLine(out);
        at = end + 1;
      }
      if (at < completeUntil) this.#wholeLines(bytes.subarray(at, completeUntil), out);
      at = completeUntil;
    }
    if (at < bytes.length) this.#continueLine(bytes.subarray(at), out);
  }

  /** The current line, and those that follow it in `ends`: runs of plain ones at once, the others one by one. */
  #wholeLines(ends: Buffer, out: Buffer[]): void {
    const { bytes } = scanMemory();
    let at = used;
    const endsFrom = at + this.#segment.copy(bytes, at, 0, this.#segmentLength);
    const to = endsFrom + ends.copy(bytes, endsFrom);
    used = to;
    this.#segmentLength = 0;
    this.#progressSince = undefined;
    let carriageReturn = -1;
    // Special lines in a row become one buffer.
    let text = '';
    while (at < to) {
      const special = firstSpecial(bytes, at, to);
      const plainUntil = special === to ? to : bytes.lastIndexOf(lf, special) + 1;
      if (plainUntil > at) {
        text = flushed(text, out);
        this.#plainLines(bytes.subarray(at, plainUntil), out);
      }
      if (plainUntil === to) break;
      const end = bytes.indexOf(lf, special);
      if (carriageReturn < plainUntil) carriageReturn = placeOf(cr, bytes, plainUntil, to);
      if (carriageReturn >= end - 1) {
        text += `${safeLine(bytes.toString('utf8', plainUntil, Math.min(end, carriageReturn)))}\n`;
      } else {
        text = flushed(text, out);
        this.#continueLine(bytes.subarray(plainUntil, end), out);
        this.#endLine(out);
      }
      at = end + 1;
    }
    flushed(text, out);
  }

  /** Lines without controls and commands; they may still hold invalid UTF-8. */
  #plainLines(lines: Buffer, out: Buffer[]): void {
    if (isUtf8(lines)) {
      out.push(lines);
      return;
    }
    for (let from = 0; from < lines.length; ) {
      const end = lines.indexOf(lf, from);
      const line = lines.subarray(from, end + 1);
      out.push(isUtf8(line) ? line : Buffer.from(line.toString()));
      from = end + 1;
    }
  }

  /** More bytes of the current line, without LF. */
  #continueLine(bytes: Buffer, out: Buffer[]): void {
    let from = 0;
    for (let at = bytes.indexOf(cr); at >= 0; at = bytes.indexOf(cr, from)) {
      this.#append(bytes.subarray(from, at), out);
      this.#carriageReturn();
      from = at + 1;
    }
    this.#append(from === 0 ? bytes : bytes.subarray(from), out);
  }

  #append(bytes: Buffer, out: Buffer[]): void {
    let rest = bytes;
    while (this.#segmentLength + rest.length > maxLineBytes) {
      const room = maxLineBytes - this.#segmentLength;
      this.#copy(rest.subarray(0, room));
      rest = rest.subarray(room);
      const cut = lastCharacterBoundary(this.#segment, rest[0] ?? 0);
      out.push(shownLine(this.#segment.subarray(0, cut)));
      this.#segment.copyWithin(0, cut, this.#segmentLength);
      this.#segmentLength -= cut;
      this.#stateLength = 0;
    }
    this.#copy(rest);
  }

  #copy(bytes: Buffer): void {
    const length = this.#segmentLength + bytes.length;
    if (length > this.#segment.length) {
      // Twice the size each time, so that a line that comes byte by byte costs no more than one in a piece.
      const larger = Buffer.allocUnsafeSlow(Math.min(maxLineBytes, Math.max(256, length * 2)));
      this.#segment.copy(larger, 0, 0, this.#segmentLength);
      this.#segment = larger;
    }
    bytes.copy(this.#segment, this.#segmentLength);
    this.#segmentLength = length;
  }

  #carriageReturn(): void {
    if (this.#segmentLength === 0) return;
    [this.#state, this.#segment] = [this.#segment, this.#state];
    this.#stateLength = this.#segmentLength;
    this.#segmentLength = 0;
    this.#stateIsShown = false;
    this.#progressSince ??= this.#now();
  }

  #endLine(out: Buffer[]): void {
    if (this.#segmentLength > 0) out.push(shownLine(this.#segment.subarray(0, this.#segmentLength)));
    else if (this.#stateLength === 0) out.push(lineEnd);
    else if (!this.#stateIsShown) out.push(shownLine(this.#state.subarray(0, this.#stateLength)));
    this.#segmentLength = 0;
    this.#stateLength = 0;
    this.#progressSince = undefined;
  }

  #showProgress(out: Buffer[]): void {
    if (this.#stateLength === 0 || this.#stateIsShown || this.#progressSince === undefined) return;
    const now = this.#now();
    if (now - this.#progressSince < progressIntervalMs) return;
    out.push(shownLine(this.#state.subarray(0, this.#stateLength)));
    this.#stateIsShown = true;
    this.#progressSince = now;
  }
}

/** One line, without LF and lone CRs, as it is shown. A copy: the argument's memory is used again. */
function shownLine(line: Buffer): Buffer {
  const { bytes } = scanMemory();
  const from = used;
  const end = from + line.length;
  if (end + lineEnd.length > maxScanBytes) return Buffer.from(`${safeLine(line.toString())}\n`);
  line.copy(bytes, from);
  if (firstSpecial(bytes, from, end) < end || !isUtf8(bytes.subarray(from, end))) {
    return Buffer.from(`${safeLine(line.toString())}\n`);
  }
  bytes[end] = lf;
  used = end + lineEnd.length;
  return bytes.subarray(from, used);
}

/** One line of untrusted text, without line end, as it may be shown in a log: see {@link OutputLines}. */
export function safeLine(line: string): string {
  let coloursAreOn = false;
  const text = line.replace(escapesAndControls, (match, sgr: string | undefined) => {
    if (sgr !== undefined) {
      coloursAreOn = !/^0*$/.test(sgr);
      return match;
    }
    return match.length > 1 ? '' : visibleControl(match);
  });
  // Last: what was dropped above may have stood between the characters of a command.
  return defused(coloursAreOn ? text + reset : text);
}

/** Where to break the full `bytes` that `next` follows: the end, or before the character that `next` belongs to. */
function lastCharacterBoundary(bytes: Buffer, next: number): number {
  const length = bytes.length;
  if ((next & 0xc0) !== 0x80) return length;
  for (let back = 1; back <= 3; back += 1) {
    const byte = bytes[length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const characterLength = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return characterLength > back ? length - back : length;
  }
  return length;
}

/** Adds `text` to `out` where there is any; the text that is left, none. */
function flushed(text: string, out: Buffer[]): '' {
  if (text !== '') out.push(Buffer.from(text));
  return '';
}

/** The place of the first `byte` in `[from, to)`, or `to` where there is none. */
function placeOf(byte: number, bytes: Buffer, from: number, to: number): number {
  const found = bytes.subarray(from, to).indexOf(byte);
  return found < 0 ? to : from + found;
}

function joined(parts: readonly Buffer[]): Buffer {
  if (parts.length === 0) return nothing;
  return parts.length === 1 ? (parts[0] ?? nothing) : Buffer.concat(parts);
}
