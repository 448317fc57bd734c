import type { AuthHandlerMiddleware, NextAuthHandler } from 'ssh2';
import { generateKeyPair, type KeyPair, type KeyType } from './key-pair';
import { windowMs } from './push';

/** `auto` is Ed25519, and RSA if the instance refuses that. */
export type KeyTypeInput = 'auto' | KeyType;

/**
 * Milliseconds after the push during which a key is used. The request must still reach sshd and be checked in the
 * window.
 */
const freshMs = windowMs - 10_000;

/** One attempt to authenticate. */
interface Attempt {
  readonly keyType: KeyType;
  /** If false, ask first, for a server that accepts no signature that it did not ask for. */
  readonly signAtOnce: boolean;
}

/** Options of {@link Authentication}. */
export interface AuthenticationOptions {
  readonly keyType: KeyTypeInput;
  readonly osUser: string;
  /** Pushes a public key; rejects if that fails after all retries. */
  readonly push: (publicKey: string) => Promise<void>;
  /** Called with what `push` rejected with. */
  readonly failed: (reason: unknown) => void;
  /** Called when the server has refused each attempt. */
  readonly refused: () => void;
  /** Called when the server accepted a key and asks for a second factor, by one of these methods. */
  readonly wantsMore: (methods: readonly string[]) => void;
  /** A monotonic clock in milliseconds. */
  readonly now?: () => number;
  /** Default is {@link generateKeyPair}. */
  readonly generate?: typeof generateKeyPair;
}

/**
 * Pushes keys and authenticates with them. The first push runs during the SSH handshake. Each further attempt gets a
 * fresh key: Ed25519, with `auto` then RSA, and last a probe for servers that require one. A key that was refused when
 * it may have expired is replaced by one of the same type first.
 */
export class Authentication {
  readonly #options: AuthenticationOptions;
  readonly #now: () => number;
  readonly #generate: typeof generateKeyPair;
  #queue: Attempt[];
  #current: Attempt | undefined;
  #key: KeyPair | undefined;
  #pushed: Promise<void> | undefined;
  #pushedAt = Number.NEGATIVE_INFINITY;
  #renewals = 0;
  #closed = false;
  /** Duration of the last push in milliseconds. */
  pushMs: number | null = null;
  /** When the first authentication request was ready to be sent, on `now`'s clock. */
  startedAt: number | undefined;
  /** Milliseconds after which the server refused each attempt. */
  readonly refusedAfterMs: number[] = [];
  #requestedAt: number | undefined;
  /** Whether the server waits for a key that AWS has not accepted yet. */
  waitsForPush = false;

  constructor(options: AuthenticationOptions) {
    this.#options = options;
    this.#now = options.now ?? (() => performance.now());
    this.#generate = options.generate ?? generateKeyPair;
    this.#queue = attempts(options.keyType, false);
  }

  /** Starts the first push. Called after the instance is connected, so that connecting takes no time of the window. */
  begin(): void {
    this.#pushed = this.#pushFresh(this.#queue[0]?.keyType ?? 'ed25519');
    // Awaited when authentication begins; until then a failure must not count as unhandled.
    this.#pushed.catch(() => undefined);
  }

  /** Skips Ed25519: a server without curve25519 runs under FIPS or a similar policy and will refuse it. */
  noCurve25519(): void {
    this.#queue = attempts(this.#options.keyType, true);
  }

  /** Whether the current request is to be signed at once. */
  readonly signAtOnce = (): boolean => this.#current?.signAtOnce ?? false;

  /** ssh2's authentication handler: called for the first request, and again after each refusal. */
  readonly handler: AuthHandlerMiddleware = (methodsLeft, partialSuccess, next) => {
    if (partialSuccess) {
      this.#options.wantsMore(methodsLeft);
      return;
    }
    if (this.#requestedAt !== undefined) this.refusedAfterMs.push(this.#now() - this.#requestedAt);
    // Undefined tells ssh2 to wait for `next`; its types do not know that.
    this.#next(next).catch((reason: unknown) => {
      if (!this.#closed) this.#options.failed(reason);
    });
  };

  /** Number of attempts that the server refused. */
  get refusals(): number {
    return this.refusedAfterMs.length;
  }

  /** Drops the key and stops pushing. */
  close(): void {
    this.#closed = true;
    this.#key = undefined;
  }

  async #next(next: NextAuthHandler): Promise<void> {
    const attempt = this.#nextAttempt();
    if (attempt === undefined) return this.#options.refused();
    const first = this.#current === undefined;
    this.#current = attempt;
    this.waitsForPush = true;
    if (first && this.#pushed !== undefined) await this.#pushed;
    if (!first || this.#key?.type !== attempt.keyType || this.#age() > freshMs) {
      await this.#pushFresh(attempt.keyType);
    }
    this.waitsForPush = false;
    if (this.#closed || this.#key === undefined) return;
    this.#requestedAt = this.#now();
    this.startedAt ??= this.#requestedAt;
    next({ type: 'publickey', username: this.#options.osUser, key: this.#key.privateKey });
  }

  #nextAttempt(): Attempt | undefined {
    if (this.#current !== undefined && this.#age() > freshMs && this.#renewals < 2) {
      this.#renewals++;
      return this.#current;
    }
    return this.#queue.shift();
  }

  #age(): number {
    return this.#now() - this.#pushedAt;
  }

  async #pushFresh(keyType: KeyType): Promise<void> {
    this.#key = undefined;
    const key = await this.#generate(keyType);
    // The connection has ended meanwhile.
    if (this.#closed) return;
    const startedAt = this.#now();
    await this.#options.push(key.publicKey);
    // The window may have begun when the call was sent, not when its response came.
    this.#pushedAt = startedAt;
    this.pushMs = this.#now() - startedAt;
    if (!this.#closed) this.#key = key;
  }
}

/** At most three: servers count failures, and each may take half a second of AWS's script on the instance. */
function attempts(keyType: KeyTypeInput, noEd25519: boolean): Attempt[] {
  const types: KeyType[] = keyType !== 'auto' ? [keyType] : noEd25519 ? ['rsa'] : ['ed25519', 'rsa'];
  const likely = types[0] ?? 'ed25519';
  return [
    ...types.map((type) => ({ keyType: type, signAtOnce: true })),
    { keyType: likely, signAtOnce: false },
  ];
}
