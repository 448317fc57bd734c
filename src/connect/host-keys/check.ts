import { EicError } from '../../eic-error';
import { type RouteTarget, where } from '../routes/route';
import type { ConsoleHostKeys, HostKeyFingerprint } from './console-host-keys';
import { fingerprint, keyType } from './fingerprint';
import type { VerifiedHostKey } from './host-key';
import { type KnownKey, knownHostsLine } from './known-hosts';

/** The `host-key-verification` input. */
export type HostKeyMode = 'auto' | 'strict' | 'off';

/** What is known of one instance's host keys before connecting to it. */
export interface KnownHostKeys {
  /** Where `keys` and `fingerprints` are from; `none` where both are empty. */
  readonly source: 'known-hosts' | 'console-output' | 'none';
  readonly keys: readonly KnownKey[];
  /** Of keys that are known by fingerprint only. */
  readonly fingerprints: readonly HostKeyFingerprint[];
  /** Keys that must never be accepted; always from the `known-hosts` input. */
  readonly revoked: readonly KnownKey[];
  /**
   * Why the console output could not be asked, a sentence. Users have to see it: whoever keeps the runner from reading
   * it makes a known key an unknown one.
   */
  readonly consoleFailure?: string | undefined;
}

/** The host key that was presented is the right one, or may be taken for it. */
export interface CheckedHostKey {
  readonly hostKey: VerifiedHostKey;
  /** To be shown to the user: the key was accepted without being known. */
  readonly warning?: string;
}

/**
 * Host-key algorithms in order of preference, each with the key type that it signs with: RFC 8709, RFC 5656, and
 * RFC 8332, by which one `ssh-rsa` key signs with SHA-512 or SHA-256. Signatures with SHA-1 (`ssh-rsa` as an algorithm)
 * and `ssh-dss` are not here: they are never offered.
 */
const algorithms: readonly (readonly [algorithm: string, keyType: string])[] = [
  ['ssh-ed25519', 'ssh-ed25519'],
  ['ecdsa-sha2-nistp256', 'ecdsa-sha2-nistp256'],
  ['ecdsa-sha2-nistp384', 'ecdsa-sha2-nistp384'],
  ['ecdsa-sha2-nistp521', 'ecdsa-sha2-nistp521'],
  ['rsa-sha2-512', 'ssh-rsa'],
  ['rsa-sha2-256', 'ssh-rsa'],
];

/** The file that sshd's default configuration keeps the public key of a type in. */
function publicKeyFile(type: string) {
  const family = type.startsWith('ecdsa-') ? 'ecdsa' : type === 'ssh-rsa' ? 'rsa' : 'ed25519';
  return `/etc/ssh/ssh_host_${family}_key.pub`;
}

/**
 * All names that one instance can have in a `known_hosts` text: its ID, the address that is dialled, and the addresses
 * and DNS names that EC2 gives it.
 */
export function hostKeyNames({ instance, address }: RouteTarget): string[] {
  const names = [
    instance.id,
    address,
    instance.publicIpv4,
    instance.privateIpv4,
    instance.ipv6,
    instance.publicDnsName,
    instance.privateDnsName,
  ];
  return [...new Set(names.flatMap((name) => (name ? [name] : [])))];
}

/**
 * Puts together what is known. The `known-hosts` input comes first, because the user chose it; the console output counts
 * only where the input has no key for the instance. Revoked keys hold either way.
 * @param fromInput what `matchKnownHosts` returns
 * @param fromConsole what `consoleHostKeys` returns
 */
export function knownHostKeys(
  fromInput: { readonly keys: readonly KnownKey[]; readonly revoked: readonly KnownKey[] } | undefined,
  fromConsole: ConsoleHostKeys | undefined,
): KnownHostKeys {
  const revoked = fromInput?.revoked ?? [];
  if (fromInput !== undefined && fromInput.keys.length > 0) {
    return { source: 'known-hosts', keys: fromInput.keys, fingerprints: [], revoked };
  }
  if (fromConsole !== undefined && fromConsole.keys.length + fromConsole.fingerprints.length > 0) {
    return { source: 'console-output', ...fromConsole, revoked };
  }
  return { source: 'none', keys: [], fingerprints: [], revoked };
}

