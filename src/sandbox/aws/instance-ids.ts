import type { InstanceRecord } from '../instance';
import { AwsError } from './error';

/**
 * Returns the instances with the given IDs, in EC2's order (that of `instances`).
 * @throws AwsError `InvalidInstanceID.Malformed`, `InvalidInstanceID.NotFound`, with EC2's messages.
 */
export function findByIds(instances: readonly InstanceRecord[], ids: readonly string[]): InstanceRecord[] {
  for (const id of ids) {
    if (!id.startsWith('i-'))
      throw new AwsError('InvalidInstanceID.Malformed', `Invalid id: "${id}" (expecting "i-...")`);
    if (!/^i-([a-f0-9]{8}|[a-f0-9]{17})$/.test(id))
      throw new AwsError('InvalidInstanceID.Malformed', `Invalid id: "${id}"`);
  }
  const missing = ids.filter((id) => !instances.some((instance) => instance.id === id));
  if (missing.length > 0) {
    const message =
      missing.length === 1
        ? `The instance ID '${missing[0]}' does not exist`
        : `The instance IDs '${missing.join(', ')}' do not exist`;
    throw new AwsError('InvalidInstanceID.NotFound', message);
  }
  return instances.filter((instance) => ids.includes(instance.id));
}
