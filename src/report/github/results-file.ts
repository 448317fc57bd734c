import { rename, rm } from 'node:fs/promises';
import { EicError } from '../../eic-error';
import type { InstanceResult, ResultError } from '../../fleet/result';
import { OutputFile } from '../../remote/output-files/output-file';
import { writeRemedy } from '../../remote/output-files/write-remedy';
import { thrownText } from '../../thrown-text';
import { MaskedValues } from '../transcript/masked-values';
import { resultsJson } from './action-outputs';

/** The file of `results-file`. */
export class ResultsFile {
  readonly #path: string;
  readonly #masked: MaskedValues;

  private constructor(path: string, values: Iterable<string>) {
    this.#path = path;
    this.#masked = new MaskedValues(values);
  }

  /**
   * Removes a file of an earlier run, so that its results are never taken for those of this one.
   * @param path absolute, without links in its folders
   * @param values values that may be secrets. They are masked.
   * @throws EicError `EIC_OUTPUT_FAILED`
   */
  static async prepare(path: string, values: Iterable<string>): Promise<ResultsFile> {
    try {
      await rm(path, { force: true });
    } catch (thrown) {
      throw new EicError(
        'EIC_OUTPUT_FAILED',
        `\`results-file\` cannot be written (${path}): ${thrownText(thrown)}. Nothing was run.`,
        { remedy: 'Give a file in a directory that exists and can be written to.', cause: thrown },
      );
    }
    return new ResultsFile(path, values);
  }

  /**
   * Writes the results, with mode 0600. The file is there only if it is complete.
   * @returns `EIC_OUTPUT_FAILED` if that failed
   */
  async write(results: readonly InstanceResult[]): Promise<EicError | undefined> {
    const partial = `${this.#path}.partial`;
    try {
      const file = await OutputFile.create(partial, Number.POSITIVE_INFINITY);
      await file.write(Buffer.from(`${resultsJson(results.map((result) => this.#withoutValues(result)))}\n`));
      await file.close();
      if (file.failure !== undefined) throw file.failure;
      await rename(partial, this.#path);
      return undefined;
    } catch (thrown) {
      await rm(partial, { force: true }).catch(() => {});
      return new EicError(
        'EIC_OUTPUT_FAILED',
        `\`results-file\` could not be written (${this.#path}): ${thrownText(thrown)}.`,
        {
          remedy: `${writeRemedy(thrown, '`results-file`')} The scripts were not affected: \`results\` and the log are complete.`,
          cause: thrown,
        },
      );
    }
  }

  /** Errors may quote what the script wrote. */
  #withoutValues(result: InstanceResult): InstanceResult {
    const { error } = result;
    if (error === null) return result;
    const mask = (text: string) => this.#masked.mask(text);
    const masked: ResultError = {
      ...error,
      message: mask(error.message),
      remedy: mask(error.remedy),
      details: error.details.map(mask),
    };
    return { ...result, error: masked };
  }
}
