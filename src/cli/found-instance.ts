import type { AwsClients } from '../aws/clients';
import type { Deadline } from '../aws/deadline';
import { findInstances } from '../instance/find';
import type { Instance } from '../instance/instance';

/**
 * Returns a running instance.
 * @throws EicError if it does not exist in the Region, or does not run, or if AWS cannot be asked
 */
export async function foundInstance(id: string, aws: AwsClients, deadline: Deadline): Promise<Instance> {
  const { instances, problems } = await findInstances([id], aws, deadline);
  const problem = problems.get(id);
  if (problem !== undefined) throw problem;
  const instance = instances.get(id);
  if (instance === undefined) throw new Error(`${id} is neither found nor missing`);
  return instance;
}
