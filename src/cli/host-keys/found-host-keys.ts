import type { ConsoleHostKeys } from '../../connect/host-keys/console-host-keys';
import { fingerprint } from '../../connect/host-keys/fingerprint';

/** A host key in a console output. */
export interface FoundHostKey {
  readonly type: string | undefined;
  /** `SHA256:…` */
  readonly sha256: string;
  /** The key (RFC 4253 §6.6); absent if the console shows only its fingerprint. */
  readonly blob?: Buffer;
  /** Whether the console's list of fingerprints has it. */
  readonly isListed: boolean;
}

/** Returns the keys of both blocks of a console output, each once: keys first, then those with a fingerprint only. */
export function foundHostKeys(hostKeys: ConsoleHostKeys | undefined): readonly FoundHostKey[] {
  if (hostKeys === undefined) return [];
  const listed = new Set(hostKeys.fingerprints.map(({ sha256 }) => sha256));
  const keys = hostKeys.keys.map(({ type, blob }) => {
    const sha256 = fingerprint(blob);
    return { type, sha256, blob, isListed: listed.has(sha256) };
  });
  const shown = new Set(keys.map(({ sha256 }) => sha256));
  const others = hostKeys.fingerprints
    .filter(({ sha256 }) => !shown.has(sha256))
    .map(({ type, sha256 }) => ({ type, sha256, isListed: true }));
  return [...keys, ...others];
}

/**
 * Returns the `known_hosts` line of a key, with the instance ID and the address as names. The ID, which an OpenSSH client
 * looks up only as `HostKeyAlias`, has no port.
 */
export function hostKeyLine(
  { type, sha256, blob }: FoundHostKey,
  id: string,
  address: string | undefined,
  port: number,
): string {
  const place = address === undefined || port === 22 ? address : `[${address}]:${port}`;
  const names = [id, place].filter((name) => name !== undefined).join(',');
  return [names, type, blob?.toString('base64') ?? sha256].filter((word) => word !== undefined).join(' ');
}
