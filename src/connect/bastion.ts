import type { Duplex } from 'node:stream';
import type { Deadline } from '../aws/deadline';
import { EicError } from '../eic-error';
import { privateAddress } from '../instance/address';
import { findInstances } from '../instance/find';
import { ForwardRefused, forward } from '../ssh2/forward';
import { type Connection, type ConnectionOptions, openConnection } from './connection';
import { ConnectionTrace } from './connection-trace';
import {
  ConnectionDropped,
  type Route,
  type RouteTarget,
  StreamLost,
  TooManyOpenFiles,
  unlimited,
  where,
} from './routes/route';

/** The bastion, and how the instances are reached from it. */
export interface BastionOptions {
  readonly instanceId: string;
  /** How the bastion itself is reached. Closed with this route. */
  readonly route: Route;
  /** TCP port of the instances' sshd. */
  readonly port: number;
  /** Dialed by the bastion in place of the instance's address. */
  readonly instanceIp?: string | undefined;
}

/** Options of the login to the bastion; `osUser` is its user. */
export type BastionLogin = Omit<ConnectionOptions, 'deadline' | 'hostKeyChecked' | 'trace' | 'push'>;

/**
 * Reaches instances through another one: logs in to the bastion with a key of its own and its host key checked, and has it
 * connect to sshd of each instance (`direct-tcpip`). The connection to the bastion is opened by the first instance and
 * shared by all. If it is lost, the next instance opens it again.
 */
export function bastionRoute(options: BastionOptions, login: BastionLogin): Route {
  return new BastionRoute(options, login);
}

/** The connection to the bastion, and the streams that go through it. */
interface Hop {
  readonly connection: Connection;
  readonly streams: Set<Duplex>;
}

class BastionRoute implements Route {
  readonly #options: BastionOptions;
  readonly #login: BastionLogin;
  #target: Promise<RouteTarget> | undefined;
  #hop: Promise<Hop> | undefined;
  #closed = false;

  constructor(options: BastionOptions, login: BastionLogin) {
    this.#options = options;
    this.#login = login;
  }

  readonly target: Route['target'] = async (instance, deadline) => {
    const { port, instanceIp } = this.#options;
    this.#target ??= this.#findBastion(deadline);
    const bastion = await this.#target;
    const address = instanceIp ?? privateAddress(instance);
    if (address !== undefined) return { instance, address, port, route: 'bastion', bastion };
    throw new EicError('EIC_NO_ADDRESS', `Instance ${instance.id} has no IP address to connect to.`, {
      remedy: 'Set `instance-ip` to an address that the bastion can reach.',
    });
  };

  /** sshd limits sessions and logins (`MaxSessions`, `MaxStartups`), but not forwarded connections. */
  readonly reserve: Route['reserve'] = unlimited;

