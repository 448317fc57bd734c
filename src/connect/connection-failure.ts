import { EicError } from '../eic-error';
import type { FirstWords } from '../ssh2/first-words';
import type { KeyTypeInput } from './authentication';
import { ConnectionDropped, type RouteTarget, where } from './routes/route';

/** How far a connection came, for telling its failure. */
export interface Progress {
  readonly target: RouteTarget;
  readonly firstWords: FirstWords;
  readonly osUser: string;
  readonly keyType: KeyTypeInput;
  /** Whether authentication had begun. */
  readonly authenticating: boolean;
  /** How many authentication attempts the server refused. */
  readonly refusals: number;
}

/**
 * What sshd says in the place of its identification when it has no room for one more connection: `MaxStartups`
 * (from OpenSSH 8.5 on) and `PerSourcePenalties` (from 9.8 on). Both pass.
 */
const busy = /^(Exceeded MaxStartups|Not allowed at this time)$/;

/** What answers is not an SSH server; undefined where it is, or where nothing is known yet. */
function notSsh({ target, firstWords }: Progress): EicError | undefined {
  if (firstWords.identification !== undefined || firstWords.firstLine === undefined) return undefined;
  if (busy.test(firstWords.firstLine)) return undefined;
  // An identification that has not come whole.
  if (firstWords.firstLine.startsWith('SSH-')) return undefined;
  return new EicError(
    'EIC_NOT_SSH',
    `${where(target)} does not speak SSH: it said "${firstWords.firstLine}".`,
    {
      remedy: 'Check `port` and `instance-ip`: something other than sshd listens there.',
    },
  );
}

/**
 * Whether the server said goodbye (SSH_MSG_DISCONNECT, RFC 4253 §11.1) before it hung up: ssh2 then gives the reason's
 * number as the code. sshd does so where the first refusal is also the last (`MaxAuthTries`).
 */
function isDisconnect(error: Error): boolean {
  return typeof Reflect.get(error, 'code') === 'number';
}

/** What an error event of ssh2 (or of the stream under it) means. */
export function sshFailure(error: Error, progress: Progress): EicError | ConnectionDropped {
  const { target, firstWords, authenticating, refusals } = progress;
  const stranger = notSsh(progress);
  if (stranger !== undefined) return stranger;
  if (authenticating && isDisconnect(error)) {
    return authenticationRefused({ ...progress, refusals: refusals + 1 }, error);
  }
  if (Reflect.get(error, 'level') === 'client-authentication' || (authenticating && refusals > 0)) {
    return authenticationRefused(progress, error);
  }
  const missing = /no matching (.+)$/.exec(error.message)?.[1];
  if (missing !== undefined) {
    const { keyExchange = [], hostKey = [], cipher = [], mac = [] } = firstWords.offers ?? {};
    return new EicError(
      'EIC_NO_COMMON_ALGORITHM',
      `${where(target)} and this action have no ${missing} in common.`,
      {
        remedy:
          'Allow a current algorithm in the crypto policy of the instance (`update-crypto-policies --show`).',
        details: [
          `server: ${firstWords.identification ?? 'unknown'}`,
          `key exchange: ${keyExchange.join(' ')}`,
          `host key: ${hostKey.join(' ')}`,
          `cipher: ${cipher.join(' ')}`,
          `MAC: ${mac.join(' ')}`,
        ],
        cause: error,
      },
    );
  }
  const said = firstWords.identification === undefined ? firstWords.firstLine : undefined;
  return new ConnectionDropped(said ?? error.message, { cause: error });
}

