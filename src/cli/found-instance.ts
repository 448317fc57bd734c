import type { Found } from '../instance/find';
import type { Instance } from '../instance/instance';

/**
 * Returns the running instance with an ID out of those that were found.
 * @throws EicError if it does not exist in the Region, or does not run
 */
export function foundInstance(id: string, { instances, problems }: Found): Instance {
  const problem = problems.get(id);
  if (problem !== undefined) throw problem;
  const instance = instances.get(id);
  if (instance === undefined) throw new Error(`${id} is neither found nor missing`);
  return instance;
}
