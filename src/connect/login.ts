import type { Duplex } from 'node:stream';
import type { Client, ParsedKey } from 'ssh2';
import type { AwsClients } from '../aws/clients';
import type { Deadline } from '../aws/deadline';
import { EicError } from '../eic-error';
import { newClient } from '../ssh2/client';
import { FirstWords } from '../ssh2/first-words';
import { ignoreHostKeyUpdates } from '../ssh2/host-key-updates';
import { joinWrites } from '../ssh2/joined-writes';
import { parseKeys } from '../ssh2/parsed-keys';
import { signAtOnce } from '../ssh2/sign-at-once';
import { algorithms, hostKeyAlgorithms, preferredKeyExchange } from './algorithms';
import { Authentication, type KeyTypeInput } from './authentication';
import {
  authenticationRefused,
  connectTimedOut,
  moreThanAKeyWanted,
  type Progress,
  sshFailure,
} from './connection-failure';
import type { ConnectionTrace, OpenedConnection } from './connection-trace';
import { GivenKeyAuthentication, type LoginAuthentication } from './given-key';
import {
  type CheckedHostKey,
  checkHostKey,
  type HostKeyMode,
  offeredHostKeyAlgorithms,
} from './host-keys/check';
import type { VerifiedHostKey } from './host-keys/host-key';
import { typeMissingError } from './host-keys/host-key-errors';
import type { KnownHostKeys } from './host-keys/known-host-keys';
import type { PushKey } from './push';
import type { RouteTarget } from './routes/route';

/** Options of {@link login}. */
export interface LoginOptions {
  readonly target: RouteTarget;
  readonly known: KnownHostKeys;
  readonly hostKeyMode: HostKeyMode;
  readonly osUser: string;
  readonly keyType: KeyTypeInput;
  readonly aws: AwsClients;
  readonly deadline: Deadline;
  /** Called with the host key as soon as it has been checked, even if the login fails later. */
  readonly hostKeyChecked: (hostKey: VerifiedHostKey) => void;
  readonly push: PushKey;
  /** Used in place of pushed keys. */
  readonly privateKey?: ParsedKey | undefined;
  /** Its `push` is filled in. */
  readonly trace: ConnectionTrace;
  /** Filled in with what is found over the stream. */
  readonly opened: OpenedConnection;
}

/** A client that is logged in, with the durations. */
export interface Login {
  readonly client: Client;
  readonly hostKey: VerifiedHostKey;
  /** Shown to the user: the host key was accepted without being known. */
  readonly warning: string | undefined;
  readonly pushMs: number | null;
  readonly authenticateMs: number;
}

/** Detects a server that vanished without closing: three probes without a response, 10 s apart. */
const keepAlive = { keepaliveInterval: 10_000, keepaliveCountMax: 3 };

/**
 * Logs in over an open stream: SSH handshake with a key pushed meanwhile, host-key check, authentication. Destroys the
 * stream if that fails.
 * @throws EicError, or ConnectionDropped if another attempt may succeed
 */
