import ssh2 from 'ssh2';
import type { AwsClients } from '../../../src/aws/clients';
import type { Pace } from '../../../src/aws/pace';
import { Authentication } from '../../../src/connect/authentication';
import { ConnectionTrace } from '../../../src/connect/connection-trace';
import type { KeyPair, KeyType } from '../../../src/connect/key-pair';
import { pushKey } from '../../../src/connect/push';
import { ConnectionDropped, TooManyOpenFiles } from '../../../src/connect/routes/route';
import { EicError, type ErrorCode } from '../../../src/eic-error';
import { againAfterLogin } from '../../../src/fleet/schedule/again-after-login';
import type { Ended, LoggedIn, Transport } from '../../../src/fleet/schedule/transport';
import { ed25519Pair } from '../../fixtures/ed25519-pair';
import type { Observed, SimulatedTask } from './observed';
import type { PushApi } from './push-api';
import type { Random } from './random';
import type { Phase, Server } from './server';
import { simulatedAws } from './simulated-aws';
import { SimulatedDeadline } from './simulated-deadline';
import type { VirtualTime } from './virtual-time';

/** How an instance ended. */
export interface SimulatedEnd {
  readonly instanceId: string;
  readonly error: EicError | undefined;
}

/** A connection that is logged in. */
export interface SimulatedSession {
  readonly server: Server;
  readonly loggedInAt: number;
}

/** Options of {@link SimulatedTransport}. */
export interface SimulatedTransportOptions {
  readonly time: VirtualTime;
  readonly random: Random;
  readonly api: PushApi;
  readonly observed: Observed;
  readonly server: (instanceId: string) => Server;
  readonly connectTimeoutMs: number;
  /** File descriptors for connections. Default is as many as are asked for. */
  readonly files?: number | undefined;
  readonly cancelled: AbortSignal;
  /** Default is the script. */
  readonly task?: SimulatedTask | undefined;
}

/** One login, all attempts together. */
interface SimulatedLogin {
  readonly deadline: SimulatedDeadline;
  readonly trace: ConnectionTrace;
}

/** Milliseconds that sshd waits for a login (`LoginGraceTime`). */
const graceMs = 120_000;

/** Milliseconds after which keep-alive messages without a response end a connection. */
const keepAliveMs = 30_000;

/** Milliseconds that a script takes to end when the run is cancelled. */
const cancelMs = 1_000;

/**
 * Instances as the scheduler reaches them, with the product's own pushes, retries and authentication over connections
 * that a script plays.
 */
export class SimulatedTransport implements Transport<string, SimulatedSession, SimulatedEnd> {
  readonly #options: SimulatedTransportOptions;
  readonly #aws: AwsClients;
  /** All keys share one private key, which nothing looks at. */
  readonly #privateKey = parsed(ed25519Pair().private);
  #keys = 0;

  constructor(options: SimulatedTransportOptions) {
    this.#options = options;
    this.#aws = simulatedAws(options.api);
  }

  async logIn(instanceId: string, pushes: Pace): Promise<LoggedIn<SimulatedSession> | Ended<SimulatedEnd>> {
    const { time, random, server, connectTimeoutMs, cancelled } = this.#options;
    const deadline = new SimulatedDeadline(connectTimeoutMs, cancelled, time, random);
    const trace = new ConnectionTrace();
    try {
      await this.#connect(instanceId, server(instanceId), pushes, { deadline, trace });
      return { session: { server: server(instanceId), loggedInAt: time.now } };
    } catch (thrown) {
      const error = EicError.from(thrown);
      return { end: { instanceId, error }, again: againAfterLogin(error, trace.push, connectTimeoutMs) };
    } finally {
      deadline.stop();
    }
  }

  async run(instanceId: string, { server, loggedInAt }: SimulatedSession): Promise<Ended<SimulatedEnd>> {
    const { time, observed, cancelled, task = 'script' } = this.#options;
    if (time.now - loggedInAt > (server.idleMs ?? Number.POSITIVE_INFINITY)) {
      observed.closed();
      return { end: { instanceId, error: failure('EIC_CONNECTION_LOST') }, again: 'lost' };
    }
    const script = observed.started(instanceId, time.now, task);
    let error: EicError | undefined;
    try {
      await this.#runScript(server);
      if (task === 'health-check' && server.isUnhealthy === true) throw failure('EIC_SCRIPT_FAILED');
    } catch (thrown) {
      error = EicError.from(thrown);
      if (cancelled.aborted) await time.received(cancelMs, never);
    }
    observed.ended(script, time.now);
    observed.closed();
    return { end: { instanceId, error } };
  }

  close(): void {
    this.#options.observed.closed();
  }

