const lf = 0x0a;

/** Maximum number of bytes in the `stdout` output. */
export const maxCapturedBytes = 1024 * 1024;

/** The result of a {@link StdoutCapture}. */
export interface CapturedStdout {
  /** At most {@link maxCapturedBytes} in UTF-8. Invalid UTF-8 is U+FFFD. */
  readonly text: string;
  /** Whether the script wrote more than that. */
  readonly truncated: boolean;
}

/**
 * Keeps the first {@link maxCapturedBytes} of a script's standard output, for the `stdout` output.
 * Longer output is cut after its last whole line, or between two characters if not even one line fits.
 * Trailing newlines are removed, as `$(…)` does in a shell.
 */
export class StdoutCapture {
  readonly #chunks: Buffer[] = [];
  /** Bytes used of the last block. */
  #lastUsed = 0;
  #length = 0;
  #truncated = false;

  /** Takes the next bytes. It copies the bytes that it keeps. */
  write(chunk: Buffer): void {
    const room = maxCapturedBytes - this.#length;
    if (chunk.length > room) this.#truncated = true;
    if (room === 0 || chunk.length === 0) return;
    const kept = chunk.subarray(0, room);
    const last = this.#chunks.at(-1);
    const lastUsed = this.#lastUsed;
    if (last !== undefined && last.length - lastUsed >= kept.length) {
      kept.copy(last, lastUsed);
      this.#lastUsed += kept.length;
    } else {
      // Blocks of 16 KiB at least, so that a million small chunks are not a million buffers.
      if (last !== undefined) this.#chunks[this.#chunks.length - 1] = last.subarray(0, lastUsed);
      const block = Buffer.allocUnsafeSlow(Math.max(kept.length, 16 * 1024));
      kept.copy(block);
      this.#chunks.push(block);
      this.#lastUsed = kept.length;
    }
    this.#length += kept.length;
  }

  /** Returns the output so far. */
  result(): CapturedStdout {
    const bytes = Buffer.concat(this.#chunks, this.#length);
    let text = (this.#truncated ? cutAtLine(bytes, bytes.length) : bytes).toString();
    let truncated = this.#truncated;
    if (Buffer.byteLength(text) > maxCapturedBytes) {
      // An invalid byte takes three as U+FFFD.
      text = cutAtLine(Buffer.from(text), maxCapturedBytes).toString();
      truncated = true;
    }
    return { text: text.replace(/\n+$/, ''), truncated };
  }
}

/** At most the first `length` bytes, up to the last whole line or at least the last whole character. */
function cutAtLine(bytes: Buffer, length: number): Buffer {
  const lines = bytes.lastIndexOf(lf, length - 1) + 1;
  if (lines > 0) return bytes.subarray(0, lines);
  let end = length;
  // Back over the last character (at most three continuation bytes and its first), where it is cut.
  for (let back = 1; back <= 4 && back <= length; back += 1) {
    const byte = bytes[length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const characterLength = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    if (characterLength > back) end = length - back;
    break;
  }
  return bytes.subarray(0, end);
}
