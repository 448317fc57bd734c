import { EicError } from '../../eic-error';
import { type HostKeyAlgorithm, hostKeyAlgorithms } from '../algorithms';
import { type RouteTarget, where } from '../routes/route';
import { fingerprint } from './fingerprint';
import type { VerifiedHostKey } from './host-key';
import { acceptedWarning, changedError, pin, revokedError, unknownError } from './host-key-errors';
import type { KnownHostKeys } from './known-host-keys';
import { keyType } from './public-key';

/** The `host-key-verification` input. */
export type HostKeyMode = 'auto' | 'strict' | 'off';

/** A host key that was presented and may be used. */
export interface CheckedHostKey {
  readonly hostKey: VerifiedHostKey;
  /** Shown to the user: the key was accepted without being known. */
  readonly warning?: string;
}

/**
 * Returns the host-key algorithms to offer in the key exchange (RFC 4253 §7.1), the preferred first.
 *
 * If keys are known, only the algorithms of their types are offered: a man in the middle who presents a key of another
 * type is refused, and not accepted as a host whose key is unknown. All are offered if the type of a known key is not
 * known, or none of the known types is supported. Then `checkHostKey` sees the key and can name the contradiction.
 */
export function offeredHostKeyAlgorithms(known: KnownHostKeys, mode: HostKeyMode): HostKeyAlgorithm[] {
  const types = new Set(mode === 'off' ? [] : known.keys.map(({ type }) => type));
  const ofKnownTypes = hostKeyAlgorithms.filter((entry) => types.has(entry.keyType));
  const offered = types.has(undefined) || ofKnownTypes.length === 0 ? hostKeyAlgorithms : ofKnownTypes;
  return offered.map(({ algorithm }) => algorithm);
}

/**
 * Decides whether the host key that a server presented is the right one. The SSH client proves that the server holds the
 * private key: it checks the signature of the key exchange.
 * @param blob the key in the format of RFC 4253 §6.6
 * @throws EicError `EIC_HOST_KEY_REVOKED` and `EIC_HOST_KEY_CHANGED`, in each mode but `off`; `EIC_HOST_KEY_UNKNOWN`
 * in `strict`; `EIC_NOT_SSH` if the blob is not a public key
 */
export function checkHostKey(
  blob: Buffer,
  known: KnownHostKeys,
  mode: HostKeyMode,
  target: RouteTarget,
): CheckedHostKey {
  const type = typeOf(blob, target);
  const sha256 = fingerprint(blob);
  const hostKey = { type, fingerprint: sha256 };
  if (mode === 'off') return { hostKey: { ...hostKey, verifiedBy: 'not-verified' } };

  const presented = { type, blob };
  if (known.revoked.some((key) => key.sha256 === sha256)) throw revokedError(presented, target);
  if (known.source === 'none') {
    if (mode === 'strict') throw unknownError(presented, target, known);
    return {
      hostKey: { ...hostKey, verifiedBy: 'accepted', pin: pin(presented, target) },
      warning: acceptedWarning(presented, target, known),
    };
  }
  if (!known.keys.some((key) => key.sha256 === sha256)) throw changedError(presented, target, known);
  return { hostKey: { ...hostKey, verifiedBy: known.source } };
}

function typeOf(blob: Buffer, target: RouteTarget): string {
  try {
    return keyType(blob);
  } catch (cause) {
    throw new EicError('EIC_NOT_SSH', `${where(target)} sent a host key that is not in SSH's format.`, {
      remedy: 'Check that `port` is the port of sshd, and that nothing on the way alters the connection.',
      cause,
    });
  }
}
