import { EicError } from '../eic-error';
import type { Instance } from '../instance/instance';
import type { FirstWords } from '../ssh2/first-words';
import type { KeyTypeInput } from './authentication';
import { isBusy } from './busy-server';
import { ConnectionDropped, type RouteTarget, StreamLost, where } from './routes/route';

/** How far a connection came, to explain its failure. */
export interface Progress {
  readonly target: RouteTarget;
  readonly firstWords: FirstWords;
  readonly osUser: string;
  readonly keyType: KeyTypeInput;
  /** Whether a key of the user is tried, and not pushed ones. */
  readonly isKeyGiven: boolean;
  /** Whether authentication had begun. */
  readonly authenticating: boolean;
  /** How many authentication attempts the server refused. */
  readonly refusals: number;
}

/** Returns an error if the peer is not an SSH server; undefined if it is one, or sent nothing yet. */
function notSsh({ target, firstWords }: Progress): EicError | undefined {
  if (firstWords.identification !== undefined || firstWords.firstLine === undefined) return undefined;
  if (isBusy(firstWords.firstLine)) return undefined;
  // An incomplete identification.
  if (firstWords.firstLine.startsWith('SSH-')) return undefined;
  return new EicError(
    'EIC_NOT_SSH',
    `${where(target)} does not speak SSH: it sent "${firstWords.firstLine}".`,
    {
      remedy: 'Check `port` and `instance-ip`: something other than sshd listens there.',
    },
  );
}

/**
 * Returns whether the server sent SSH_MSG_DISCONNECT (RFC 4253 §11.1) before it closed: ssh2 then gives the reason's
 * number as the code. sshd does so if the first refusal is also the last (`MaxAuthTries`).
 */
function isDisconnect(error: Error): boolean {
  return typeof Reflect.get(error, 'code') === 'number';
}

/** Returns the error for an error event of ssh2, or of the stream below it. */
export function sshFailure(error: Error, progress: Progress): EicError | ConnectionDropped {
  const { target, firstWords, authenticating, refusals } = progress;
  // A route destroys its stream with the error that explains why.
  if (error instanceof StreamLost) return new ConnectionDropped(error.message, { cause: error });
  if (error instanceof EicError) return error;
  const otherPeer = notSsh(progress);
  if (otherPeer !== undefined) return otherPeer;
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

/**
 * Returns the error for a server that refused each key. It gives no reason; the possible ones are listed, the most
 * frequent first.
 */
export function authenticationRefused(progress: Progress, cause?: Error): EicError {
  const { target, osUser, refusals, firstWords } = progress;
  const { instance } = target;
  if (progress.isKeyGiven) return givenKeyRefused(progress, cause);
  if (refusesEd25519(progress)) return ed25519Refused(progress, cause);
  return new EicError(
    'EIC_AUTHENTICATION_REFUSED',
    `${where(target)} refused to log in ${osUser}, ${refusals === 1 ? 'once' : `${refusals} times`}, each time with a key that EC2 Instance Connect had just accepted.`,
    {
      remedy:
        'The push succeeded, so the cause is on the instance. sshd gives the same response for each of these; check them in this order.',
      details: [
        ...refusalCauses(osUser, instance),
        `server: ${firstWords.identification ?? 'unknown'}${cause === undefined ? '' : `; its last message: ${cause.message}`}`,
      ],
      cause,
    },
  );
}

function givenKeyRefused({ target, osUser, firstWords }: Progress, cause?: Error): EicError {
  return new EicError(
    'EIC_AUTHENTICATION_REFUSED',
    `${where(target)} refused to log in ${osUser} with the given key.`,
    {
      remedy:
        'Check that the key is the one in `~/.ssh/authorized_keys` of this user, such as that of the key pair with which the instance was launched.',
      details: [`server: ${firstWords.identification ?? 'unknown'}`],
      cause,
    },
  );
}

/** Returns the causes of a refused key that the server does not tell apart, a line each, the most frequent first. */
export function refusalCauses(osUser: string, { imageId }: Instance): string[] {
  return [
    `1. The user ${osUser} does not exist there (AlmaLinux and Amazon Linux: ec2-user, Ubuntu: ubuntu), or AllowUsers/DenyUsers excludes it.`,
    '2. The package ec2-instance-connect is missing: install it, as not every AMI includes it (AlmaLinux since 8.9.20240303 and 9.3.20240303).',
    '3. SELinux blocks it: ec2-instance-connect-selinux is missing (look for AVC in /var/log/audit/audit.log).',
    '4. sshd_config sets another AuthorizedKeysCommand, or sshd cannot reach the metadata service.',
    ...(imageId === undefined ? [] : [`AMI: ${imageId}`]),
  ];
}

/**
 * Returns the error for a server that accepted the key and asks for a second factor (RFC 4252 §5.1, partial success).
 */
export function moreThanAKeyWanted({ target, osUser }: Progress, methods: readonly string[]): EicError {
  const named = methods.filter((method) => /^[\w@.-]{1,64}$/.test(method)).join(', ');
  return new EicError(
    'EIC_AUTHENTICATION_REFUSED',
    `${where(target)} accepted the key for ${osUser} and asks for a second factor: ${named}.`,
    {
      remedy:
        'A step cannot give one: exempt this user from the second factor (`Match User` with `AuthenticationMethods publickey` in sshd_config).',
    },
  );
}

/** A server without curve25519 runs under FIPS or a similar policy: it accepts no Ed25519 key either. */
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
    `${where(target)} refused to log in ${osUser} with an Ed25519 key, as instances under a FIPS crypto policy do.`,
    {
      remedy: 'Set `key-type` to `auto` or `rsa`.',
      details: [
        'The server offers no curve25519 in its key exchange, so its crypto policy allows no Ed25519.',
        `server: ${firstWords.identification ?? 'unknown'}${cause === undefined ? '' : `; its last message: ${cause.message}`}`,
      ],
      cause,
    },
  );
}

