import { readFileSync, statSync } from 'node:fs';
import { ResultsError, readResults } from '../fleet/results/read-results';
import type { InstanceResult } from '../fleet/results/result';
import { systemErrorCode } from '../system-error-code';
import { thrownText } from '../thrown-text';
import { type InputReader, shown } from './input-reader';
import { matchingFiles } from './matching-files';
import type { WritableFolders } from './output-path';
import { sourcePattern } from './transfers/source-glob';

/** Maximum size of all files together, in bytes. A result has about one KiB. */
const maxBytes = 256 * 1024 * 1024;

/** Maximum number of results in all files together: as many as a run may have instances. */
const maxResults = 100_000;

/** Reads one file of results. */
export type ReadResultsFile = (path: string) => readonly InstanceResult[];

/**
 * Returns a function that reads files of results, up to a size and a number of results of all of them together.
 * It throws a ResultsError, or an Error with a `code`.
 */
export function resultsFileReader(most = maxResults): ReadResultsFile {
  let room = maxBytes;
  let resultsLeft = most;
  return (path) => {
    const stat = statSync(path);
    if (!stat.isFile()) throw new ResultsError('is not a file');
    room -= stat.size;
    if (room < 0) throw new ResultsError('is too large: all files together may have 256 MiB');
    const results = readResults(readFileSync(path, 'utf8'));
    resultsLeft -= results.length;
    if (resultsLeft < 0)
      throw new ResultsError(
        `has too many results: all files together may have ${most.toLocaleString('en-US')}`,
      );
    return results;
  };
}

/** A file that the step writes itself. */
export interface ReplacedFile {
  /** Absolute and without links. */
  readonly path: string;
  /** The mistake to record if it is one of the files that are read. */
  readonly problem: `\`${string}\`${string}`;
}

/**
 * Reads the results in the files that an input names.
 * @param text its value: a path, glob or directory on each line
 * @param folders the files must be in one of them
 * @param options `overwritten` must not be one of the files
 */
export function readResultsFiles(
  inputs: InputReader,
  name: string,
  text: string,
  folders: WritableFolders,
  { overwritten }: { readonly overwritten?: ReplacedFile | undefined } = {},
): readonly (readonly InstanceResult[])[] {
  const read = resultsFileReader();
  const problem = (what: string, why: string) => inputs.problem(`\`${name}\`: ${shown(what)} ${why}.`);
  const paths = new Set<string>();
  for (const line of text.split(/\r?\n/)) {
    const pattern = line.trim();
    if (pattern === '') continue;
    try {
      const found = matchingFiles(pattern, folders);
      if (found.length === 0) problem(pattern, noFiles(pattern));
      for (const path of found) paths.add(path);
    } catch (thrown) {
      const isMissing = systemErrorCode(thrown) === 'ENOENT';
      problem(pattern, isMissing ? 'does not exist' : `cannot be used: ${thrownText(thrown)}`);
    }
  }
  if (overwritten !== undefined && paths.has(overwritten.path)) inputs.problem(overwritten.problem);
  return [...paths].flatMap((path) => {
    try {
      return [read(path)];
    } catch (thrown) {
      const why = thrown instanceof ResultsError ? thrown.message : `cannot be read: ${thrownText(thrown)}`;
      problem(path, why);
      return [];
    }
  });
}

/** Says that a path or glob has no files. A path without a glob is then a directory. */
function noFiles(pattern: string): string {
  return sourcePattern(pattern).glob === undefined
    ? 'is a directory without a `.json` file'
    : 'matches no file';
}