  readonly open: Route['open'] = async (target, deadline) => {
    const hop = await before(deadline, this.#connected(deadline), target);
    try {
      const { address, port } = target;
      const stream = await forward(hop.connection.client, address, port, deadline.signal);
      hop.streams.add(stream);
      stream.once('close', () => hop.streams.delete(stream));
      return stream;
    } catch (thrown) {
      deadline.throwIfCancelled();
      throw forwardError(thrown, target, deadline);
    }
  };

  readonly close = () => {
    this.#closed = true;
    this.#hop?.then(({ connection }) => connection.close(), ignore);
    this.#hop = undefined;
    this.#options.route.close();
  };

  async #findBastion(deadline: Deadline): Promise<RouteTarget> {
    const { instanceId, route } = this.#options;
    try {
      const { instances, problems } = await findInstances([instanceId], this.#login.aws, deadline);
      const instance = instances.get(instanceId);
      const problem = problems.get(instanceId);
      if (problem !== undefined) throw problem;
      if (instance === undefined) throw new Error(`${instanceId} is neither found nor missing`);
      return await route.target(instance, deadline);
    } catch (thrown) {
      deadline.throwIfCancelled();
      throw ofBastion(thrown, instanceId);
    }
  }

  /** Returns the shared connection, which the first caller opens within its own deadline. */
  #connected(deadline: Deadline): Promise<Hop> {
    if (this.#hop !== undefined) return this.#hop;
    const opening = this.#connect(deadline);
    this.#hop = opening;
    opening.catch(() => this.#forget(opening));
    return opening;
  }

  #forget(hop: Promise<Hop>): void {
    if (this.#hop === hop) this.#hop = undefined;
  }

  async #connect(deadline: Deadline): Promise<Hop> {
    const { instanceId, route } = this.#options;
    /** Given back here, unless the connection has it. */
    let place: Disposable | undefined;
    let attempt: BastionAttempt | undefined;
    try {
      this.#target ??= this.#findBastion(deadline);
      const target = await this.#target;
      const trace = new ConnectionTrace();
      attempt = { target, trace };
      const reserved = await route.reserve(target, deadline.signal);
      place = reserved;
      const connection = await openConnection(target, route, {
        ...this.#login,
        deadline,
        hostKeyChecked: ignore,
        trace,
      });
      const hop = { connection, streams: new Set<Duplex>() };
      place = undefined;
      this.#watch(hop, reserved);
      const { type, fingerprint, verifiedBy } = connection.hostKey;
      this.#login.debug(
        `connected to bastion ${where(target)}, host key ${type} ${fingerprint} (${verifiedBy})`,
      );
      // The route was closed meanwhile, as after a cancellation.
      if (this.#closed) connection.close();
      return hop;
    } catch (thrown) {
      deadline.throwIfCancelled();
      throw ofBastion(thrown, instanceId, attempt);
    } finally {
      place?.[Symbol.dispose]();
    }
  }

  /** After the connection is lost, ends what goes through it with that reason, and lets the next instance reconnect. */
  #watch({ connection, streams }: Hop, place: Disposable): void {
    const shared = this.#hop;
    const lost = () => {
      if (shared !== undefined) this.#forget(shared);
      for (const stream of streams) stream.destroy(bastionLost(this.#options.instanceId));
      connection.close();
    };
    const { client } = connection;
    client.once('end', lost);
    client.once('error', lost);
    client.once('close', () => {
      lost();
      place[Symbol.dispose]();
    });
  }
}

/** Waits for the shared connection, but not longer than the deadline of this instance. */
async function before(deadline: Deadline, hop: Promise<Hop>, target: RouteTarget): Promise<Hop> {
  const { signal, totalMs } = deadline;
  let onAbort = ignore;
  const over = new Promise<never>((_, reject) => {
    onAbort = () => reject(waitedTooLong(target, totalMs));
    signal.addEventListener('abort', onAbort, { once: true });
  });
  try {
    return await Promise.race([hop, over]);
  } catch (thrown) {
    deadline.throwIfCancelled();
    throw thrown;
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

function waitedTooLong({ instance, bastion }: RouteTarget, totalMs: number): EicError {
  return new EicError(
    'EIC_BASTION_FAILED',
    `The connection to bastion ${bastion?.instance.id} that ${instance.id} needs was not open within ${Math.round(totalMs / 1000)} s.`,
    { remedy: 'Raise `connect-timeout`: it covers the login to the bastion and the one to the instance.' },
  );
}

/** A failure of the bastion, before anything was asked of it for an instance. Its cause is the bastion's own error. */
export class BastionFailure extends EicError {
  /** @param attempt how the bastion was connected to; `undefined` if it was not */
  constructor(
    instanceId: string,
    readonly error: EicError,
    readonly attempt: BastionAttempt | undefined,
  ) {
    const { code, message, remedy, details, requestId } = error;
    super(code, `Bastion ${instanceId}: ${message}`, { remedy, details, requestId, cause: error });
  }
}

/** An attempt to connect to a bastion. */
export interface BastionAttempt {
  readonly target: RouteTarget;
  readonly trace: ConnectionTrace;
}

/** Says in an error that it is about the bastion. */
function ofBastion(thrown: unknown, instanceId: string, attempt?: BastionAttempt): EicError {
  // It is about the runner, and the run reacts to it.
  if (thrown instanceof TooManyOpenFiles) return thrown;
  return new BastionFailure(instanceId, EicError.from(thrown), attempt);
}

function bastionLost(instanceId: string): StreamLost {
  return new StreamLost(
    'EIC_BASTION_FAILED',
    `The connection to bastion ${instanceId} was lost. A script that ran may have done part of its work; its processes are stopped on the instance as soon as sshd there notices.`,
    {
      remedy:
        'Check whether the bastion was stopped, rebooted or out of memory, and on the instance what was done, before running the job again.',
    },
  );
}

/** Returns what it means for the user that the bastion did not connect to the instance. */
function forwardError(thrown: unknown, target: RouteTarget, { totalMs }: Deadline): Error {
  const { bastion, address, port, instance } = target;
  const name = `Bastion ${bastion?.instance.id}`;
  const place = `${address} port ${port} (${instance.id})`;
  const remedy = `Check that the security group of the instance allows port ${port} from the bastion, and the network ACLs and routes between them.`;
  if (!(thrown instanceof ForwardRefused)) {
    if (thrown instanceof Error && thrown.name === 'TimeoutError') {
      const seconds = Math.round(totalMs / 1000);
      const message = `${name} did not reach ${place} in ${seconds} s.`;
      return new EicError('EIC_UNREACHABLE', message, { remedy, cause: thrown });
    }
    return new ConnectionDropped('the connection to the bastion was lost', { cause: thrown });
  }
  const said = thrown.message.replace(/[^\x20-\x7e]/g, '?').slice(0, 200);
  if (thrown.reason === 'connect-failed') {
    return /refused/i.test(said)
      ? new EicError('EIC_REFUSED', `${name} reached ${place}, and nothing listens there: ${said}.`, {
          remedy:
            'Check that sshd runs on the instance, and on which `port`. After a boot, set `wait-for-boot`.',
          cause: thrown,
        })
      : new EicError('EIC_UNREACHABLE', `${name} cannot reach ${place}: ${said}.`, { remedy, cause: thrown });
  }
  return new EicError('EIC_BASTION_FAILED', `${name} refused to connect to ${place}: ${said}.`, {
    remedy:
      thrown.reason === 'prohibited'
        ? 'Allow forwarding in sshd_config of the bastion: AllowTcpForwarding yes or local, no DisableForwarding, and PermitOpen for this address, also in Match blocks for the user.'
        : 'Look at the log of sshd on the bastion for the reason.',
    cause: thrown,
  });
}

function ignore(): void {}
