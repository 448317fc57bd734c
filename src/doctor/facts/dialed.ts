import { EicError } from '../../eic-error';
import { type FullyDescribed, fullyDescribedInstances } from '../../instance/find';
import { describedInstance } from './described-instance';
import { fact } from './fact';

/** The bastion as EC2 describes it; undefined if there is none with its ID. */
export const bastion = fact(async ({ routing, aws, deadline }): Promise<FullyDescribed | undefined> => {
  const id = routing.bastion?.instanceId;
  if (id === undefined) return undefined;
  const filter = { Name: 'instance-id', Values: [id] };
  for await (const one of fullyDescribedInstances([filter], aws, deadline)) {
    if (one.instance.id === id) return one;
  }
  return undefined;
});

/** The instance that the runner dials: the bastion if there is one, else the instance itself. */
export const dialed = fact(async (subject): Promise<FullyDescribed> => {
  if (subject.routing.bastion === undefined) return describedInstance(subject);
  const found = await bastion(subject);
  if (found !== undefined) return found;
  throw new EicError('EIC_INSTANCE_NOT_FOUND', 'The bastion was not found.', {
    remedy: 'Check `bastion` and the Region.',
  });
});