/**
 * The host-key algorithms to offer in the key exchange (RFC 4253 §7.1), the preferred first.
 *
 * Where keys are known, only the algorithms of their types: a man in the middle who presents a key of another type is
 * refused, instead of being taken for a host of which just that key is not known. Where none of the known types can be
 * used, all are offered, so that `checkHostKey` sees the key and can say what contradicts what.
 * @param supported the algorithms that the SSH client implements
 */
export function hostKeyAlgorithms(
  known: KnownHostKeys,
  mode: HostKeyMode,
  supported: readonly string[],
): string[] {
  const usable = algorithms.filter(([algorithm]) => supported.includes(algorithm));
  const types = mode === 'off' ? new Set<string>() : knownTypes(known);
  const ofKnownTypes = usable.filter(([, type]) => types.has(type));
  return (ofKnownTypes.length > 0 ? ofKnownTypes : usable).map(([algorithm]) => algorithm);
}

/**
 * Judges the host key that a server presented. That the server also holds the private key is for the SSH client to prove
 * (it checks the signature of the key exchange): this only says whether the key is the right one.
 * @param blob the key in the format of RFC 4253 §6.6
 * @throws EicError `EIC_HOST_KEY_REVOKED` and `EIC_HOST_KEY_CHANGED`, in every mode but `off`; `EIC_HOST_KEY_UNKNOWN`
 * with `strict`; `EIC_NOT_SSH` where the blob is no public key at all
 */
export function checkHostKey(
  blob: Buffer,
  known: KnownHostKeys,
  mode: HostKeyMode,
  target: RouteTarget,
): CheckedHostKey {
  const presented = readPresented(blob, target);
  const { type, fingerprint: sha256 } = presented;
  if (mode === 'off') return { hostKey: { ...presented, verifiedBy: 'not-verified' } };

  if (known.revoked.some((key) => key.blob.equals(blob))) throw revokedError(presented, target);
  if (known.source === 'none') {
    const pin = knownHostsLine(target.instance.id, { type, blob });
    const { consoleFailure } = known;
    if (mode === 'strict') throw unknownError(presented, pin, target, consoleFailure);
    return {
      hostKey: { ...presented, verifiedBy: 'accepted' },
      warning: acceptedWarning(presented, pin, target, consoleFailure),
    };
  }
  if (
    known.keys.some((key) => key.blob.equals(blob)) ||
    known.fingerprints.some((entry) => entry.sha256 === sha256)
  ) {
    return { hostKey: { ...presented, verifiedBy: known.source } };
  }
  throw changedError(presented, blob, known, target);
}

/**
 * The error for a key exchange that found no common host-key algorithm although only those of the known types were
 * offered: the server no longer has a key of a known type. Of use only where `known.source` is not `none`.
 */
export function hostKeyTypeMissing(known: KnownHostKeys, target: RouteTarget): EicError {
  const types = [...knownTypes(known)];
  return new EicError(
    'EIC_HOST_KEY_CHANGED',
    `${where(target)} has no host key of a type that is known for it (${types.join(', ')}).`,
    {
      remedy: howToVerify(target, types[0] ?? 'ssh-ed25519', known.source),
      details: [...listKnown(known), mayBeAttack],
    },
  );
}

type PresentedKey = Omit<VerifiedHostKey, 'verifiedBy'>;

const mayBeAttack = 'Somebody may be intercepting the connection, or the instance was given new host keys.';
/** Lines of known keys in a message. A wildcard line of `known-hosts` can give many. */
const mostListed = 10;

function knownTypes(known: KnownHostKeys): Set<string> {
  return new Set([...known.keys, ...known.fingerprints].map(({ type }) => type));
}

function readPresented(blob: Buffer, target: RouteTarget): PresentedKey {
  try {
    return { type: keyType(blob), fingerprint: fingerprint(blob) };
  } catch (cause) {
    throw new EicError('EIC_NOT_SSH', `${where(target)} sent a host key that is not in SSH's format.`, {
      remedy:
        'Check that the `port` input is the port of sshd, and that nothing in between alters the connection.',
      cause,
    });
  }
}

