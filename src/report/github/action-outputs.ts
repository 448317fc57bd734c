import { statSync, truncateSync } from 'node:fs';
import { EicError } from '../../eic-error';
import type { InstanceResult } from '../../fleet/results/result';
import { writeRemedy } from '../../remote/output-files/write-remedy';
import { thrownText } from '../../thrown-text';
import { firstExitCode } from '../run/first-exit-code';
import { resultsJson } from '../run/results-json';
import type { CapturedStdout } from '../run/stdout-capture';

/** The outputs of the action, named as in `action.yml`. */
export interface ActionOutputs {
  readonly 'exit-code': string;
  readonly stdout: string;
  readonly 'stdout-truncated': string;
  readonly results: string;
  readonly 'instance-ids': string;
  /** Empty without `shards`. */
  readonly matrix: string;
}

/**
 * Returns the values of the action's outputs. `results` are in the order in which the instances were given; `stdout` is
 * `undefined` with several instances.
 */
export function actionOutputs(
  results: readonly InstanceResult[],
  stdout: CapturedStdout | undefined,
): ActionOutputs {
  return {
    'exit-code': String(firstExitCode(results) ?? ''),
    stdout: stdout?.text ?? '',
    'stdout-truncated': String(stdout?.truncated ?? false),
    results: resultsJson(results),
    'instance-ids': results.map(({ instanceId }) => instanceId).join(' '),
    matrix: '',
  };
}

/**
 * Sets the outputs, each with `setOutput` (`@actions/core`'s).
 * @param path the file behind it. If it cannot be written, its old content is kept: the runner would fail at a part.
 * @returns `EIC_OUTPUT_FAILED` if the outputs could not be set
 */
export function setOutputs(
  outputs: ActionOutputs,
  setOutput: (name: string, value: string) => void,
  path: string = process.env.GITHUB_OUTPUT ?? '',
): EicError | undefined {
  const length = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  try {
    for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
    return undefined;
  } catch (thrown) {
    restore(path, length);
    return new EicError(
      'EIC_OUTPUT_FAILED',
      `The outputs could not be written to GITHUB_OUTPUT (${path}): ${thrownText(thrown)}.`,
      {
        remedy: `${writeRemedy(thrown, "the runner's temporary folder")} The log has the results.`,
        cause: thrown,
      },
    );
  }
}

function restore(path: string, length: number): void {
  try {
    truncateSync(path, length);
  } catch {
    // Not a regular file, or missing: there is nothing to restore.
  }
}
