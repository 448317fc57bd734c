import type { Duplex } from 'node:stream';
import type { Client, ParsedKey } from 'ssh2';
import type { AwsClients } from '../aws/clients';
import type { Deadline } from '../aws/deadline';
import { EicError } from '../eic-error';
import type { SharedWarning } from '../instance/shared-warning';
import { guardAgainstFlood } from '../ssh2/flood-guard';
import type { KeyTypeInput } from './authentication';
import { keptDropping } from './connection-failure';
import { ConnectionTrace, OpenedConnection } from './connection-trace';
import type { HostKeyMode } from './host-keys/check';
import type { VerifiedHostKey } from './host-keys/host-key';
import { acceptedByMany } from './host-keys/host-key-errors';
import type { KnownHostKeys } from './host-keys/known-host-keys';
import type { KnownHosts } from './host-keys/known-hosts';
import { learnHostKeys } from './host-keys/learn-host-keys';
import type { Login } from './login';
import { type PushKey, pushKey } from './push';
import { ConnectionDropped, type Route, type RouteTarget } from './routes/route';

/** Options of {@link openConnection}. */
export interface ConnectionOptions {
  readonly osUser: string;
  readonly keyType: KeyTypeInput;
  readonly hostKeyMode: HostKeyMode;
  readonly knownHosts: KnownHosts;
  readonly aws: AwsClients;
  /** Limits all attempts together. */
  readonly deadline: Deadline;
  /** Called with the host key as soon as it has been checked, even if the login fails later. */
  readonly hostKeyChecked: (hostKey: VerifiedHostKey) => void;
  readonly warn: (message: string, shared?: SharedWarning) => void;
  readonly debug: (message: string) => void;
  /** Filled in with how far the connection comes. */
  readonly trace?: ConnectionTrace | undefined;
  /** Logs in with this key, which the instance knows already, and pushes none. */
  readonly privateKey?: ParsedKey | undefined;
  /** Default is {@link pushKey}. */
  readonly push?: PushKey | undefined;
}

/** An authenticated SSH connection. The caller that opened it calls `close`. */
export interface Connection {
  readonly client: Client;
  readonly target: RouteTarget;
  readonly hostKey: VerifiedHostKey;
  /** Milliseconds for TCP or tunnel, SSH handshake and host-key check, all attempts together. */
  readonly connectMs: number;
  /** Milliseconds for the tunnel, without failed attempts; `null` for a direct connection. */
  readonly tunnelMs: number | null;
  /** Milliseconds of the last push, which runs during the handshake. */
  readonly pushMs: number | null;
  readonly authenticateMs: number;
  /** Ends the connection; safe to call more than once. */
  close(): void;
}

/**
 * Opens an authenticated connection: connects, learns the known host keys, logs in. A connection that is dropped before
 * authentication is decided is opened again until the deadline, each time with a fresh key. A route's own errors are
 * passed on unchanged.
 * @throws EicError
 */
export async function openConnection(
  target: RouteTarget,
  route: Route,
  options: ConnectionOptions,
): Promise<Connection> {
  const { deadline, trace = new ConnectionTrace() } = options;
  const { instance } = target;
  const startedAt = performance.now();
  const known = learn(target, options, trace);
  // Awaited after the stream is open; if opening fails, these failures do not matter.
  known.catch(() => undefined);
  // ssh2 takes 20 ms to load: it does so while AWS and the instance are waited for.
  const loading = import('./login');
  loading.catch(() => undefined);
  let dropped: ConnectionDropped | undefined;
  for (let attempt = 0; ; attempt++) {
    const openingAt = performance.now();
    try {
      trace.attempts++;
      const stream = await route.open(target, deadline);
      const openMs = performance.now() - openingAt;
      const opened = new OpenedConnection(openMs);
      trace.opened = opened;
      const tunnelMs = target.route === 'direct' ? null : openMs;
      const loggedIn = await loginOver(stream, loading, known, target, { ...options, trace, opened });
      if (loggedIn.warning !== undefined) options.warn(loggedIn.warning, acceptedByMany(loggedIn.hostKey));
      return toConnection(loggedIn, stream, target, { startedAt, tunnelMs });
    } catch (thrown) {
      deadline.throwIfCancelled();
      // An attempt that the deadline cut off says less than the failure before it.
      const isBrief = performance.now() - openingAt < deadline.totalMs / 2;
      if (dropped !== undefined && deadline.over && (isUnreachable(thrown) || (isBrief && isSilent(trace)))) {
        throw keptDropping(target, deadline.totalMs, dropped);
      }
      if (!(thrown instanceof ConnectionDropped)) throw thrown;
      dropped = thrown;
      options.debug(`${instance.id}: attempt ${attempt + 1} was dropped before the login: ${thrown.message}`);
      if (!(await deadline.backOff(attempt))) throw keptDropping(target, deadline.totalMs, thrown);
    }
  }
}

function isUnreachable(thrown: unknown): boolean {
  return thrown instanceof EicError && thrown.code === 'EIC_UNREACHABLE';
}

/** Whether the server has sent nothing in the last attempt. */
function isSilent({ opened }: ConnectionTrace): boolean {
  return opened?.firstWords?.heardAnything === false;
}

/** Logs in over the stream, and destroys it if that fails. */
async function loginOver(
  stream: Duplex,
  loading: Promise<typeof import('./login')>,
  known: Promise<KnownHostKeys>,
  target: RouteTarget,
  options: ConnectionOptions & { readonly trace: ConnectionTrace; readonly opened: OpenedConnection },
): Promise<Login> {
  // The server may close the connection before the console output is read.
  stream.on('error', ignore);
  try {
    const [{ login }, knownKeys] = await Promise.all([loading, known]);
    if (stream.errored instanceof EicError) throw stream.errored;
    if (stream.destroyed) {
      throw new ConnectionDropped(stream.errored?.message ?? 'the server closed the connection at once');
    }
    const loggingIn = login(stream, { ...options, target, known: knownKeys, push: options.push ?? pushKey });
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
  trace: ConnectionTrace,
): Promise<KnownHostKeys> {
  if (hostKeyMode === 'off') return { source: 'none', keys: [], revoked: [] };
  const known = await learnHostKeys(target, knownHosts, aws, deadline);
  trace.known = known;
  if (known.consoleFailure !== undefined)
    debug(`${target.instance.id}: no host keys from the console: ${known.consoleFailure}`);
  return known;
}

function toConnection(
  { client, hostKey, pushMs, authenticateMs }: Login,
  stream: Duplex,
  target: RouteTarget,
  { startedAt, tunnelMs }: { readonly startedAt: number; readonly tunnelMs: number | null },
): Connection {
  return {
    client,
    target,
    hostKey,
    connectMs: performance.now() - startedAt - authenticateMs,
    tunnelMs,
    pushMs,
    authenticateMs,
    close() {
      client.end();
      if (stream.destroyed) return;
      // A peer that does not close its side must not keep the process running.
      stream.once('close', () => clearTimeout(timer));
      const timer = setTimeout(() => stream.destroy(), 1_000);
    },
  };
}