function revokedError(presented: PresentedKey, target: RouteTarget): EicError {
  return new EicError(
    'EIC_HOST_KEY_REVOKED',
    `${where(target)} presented a host key that the \`known-hosts\` input revokes: ${show(presented)}.`,
    {
      remedy:
        'Give the instance new host keys (delete /etc/ssh/ssh_host_*, run `ssh-keygen -A`, restart sshd) and pin those, or take the `@revoked` line out if the key is sound.',
      details: ['A key marked `@revoked` may be in the hands of somebody else.'],
    },
  );
}

function unknownError(
  presented: PresentedKey,
  pin: string,
  target: RouteTarget,
  consoleFailure: string | undefined,
): EicError {
  return new EicError(
    'EIC_HOST_KEY_UNKNOWN',
    `Nothing is known of the host key of ${where(target)}, which is ${show(presented)}, and \`host-key-verification\` is \`strict\`.`,
    {
      remedy: `Compare the fingerprint with the output of \`ssh-keygen -lf ${publicKeyFile(presented.type)}\` on the instance, then add the line below to the \`known-hosts\` input; or allow \`ec2:GetConsoleOutput\` on the instance, which shows the host keys for some time after first boot.`,
      details: [pin, ...consoleFailed(consoleFailure)],
    },
  );
}

function acceptedWarning(
  presented: PresentedKey,
  pin: string,
  target: RouteTarget,
  consoleFailure: string | undefined,
): string {
  return [
    `The host key of ${where(target)} was accepted without verification, as nothing is known of it: ${show(presented)}.`,
    `Once you have compared it with \`ssh-keygen -lf ${publicKeyFile(presented.type)}\` on the instance, pin it with this line in the \`known-hosts\` input:`,
    pin,
    ...consoleFailed(consoleFailure),
  ].join('\n');
}

function consoleFailed(why: string | undefined): string[] {
  return why === undefined
    ? []
    : [`Its console output, which may show its host keys, could not be read: ${why}`];
}

function changedError(
  presented: PresentedKey,
  blob: Buffer,
  known: KnownHostKeys,
  target: RouteTarget,
): EicError {
  return new EicError(
    'EIC_HOST_KEY_CHANGED',
    `${where(target)} presented a host key that contradicts ${sourceName(known.source)}: ${show(presented)}.`,
    {
      remedy: howToVerify(target, presented.type, known.source),
      details: [
        `Presented: ${show(presented)}`,
        ...listKnown(known),
        mayBeAttack,
        'The line to pin, only for a key that was verified on the instance:',
        knownHostsLine(target.instance.id, { type: presented.type, blob }),
      ],
    },
  );
}

function listKnown(known: KnownHostKeys): string[] {
  const all = new Set([
    ...known.keys.map(({ type, blob }) => show({ type, fingerprint: fingerprint(blob) })),
    ...known.fingerprints.map(({ type, sha256 }) => show({ type, fingerprint: sha256 })),
  ]);
  const lines = [...all].slice(0, mostListed).map((key) => `Known from ${sourceName(known.source)}: ${key}`);
  return all.size > mostListed ? [...lines, `and ${all.size - mostListed} more`] : lines;
}

function howToVerify({ instance }: RouteTarget, type: string, source: KnownHostKeys['source']): string {
  const replace = source === 'known-hosts' ? 'replace the old line of' : 'add the new key to';
  return `Find out why before you go on: run \`ssh-keygen -lf ${publicKeyFile(type)}\` on the instance over a way that does not use SSH (EC2 serial console, Session Manager), and where the key is truly new, ${replace} the \`known-hosts\` input under the name ${instance.id}.`;
}

function sourceName(source: KnownHostKeys['source']): string {
  return source === 'console-output' ? "the instance's console output" : 'the `known-hosts` input';
}

function show({ type, fingerprint: sha256 }: PresentedKey): string {
  return `${type} ${sha256}`;
}