/** The server refused every key. It gives no reason; these are the possible ones, the most frequent first. */
export function authenticationRefused(progress: Progress, cause?: Error): EicError {
  const { target, osUser, refusals, firstWords } = progress;
  const { instance } = target;
  if (refusesEd25519(progress)) return ed25519Refused(progress, cause);
  return new EicError(
    'EIC_AUTHENTICATION_REFUSED',
    `${where(target)} refused to log in ${osUser}, ${refusals === 1 ? 'once' : `${refusals} times`}, each time with a key that EC2 Instance Connect had just accepted.`,
    {
      remedy:
        'The push worked, so the cause is on the instance, and sshd gives the same answer for each of these: go through them in this order.',
      details: [
        `1. The user ${osUser} does not exist there (AlmaLinux: ec2-user), or AllowUsers/DenyUsers keeps it out.`,
        '2. The package ec2-instance-connect is missing: AlmaLinux AMIs have it from 8.9.20240303 and 9.3.20240303 on.',
        '3. SELinux keeps it from running: ec2-instance-connect-selinux is missing (look for AVC in /var/log/audit/audit.log).',
        '4. sshd_config sets another AuthorizedKeysCommand, or the metadata service is off or out of reach for sshd.',
        ...(instance.imageId === undefined ? [] : [`AMI: ${instance.imageId}`]),
        `server: ${firstWords.identification ?? 'unknown'}${cause === undefined ? '' : `; its last word: ${cause.message}`}`,
      ],
      cause,
    },
  );
}

/** The server took the key, and asks for another factor on top of it (RFC 4252 §5.1, partial success). */
export function moreThanAKeyWanted({ target, osUser }: Progress, methods: readonly string[]): EicError {
  const named = methods.filter((method) => /^[\w@.-]{1,64}$/.test(method)).join(', ');
  return new EicError(
    'EIC_AUTHENTICATION_REFUSED',
    `${where(target)} accepted the key for ${osUser} and asks for more than a key: ${named}.`,
    {
      remedy:
        'Nobody is there to answer: exempt this user from the second factor (`Match User` with `AuthenticationMethods publickey` in sshd_config).',
    },
  );
}

/** A server that knows no curve25519 runs under FIPS, or the like: it takes no Ed25519 key either. */
function refusesEd25519({ keyType, firstWords: { offers } }: Progress): boolean {
  return (
    keyType === 'ed25519' &&
    offers !== undefined &&
    !offers.keyExchange.some((name) => name.includes('25519'))
  );
}

function ed25519Refused({ target, osUser, firstWords }: Progress, cause?: Error): EicError {
  return new EicError(
    'EIC_AUTHENTICATION_REFUSED',
    `${where(target)} refused to log in ${osUser} with an Ed25519 key, as hosts under a FIPS crypto policy do.`,
    {
      remedy: 'Set `key-type` to `auto` or `rsa`.',
      details: [
        'The server offers no curve25519 in its key exchange, so its crypto policy allows no Ed25519.',
        `server: ${firstWords.identification ?? 'unknown'}${cause === undefined ? '' : `; its last word: ${cause.message}`}`,
      ],
      cause,
    },
  );
}

/** The time for connecting was over and the server had closed the connection again and again. */
export function keptDropping(target: RouteTarget, afterMs: number, dropped: ConnectionDropped): EicError {
  const seconds = Math.round(afterMs / 1000);
  return new EicError(
    'EIC_CONNECT_TIMED_OUT',
    `${where(target)} kept closing the connection before the login was done (${dropped.message}), for ${seconds} s.`,
    {
      remedy:
        'Look at sshd on the instance: MaxStartups, a ban of the runner (fail2ban), or a load balancer with nothing behind it.',
      cause: dropped,
    },
  );
}

/** The time for connecting was over in the middle of a login. */
export function connectTimedOut(progress: Progress, afterMs: number): EicError {
  const { target, firstWords, authenticating } = progress;
  const stranger = notSsh(progress);
  if (stranger !== undefined) return stranger;
  const seconds = Math.round(afterMs / 1000);
  if (!firstWords.heardAnything) {
    return new EicError(
      'EIC_NOT_SSH',
      `${where(target)} accepts connections and says nothing, for ${seconds} s.`,
      {
        remedy:
          'Check `port` and `instance-ip`: sshd speaks first. A host under heavy load may also be this slow.',
      },
    );
  }
  return new EicError(
    'EIC_CONNECT_TIMED_OUT',
    `${where(target)} did not finish the ${authenticating ? 'login' : 'SSH handshake'} in ${seconds} s.`,
    {
      remedy:
        'Raise `connect-timeout`; where it is long enough, look at the load of the instance and at its AuthorizedKeysCommand.',
    },
  );
}
