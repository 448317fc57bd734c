import type { EicError } from '../../eic-error';
import type { InstanceResult } from '../../fleet/results/result';
import { MaskedValues } from '../transcript/masked-values';
import { resultsJson } from './results-json';
import { prepareRunFile, type RunFile, writeRunFile } from './run-file';
import { withErrorTexts } from './with-error-texts';

/** The file of `results-file`. */
export class ResultsFile {
  readonly #file: RunFile;
  readonly #masked: MaskedValues;

  private constructor(file: RunFile, values: Iterable<string>) {
    this.#file = file;
    this.#masked = new MaskedValues(values);
  }

  /**
   * Removes a file of an earlier run, so that its results are never taken for those of this one, and makes sure that one can
   * be written there: many scripts may have run before it is.
   * @param path absolute, without links in its folders
   * @param values values that may be secrets. They are masked.
   * @throws EicError `EIC_OUTPUT_FAILED`
   */
  static async prepare(path: string, values: Iterable<string>): Promise<ResultsFile> {
    const file: RunFile = { input: 'results-file', path };
    await prepareRunFile(file);
    return new ResultsFile(file, values);
  }

  /**
   * Writes the results, with mode 0600. The file is there only if it is complete.
   * @returns `EIC_OUTPUT_FAILED` if that failed
   */
  write(results: readonly InstanceResult[]): Promise<EicError | undefined> {
    // Errors may quote what the script wrote.
    const masked = (result: InstanceResult) => withErrorTexts(result, (text) => this.#masked.mask(text));
    return writeRunFile(this.#file, () => `${resultsJson(results.map(masked))}\n`);
  }
}
