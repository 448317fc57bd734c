import type { KnownHostKeys } from '../host-keys/known-host-keys';
import type { KeyType } from '../key-pair';

/**
 * Returns the types of keys to offer, the preferred first. Instances under FIPS have no Ed25519 host key, and accept no such
 * key. If nothing is known of an instance, both are offered.
 */
export function keyTypesFor(
  wanted: 'auto' | KeyType,
  { keys }: Pick<KnownHostKeys, 'keys'>,
): readonly KeyType[] {
  if (wanted !== 'auto') return [wanted];
  if (keys.length === 0 || keys.some(({ type }) => type === undefined)) return ['ed25519', 'rsa'];
  return keys.some(({ type }) => type === 'ssh-ed25519') ? ['ed25519'] : ['rsa'];
}
