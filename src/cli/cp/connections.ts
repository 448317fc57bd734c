import { Deadline } from '../../aws/deadline';
import { type Connection, openConnection } from '../../connect/connection';
import type { KnownHosts } from '../../connect/host-keys/known-hosts';
import { deferred } from '../../remote/deferred';
import { inFlagWords } from '../action-inputs/flag-words';
import { reachInstance } from '../reach-instance';
import type { CpFlags } from './flags';
import type { InstancePlace } from './place';

/** Options of {@link Connections}. */
export interface ConnectionsOptions {
  readonly flags: CpFlags;
  readonly knownHosts: KnownHosts;
  readonly cancelled: AbortSignal;
  readonly warn: (message: string) => void;
}

/** The connections of one command: one for each instance and OS user. */
export class Connections {
  readonly #options: ConnectionsOptions;
  readonly #opened = new Map<string, Promise<Connection>>();
  readonly #ends: Promise<void>[] = [];
  readonly #closing = deferred<void>();

  constructor(options: ConnectionsOptions) {
    this.#options = options;
  }

  /**
   * Returns the connection for a place, which is opened at the first call, with a key that is made and pushed for it.
   * @throws EicError; UsageError if no Region is known
   */
  to({ instance, user = this.#options.flags.osUser }: InstancePlace): Promise<Connection> {
    const key = `${user}@${instance}`;
    const known = this.#opened.get(key);
    if (known !== undefined) return known;
    const { promise, resolve } = deferred<Connection>();
    const end = this.#hold(instance, user, resolve);
    const opened = Promise.race([
      promise,
      end.then(() => {
        throw new Error('the connection ended before it was opened');
      }),
    ]);
    // A failure is reported where the connection is needed.
    opened.catch(() => undefined);
    this.#ends.push(end.catch(() => undefined));
    this.#opened.set(key, opened);
    return opened;
  }

  /** Ends all connections. */
  async close(): Promise<void> {
    this.#closing.resolve(undefined);
    await Promise.all(this.#ends);
  }

  /** Opens a connection and keeps it until all are closed. */
  async #hold(instance: string, osUser: string, opened: (connection: Connection) => void): Promise<void> {
    const { flags, knownHosts, cancelled, warn } = this.#options;
    const { port, keyType, hostKeyVerification: hostKeyMode } = flags;
    const login = { osUser, keyType, hostKeyMode, knownHosts };
    await reachInstance(
      { instance, flags, ...login, port: () => port, booted: 'host-keys', cancelled },
      async ({ target, route, aws, connectTimeoutMs }) => {
        using _place = await route.reserve(target, cancelled);
        const connection = await openConnection(target, route, {
          ...login,
          aws,
          deadline: new Deadline(connectTimeoutMs, cancelled),
          hostKeyChecked: () => undefined,
          warn: (message) => warn(inFlagWords(message)),
          debug: () => undefined,
        });
        try {
          opened(connection);
          await this.#closing.promise;
        } finally {
          connection.close();
        }
      },
    );
  }
}
