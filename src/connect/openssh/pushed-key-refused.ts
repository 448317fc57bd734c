import { EicError } from '../../eic-error';
import { refusalCauses } from '../connection-failure';
import type { KeyType } from '../key-pair';
import { type RouteTarget, where } from '../routes/route';

/** Returns the error for a login of `ssh` that failed after a key was pushed and listed, and never asked to sign. */
export function pushedKeyRefused(
  target: RouteTarget,
  osUser: string,
  keyTypes: readonly KeyType[],
): EicError {
  const onlyEd25519 = keyTypes.includes('rsa')
    ? []
    : ['5. The crypto policy of the instance allows no Ed25519 keys (FIPS): use `--key-type rsa`.'];
  return new EicError(
    'EIC_AUTHENTICATION_REFUSED',
    `${where(target)} did not accept the key for ${osUser} that EC2 Instance Connect had just accepted.`,
    {
      remedy:
        'The push succeeded, so the cause is on the instance. sshd gives the same response for each of these; check them in this order.',
      details: [...refusalCauses(osUser, target.instance), ...onlyEd25519],
    },
  );
}
