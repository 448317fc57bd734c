import type { AuthHandlerMiddleware, ParsedKey } from 'ssh2';
import type { Authentication, AuthenticationOptions } from './authentication';

/** The parts of an authentication that a login uses. */
export type LoginAuthentication = Pick<
  Authentication,
  | 'begin'
  | 'noCurve25519'
  | 'signAtOnce'
  | 'handler'
  | 'close'
  | 'pushMs'
  | 'startedAt'
  | 'refusedAfterMs'
  | 'refusals'
  | 'waitsForPush'
>;

/** A login with a key that an instance knows already. */
export interface GivenLogin {
  readonly privateKey: ParsedKey;
  readonly osUser: string;
}

/** Options of {@link GivenKeyAuthentication}. */
export type GivenKeyOptions = GivenLogin & Pick<AuthenticationOptions, 'refused' | 'wantsMore'>;

/** Authenticates once, with a key that the server knows already. Nothing is pushed. */
export class GivenKeyAuthentication implements LoginAuthentication {
  readonly #options: GivenKeyOptions;
  #key: ParsedKey | undefined;
  readonly pushMs = null;
  startedAt: number | undefined;
  readonly refusedAfterMs: number[] = [];
  readonly waitsForPush = false;

  constructor(options: GivenKeyOptions) {
    this.#options = options;
    this.#key = options.privateKey;
  }

  get refusals(): number {
    return this.refusedAfterMs.length;
  }

  begin(): void {}

  noCurve25519(): void {}

  /** Asks first, as OpenSSH's client does: sshd does not run a slow command for this key. */
  readonly signAtOnce = (): boolean => false;

  readonly handler: AuthHandlerMiddleware = (methodsLeft, partialSuccess, next) => {
    if (partialSuccess) return this.#options.wantsMore(methodsLeft);
    if (this.startedAt !== undefined) {
      this.refusedAfterMs.push(performance.now() - this.startedAt);
      return this.#options.refused();
    }
    if (this.#key === undefined) return;
    this.startedAt = performance.now();
    next({ type: 'publickey', username: this.#options.osUser, key: this.#key });
  };

  close(): void {
    this.#key = undefined;
  }
}
