import { EicError } from '../../eic-error';
import { type FullyDescribed, fullyDescribedInstances } from '../../instance/find';
import { withoutWildcards } from '../../instance/find-by-name';
import type { Instance } from '../../instance/instance';
import { isInstanceId } from '../../instance/instance-id';
import { fact } from './fact';

/** All instances that the argument may mean: the one with the ID, or those with the name that are not terminated. */
export const candidates = fact(async ({ instance, aws, deadline }): Promise<readonly FullyDescribed[]> => {
  const byId = isInstanceId(instance);
  const filter = byId
    ? { Name: 'instance-id', Values: [instance] }
    : { Name: 'tag:Name', Values: [withoutWildcards(instance)] };
  const found: FullyDescribed[] = [];
  for await (const one of fullyDescribedInstances([filter], aws, deadline)) {
    const { id, name, state } = one.instance;
    if (byId ? id === instance : name === instance && state !== 'terminated') found.push(one);
  }
  return found;
});

/**
 * Returns the one instance that is meant; of several with a name, the only one that runs. Undefined if there is none, or
 * more than one.
 */
export function theOne(found: readonly FullyDescribed[]): FullyDescribed | undefined {
  if (found.length === 1) return found[0];
  const running = found.filter(({ instance }) => instance.state === 'running');
  return running.length === 1 ? running[0] : undefined;
}

/**
 * The instance with all that EC2 says about it.
 * @throws EicError if there is not exactly one; checks that need `instance-found` do not see that
 */
export const describedInstance = fact(async (subject): Promise<FullyDescribed> => {
  const one = theOne(await candidates(subject));
  if (one !== undefined) return one;
  throw new EicError('EIC_INSTANCE_NOT_FOUND', 'The instance was not found.', {
    remedy: 'Check the ID or name, and the Region.',
  });
});

/** The instance, as connecting needs it. */
export const instance = fact(
  async (subject): Promise<Instance> => (await describedInstance(subject)).instance,
);