const checkBehindEndpoint =
  'Check that the security group of the instance allows this port from the security group of the endpoint, that the instance has booted, and on which port sshd listens.';

/** Returns the error for a server that closed each connection until the deadline. */
export function keptDropping(target: RouteTarget, afterMs: number, dropped: ConnectionDropped): EicError {
  if (dropped.lasting !== undefined) return dropped.lasting;
  const seconds = Math.round(afterMs / 1000);
  return new EicError(
    'EIC_CONNECT_TIMED_OUT',
    `${where(target)} kept closing the connection before the login (${dropped.message}), for ${seconds} s.`,
    {
      remedy:
        target.route === 'endpoint'
          ? `${checkBehindEndpoint} Check sshd too (MaxStartups).`
          : 'Check sshd on the instance: MaxStartups, a ban of the runner (fail2ban), or a load balancer without a target.',
      cause: dropped,
    },
  );
}

/** Returns the error for a login that the deadline cut off. */
export function connectTimedOut(progress: Progress, afterMs: number): EicError {
  const { target, firstWords, authenticating } = progress;
  const otherPeer = notSsh(progress);
  if (otherPeer !== undefined) return otherPeer;
  const seconds = Math.round(afterMs / 1000);
  if (!firstWords.heardAnything && target.route === 'endpoint') {
    // The endpoint opens the tunnel before it connects to the instance.
    return new EicError('EIC_UNREACHABLE', `${where(target)} sent nothing in ${seconds} s.`, {
      remedy: checkBehindEndpoint,
    });
  }
  if (!firstWords.heardAnything) {
    return new EicError(
      'EIC_NOT_SSH',
      `${where(target)} accepts connections but sent nothing in ${seconds} s.`,
      {
        remedy:
          'Check `port` and `instance-ip`: an SSH server sends its identification at once. An instance under heavy load may also be this slow.',
      },
    );
  }
  return new EicError(
    'EIC_CONNECT_TIMED_OUT',
    `${where(target)} did not finish the ${authenticating ? 'login' : 'SSH handshake'} in ${seconds} s.`,
    {
      remedy:
        'Raise `connect-timeout`; if it is long enough, check the load of the instance and its AuthorizedKeysCommand.',
    },
  );
}
