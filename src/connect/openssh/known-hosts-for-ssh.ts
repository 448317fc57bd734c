import type { HostKeyFingerprint } from '../host-keys/fingerprint';
import type { KnownHostKeys } from '../host-keys/known-host-keys';
import { knownHostsLine } from '../host-keys/known-hosts';

/** The known host keys of one server in the two forms in which OpenSSH takes them. */
export interface KnownHostsForSsh {
  /** Text of a `known_hosts` file, with the keys that are known whole. */
  readonly file: string;
  /**
   * A shell script for `KnownHostsCommand`, for keys that are known by their fingerprint only; `undefined` if there are
   * none. Arguments: fingerprint, key type and base64 key that the server presented (`%f %t %K`).
   */
  readonly command: string | undefined;
}

/**
 * Returns the known host keys as OpenSSH takes them.
 * @param alias the name that `ssh` looks up: its `HostKeyAlias`
 */
export function knownHostsForSsh(
  { keys, revoked }: Pick<KnownHostKeys, 'keys' | 'revoked'>,
  alias: string,
): KnownHostsForSsh {
  const marked = [
    ...keys.map((key) => ({ key, names: alias })),
    ...revoked.map((key) => ({ key, names: `@revoked ${alias}` })),
  ];
  const lines = marked.flatMap(({ key: { type, blob }, names }) =>
    type === undefined || blob === undefined ? [] : [`${knownHostsLine(names, { type, blob })}\n`],
  );
  const cases = marked
    .filter(({ key }) => !isWhole(key))
    .map(({ key, names }) => `'${key.sha256}') printf '%s %s %s\\n' '${names}' "$2" "$3" ;;\n`);
  return {
    file: lines.join(''),
    command: cases.length === 0 ? undefined : `case $1 in\n${cases.join('')}esac\n`,
  };
}

function isWhole({ type, blob }: HostKeyFingerprint): boolean {
  return type !== undefined && blob !== undefined;
}
