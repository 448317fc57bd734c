import type { Duplex } from 'node:stream';
import type { Client } from 'ssh2';
import type { AwsClients } from '../aws/clients';
import type { Deadline } from '../aws/deadline';
import { guardAgainstFlood } from '../ssh2/flood-guard';
import type { KeyTypeInput } from './authentication';
import { keptDropping } from './connection-failure';
import { explainRefusal } from './explain-refusal';
import type { HostKeyMode } from './host-keys/check';
import type { VerifiedHostKey } from './host-keys/host-key';
import type { KnownHostKeys } from './host-keys/known-host-keys';
import type { KnownHosts } from './host-keys/known-hosts';
import { learnHostKeys } from './host-keys/learn-host-keys';
import { type Login, login } from './login';
import { ConnectionDropped, type Route, type RouteTarget } from './routes/route';

/** What a connection is opened with. */
export interface ConnectionOptions {
  readonly osUser: string;
  readonly keyType: KeyTypeInput;
  readonly hostKeyMode: HostKeyMode;
  readonly knownHosts: KnownHosts;
  readonly aws: AwsClients;
  /** Ends all attempts together. */
  readonly deadline: Deadline;
  /** Told of the host key as soon as it has been checked, whatever becomes of the login. */
  readonly hostKeyChecked: (hostKey: VerifiedHostKey) => void;
  readonly warn: (message: string) => void;
  readonly debug: (message: string) => void;
}

/** An authenticated SSH connection. Whoever opened it calls `close`. */
export interface Connection {
  readonly client: Client;
  readonly target: RouteTarget;
  readonly hostKey: VerifiedHostKey;
  /** Milliseconds for TCP or tunnel, SSH handshake and host-key check, all attempts together. */
  readonly connectMs: number;
  /** Milliseconds of the last push, which runs beside the handshake. */
  readonly pushMs: number | null;
  readonly authenticateMs: number;
  /** Ends the connection; safe to call more than once. */
  close(): void;
}

/**
 * Opens an authenticated connection: connect, learn what host keys are known, log in. A connection that is dropped
 * before the login is decided is tried again until the deadline, each time with a fresh key.
 * @throws EicError
 */
export async function openConnection(
  target: RouteTarget,
  route: Route,
  options: ConnectionOptions,
): Promise<Connection> {
  const { deadline } = options;
  const { instance } = target;
  const startedAt = performance.now();
  const known = learn(target, options);
  // It is awaited once the stream is open; if that fails, this failure has told no news.
  known.catch(() => undefined);
  for (let attempt = 0; ; attempt++) {
    try {
      const stream = await route.open(target, deadline);
      const loggedIn = await loginOver(stream, known, target, options);
      if (loggedIn.warning !== undefined) options.warn(loggedIn.warning);
      return toConnection(loggedIn, stream, target, startedAt);
    } catch (thrown) {
      deadline.throwIfCancelled();
      if (!(thrown instanceof ConnectionDropped)) {
        throw await explainRefusal(thrown, instance, options.aws, deadline);
      }
      options.debug(`${instance.id}: attempt ${attempt + 1} was dropped before the login: ${thrown.message}`);
      if (!(await deadline.backOff(attempt))) throw keptDropping(target, deadline.totalMs, thrown);
    }
  }
}

/** Owns the stream: it is destroyed unless the promise is fulfilled. */
async function loginOver(
  stream: Duplex,
  known: Promise<KnownHostKeys>,
  target: RouteTarget,
  options: ConnectionOptions,
): Promise<Login> {
  // The console may take longer to answer than the host takes to close the connection again.
  stream.on('error', ignore);
  try {
    const knownKeys = await known;
    if (stream.destroyed) throw new ConnectionDropped('the host closed the connection at once');
    const loggingIn = login(stream, { ...options, target, known: knownKeys });
    guardAgainstFlood(stream);
    return await loggingIn;
  } catch (thrown) {
    stream.destroy();
    throw thrown;
  }
}

function ignore(): void {}

async function learn(
  target: RouteTarget,
  { hostKeyMode, knownHosts, aws, deadline, debug }: ConnectionOptions,
): Promise<KnownHostKeys> {
  if (hostKeyMode === 'off') return { source: 'none', keys: [], revoked: [] };
  const known = await learnHostKeys(target, knownHosts, aws, deadline);
  if (known.consoleFailure !== undefined)
    debug(`${target.instance.id}: no host keys from the console: ${known.consoleFailure}`);
  return known;
}

function toConnection(
  { client, hostKey, pushMs, authenticateMs }: Login,
  stream: Duplex,
  target: RouteTarget,
  startedAt: number,
): Connection {
  return {
    client,
    target,
    hostKey,
    connectMs: performance.now() - startedAt - authenticateMs,
    pushMs,
    authenticateMs,
    close() {
      client.end();
      if (stream.destroyed) return;
      // A peer that does not close its side must not keep the process alive.
      stream.once('close', () => clearTimeout(timer));
      const timer = setTimeout(() => stream.destroy(), 1_000);
    },
  };
}
