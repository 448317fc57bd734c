import { type JoinedResults, joinResults } from '../fleet/results/join-results';
import { refuseForeignInputs } from './foreign-inputs';
import { InputReader, type InputSource } from './input-reader';
import { writableFolders } from './output-path';
import { type OutputPlaces, readResultPlaces } from './output-places';
import { readResultsFiles } from './results-files';
import { readInstanceIds } from './target';

/** The inputs of a step that joins results. */
export interface JoinInputs extends Pick<OutputPlaces, 'resultsFile' | 'reportFile'> {
  /** Valid, but with untrusted texts. */
  readonly joined: JoinedResults;
}

/** Inputs that make the step do something else. */
const otherUses = ['run', 'run-file', 'upload', 'download', 'shards', 'retry-failed-of'] as const;

/** Inputs that choose instances, which nobody looks up here. */
const choices = ['filters', 'auto-scaling-group', 'exclude'] as const;

/**
 * Reads the inputs of a step with `join-results`, and the files. Inputs about connections have no effect and are not
 * checked.
 * @throws EicError `EIC_INPUT_INVALID` with every mistake at once
 */
export function readJoinInputs(source: InputSource, environment: NodeJS.ProcessEnv): JoinInputs {
  const inputs = new InputReader(source);
  const folders = writableFolders(environment);
  const ids = readInstanceIds(inputs);
  const port = inputs.integer('port', 1, 65_535);
  for (const name of otherUses) {
    if (inputs.text(name) !== '')
      inputs.problem(
        `\`${name}\` has no effect with \`join-results\`, which only joins results; use a step of its own.`,
      );
  }
  for (const name of choices) {
    if (inputs.text(name) !== '')
      inputs.problem(
        `\`${name}\` has no effect with \`join-results\`, which looks up no instance; give the output \`instance-ids\` of the step that chose them to \`instance-ids\`.`,
      );
  }
  const places = readResultPlaces(inputs, folders);
  const lists = readResultsFiles(inputs, 'join-results', inputs.text('join-results'), folders);
  refuseForeignInputs(inputs);
  inputs.done();
  return { joined: joinResults(lists, { ids, port }), ...places };
}
