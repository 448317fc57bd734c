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
  const read = placeReader(inputs, writable);
  const outputsDir = read('outputs-dir', inputs.text('outputs-dir'), aDirectory);
  const transcript = read('transcript', inputs.text('transcript'), aFile);
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
  const read = placeReader(inputs, writable);
  const resultsFile = read('results-file', inputs.text('results-file'), aFile);
  const reportFile = read('report-file', inputs.text('report-file'), aFile);
  refuseSameFile(inputs, { 'results-file': resultsFile, 'report-file': reportFile, ...others });
  return { resultsFile, reportFile };
}

/** A kind of place: its words, and the function that checks a path and resolves its links. */
interface PlaceKind {
  readonly words: string;
  readonly resolved: (path: string, writable: WritableFolders) => string;
}

const aFile: PlaceKind = { words: 'a file', resolved: fileToWrite };
const aDirectory: PlaceKind = { words: 'a directory', resolved: folderToWrite };

/** Returns a function that returns `undefined` for an empty path, and after it has recorded a problem. */
function placeReader(inputs: InputReader, writable: WritableFolders) {
  return (name: string, path: string, { words, resolved }: PlaceKind): string | undefined => {
    if (path === '') return undefined;
    try {
      return resolved(path, writable);
    } catch (thrown) {
      inputs.problem(
        `\`${name}\` is ${described(path)}, which cannot be used: ${thrownText(thrown)}. It takes ${words} in the workspace or in RUNNER_TEMP.`,
      );
      return undefined;
    }
  };
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
