import type { OutputStream } from '../../fleet/listener';
import { OutputTail } from '../run/output-tail';
import { StreamLines, streamMarks } from '../run/stream-lines';
import { LineBreaks } from '../text/line-breaks';
import { withoutColors } from '../text/safe-text';
import type { MaskedValues } from '../transcript/masked-values';
import { lastCharacters } from './page-instance';

/** Maximum number of characters that are kept of one instance. */
const maxEach = 16_384;

/** Maximum number of characters that are kept in all. */
const maxAll = 8 * 1024 * 1024;

/** An end that is shorter says too little to be kept. */
const minEach = 256;

interface Output {
  readonly lines: StreamLines;
  readonly tail: OutputTail;
}

/**
 * Keeps the end of the output of instances that failed, safe and masked. Lines of standard error begin with `! `. Memory
 * is bounded however many fail: each takes at most a part of what is left.
 */
export class FailedOutputs {
  readonly #masked: MaskedValues;
  readonly #breaks: LineBreaks;
  readonly #running = new Map<string, Output>();
  readonly #kept = new Map<string, string>();
  #room = maxAll;

  /** @param values may be secrets: they stay whole if a line that is too long is broken, so that they are masked */
  constructor(masked: MaskedValues, values: Iterable<string>) {
    this.#masked = masked;
    this.#breaks = new LineBreaks(values);
  }

  /** Takes a chunk of output, cut anywhere. It is copied. */
  write(instanceId: string, stream: OutputStream, chunk: Buffer): void {
    const output = this.#running.get(instanceId) ?? {
      lines: new StreamLines(undefined, this.#breaks),
      tail: new OutputTail(),
    };
    this.#running.set(instanceId, output);
    write(output.tail, stream, output.lines.write(stream, chunk));
  }

  /** No more output of an instance follows. It is forgotten if the instance did not fail. */
  end(instanceId: string, failed: boolean): void {
    const output = this.#running.get(instanceId);
    this.#running.delete(instanceId);
    if (output === undefined || !failed) return;
    output.lines.end((stream, lines) => write(output.tail, stream, lines));
    const most = Math.min(maxEach, Math.floor(this.#room / 64));
    if (most < minEach) return;
    const text = lastCharacters(withoutColors(this.#masked.mask(output.tail.text())), most);
    if (text === null) return;
    this.#room -= text.length;
    this.#kept.set(instanceId, text);
  }

  /** Returns the end of an instance's output, or `null` if it did not fail, wrote nothing or came too late. */
  of(instanceId: string): string | null {
    return this.#kept.get(instanceId) ?? null;
  }
}

function write(tail: OutputTail, stream: OutputStream, lines: Buffer): void {
  if (lines.length > 0) tail.write(lines, stream === 'stderr' ? streamMarks.stderr : '');
}
