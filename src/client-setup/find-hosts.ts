import type { AwsClients } from '../aws/clients';
import { Deadline } from '../aws/deadline';
import { chooseRoute } from '../connect/choose-route';
import type { KnownHostKeys } from '../connect/host-keys/known-host-keys';
import { learnHostKeys } from '../connect/host-keys/learn-host-keys';
import { reportUnmatchedLines } from '../connect/host-keys/unmatched-lines';
import type { Route, RouteTarget } from '../connect/routes/route';
import { bootAttemptMs, waitForBoot } from '../connect/wait-for-boot';
import type { SetupInputs } from '../inputs/setup-inputs';
import { findInstances } from '../instance/find';
import { findBooted } from '../instance/find-booted';
import type { Instance } from '../instance/instance';
import type { ClientHost, KnownHost } from './client-host';
import { hostNames, type RefusedName } from './host-names';

/** Maximum number of instances whose host keys are looked up, or that are waited for, at a time. */
const maxParallel = 10;

/** Context of the search, in addition to the inputs. */
export interface HostSearch {
  readonly aws: AwsClients;
  readonly cancelled: AbortSignal;
  readonly warn: (message: string) => void;
  readonly debug: (message: string) => void;
  /** Called with an instance's ID when it is waited for, and why. */
  readonly waiting: (instanceId: string, reason: string) => void;
}

/** The hosts that were found. */
export interface FoundHosts {
  /** In the order of `instance-ids`. */
  readonly hosts: readonly ClientHost[];
  readonly refusedNames: readonly RefusedName[];
  /** The bastion, if there is one. */
  readonly bastion: KnownHost | undefined;
}

/**
 * Finds the instances of `instance-ids` and the bastion, and learns their host keys. No key is pushed, and no connection is
 * opened without `wait-for-boot`.
 * @throws EicError if one of them does not exist, does not run, or cannot be reached over the route
 */
export async function findHosts(inputs: SetupInputs, search: HostSearch): Promise<FoundHosts> {
  const { instanceIds, routing, osUser, keyType, hostKeyMode, knownHosts, connectTimeoutMs } = inputs;
  const { aws, cancelled, warn, debug, waiting } = search;
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
    const targets = new Map<string, RouteTarget>();
    const host = async (instance: Instance): Promise<ClientHost> => {
      const target = await route.target(instance, deadline());
      targets.set(instance.id, target);
      if (inputs.waitForBootMs !== undefined) {
        await booted(target, route, inputs, search, wasPending.has(instance.id));
      }
      const known = await learned(target, inputs, search);
      return { id: instance.id, instance, name: names.get(instance.id), known };
    };
    const hosts: ClientHost[] = [];
    for (let start = 0; start < found.length; start += maxParallel) {
      hosts.push(...(await Promise.all(found.slice(start, start + maxParallel).map(host))));
    }
    const dialed = [...targets.values()];
    const [first] = dialed;
    const bastions = first?.bastion === undefined ? [] : [first.bastion];
    const unmatched = { targets: [...dialed, ...bastions], notDialed: [] };
    const warning = reportUnmatchedLines(knownHosts, hostKeyMode, unmatched);
    if (warning !== undefined) warn(warning);
    return { hosts, refusedNames: refused, bastion: await findBastion(first?.bastion, inputs, search) };
  } finally {
    route.close();
  }
}

async function booted(
  target: RouteTarget,
  route: Route,
  { hostKeyMode, knownHosts, waitForBootMs = 0, connectTimeoutMs }: SetupInputs,
  { aws, cancelled, waiting }: HostSearch,
  wasPending: boolean,
): Promise<void> {
  using _probe = await waitForBoot(target, route, {
    hostKeyMode,
    knownHosts,
    aws,
    wait: new Deadline(waitForBootMs, cancelled),
    attemptMs: bootAttemptMs(connectTimeoutMs),
    wasPending,
    waiting: (reason) => waiting(target.instance.id, reason),
  });
}

/** @param target the bastion, if a route has found it already */
async function findBastion(
  target: RouteTarget | undefined,
  inputs: SetupInputs,
  search: HostSearch,
): Promise<KnownHost | undefined> {
  const { bastion } = inputs.routing;
  if (bastion === undefined) return undefined;
  const { instanceId: id, port } = bastion;
  if (target !== undefined) return { id, name: undefined, known: await learned(target, inputs, search) };
  const deadline = new Deadline(inputs.connectTimeoutMs, search.cancelled);
  const { instances, problems } = await findInstances([id], search.aws, deadline);
  for (const problem of problems.values()) throw problem;
  const instance = instances.get(id);
  if (instance === undefined) throw new Error(`${id} is neither found nor missing`);
  const dialed: RouteTarget = { instance, address: instance.publicIpv4 ?? id, port, route: 'direct' };
  return { id, name: undefined, known: await learned(dialed, inputs, search) };
}

async function learned(
  target: RouteTarget,
  { hostKeyMode, knownHosts, connectTimeoutMs }: SetupInputs,
  { aws, cancelled }: HostSearch,
): Promise<KnownHostKeys> {
  if (hostKeyMode === 'off') return { source: 'none', keys: [], revoked: [] };
  return await learnHostKeys(target, knownHosts, aws, new Deadline(connectTimeoutMs, cancelled));
}
