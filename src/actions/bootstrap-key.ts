import { setSecret } from '@actions/core';
import type { InputSource } from '../inputs/input-reader';
import { secretLines } from '../inputs/secret-values';

/**
 * Takes `bootstrap-key` out of the environment, so that no process that the step starts inherits it, and has the runner
 * mask each of its lines. Returns the inputs, which still have it.
 */
export function withoutBootstrapKey(inputs: InputSource, environment: NodeJS.ProcessEnv): InputSource {
  const name = 'bootstrap-key';
  const key = inputs(name);
  for (const line of secretLines(key)) setSecret(line);
  delete environment[`INPUT_${name.toUpperCase()}`];
  return (input) => (input === name ? key : inputs(input));
}
