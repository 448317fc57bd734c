import { joinResults } from '../fleet/results/join-results';
import { readResults } from '../fleet/results/read-results';
import type { InstanceResult } from '../fleet/results/result';
import { thrownText } from '../thrown-text';
import type { InputReader } from './input-reader';
import type { WritableFolders } from './output-path';
import { readResultsFiles } from './results-files';

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
    : readResultsFiles(inputs, 'retry-failed-of', text, folders);
  // The port is that of missing results, and none is.
  const { results } = joinResults(lists, { port: 22 });
  const idsOf = (wanted: boolean) =>
    results.filter(({ succeeded }) => succeeded === wanted).map(({ instanceId }) => instanceId);
  return { succeeded: idsOf(true), failed: idsOf(false) };
}

function resultsIn(text: string, inputs: InputReader): readonly InstanceResult[] {
  try {
    return readResults(text);
  } catch (thrown) {
    inputs.problem(`\`retry-failed-of\`: its text ${thrownText(thrown)}.`);
    return [];
  }
}