export function login(stream: Duplex, options: LoginOptions): Promise<Login> {
  const { target, known, hostKeyMode, osUser, deadline, trace, opened, privateKey } = options;
  const offered = offeredHostKeyAlgorithms(known, hostKeyMode);
  const firstWords = new FirstWords(stream);
  opened.firstWords = firstWords;
  const client = newClient();
  return new Promise((resolve, reject) => {
    let accepted: (CheckedHostKey & { readonly blob: Buffer }) | undefined;
    let settled = false;

    const handlers = {
      osUser,
      refused: () => fail(authenticationRefused(progress())),
      wantsMore: (methods: readonly string[]) => {
        opened.wantedAfterKey = methods;
        fail(moreThanAKeyWanted(progress(), methods));
      },
    };
    const pushing = {
      keyType: options.keyType,
      push: async (publicKey: string) => {
        const startedAt = performance.now();
        const pushed = (error?: unknown) => {
          trace.push = { ms: performance.now() - startedAt, error };
        };
        try {
          await options.push(target.instance, osUser, publicKey, options.aws, deadline);
          pushed();
        } catch (thrown) {
          pushed(thrown);
          throw thrown;
        }
      },
      failed: (reason: unknown) => fail(EicError.from(reason)),
    };
    const authentication: LoginAuthentication =
      privateKey === undefined
        ? new Authentication({ ...handlers, ...pushing })
        : new GivenKeyAuthentication({ ...handlers, privateKey });
    const progress = (): Progress => ({
      target,
      firstWords,
      osUser,
      keyType: options.keyType,
      isKeyGiven: privateKey !== undefined,
      authenticating: authentication.startedAt !== undefined,
      refusals: authentication.refusals,
    });
    const settle = () => {
      settled = true;
      opened.authenticating = authentication.startedAt !== undefined;
      opened.refusedAfterMs = authentication.refusedAfterMs;
      deadline.signal.removeEventListener('abort', onAbort);
      firstWords.stop();
      authentication.close();
    };
    const fail = (error: Error) => {
      if (settled) return;
      settle();
      stream.destroy();
      reject(error);
    };
    const onAbort = () => {
      try {
        deadline.throwIfCancelled();
        // The same signal ends the push, whose own error says that AWS took too long.
        if (!authentication.waitsForPush) fail(connectTimedOut(progress(), deadline.totalMs));
      } catch (cancellation) {
        fail(EicError.from(cancellation));
      }
    };
    const onError = (error: Error) => {
      const onlyKnownTypes = offered.length < hostKeyAlgorithms.length;
      if (onlyKnownTypes && error.message.endsWith('no matching host key format')) {
        fail(typeMissingError(target, known));
      } else fail(sshFailure(error, progress()));
    };
    const verifyHostKey = (blob: Buffer): boolean => {
      try {
        // Called again at each later key exchange: the host key must stay the same.
        if (accepted !== undefined) return accepted.blob.equals(blob);
        opened.presented = Buffer.from(blob);
        accepted = { ...checkHostKey(blob, known, hostKeyMode, target), blob: Buffer.from(blob) };
        opened.hostKey = accepted.hostKey;
        options.hostKeyChecked(accepted.hostKey);
        return true;
      } catch (thrown) {
        fail(EicError.from(thrown));
        return false;
      }
    };

    // Errors after the login reach the connection's user as 'close'; without a listener they would end the process.
    client.on('error', onError);
    client.on('close', () => onError(new Error('the server closed the connection')));
    // Also after each later key exchange, which gives ssh2 new keys.
    client.on('handshake', () => parseKeys(client));
    client.once('handshake', ({ kex, serverHostKey, cs }) => {
      opened.agreed = { keyExchange: kex, hostKey: serverHostKey, cipher: cs.cipher, mac: cs.mac };
      if (!kex.startsWith(preferredKeyExchange)) authentication.noCurve25519();
    });
    client.once('ready', () => {
      if (settled || accepted === undefined || authentication.startedAt === undefined) return;
      const authenticateMs = performance.now() - authentication.startedAt;
      const { pushMs } = authentication;
      const { hostKey, warning } = accepted;
      settle();
      opened.loggedIn = true;
      joinWrites(stream);
      resolve({ client, hostKey, warning, pushMs, authenticateMs });
    });
    deadline.signal.addEventListener('abort', onAbort, { once: true });
    if (deadline.signal.aborted) {
      onAbort();
      return;
    }
    // A tunnel is open before its far end is connected to the instance: no key is pushed for an instance that never
    // responds.
    if (target.route === 'direct') authentication.begin();
    else firstWords.onceHeard(() => authentication.begin());
    client.connect({
      sock: stream,
      username: osUser,
      ident: 'eic-action',
      // The deadline applies instead.
      readyTimeout: 0,
      ...keepAlive,
      algorithms: {
        ...algorithms,
        kex: [...algorithms.kex],
        cipher: [...algorithms.cipher],
        hmac: [...algorithms.hmac],
        compress: [...algorithms.compress],
        serverHostKey: offered,
      },
      hostVerifier: verifyHostKey,
      authHandler: authentication.handler,
    });
    signAtOnce(client, authentication.signAtOnce);
    ignoreHostKeyUpdates(client);
  });
}
