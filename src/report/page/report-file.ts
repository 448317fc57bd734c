import { rm } from 'node:fs/promises';
import { EicError } from '../../eic-error';
import type { RunListener } from '../../fleet/listener';
import type { InstanceResult } from '../../fleet/result';
import { OutputFile } from '../../remote/output-files/output-file';
import { writeRemedy } from '../../remote/output-files/write-remedy';
import { thrownText } from '../../thrown-text';
import { MaskedValues } from '../transcript/masked-values';
import { buildPage, type PageOptions } from './build-page';
import { FailedOutputs } from './failed-outputs';

/** Options of {@link ReportFile.prepare}. */
export interface ReportFileOptions extends PageOptions {
  /** Values that may be secrets. They are masked in output and errors. */
  readonly values: Iterable<string>;
  /** Returns a text of an error as the page shows it. Default is the text itself. */
  readonly reworded?: ((text: string) => string) | undefined;
}

/** The file of `report-file`: the run as an HTML page. */
export class ReportFile {
  readonly #path: string;
  readonly #options: ReportFileOptions;
  readonly #masked: MaskedValues;
  readonly #outputs: FailedOutputs;

  private constructor(path: string, options: ReportFileOptions) {
    const values = [...options.values];
    this.#path = path;
    this.#options = options;
    this.#masked = new MaskedValues(values);
    this.#outputs = new FailedOutputs(this.#masked, values);
  }

  /**
   * Removes the file of an earlier run, and makes sure that one can be written there.
   * @param path absolute, without links in its folders
   * @throws EicError `EIC_OUTPUT_FAILED`
   */
  static async prepare(path: string, options: ReportFileOptions): Promise<ReportFile> {
    try {
      const file = await OutputFile.create(path, 0);
      await file.close();
      await rm(path);
      return new ReportFile(path, options);
    } catch (thrown) {
      throw new EicError(
        'EIC_OUTPUT_FAILED',
        `\`report-file\` cannot be written (${path}): ${thrownText(thrown)}. Nothing was run.`,
        { remedy: 'Give a file in a directory that exists and can be written to.', cause: thrown },
      );
    }
  }

  /** Returns a listener that keeps what the page needs, and passes everything on to `listener`. */
  recording(listener: RunListener): RunListener {
    return {
      chosen: (choice) => listener.chosen(choice),
      notice: (message) => listener.notice(message),
      waiting: (instanceId, reason) => listener.waiting(instanceId, reason),
      connected: (instance, target, hostKey) => listener.connected(instance, target, hostKey),
      warning: (instance, message) => listener.warning(instance, message),
      debug: (message) => listener.debug(message),
      output: (instance, stream, chunk) => {
        this.#outputs.write(instance.id, stream, chunk);
        return listener.output(instance, stream, chunk);
      },
      transferring: (instance, progress) => listener.transferring(instance, progress),
      finished: (result, error) => {
        this.#outputs.end(result.instanceId, !result.succeeded);
        listener.finished(result, error);
      },
    };
  }

  /** Writes the page, with mode 0600. Returns why it could not be written, or `undefined`. */
  async write(results: readonly InstanceResult[]): Promise<EicError | undefined> {
    try {
      const entries = results.map((result) => ({
        result: this.#shown(result),
        output: this.#outputs.of(result.instanceId),
      }));
      const file = await OutputFile.create(this.#path, Number.POSITIVE_INFINITY);
      await file.write(Buffer.from(buildPage(entries, this.#options)));
      await file.close();
      if (file.failure !== undefined) throw file.failure;
      return undefined;
    } catch (thrown) {
      return new EicError(
        'EIC_OUTPUT_FAILED',
        `\`report-file\` could not be written (${this.#path}): ${thrownText(thrown)}.`,
        {
          remedy: `${writeRemedy(thrown, 'The directory of `report-file`')} The scripts were not affected: \`results\` and the log are complete.`,
          cause: thrown,
        },
      );
    }
  }

  /** Returns a result whose error can be shown: it may quote output. */
  #shown(result: InstanceResult): InstanceResult {
    const { error } = result;
    if (error === null) return result;
    const { reworded = (text: string) => text } = this.#options;
    const shown = (text: string): string => this.#masked.mask(reworded(text));
    return {
      ...result,
      error: {
        ...error,
        message: shown(error.message),
        remedy: shown(error.remedy),
        details: error.details.map(shown),
      },
    };
  }
}
