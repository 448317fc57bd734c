import type { EicError } from '../../eic-error';
import type { OutputStream } from '../../fleet/listener';
import type { InstanceResult } from '../../fleet/results/result';
import { LastLine } from '../run/last-line';
import { OutputTail } from '../run/output-tail';
import { StreamLines, streamMarks, withoutStdoutMarks } from '../run/stream-lines';
import type { LineBreaks } from '../text/line-breaks';
import type { SummaryEntry } from './summary-entry';

/** Maximum bytes of the tails of all failed instances. A summary shows less than 1 MiB, and the log has all output. */
const allTailBytes = 32 * 1024 * 1024;

/** The output of an instance, as far as it is kept. */
export class InstanceOutput {
  readonly lines: StreamLines;
  /** The last lines, each with its mark. */
  readonly tail = new OutputTail();
  readonly lastStderrLine = new LastLine();
  /** Milliseconds of the copy under way at the last line about it. */
  progressShownMs = 0;

  constructor(lines: StreamLines) {
    this.lines = lines;
  }

  /** Keeps what is needed of lines. They are copied. */
  keep(stream: OutputStream, lines: Buffer): void {
    if (stream === 'stderr') this.lastStderrLine.write(lines);
    this.tail.write(lines, streamMarks[stream]);
  }
}

/** An instance that is done. */
export interface FinishedInstance {
  readonly result: InstanceResult;
  readonly error: EicError | undefined;
  readonly output: InstanceOutput;
}

/** Keeps what annotations, outputs and the job summary need of a run. */
export class RunRecord {
  readonly #now: (() => number) | undefined;
  readonly #breaks: LineBreaks;
  readonly #outputs = new Map<string, InstanceOutput>();
  readonly #finished = new Map<string, FinishedInstance>();
  #ids: readonly string[] = [];
  /** Bytes that are left for tails. Each takes at most a part of them, so that there is always something left. */
  #room = allTailBytes;

  /** The parameters are those of {@link StreamLines}. */
  constructor(now: (() => number) | undefined, breaks: LineBreaks) {
    this.#now = now;
    this.#breaks = breaks;
  }

  /** The run begins with these instances. */
  chosen(ids: readonly string[]): void {
    this.#ids = ids;
  }

  /** The instances in the order of the choice. */
  get ids(): readonly string[] {
    return this.#ids;
  }

  outputOf(instanceId: string): InstanceOutput {
    const known = this.#outputs.get(instanceId);
    if (known !== undefined) return known;
    const output = new InstanceOutput(new StreamLines(this.#now, this.#breaks));
    this.#outputs.set(instanceId, output);
    return output;
  }

  /** No more output of the instance follows. Its tail is kept if it failed: no other is shown. */
  finished(result: InstanceResult, error: EicError | undefined): void {
    const output = this.outputOf(result.instanceId);
    output.tail.end(result.succeeded ? 0 : Math.floor(this.#room / 64));
    this.#room -= output.tail.bytes().length;
    this.#finished.set(result.instanceId, { result, error, output });
  }

  /** The instances that are done, in the order of the choice. */
  get instances(): readonly FinishedInstance[] {
    // A result of an instance that was not asked for would be a defect elsewhere; it is not lost here.
    const ids = new Set([...this.#ids, ...this.#finished.keys()]);
    return [...ids].flatMap((id) => this.#finished.get(id) ?? []);
  }

  /** The entries of the job summary. */
  get summary(): readonly SummaryEntry[] {
    return this.instances.map(({ result, error, output }) => ({
      result,
      error,
      // Made when it is read: all at once may be much longer than the summary.
      get tail() {
        return withoutStdoutMarks(output.tail.text());
      },
    }));
  }
}
