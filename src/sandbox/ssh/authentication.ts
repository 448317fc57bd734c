import { type AuthContext, type PublicKeyAuthContext, utils } from 'ssh2';
import type { InstanceRecord } from '../instance';
import type { PushedKeys } from '../pushed-keys';

/** Maximum number of refused attempts in a connection, like sshd's `MaxAuthTries`. */
export const maximumAttempts = 6;

function isPushed(
  { username, key, blob, signature, hashAlgo }: PublicKeyAuthContext,
  live: readonly string[],
): boolean {
  // AWS's script on the instance skips a key line that does not begin with "ssh", so ECDSA keys never work.
  const line = live.find((candidate) => {
    const [type = '', base64 = ''] = candidate.split(' ');
    return type.startsWith('ssh-') && Buffer.from(base64, 'base64').equals(key.data);
  });
  const known = line === undefined ? undefined : utils.parseKey(line);
  if (known === undefined || known instanceof Error || known.type !== key.algo || username === '')
    return false;
  // RSA with SHA-1, which ssh2 reports as no hash at all: refused by every AlmaLinux since 9.
  if (known.type === 'ssh-rsa' && hashAlgo === undefined) return false;
  if (signature === undefined) return true;
  return blob !== undefined && known.verify(blob, signature, hashAlgo) === true;
}

/**
 * Whether to accept an authentication request: it has a pushed key that has not expired, for a user of the instance. A
 * request without a signature (the probe of RFC 4252 §7) is accepted if the same request with one could be.
 */
export function isAllowed(context: AuthContext, instance: InstanceRecord, pushedKeys: PushedKeys): boolean {
  if (context.method !== 'publickey' || !instance.osUsers.includes(context.username)) return false;
  const live = pushedKeys.live(instance.id, context.username).map((push) => push.publicKey);
  return isPushed(context, live);
}
