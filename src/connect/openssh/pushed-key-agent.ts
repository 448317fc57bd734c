import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { generateKeyPair, type KeyPair, type KeyType } from '../key-pair';
import { windowMs } from '../push';
import {
  type AgentRequest,
  AgentRequests,
  failureMessage,
  listMessage,
  signatureMessage,
  signFlags,
} from './agent-messages';

/** Milliseconds after its push during which a key is used without being pushed again. */
const freshMs = windowMs - 10_000;

/** Options of {@link PushedKeyAgent}. */
export interface PushedKeyAgentOptions {
  /** The keys to list, the preferred first: the client tries them in this order. */
  readonly keyTypes: readonly KeyType[];
  /** Pushes a public key; rejects if that fails after all retries. */
  readonly push: (publicKey: string) => Promise<void>;
  /** Called with what `push` rejected with, before the client gets its response. */
  readonly failed: (reason: unknown) => void;
  /**
   * If true, the socket stays after the first signature, and connections to it are closed at once. `ssh` forwards an agent,
   * whichever, only if it can connect to its own after the login.
   */
  readonly keepSocket?: boolean;
  /** A monotonic clock in milliseconds. */
  readonly now?: () => number;
}

/** A key pair, and when its window began. */
interface PushedKey {
  readonly pair: KeyPair;
  pushedAt: number;
}

/**
 * An SSH agent on a Unix socket for one login of `ssh`, with keys that exist in the memory of this process only.
 *
 * A key is generated and pushed when the client asks which keys there are. OpenSSH asks for that at the start of the
 * authentication: after the connection is open, and after the user has accepted an unknown host key. So no time of the
 * window is spent on them. If the client takes long before it asks for a signature, the key is pushed again.
 *
 * After the first signature, no other client is served.
 */
export class PushedKeyAgent {
  readonly #options: PushedKeyAgentOptions;
  readonly #now: () => number;
  readonly #server: Server;
  readonly #clients = new Set<Socket>();
  /** Generated while `ssh` connects. */
  #next: Promise<readonly KeyPair[]> | undefined;
  #keys: PushedKey[] = [];
  /** Whether keys were pushed and listed. */
  listed = false;
  /** Whether the client was given a signature: the server accepts a key that was pushed. */
  signed = false;

  constructor(options: PushedKeyAgentOptions) {
    this.#options = options;
    this.#now = options.now ?? (() => performance.now());
    this.#server = createServer((client) => this.#serve(client));
  }

  /**
   * Listens on a socket, which is to be in a directory that only this user can enter.
   * @throws NodeJS.ErrnoException if that is not possible, for example because the path is too long
   */
  async listen(socketPath: string): Promise<void> {
    this.#server.listen(socketPath);
    await once(this.#server, 'listening');
    this.#next = this.#generate();
    // Awaited when the client asks; until then a failure must not count as unhandled.
    this.#next.catch(() => undefined);
  }

  /** Stops listening, which removes the socket, ends all clients and drops the keys. */
  close(): void {
    this.#server.close();
    for (const client of this.#clients) client.destroy();
    this.#keys = [];
    this.#next = undefined;
  }

  #serve(client: Socket): void {
    if (this.signed) {
      client.destroy();
      return;
    }
    const requests = new AgentRequests();
    this.#clients.add(client);
    client.once('close', () => this.#clients.delete(client));
    // A client that vanishes needs no response.
    client.on('error', () => undefined);
    let last = Promise.resolve();
    client.on('data', (chunk: Buffer) => {
      let complete: AgentRequest[];
      try {
        complete = requests.add(chunk);
      } catch {
        client.destroy();
        return;
      }
      for (const request of complete) {
        // Responses have no number: they are in the order of the requests.
        last = last.then(async () => {
          const response = await this.#response(request);
          if (!client.destroyed) client.write(response);
        });
      }
    });
  }

  async #response(request: AgentRequest): Promise<Buffer> {
    try {
      if (request.kind === 'list') return await this.#list();
      if (request.kind === 'sign') return await this.#sign(request);
    } catch (thrown) {
      this.#options.failed(thrown);
    }
    return failureMessage();
  }

  async #list(): Promise<Buffer> {
    const pairs = await (this.#next ?? this.#generate());
    this.#next = undefined;
    const keys = await Promise.all(pairs.map(async (pair) => this.#push({ pair, pushedAt: 0 })));
    this.#keys = keys;
    this.listed = true;
    return listMessage(
      keys.map(({ pair }) => ({ blob: pair.privateKey.getPublicSSH(), comment: 'eic, for 60 seconds' })),
    );
  }

  async #sign({ key: blob, data, flags }: AgentRequest & { kind: 'sign' }): Promise<Buffer> {
    const key = this.#keys.find(({ pair }) => pair.privateKey.getPublicSSH().equals(blob));
    if (key === undefined) return failureMessage();
    if (this.#now() - key.pushedAt > freshMs) await this.#push(key);
    const [algorithm, hash] = signatureAlgorithm(key.pair.type, flags);
    const signature = key.pair.privateKey.sign(data, hash);
    if (signature instanceof Error) throw signature;
    this.signed = true;
    if (this.#options.keepSocket !== true) this.#server.close();
    return signatureMessage(algorithm, signature);
  }

  async #push(key: PushedKey): Promise<PushedKey> {
    // The window may begin when the call is sent, not when its response comes.
    const startedAt = this.#now();
    await this.#options.push(key.pair.publicKey);
    key.pushedAt = startedAt;
    return key;
  }

  #generate(): Promise<readonly KeyPair[]> {
    return Promise.all(this.#options.keyTypes.map(generateKeyPair));
  }
}

/** Returns the signature algorithm, and the hash where the key type alone does not say it. SHA-1 is never used. */
function signatureAlgorithm(type: KeyType, flags: number): [algorithm: string, hash?: string] {
  if (type === 'ed25519') return ['ssh-ed25519'];
  return flags & signFlags.rsaSha256 ? ['rsa-sha2-256', 'sha256'] : ['rsa-sha2-512', 'sha512'];
}
