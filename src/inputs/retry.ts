import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { joinResults } from '../fleet/results/join-results';
import { readResults } from '../fleet/results/read-results';
import type { InstanceResult } from '../fleet/results/result';
import { thrownText } from '../thrown-text';
import { type InputReader, shown } from './input-reader';
import type { WritableFolders } from './output-path';
import { type ReplacedFile, readResultsFiles } from './results-files';

/** The instances of an earlier run. */
export interface EarlierRun {
  /** IDs of those that succeeded, also by a retry. */
  readonly succeeded: readonly string[];
  /** IDs of those that failed or were not started. */
  readonly failed: readonly string[];
}

/**
 * Reads `retry-failed-of`: files, or the output `results` itself.
 * @param folders the files must be in one of them
 * @returns `undefined` if it is empty
 */
export function readEarlierRun(inputs: InputReader, folders: WritableFolders): EarlierRun | undefined {
  const text = inputs.text('retry-failed-of');
  if (text === '') return undefined;
  const lists = text.startsWith('[')
    ? [resultsIn(text, inputs)]
    : readResultsFiles(inputs, 'retry-failed-of', text, folders, {
        overwritten: ownResultsFile(inputs, folders),
      });
  // The port is that of missing results, and none is.
  const { results } = joinResults(lists, { port: 22 });
  const idsOf = (wanted: boolean) =>
    results.filter(({ succeeded }) => succeeded === wanted).map(({ instanceId }) => instanceId);
  return { succeeded: idsOf(true), failed: idsOf(false) };
}

/**
 * Returns the file of `results-file`, if there already is one. If it were read here, what has succeeded in it would be lost
 * as soon as it is replaced by the results of the retry, and a further retry would run there again.
 */
function ownResultsFile(inputs: InputReader, folders: WritableFolders): ReplacedFile | undefined {
  const text = inputs.text('results-file');
  if (text === '') return undefined;
  try {
    return {
      path: realpathSync(resolve(folders[0], text)),
      problem: `\`results-file\` is ${shown(text)}, which \`retry-failed-of\` reads: the results of the retry would replace those of what has succeeded before. Give it a name of its own, and give both files to a further retry.`,
    };
  } catch {
    // A new file, or one whose mistake is recorded where it is written.
    return undefined;
  }
}

function resultsIn(text: string, inputs: InputReader): readonly InstanceResult[] {
  try {
    return readResults(text);
  } catch (thrown) {
    inputs.problem(`\`retry-failed-of\`: its text ${thrownText(thrown)}.`);
    return [];
  }
}