  /** As `openConnection`: a connection that is dropped is made again until the deadline. */
  async #connect(instanceId: string, server: Server, pushes: Pace, login: SimulatedLogin): Promise<void> {
    const { deadline } = login;
    const { observed, files = Number.POSITIVE_INFINITY } = this.#options;
    for (let attempt = 0; ; attempt += 1) {
      if (observed.open >= files) throw new TooManyOpenFiles(undefined);
      observed.opened();
      try {
        await this.#attempt(instanceId, server, pushes, login);
        return;
      } catch (thrown) {
        observed.closed();
        deadline.throwIfCancelled();
        if (deadline.over && !(thrown instanceof EicError)) throw failure('EIC_CONNECT_TIMED_OUT');
        if (!(thrown instanceof ConnectionDropped)) throw thrown;
        if (!(await deadline.backOff(attempt))) throw failure('EIC_CONNECT_TIMED_OUT');
      }
    }
  }

  /** As `login`: the key is pushed during the handshake. */
  async #attempt(
    instanceId: string,
    server: Server,
    pushes: Pace,
    { deadline, trace }: SimulatedLogin,
  ): Promise<void> {
    const { time, api, observed, random } = this.#options;
    const instance = { id: instanceId, state: 'running', region: this.#aws.region };
    const { signal } = deadline;
    await this.#phase('connect', server, signal, 'EIC_REFUSED');
    const openedAt = time.now;
    let key = '';
    let settle: { readonly next: () => void; readonly fail: (reason: unknown) => void } | undefined;
    const authentication = new Authentication({
      keyType: 'auto',
      osUser: 'ec2-user',
      now: time.clock.now,
      generate: async (type) => this.#newKey(type),
      push: async (publicKey) => {
        key = publicKey;
        const startedAt = time.clock.now();
        const pushed = (error?: unknown): void => {
          trace.push = { ms: time.clock.now() - startedAt, error };
        };
        await pushKey(instance, 'ec2-user', publicKey, this.#aws, deadline, pushes).then(
          () => pushed(),
          (thrown: unknown) => {
            pushed(thrown);
            throw thrown;
          },
        );
      },
      failed: (reason) => settle?.fail(reason),
      refused: () => settle?.fail(failure('EIC_AUTHENTICATION_REFUSED')),
      wantsMore: () => undefined,
    });
    try {
      authentication.begin();
      await this.#phase('handshake', server, signal, 'EIC_NO_COMMON_ALGORITHM');
      for (;;) {
        await new Promise<void>((next, fail) => {
          settle = { next, fail };
          authentication.handler(['publickey'], false, () => next());
        });
        const isTaken = new Promise<boolean>((resolve) => {
          const used = key;
          time.inWorld(random.latency(server.latency.connect) / 2, () => {
            const taken = api.takes(instanceId, used);
            if (!taken) observed.expiredKeys.push({ instanceId, atMs: time.now });
            resolve(taken);
          });
        });
        const isRefusing = server.trouble?.phase === 'authenticate' && server.trouble.fault === 'refusing';
        await this.#phase('authenticate', server, signal, undefined);
        if (time.now - openedAt > graceMs) throw new ConnectionDropped('LoginGraceTime is over');
        if ((await isTaken) && !isRefusing) return;
      }
    } finally {
      authentication.close();
    }
  }

  /** Waits for the response in a phase. @throws EicError of the code if it is refused */
  async #phase(
    phase: Phase,
    { latency, trouble }: Server,
    signal: AbortSignal,
    refusal: ErrorCode | undefined,
  ): Promise<void> {
    const { time, random } = this.#options;
    const ms = random.latency(latency[phase]);
    const fault = trouble?.phase === phase ? trouble.fault : undefined;
    if (fault === 'dead') await time.received(Number.POSITIVE_INFINITY, signal);
    await time.received(fault === 'slow' ? 10 * ms : ms, signal);
    if (fault === 'resetting') throw new ConnectionDropped('The server reset the connection.');
    if (fault === 'refusing' && refusal !== undefined) throw failure(refusal);
  }

  async #runScript({ latency, trouble }: Server): Promise<void> {
    const { time, random, cancelled } = this.#options;
    const ms = random.latency(latency.run);
    const fault = trouble?.phase === 'run' ? trouble.fault : undefined;
    if (fault === 'dead') await time.received(keepAliveMs, cancelled);
    else await time.received(fault === 'slow' ? 10 * ms : ms, cancelled);
    if (fault === 'refusing') throw failure('EIC_SCRIPT_FAILED');
    if (fault === 'dead' || fault === 'resetting') throw failure('EIC_CONNECTION_LOST');
  }

  #newKey(type: KeyType): KeyPair {
    this.#keys += 1;
    return { type, publicKey: `ssh-${type} ${this.#keys}`, privateKey: this.#privateKey };
  }
}

const never = new AbortController().signal;

function parsed(privateKey: string): KeyPair['privateKey'] {
  const key = ssh2.utils.parseKey(privateKey);
  if (key instanceof Error) throw key;
  return key;
}

function failure(code: ErrorCode): EicError {
  return new EicError(code, `${code} in the simulation.`, { remedy: 'None.' });
}
