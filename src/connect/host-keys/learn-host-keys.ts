import type { AwsClients } from '../../aws/clients';
import type { Deadline } from '../../aws/deadline';
import type { RouteTarget } from '../routes/route';
import { readConsole } from './console-output';
import { type KnownHostKeys, knownHostKeys } from './known-host-keys';
import type { KnownHosts } from './known-hosts';
import { matchKnownHosts } from './match-known-hosts';

/**
 * Learns the host keys of an instance without connecting to it: from the `known-hosts` input, and only if that has no
 * key for the instance, from its console output. A console that cannot be read does not fail it: see `consoleFailure`.
 * @throws the reason given at cancellation; TooManyOpenFiles
 */
export async function learnHostKeys(
  target: RouteTarget,
  knownHosts: KnownHosts,
  aws: AwsClients,
  deadline: Deadline,
): Promise<KnownHostKeys> {
  const fromInput = matchKnownHosts(knownHosts, target);
  if (fromInput.keys.length > 0) return knownHostKeys(fromInput, undefined);
  // If the console cannot be read, there must be time left to connect without it, or to report that.
  const { hostKeys, failure } = await readConsole(target.instance, aws, deadline.share(0.5));
  const known = knownHostKeys(fromInput, hostKeys);
  if (failure === undefined) return known;
  const denied = failure.code === 'EIC_ACCESS_DENIED';
  return {
    ...known,
    consoleFailure: failure.message,
    ...(denied && { consoleStatement: failure.details }),
  };
}
