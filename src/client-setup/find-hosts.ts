import type { AwsClients } from '../aws/clients';
import { Deadline } from '../aws/deadline';
import { chooseRoute } from '../connect/choose-route';
import { learnHostKeys } from '../connect/host-keys/learn-host-keys';
import { waitForBoot } from '../connect/wait-for-boot';
import type { SetupInputs } from '../inputs/setup-inputs';
import { findBooted } from '../instance/find-booted';
import type { Instance } from '../instance/instance';
import type { ClientHost } from './client-host';
import { hostNames, type RefusedName } from './host-names';

/** Maximum number of instances whose host keys are looked up, or that are waited for, at a time. */
const maxParallel = 10;

/** Milliseconds for one attempt to reach an instance that boots. */
const bootAttemptMs = 10_000;

/** Context of the search, in addition to the inputs. */
export interface HostSearch {
  readonly aws: AwsClients;
  readonly cancelled: AbortSignal;
  readonly warn: (message: string) => void;
  readonly debug: (message: string) => void;
  /** Called with an instance's ID when it is waited for, and why. */
  readonly waiting: (instanceId: string, reason: string) => void;
}

/** The instances that were asked for, in their order. */
export interface FoundHosts {
  readonly hosts: readonly ClientHost[];
  readonly refusedNames: readonly RefusedName[];
}

/**
 * Finds the instances of `instance-ids`, and learns their host keys. No key is pushed, and no connection is opened without
 * `wait-for-boot`.
 * @throws EicError if one of them does not exist, does not run, or cannot be reached over the route
 */
export async function findHosts(inputs: SetupInputs, search: HostSearch): Promise<FoundHosts> {
  const { instanceIds, routing, osUser, keyType, hostKeyMode, knownHosts, connectTimeoutMs } = inputs;
  const { aws, cancelled, warn, debug, waiting } = search;
  if (instanceIds.length === 0) return { hosts: [], refusedNames: [] };
  const deadline = (): Deadline => new Deadline(connectTimeoutMs, cancelled);
  const { instances, problems, wasPending } = await findBooted(instanceIds, {
    aws,
    deadline,
    wait: new Deadline(inputs.waitForBootMs ?? 0, cancelled),
    waiting: (pending) => {
      if (inputs.waitForBootMs === undefined) return;
      for (const id of pending) waiting(id, 'it is pending');
    },
  });
  for (const problem of problems.values()) throw problem;
  const found = instanceIds.flatMap((id) => instances.get(id) ?? []);
  const { names, refused } = hostNames(found);
  const route = chooseRoute(routing, { osUser, keyType, hostKeyMode, knownHosts, aws, warn, debug });
  try {
    const host = async (instance: Instance): Promise<ClientHost> => {
      const target = await route.target(instance, deadline());
      if (inputs.waitForBootMs !== undefined) {
        using _probe = await waitForBoot(target, route, {
          hostKeyMode,
          knownHosts,
          aws,
          wait: new Deadline(inputs.waitForBootMs, cancelled),
          attemptMs: Math.min(connectTimeoutMs, bootAttemptMs),
          wasPending: wasPending.has(instance.id),
          waiting: (reason) => waiting(instance.id, reason),
        });
      }
      const known =
        hostKeyMode === 'off'
          ? { source: 'none' as const, keys: [], revoked: [] }
          : await learnHostKeys(target, knownHosts, aws, deadline());
      return { instance, name: names.get(instance.id), target, known };
    };
    const hosts: ClientHost[] = [];
    for (let start = 0; start < found.length; start += maxParallel) {
      hosts.push(...(await Promise.all(found.slice(start, start + maxParallel).map(host))));
    }
    return { hosts, refusedNames: refused };
  } finally {
    route.close();
  }
}
