import type { EicError } from '../../eic-error';
import { forwardingListener } from '../../fleet/forwarding-listener';
import type { RunListener } from '../../fleet/listener';
import type { InstanceResult } from '../../fleet/results/result';
import { prepareRunFile, type RunFile, writeRunFile } from '../run/run-file';
import { withErrorTexts } from '../run/with-error-texts';
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
  readonly #file: RunFile;
  readonly #options: ReportFileOptions;
  readonly #masked: MaskedValues;
  readonly #outputs: FailedOutputs;

  private constructor(file: RunFile, options: ReportFileOptions) {
    const values = [...options.values];
    this.#file = file;
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
    const file: RunFile = { input: 'report-file', path };
    await prepareRunFile(file);
    return new ReportFile(file, options);
  }

  /** Returns a listener that keeps what the page needs, and passes everything on to `listener`. */
  recording(listener: RunListener): RunListener {
    return forwardingListener(listener, {
      output: (instance, stream, chunk) => {
        this.#outputs.write(instance.id, stream, chunk);
        return listener.output(instance, stream, chunk);
      },
      finished: (result, error) => {
        this.#outputs.end(result.instanceId, !result.succeeded);
        listener.finished(result, error);
      },
    });
  }

  /** Writes the page, with mode 0600. Returns why it could not be written, or `undefined`. */
  write(results: readonly InstanceResult[]): Promise<EicError | undefined> {
    const { reworded = (text: string) => text } = this.#options;
    // An error may quote output.
    const shown = (text: string): string => this.#masked.mask(reworded(text));
    return writeRunFile(this.#file, () => {
      const entries = results.map((result) => ({
        result: withErrorTexts(result, shown),
        output: this.#outputs.of(result.instanceId),
      }));
      return buildPage(entries, this.#options);
    });
  }
}
