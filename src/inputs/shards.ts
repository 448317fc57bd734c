import type { RunRequest } from '../fleet/run';
import type { Selection } from '../fleet/selection/selection';
import { refuseForeignInputs } from './foreign-inputs';
import { InputReader, type InputSource } from './input-reader';
import { readSelection } from './selection';

/** The inputs of a step that only chooses instances, for the jobs of a matrix. */
export interface ShardInputs extends Pick<RunRequest, 'connectTimeoutMs' | 'waitForBootMs'> {
  /** Number of shards. */
  readonly count: number;
  readonly selection: Selection;
}

/** Inputs about the work on the instances, which is that of the matrix's jobs. */
const work = [
  'run',
  'run-file',
  'upload',
  'download',
  'health-check',
  'batch-size',
  'pause',
  'max-failures',
  'outputs-dir',
  'transcript',
  'results-file',
  'report-file',
] as const;

/**
 * Reads the inputs of a step with `shards`. Inputs about the connection have no effect and are not checked.
 * @param most maximum number of shards
 * @throws EicError `EIC_INPUT_INVALID` with every mistake at once
 */
export function readShardInputs(
  source: InputSource,
  environment: NodeJS.ProcessEnv,
  most: number,
): ShardInputs {
  const inputs = new InputReader(source);
  const count = inputs.integer('shards', 1, most);
  const selection = readSelection(inputs, environment);
  const connectTimeoutMs = inputs.durationMs('connect-timeout');
  const waits = inputs.text('wait-for-boot') !== '';
  const waitForBootMs = waits ? inputs.durationMs('wait-for-boot') : undefined;
  const isOrdered = !['', 'parallel'].includes(inputs.text('strategy'));
  for (const name of isOrdered ? ([...work, 'strategy'] as const) : work) {
    if (inputs.text(name) !== '')
      inputs.problem(
        `\`${name}\` has no effect with \`shards\`, which only chooses instances; give it to the step in the matrix's jobs.`,
      );
  }
  refuseForeignInputs(inputs);
  inputs.done();
  return { count, selection, connectTimeoutMs, waitForBootMs };
}
