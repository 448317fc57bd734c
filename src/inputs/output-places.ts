import { thrownText } from '../thrown-text';
import { described, type InputReader } from './input-reader';
import { fileToWrite, folderToWrite, type WritableFolders } from './output-path';

/** Where a run writes files. Paths are absolute and have no links in their folders. */
export interface OutputPlaces {
  /** Directory for the output of each instance, if it is wanted. */
  readonly outputsDir: string | undefined;
  /** File for the transcript, if it is wanted. */
  readonly transcript: string | undefined;
  /** File for the results, if it is wanted. */
  readonly resultsFile: string | undefined;
  /** File for the report of the run, if it is wanted. */
  readonly reportFile: string | undefined;
}

/** Reads `outputs-dir`, `transcript`, `results-file` and `report-file`. */
export function readOutputPlaces(inputs: InputReader, writable: WritableFolders): OutputPlaces {
  const outputsDir = readPlace(inputs, 'outputs-dir', 'directory', (path) => folderToWrite(path, writable));
  const transcript = readPlace(inputs, 'transcript', 'file', (path) => fileToWrite(path, writable));
  return { outputsDir, transcript, ...readResultPlaces(inputs, writable, { transcript }) };
}

/**
 * Reads those that need no run, but only its results: `results-file` and `report-file`.
 * @param others files of other inputs, which must not be the same
 */
export function readResultPlaces(
  inputs: InputReader,
  writable: WritableFolders,
  others: Files = {},
): Pick<OutputPlaces, 'resultsFile' | 'reportFile'> {
  const resultsFile = readPlace(inputs, 'results-file', 'file', (path) => fileToWrite(path, writable));
  const reportFile = readPlace(inputs, 'report-file', 'file', (path) => fileToWrite(path, writable));
  refuseSameFile(inputs, { 'results-file': resultsFile, 'report-file': reportFile, ...others });
  return { resultsFile, reportFile };
}

/** Returns `undefined` if the input is empty, or after a problem was recorded. */
function readPlace(
  inputs: InputReader,
  name: 'outputs-dir' | 'transcript' | 'results-file' | 'report-file',
  kind: 'directory' | 'file',
  resolved: (path: string) => string,
): string | undefined {
  const path = inputs.text(name);
  if (path === '') return undefined;
  try {
    return resolved(path);
  } catch (thrown) {
    inputs.problem(
      `\`${name}\` is ${described(path)}, which cannot be used: ${thrownText(thrown)}. It takes a ${kind} in the workspace or in RUNNER_TEMP.`,
    );
    return undefined;
  }
}

/** Input → absolute path without links in its folders; `undefined` if the input is empty or wrong. */
type Files = Readonly<Record<string, string | undefined>>;

/** Records a mistake if two inputs name the same file: one would replace the other. */
function refuseSameFile(inputs: InputReader, files: Files): void {
  const names = new Map<string, string>();
  for (const [name, path] of Object.entries(files)) {
    if (path === undefined) continue;
    const other = names.get(path);
    if (other === undefined) names.set(path, name);
    else inputs.problem(`\`${name}\` and \`${other}\` name the same file; each needs a file of its own.`);
  }
}
