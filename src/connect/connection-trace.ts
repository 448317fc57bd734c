import type { FirstWords } from '../ssh2/first-words';
import type { VerifiedHostKey } from './host-keys/host-key';
import type { KnownHostKeys } from './host-keys/known-host-keys';

/** The algorithms that a key exchange agreed on. */
export interface Agreed {
  readonly keyExchange: string;
  readonly hostKey: string;
  readonly cipher: string;
  /** Empty for a cipher that authenticates by itself. */
  readonly mac: string;
}

/** A push of a public key. */
export interface TracedPush {
  /** Milliseconds that it took. */
  readonly ms: number;
  /** Why it failed; `undefined` if AWS accepted the key. */
  readonly error: unknown;
}

/**
 * How far a connection came, to explain why it failed. `openConnection` fills it in. A field that is `undefined` was not
 * reached.
 */
export class ConnectionTrace {
  /** Attempts to open the route. */
  attempts = 0;
  /** The last attempt that opened the route; a later one that did not is not in it. */
  opened: OpenedConnection | undefined;
  /** The host keys that were known before the server showed its own; `undefined` also if none is checked. */
  known: KnownHostKeys | undefined;
  /** The last push. */
  push: TracedPush | undefined;
}

/** One stream to the server, and the findings over it. */
export class OpenedConnection {
  /** The first bytes of the server. */
  firstWords: FirstWords | undefined;
  agreed: Agreed | undefined;
  /** The host key that the server showed, as it sent it (RFC 4253 §6.6), whether it was accepted or not. */
  presented: Buffer | undefined;
  /** The host key, if it was accepted. */
  hostKey: VerifiedHostKey | undefined;
  /** Whether the server was asked to accept a key. */
  authenticating = false;
  /** Milliseconds after which the server refused each key. */
  refusedAfterMs: readonly number[] = [];
  /** Methods that the server asked for after it had accepted the key. */
  wantedAfterKey: readonly string[] | undefined;
  loggedIn = false;

  /** @param openMs milliseconds that opening the route took: TCP, tunnel or program */
  constructor(readonly openMs: number) {}
}
