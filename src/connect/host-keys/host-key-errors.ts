import { EicError } from '../../eic-error';
import type { SharedWarning } from '../../instance/shared-warning';
import { type RouteTarget, where } from '../routes/route';
import { fingerprint, type HostKeyFingerprint } from './fingerprint';
import type { VerifiedHostKey } from './host-key';
import type { KnownHostKeys } from './known-host-keys';
import { knownHostsLine } from './known-hosts';
import type { PublicKey } from './public-key';

/** Maximum number of known keys in a message. A wildcard line of `known-hosts` can give many. */
const maximumListed = 10;
const mayBeAttack = 'The connection may be intercepted, or the instance was given new host keys.';

/** The server presented a key that the `known-hosts` input revokes. */
export function revokedError(presented: PublicKey, target: RouteTarget): EicError {
  return new EicError(
    'EIC_HOST_KEY_REVOKED',
    `${where(target)} presented a host key that the \`known-hosts\` input revokes: ${show(presented)}.`,
    {
      remedy:
        'Give the instance new host keys (delete /etc/ssh/ssh_host_*, run `ssh-keygen -A`, restart sshd) and pin those; or remove the `@revoked` line if the key is safe.',
      details: ['A key marked `@revoked` may be known to somebody else.'],
    },
  );
}

/** No host key of the instance is known, and the mode is `strict`. */
export function unknownError(presented: PublicKey, target: RouteTarget, known: KnownHostKeys): EicError {
  const statement = known.consoleStatement ?? [];
  const orAllow =
    statement.length === 0
      ? ''
      : ' Or add the statement below to the policy of the role: the console output shows the host keys for some time after first boot.';
  return new EicError(
    'EIC_HOST_KEY_UNKNOWN',
    `No host key of ${where(target)} is known, and \`host-key-verification\` is \`strict\`. It presented ${show(presented)}. ${aboutConsole(known)}`,
    {
      remedy: `Compare the fingerprint with the output of \`${listCommand(presented.type)}\` on the instance, then add the line below to the \`known-hosts\` input.${orAllow}`,
      details: [pin(presented, target), ...statement],
    },
  );
}

/** No host key of the instance is known, and the mode is `auto`. */
export function acceptedWarning(presented: PublicKey, target: RouteTarget, known: KnownHostKeys): string {
  return [
    `The host key of ${where(target)} was accepted without verification, because none is known: ${show(presented)}.`,
    aboutConsole(known),
    `Compare it with the output of \`${listCommand(presented.type)}\` on the instance, then pin it with this line in the \`known-hosts\` input:`,
    pin(presented, target),
  ].join('\n');
}

/** Returns what several instances with {@link acceptedWarning} are told at once. */
export function acceptedByMany({ pin }: VerifiedHostKey): SharedWarning {
  return {
    sentence: 'The host keys were accepted without verification, because none is known.',
    ...(pin !== undefined && { line: pin, isInSummary: true }),
  };
}

/** The server presented a key other than the known ones. */
export function changedError(presented: PublicKey, target: RouteTarget, known: KnownHostKeys): EicError {
  return new EicError(
    'EIC_HOST_KEY_CHANGED',
    `${where(target)} presented a host key that contradicts ${sourceName(known)}: ${show(presented)}.`,
    {
      remedy: howToVerify(target, presented.type, known),
      details: [
        `Presented: ${show(presented)}`,
        ...listKnown(known),
        ...typeHint(target, known),
        'The line to pin, only for a key that was verified on the instance:',
        pin(presented, target),
      ],
    },
  );
}

/**
 * The key exchange found no common host-key algorithm although only those of the known types were offered: the server
 * no longer has a key of a known type.
 */
export function typeMissingError(target: RouteTarget, known: KnownHostKeys): EicError {
  const types = [...new Set(known.keys.flatMap(({ type }) => type ?? []))];
  return new EicError(
    'EIC_HOST_KEY_CHANGED',
    `${where(target)} has no host key of a type that is known for it (${types.join(', ')}).`,
    {
      remedy: howToVerify(target, types[0] ?? 'ssh-ed25519', known),
      details: listKnown(known),
    },
  );
}

/** The command that prints the fingerprint of a host key, with the file of sshd's default configuration. */
function listCommand(type: string): string {
  const family = type.startsWith('ecdsa-') ? 'ecdsa' : type === 'ssh-rsa' ? 'rsa' : 'ed25519';
  return `ssh-keygen -lf /etc/ssh/ssh_host_${family}_key.pub`;
}

/** Returns the `known-hosts` line that pins a key to an instance, by its ID. */
export function pin(presented: PublicKey, { instance }: RouteTarget): string {
  return knownHostsLine(instance.id, presented);
}

/** Says why the console output gave no host key. */
function aboutConsole({ consoleFailure }: KnownHostKeys): string {
  return consoleFailure === undefined
    ? 'The console output shows no host keys (normal after a reboot).'
    : `Its console output, which may show its host keys, could not be read: ${consoleFailure}`;
}

/** A fingerprint alone does not tell which host key to request from the server. */
function typeHint({ instance }: RouteTarget, { keys }: KnownHostKeys): string[] {
  const untyped = keys.find(({ type }) => type === undefined);
  return untyped === undefined
    ? []
    : [
        `If the known fingerprint is that of another key of the instance, add its type, such as \`${instance.id} ssh-rsa ${untyped.sha256}\`.`,
      ];
}

function listKnown(known: KnownHostKeys): string[] {
  const lines = known.keys
    .slice(0, maximumListed)
    .map((key) => `Known from ${sourceName(known)}: ${showFingerprint(key)}`);
  const more = known.keys.length - maximumListed;
  return more > 0 ? [...lines, `and ${more} more`] : lines;
}

function howToVerify({ instance }: RouteTarget, type: string, { source }: KnownHostKeys): string {
  const replace = source === 'known-hosts' ? 'replace the old line of' : 'add the new key to';
  return `${mayBeAttack} Find the cause first: run \`${listCommand(type)}\` on the instance without SSH (EC2 serial console, Session Manager). If the key is new, ${replace} the \`known-hosts\` input under the name ${instance.id}.`;
}

function sourceName({ source }: KnownHostKeys): string {
  return source === 'console-output' ? "the instance's console output" : 'the `known-hosts` input';
}

function show({ type, blob }: PublicKey): string {
  return showFingerprint({ type, sha256: fingerprint(blob) });
}

function showFingerprint({ type, sha256 }: HostKeyFingerprint): string {
  return type === undefined ? sha256 : `${type} ${sha256}`;
}
