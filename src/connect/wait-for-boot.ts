import type { Duplex } from 'node:stream';
import type { Deadline } from '../aws/deadline';
import { EicError } from '../eic-error';
import type { ConnectionOptions } from './connection';
import { learnHostKeys } from './host-keys/learn-host-keys';
import { ConnectionDropped, type Route, type RouteTarget } from './routes/route';

/** Options of {@link waitForBoot}. */
export interface BootWait extends Pick<ConnectionOptions, 'hostKeyMode' | 'knownHosts' | 'aws'> {
  /** Limits the whole wait. */
  readonly wait: Deadline;
  /** Milliseconds for one attempt to open a stream. */
  readonly attemptMs: number;
  /** Whether the instance was seen to be pending. */
  readonly wasPending: boolean;
  /** Called each time that the wait has another reason, a sentence. */
  readonly waiting: (reason: string) => void;
}

/**
 * Returns the milliseconds for one attempt to reach an instance that boots: the next may succeed sooner than this one.
 * @param connectTimeoutMs those for an instance that does not boot
 */
export function bootAttemptMs(connectTimeoutMs: number): number {
  return Math.min(connectTimeoutMs, 10_000);
}

/** Failures to open a stream that an instance has while it boots. */
const whileBooting: ReadonlySet<string> = new Set([
  'EIC_REFUSED',
  'EIC_UNREACHABLE',
  'EIC_PROXY_COMMAND_FAILED',
  'EIC_SESSION_MANAGER_FAILED',
]);

/** The first back-off is up to 1.6 s. */
const firstBackOff = 4;

/**
 * Waits until sshd of an instance answers through the route, without pushing a key. If the instance was seen to boot, or
 * the mode is `strict`, also waits until its host keys are known: it prints them at the end of its first boot, and EC2
 * shows them some time later.
 * @returns the route to log in over. Its first stream may be open already: closing the returned route closes that one.
 * @throws EicError if sshd did not answer in time, or for a failure that booting does not explain
 */
export async function waitForBoot(
  target: RouteTarget,
  route: Route,
  options: BootWait,
): Promise<OpenedRoute> {
  const { wait, hostKeyMode, wasPending } = options;
  let hasWaited = wasPending;
  const say = sayOnce(options.waiting);
  for (let attempt = firstBackOff; ; attempt++) {
    try {
      const stream = await open(target, route, options);
      if (!(hasWaited || hostKeyMode === 'strict') || hostKeyMode === 'off')
        return new OpenedRoute(route, stream);
      if (await hostKeysKnown(target, options)) return new OpenedRoute(route, stream);
      // sshd allows a login only so much time.
      stream.destroy();
      say('sshd answers, and its console output shows no host keys yet');
      await untilHostKeysKnown(target, options);
      return new OpenedRoute(route);
    } catch (thrown) {
      wait.throwIfCancelled();
      if (!mayBeBooting(thrown)) throw thrown;
      hasWaited = true;
      say(thrown.message);
      if (!(await wait.backOff(attempt))) throw notBooted(thrown, wait.totalMs);
    }
  }
}

/** A route of which one stream may be open already. It closes only that stream. */
export class OpenedRoute implements Route, Disposable {
  readonly #route: Route;
  #stream: Duplex | undefined;

  constructor(route: Route, stream?: Duplex) {
    this.#route = route;
    this.#stream = stream?.on('error', ignore);
  }

  readonly target: Route['target'] = (instance, deadline) => this.#route.target(instance, deadline);
  readonly reserve: Route['reserve'] = (target, cancelled) => this.#route.reserve(target, cancelled);
  readonly open: Route['open'] = async (target, deadline) => {
    const stream = this.#stream;
    this.#stream = undefined;
    return stream ?? this.#route.open(target, deadline);
  };
  readonly close = () => this.#stream?.destroy();

  [Symbol.dispose](): void {
    this.close();
  }
}

async function open(target: RouteTarget, route: Route, { wait, attemptMs }: BootWait): Promise<Duplex> {
  const attempt = wait.share(Math.min(1, attemptMs / Math.max(1, wait.remainingMs())));
  const stream = await route.open(target, attempt);
  if (target.route === 'direct') return stream;
  try {
    // A tunnel may be open before its far end has reached the instance.
    await firstBytes(stream, attempt);
    return stream;
  } catch (thrown) {
    stream.destroy();
    throw thrown;
  }
}

/** Waits until bytes can be read, and leaves them in the stream. */
function firstBytes(stream: Duplex, { signal }: Deadline): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (error?: Error) => {
      stream.off('readable', onReadable);
      stream.off('close', onClose);
      signal.removeEventListener('abort', onAbort);
      if (error === undefined) resolve();
      else reject(error);
    };
    const onReadable = () =>
      settle(stream.readableLength > 0 ? undefined : new ConnectionDropped('the connection was closed'));
    const onClose = () => settle(stream.errored ?? new ConnectionDropped('the connection was closed'));
    const onAbort = () => settle(new ConnectionDropped('sshd sent nothing'));
    stream.on('error', ignore);
    stream.on('readable', onReadable);
    stream.on('close', onClose);
    signal.addEventListener('abort', onAbort, { once: true });
    if (stream.destroyed) onClose();
    else if (signal.aborted) onAbort();
    else if (stream.readableLength > 0) onReadable();
  });
}

async function hostKeysKnown(target: RouteTarget, { knownHosts, aws, wait }: BootWait): Promise<boolean> {
  const { source, consoleFailure } = await learnHostKeys(target, knownHosts, aws, wait);
  // A console that cannot be read is reported by the connection.
  return source !== 'none' || consoleFailure !== undefined;
}

/** Ends without them after the wait: the connection then decides by the mode. */
async function untilHostKeysKnown(target: RouteTarget, options: BootWait): Promise<void> {
  for (let attempt = firstBackOff; await options.wait.backOff(attempt); attempt++) {
    if (await hostKeysKnown(target, options)) return;
  }
}

function mayBeBooting(thrown: unknown): thrown is Error {
  if (thrown instanceof ConnectionDropped) return true;
  return thrown instanceof EicError && whileBooting.has(thrown.code) && !isAboutRunner(thrown);
}

/** A program that the runner cannot start is no matter of the instance. */
function isAboutRunner({ cause }: EicError): boolean {
  return cause instanceof Error && /^(ENOENT|EACCES)$/.test(String(Reflect.get(cause, 'code')));
}

function notBooted(thrown: Error, totalMs: number): EicError {
  const waited = `It did not answer within \`wait-for-boot\`, ${Math.round(totalMs / 1000)} s.`;
  if (!(thrown instanceof EicError)) {
    return new EicError('EIC_UNREACHABLE', `${waited} The last attempt: ${thrown.message}.`, {
      remedy: 'Check sshd on the instance, and raise `wait-for-boot` if it needs longer to boot.',
      cause: thrown,
    });
  }
  const { code, message, details } = thrown;
  const remedy = thrown.remedy.replace('set `wait-for-boot`', 'raise `wait-for-boot`');
  return new EicError(code, `${message} ${waited}`, { remedy, details, cause: thrown });
}

function sayOnce(say: (reason: string) => void): (reason: string) => void {
  let last = '';
  return (reason) => {
    if (reason !== last) say(reason);
    last = reason;
  };
}

function ignore(): void {}
