import type { AwsClients } from '../aws/clients';
import type { Deadline } from '../aws/deadline';
import { EicError } from '../eic-error';
import { findByName } from '../instance/find-by-name';
import type { Instance } from '../instance/instance';
import { isInstanceId } from '../instance/instance-id';

/** Maximum number of instances that an error lists. */
const maxListed = 20;

/**
 * Returns the instance ID of each INSTANCE argument, in their order and without repetition. INSTANCE is an ID, or a `Name`
 * tag that exactly one running instance of the Regions has. AWS is called only for names.
 * @throws EicError `EIC_INPUT_INVALID` if several running instances have a name, `EIC_INSTANCE_NOT_FOUND` if none has it,
 * `EIC_INSTANCE_NOT_RUNNING` if none of them runs. The details list the candidates.
 */
export async function instanceIds(
  instances: readonly string[],
  regions: readonly AwsClients[],
  deadline: Deadline,
): Promise<string[]> {
  const names = instances.filter((text) => !isInstanceId(text));
  const found =
    names.length === 0 ? [] : await Promise.all(regions.map((aws) => findByName(names, aws, deadline)));
  const places = regions.map(({ region }) => region).join(' or ');
  const ids = instances.map((text) => {
    const named = () => found.flatMap((inRegion) => inRegion.get(text) ?? []);
    return isInstanceId(text) ? text : runningOne(text, named(), places);
  });
  return [...new Set(ids)];
}

/**
 * Returns an ID for each INSTANCE argument, a made-up one for a name, which only AWS can resolve. With these, all other
 * flags can be checked before anything is sent.
 */
export function standInIds(instances: readonly string[]): string[] {
  return instances.map((text, index) =>
    isInstanceId(text) ? text : `i-${index.toString(16).padStart(17, '0')}`,
  );
}

function runningOne(name: string, instances: readonly Instance[], places: string): string {
  const running = instances.filter(({ state }) => state === 'running');
  const [only] = running;
  if (only !== undefined && running.length === 1) return only.id;
  const shown = JSON.stringify(name);
  if (running.length > 1) {
    throw new EicError('EIC_INPUT_INVALID', `${running.length} running instances have the name ${shown}.`, {
      remedy: 'Give the ID of the one that you mean, or the IDs of all of them.',
      details: listed(running),
    });
  }
  if (instances.length > 0) {
    throw new EicError('EIC_INSTANCE_NOT_RUNNING', `No instance with the name ${shown} is running.`, {
      remedy: 'Start it, or give another instance.',
      details: listed(instances),
    });
  }
  throw nameNotFound(name, places);
}

/** Returns the error of a name that no instance has. `places` names the Regions. */
export function nameNotFound(name: string, places: string): EicError {
  return new EicError(
    'EIC_INSTANCE_NOT_FOUND',
    `No instance in ${places} has the name ${JSON.stringify(name)}.`,
    { remedy: 'Check the name, `--region` and `--profile`; or give the instance ID.' },
  );
}

/** Returns one line an instance: ID, state, address, Availability Zone. */
function listed(instances: readonly Instance[]): string[] {
  const lines = instances
    .slice(0, maxListed)
    .map(({ id, state, publicIpv4, privateIpv4, ipv6, availabilityZone }) =>
      [id, state, publicIpv4 ?? privateIpv4 ?? ipv6, availabilityZone]
        .filter((part) => part !== undefined)
        .join('  '),
    );
  const more = instances.length - maxListed;
  return more > 0 ? [...lines, `… and ${more} more.`] : lines;
}
