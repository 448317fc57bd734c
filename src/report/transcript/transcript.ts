import { EicError } from '../../eic-error';
import { forwardingListener } from '../../fleet/forwarding-listener';
import type { OutputStream, RunListener } from '../../fleet/listener';
import type { InstanceResult } from '../../fleet/results/result';
import type { Choice } from '../../fleet/selection/choice';
import type { Instance } from '../../instance/instance';
import { OutputFile } from '../../remote/output-files/output-file';
import { thrownText } from '../../thrown-text';
import { prefixed } from '../run/line-prefix';
import { nameLabels, paddedLabels } from '../run/name-labels';
import { type RunFile, runFileRemedy, runWasNotAffected, unwritableFile } from '../run/run-file';
import { StreamLines, streamMarks } from '../run/stream-lines';
import { LineBreaks } from '../text/line-breaks';
import { asciicastEvent, asciicastHeader } from './asciicast';
import { MaskedValues } from './masked-values';

/** Maximum size of the file, in bytes. */
const maxFileBytes = 100 * 1024 * 1024;

/** Options of {@link Transcript.create}. */
export interface TranscriptOptions {
  /** The instances of the run. */
  readonly choice: Choice;
  /** Values that may be secrets. They are masked. */
  readonly values: Iterable<string>;
  /** Maximum size of the file, in bytes. */
  readonly maxBytes?: number;
}

/**
 * Records the output of a run as an asciicast: lines made safe as in the log, with the instance's name before each if
 * there are several. What a terminal would obey, but for colors, is not recorded. A value is masked also if the chunks of
 * output cut it, because lines are masked whole.
 */
export class Transcript {
  readonly #file: OutputFile;
  readonly #isSingle: boolean;
  readonly #masked: MaskedValues;
  readonly #breaks: LineBreaks;
  readonly #startedAt = performance.now();
  readonly #lines = new Map<string, StreamLines>();
  readonly #labels: ReadonlyMap<string, string>;
  #room: number;
  #isFull = false;
  /** The last write. The next one waits for it. */
  #writing: Promise<void> = Promise.resolve();

  private constructor(file: OutputFile, { choice, values, maxBytes = maxFileBytes }: TranscriptOptions) {
    const known = [...values];
    this.#file = file;
    this.#isSingle = choice.ids.length === 1;
    this.#labels = paddedLabels(nameLabels([...choice.instances.values()]));
    this.#masked = new MaskedValues(known);
    this.#breaks = new LineBreaks(known);
    this.#room = maxBytes;
  }

  /**
   * Creates the file with mode 0600, and replaces an earlier one.
   * @param path absolute, without links in its folders
   * @throws EicError `EIC_OUTPUT_FAILED`
   */
  static async create(path: string, options: TranscriptOptions): Promise<Transcript> {
    try {
      const file = await OutputFile.create(path, Number.POSITIVE_INFINITY);
      const transcript = new Transcript(file, options);
      transcript.#write(asciicastHeader(Math.floor(Date.now() / 1000)));
      return transcript;
    } catch (thrown) {
      throw unwritableFile(fileOf(path), thrown);
    }
  }

  /** Returns a listener that records, and passes everything on to `listener`. */
  recording(listener: RunListener): RunListener {
    return forwardingListener(listener, {
      output: async (instance, stream, chunk) => {
        const shown = listener.output(instance, stream, chunk);
        await this.#record(instance, stream, chunk);
        await shown;
      },
      finished: (result: InstanceResult, error) => {
        this.#end(result.instanceId);
        listener.finished(result, error);
      },
    });
  }

  /** Ends the file. Returns why it is incomplete, or `undefined` if it is not. */
  async close(): Promise<EicError | undefined> {
    await this.#writing;
    await this.#file.close();
    const { failure, path } = this.#file;
    if (failure === undefined && !this.#isFull) return undefined;
    const why = failure === undefined ? 'it has its maximum size of 100 MiB' : thrownText(failure);
    return new EicError('EIC_OUTPUT_FAILED', `\`transcript\` is incomplete (${path}): ${why}.`, {
      remedy:
        failure === undefined
          ? `Print less, or use \`outputs-dir\`. ${runWasNotAffected}`
          : runFileRemedy(fileOf(path), failure),
      cause: failure,
    });
  }

  #record({ id }: Instance, stream: OutputStream, chunk: Buffer): Promise<void> {
    this.#writeLines(id, stream, this.#linesOf(id).write(stream, chunk));
    return this.#writing;
  }

  /** No more output of this instance follows. */
  #end(id: string): void {
    this.#lines.get(id)?.end((stream, lines) => this.#writeLines(id, stream, lines));
  }

  #writeLines(id: string, stream: OutputStream, lines: Buffer): void {
    if (lines.length === 0) return;
    const label = this.#labels.get(id) ?? id;
    const prefix = this.#isSingle ? '' : `${label} ${streamMarks[stream]}`;
    const seconds = (performance.now() - this.#startedAt) / 1000;
    this.#write(asciicastEvent(seconds, prefixed(Buffer.from(this.#masked.mask(lines.toString())), prefix)));
  }

  #write(text: string): void {
    const bytes = Buffer.from(text);
    // A part of an event would not be JSON.
    if (bytes.length > this.#room) this.#isFull = true;
    if (this.#isFull) return;
    this.#room -= bytes.length;
    this.#writing = this.#writing.then(() => this.#file.write(bytes));
  }

  #linesOf(id: string): StreamLines {
    const known = this.#lines.get(id);
    if (known !== undefined) return known;
    const lines = new StreamLines(undefined, this.#breaks);
    this.#lines.set(id, lines);
    return lines;
  }
}

function fileOf(path: string): RunFile {
  return { input: 'transcript', path };
}
