import { EicError } from '../../eic-error';
import { type RouteTarget, where } from '../routes/route';
import type { VerifiedHostKey } from './host-key';

/**
 * Checks that an instance shows the host key that it showed in an earlier connection of the same run.
 * @throws EicError `EIC_HOST_KEY_CHANGED`
 */
export function requireSameHostKey(
  earlier: VerifiedHostKey,
  presented: VerifiedHostKey,
  target: RouteTarget,
): void {
  if (earlier.type === presented.type && earlier.fingerprint === presented.fingerprint) return;
  throw new EicError(
    'EIC_HOST_KEY_CHANGED',
    `${where(target)} presented another host key than earlier in this run: ${presented.type} ${presented.fingerprint}, not ${earlier.type} ${earlier.fingerprint}.`,
    {
      remedy:
        'Check whether several machines share this address, or whether the connection is intercepted. Pin the host key with `known-hosts`.',
    },
  );
}
