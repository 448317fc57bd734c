import { rename, rm } from 'node:fs/promises';
import { EicError } from '../../eic-error';
import { OutputFile } from '../../remote/output-files/output-file';
import { writeRemedy } from '../../remote/output-files/write-remedy';
import { thrownText } from '../../thrown-text';

/** A file about a run that an input asks for. */
export interface RunFile {
  /** The name of the input. */
  readonly input: 'results-file' | 'report-file' | 'transcript';
  /** Absolute, without links in its folders. */
  readonly path: string;
}

/**
 * Removes the file of an earlier run, and makes sure that one can be written there.
 * @throws EicError `EIC_OUTPUT_FAILED`
 */
export async function prepareRunFile(file: RunFile): Promise<void> {
  try {
    const attempt = await OutputFile.create(file.path, 0);
    await attempt.close();
    await rm(file.path);
  } catch (thrown) {
    throw unwritableFile(file, thrown);
  }
}

/** Returns the `EIC_OUTPUT_FAILED` of a file that was found not to be writable before the run. */
export function unwritableFile({ input, path }: RunFile, thrown: unknown): EicError {
  return new EicError(
    'EIC_OUTPUT_FAILED',
    `\`${input}\` cannot be written (${path}): ${thrownText(thrown)}. Nothing was run.`,
    { remedy: 'Give a file in a directory that exists and can be written to.', cause: thrown },
  );
}

/**
 * Returns what to do about a file that is missing or incomplete after the run.
 * @param thrown why it could not be written
 */
export function runFileRemedy({ input }: RunFile, thrown: unknown): string {
  return `${writeRemedy(thrown, `the directory of \`${input}\``)} ${runWasNotAffected}`;
}

/** Sentence about the rest of the run, for the remedy of a file that is missing or incomplete. */
export const runWasNotAffected = 'The scripts were not affected: `results` and the log are complete.';

/**
 * Writes a whole file, with mode 0600. The file is there only if it is complete.
 * @returns `EIC_OUTPUT_FAILED` if that failed
 */
export async function writeRunFile(file: RunFile, text: () => string): Promise<EicError | undefined> {
  const partial = `${file.path}.partial`;
  try {
    const output = await OutputFile.create(partial, Number.POSITIVE_INFINITY);
    await output.write(Buffer.from(text()));
    await output.close();
    if (output.failure !== undefined) throw output.failure;
    await rename(partial, file.path);
    return undefined;
  } catch (thrown) {
    await rm(partial, { force: true }).catch(() => {});
    return new EicError(
      'EIC_OUTPUT_FAILED',
      `\`${file.input}\` could not be written (${file.path}): ${thrownText(thrown)}.`,
      { remedy: runFileRemedy(file, thrown), cause: thrown },
    );
  }
}
