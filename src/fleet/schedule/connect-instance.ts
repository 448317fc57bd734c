import { Deadline } from '../../aws/deadline';
import { type Connection, openConnection } from '../../connect/connection';
import type { ConnectionTrace } from '../../connect/connection-trace';
import type { VerifiedHostKey } from '../../connect/host-keys/host-key';
import { requireSameHostKey } from '../../connect/host-keys/same-host-key';
import type { PushKey } from '../../connect/push';
import type { Route, RouteTarget } from '../../connect/routes/route';
import { bootAttemptMs, waitForBoot } from '../../connect/wait-for-boot';
import type { Access } from '../access';
import type { ResultBuilder } from '../results/result-builder';
import type { Run } from '../run';
import { refusesPushedKeys, repaired } from './repair-login';

/** A run that connects to one instance. */
export interface Connecting extends Run<object>, Pick<Access, 'aws' | 'route'> {
  readonly push: PushKey;
  readonly trace: ConnectionTrace;
}

/**
 * Connects; if the instance refuses pushed keys and the run can repair that, connects again after it.
 * @param wasPending whether the instance was `pending` when it was looked up
 * @throws EicError
 */
export async function connectInstance(
  target: RouteTarget,
  run: Connecting,
  builder: ResultBuilder,
  wasPending: boolean,
): Promise<Connection> {
  const hostKeyChecked = sameAsEarlier(run.earlierHostKey?.(target.instance.id), target);
  try {
    return await connect(target, { ...run, hostKeyChecked }, builder, wasPending);
  } catch (thrown) {
    const { repairLogin, trace, listener } = run;
    const seen = trace.opened?.hostKey;
    if (repairLogin === undefined || seen === undefined || !refusesPushedKeys(thrown, trace)) throw thrown;
    const sameAsSeen = (hostKey: VerifiedHostKey) => requireSameHostKey(seen, hostKey, target);
    const { route, osUser, keyType, hostKeyMode, knownHosts, aws, connectTimeoutMs, cancelled } = run;
    await repairLogin({
      ...{ refusal: thrown, target, route, hostKeyChecked: sameAsSeen, connectTimeoutMs, cancelled },
      ...{ osUser, keyType, hostKeyMode, knownHosts, aws },
      warn: (message, shared) => listener.warning(target.instance, message, shared),
      debug: (message) => listener.debug(`${target.instance.id}: ${message}`),
    });
    builder.packagesInstalled();
    const checked = { ...run, waitForBootMs: undefined, hostKeyChecked: sameAsSeen };
    return await connect(target, checked, builder, false).catch((again: unknown) => {
      throw repaired(again);
    });
  }
}

interface CheckedConnecting extends Connecting {
  /** Throws if the host key is not that of an earlier connection. */
  readonly hostKeyChecked: (hostKey: VerifiedHostKey) => void;
}

/**
 * Returns a check that an instance shows the host key of an earlier connection again. Where a key was accepted without being
 * known, or the console may no longer have it, nothing else would tell another server from the instance.
 */
function sameAsEarlier(
  earlier: VerifiedHostKey | undefined,
  target: RouteTarget,
): (hostKey: VerifiedHostKey) => void {
  return (hostKey) => {
    if (earlier !== undefined && earlier.verifiedBy !== 'not-verified')
      requireSameHostKey(earlier, hostKey, target);
  };
}

async function connect(
  target: RouteTarget,
  run: CheckedConnecting,
  builder: ResultBuilder,
  wasPending: boolean,
): Promise<Connection> {
  const { route, listener, connectTimeoutMs, waitForBootMs, cancelled } = run;
  const { instance } = target;
  builder.target(target);
  const logIn = (way: Route) =>
    openConnection(target, way, {
      ...run,
      deadline: new Deadline(connectTimeoutMs, cancelled),
      hostKeyChecked: (hostKey) => {
        run.hostKeyChecked(hostKey);
        builder.hostKey(hostKey);
      },
      warn: (message, shared) => listener.warning(instance, message, shared),
      debug: (message) => listener.debug(message),
    });
  if (waitForBootMs === undefined) return logIn(route);
  builder.bootWaitStarted();
  using opened = await waitForBoot(target, route, {
    ...run,
    wait: new Deadline(waitForBootMs, cancelled),
    attemptMs: bootAttemptMs(connectTimeoutMs),
    wasPending,
    waiting: (reason) => listener.waiting(instance.id, reason),
  });
  builder.booted();
  return await logIn(opened);
}
