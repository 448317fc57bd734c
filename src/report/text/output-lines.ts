import { isUtf8 } from 'node:buffer';
import { LineBreaks } from './line-breaks';
import { visibleControl } from './safe-text';
import { mayBeSpecial } from './special-bytes';
import { defused } from './workflow-commands';

const lf = 0x0a;
const cr = 0x0d;
const nothing: Buffer = Buffer.alloc(0);
const lineEnd = Buffer.from('\n');
const reset = '\x1b[0m';

/** Bytes of the longest line that is shown as one. A longer one is broken. */
export const maxLineBytes = 64 * 1024;

/** Milliseconds between two states of a progress bar that are shown before its last one. */
const progressIntervalMs = 1000;

/** SGR (kept), erasures ED and EL (dropped), and whatever else is a control (made visible). */
const escapesAndControls =
  /\x1b\[([0-9;:]*)m|\x1b\[\??[0-9;]*[JK]|[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g;

/**
 * Turns the raw bytes of one remote output stream into whole lines that are safe to show in a workflow's log or a
 * terminal: valid UTF-8, each ending in LF. They have no control character but TAB, and no escape but SGR (colors,
 * reset at the end of the line). The runner takes none of them for a workflow command. Text is not altered otherwise,
 * because the runner masks secrets by substring. A workflow command only gets something before its line.
 *
 * The lines do not depend on where the bytes were cut into chunks. Memory is bounded by {@link maxLineBytes}: a longer
 * line is broken, where {@link LineBreaks} says. If a line is rewritten with lone CRs, its last state is shown, and
 * at most one state a second before that.
 *
 * A returned buffer may share memory with the chunk.
 */
export class OutputLines {
  /** The current line since its last lone CR. */
  #segment = nothing;
  #segmentLength = 0;
  /** The text that the current line showed before its last lone CR. */
  #state: Buffer = nothing;
  #stateIsShown = false;
  /** When the line's first state, or the last one shown, was seen. */
  #progressSince: number | undefined;
  readonly #now: () => number;
  readonly #breaks: LineBreaks;

  /** `now` is a monotonic clock in milliseconds. `breaks` chooses where a line is broken that is too long. */
  constructor(now: () => number = () => performance.now(), breaks = new LineBreaks()) {
    this.#now = now;
    this.#breaks = breaks;
  }

  /** Returns the lines that `chunk` completes, possibly none. */
  write(chunk: Buffer): Buffer {
    const out: Buffer[] = [];
    // In slices, so that a line within one is never too long.
    for (let from = 0; from < chunk.length; from += maxLineBytes) {
      this.#slice(chunk.subarray(from, from + maxLineBytes), out);
    }
    this.#showProgress(out);
    return joined(out);
  }

  /**
   * Returns the last line if it had no line end, and gives memory back. The object can be used for another stream
   * afterward.
   */
  end(): Buffer {
    const out: Buffer[] = [];
    if (this.#segmentLength > 0 || (this.#state.length > 0 && !this.#stateIsShown)) this.#endLine(out);
    this.#segment = nothing;
    this.#state = nothing;
    this.#progressSince = undefined;
    return joined(out);
  }

  #slice(bytes: Buffer, out: Buffer[]): void {
    let from = 0;
    const linesEnd = bytes.lastIndexOf(lf) + 1;
    if (linesEnd > 0 && (this.#segmentLength > 0 || this.#state.length > 0)) {
      const end = bytes.indexOf(lf);
      this.#continueLine(bytes.subarray(0, end), out);
      this.#endLine(out);
      from = end + 1;
    }
    if (from < linesEnd) out.push(safeLines(bytes.subarray(from, linesEnd)));
    if (linesEnd < bytes.length) this.#continueLine(bytes.subarray(linesEnd), out);
  }

  /** Takes more bytes of the current line, without LF. */
  #continueLine(bytes: Buffer, out: Buffer[]): void {
    let from = 0;
    for (let at = bytes.indexOf(cr); at >= 0; at = bytes.indexOf(cr, from)) {
      this.#append(bytes.subarray(from, at), out);
      this.#carriageReturn();
      from = at + 1;
    }
    this.#append(bytes.subarray(from), out);
  }

  #append(bytes: Buffer, out: Buffer[]): void {
    let rest = bytes;
    while (this.#segmentLength + rest.length > maxLineBytes) {
      const room = maxLineBytes - this.#segmentLength;
      this.#copy(rest.subarray(0, room));
      rest = rest.subarray(room);
      const cut = this.#breaks.lengthBefore(this.#segment, rest[0] ?? 0);
      out.push(safeLines(withLineEnd(this.#segment.subarray(0, cut))));
      this.#segment.copyWithin(0, cut, this.#segmentLength);
      this.#segmentLength -= cut;
      this.#state = nothing;
    }
    this.#copy(rest);
  }

  #copy(bytes: Buffer): void {
    const length = this.#segmentLength + bytes.length;
    if (length > this.#segment.length) {
      // Twice the size each time, so that a line that comes byte by byte costs no more than one in a piece.
      const larger = Buffer.alloc(Math.min(maxLineBytes, Math.max(256, length * 2)));
      this.#segment.copy(larger, 0, 0, this.#segmentLength);
      this.#segment = larger;
    }
    bytes.copy(this.#segment, this.#segmentLength);
    this.#segmentLength = length;
  }

  #carriageReturn(): void {
    if (this.#segmentLength === 0) return;
    this.#state = withLineEnd(this.#segment.subarray(0, this.#segmentLength));
    this.#segmentLength = 0;
    this.#stateIsShown = false;
    this.#progressSince ??= this.#now();
  }

  #endLine(out: Buffer[]): void {
    if (this.#segmentLength > 0 || this.#state.length === 0) {
      out.push(safeLines(withLineEnd(this.#segment.subarray(0, this.#segmentLength))));
    } else if (!this.#stateIsShown) out.push(safeLines(this.#state));
    this.#segmentLength = 0;
    this.#state = nothing;
    this.#progressSince = undefined;
  }

  #showProgress(out: Buffer[]): void {
    if (this.#state.length === 0 || this.#stateIsShown || this.#progressSince === undefined) return;
    const now = this.#now();
    if (now - this.#progressSince < progressIntervalMs) return;
    out.push(safeLines(this.#state));
    this.#stateIsShown = true;
    this.#progressSince = now;
  }
}

/** Whole lines, each ending in LF, as they may be shown. Lines with nothing special in them, most by far, are not copied. */
function safeLines(lines: Buffer): Buffer {
  if (isUtf8(lines) && !mayBeSpecial(lines)) return lines;
  const texts = lines.toString('utf8', 0, lines.length - 1).split('\n');
  return Buffer.from(`${texts.map((line) => safeLine(lastState(line))).join('\n')}\n`);
}

/** Returns the last state of a line that was rewritten with CRs, of those that are not empty. */
function lastState(line: string): string {
  return line.includes('\r') ? (/([^\r]*)\r*$/.exec(line)?.[1] ?? '') : line;
}

/** Makes one line of untrusted text, without line end, safe to show in a log: see {@link OutputLines}. */
export function safeLine(line: string): string {
  let colorsAreOn = false;
  const text = line.replace(escapesAndControls, (match, sgr: string | undefined) => {
    if (sgr !== undefined) {
      colorsAreOn = !/^0*$/.test(sgr);
      return match;
    }
    return match.length > 1 ? '' : visibleControl(match);
  });
  // Last: the characters of a command may have been separated by what was dropped above.
  return defused(colorsAreOn ? text + reset : text);
}

function withLineEnd(line: Buffer): Buffer {
  return Buffer.concat([line, lineEnd]);
}

function joined(parts: readonly Buffer[]): Buffer {
  if (parts.length === 0) return nothing;
  return parts.length === 1 ? (parts[0] ?? nothing) : Buffer.concat(parts);
}
