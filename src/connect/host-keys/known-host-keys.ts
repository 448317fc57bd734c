import type { ConsoleHostKeys } from './console-host-keys';
import { fingerprint, type HostKeyFingerprint } from './fingerprint';

/** The host keys that are known of one instance before connecting to it. */
export interface KnownHostKeys {
  /** Where `keys` are from; `none` if there are none. */
  readonly source: 'known-hosts' | 'console-output' | 'none';
  readonly keys: readonly HostKeyFingerprint[];
  /** Keys that must never be accepted; always from the `known-hosts` input. */
  readonly revoked: readonly HostKeyFingerprint[];
  /**
   * Why the console output could not be read, a sentence. Users have to see it: an attacker who keeps the runner from
   * reading it turns a known key into an unknown one.
   */
  readonly consoleFailure?: string | undefined;
  /** The lines of the policy statement that allows reading the console output, if it was denied. */
  readonly consoleStatement?: readonly string[] | undefined;
}

/**
 * Combines the two sources. The `known-hosts` input comes first, because the user chose it; the console output counts
 * only if the input has no key for the instance. Revoked keys count in either case.
 */
export function knownHostKeys(
  fromInput: Pick<KnownHostKeys, 'keys' | 'revoked'>,
  fromConsole: ConsoleHostKeys | undefined,
): KnownHostKeys {
  const { keys, revoked } = fromInput;
  if (keys.length > 0) return { source: 'known-hosts', keys, revoked };
  const printed = fromConsole === undefined ? [] : fingerprintsOf(fromConsole);
  if (printed.length > 0) return { source: 'console-output', keys: printed, revoked };
  return { source: 'none', keys: [], revoked };
}

function fingerprintsOf({ keys, fingerprints }: ConsoleHostKeys): HostKeyFingerprint[] {
  // If a key is in both, the entry with the key itself comes last and replaces the other.
  const all = [...fingerprints, ...keys.map(({ type, blob }) => ({ type, sha256: fingerprint(blob), blob }))];
  return [...new Map(all.map((key) => [key.sha256, key])).values()];
}
