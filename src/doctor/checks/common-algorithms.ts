import { algorithms, hostKeyAlgorithms } from '../../connect/algorithms';
import type { KeyTypeInput } from '../../connect/authentication';
import type { ServerOffers } from '../../ssh2/first-words';
import { type Check, type CheckResult, passed } from '../check';
import { openedConnection } from '../facts/connection-attempt';
import { shortened } from './ssh-banner';

/** Whether the server and this program have algorithms in common, and the server accepts the type of the pushed key. */
export const commonAlgorithms: Check = {
  id: 'common-algorithms',
  group: 'ssh',
  title: 'Algorithms',
  asks: 'Does the server allow algorithms that this action has, and the type of key that is pushed?',
  permissions: [],
  needs: ['ssh-banner'],
  async run(subject) {
    const { firstWords, agreed } = (await openedConnection(subject)).opened;
    const offers = firstWords?.offers;
    if (offers === undefined) {
      return { state: 'unknown', summary: 'The connection ended before the server named its algorithms.' };
    }
    const missing = missingAlgorithms(offers);
    if (missing.length > 0) return noneInCommon(missing, offers, firstWords?.identification ?? 'unknown');
    const evidence =
      agreed === undefined
        ? []
        : [`key exchange ${agreed.keyExchange}, host key ${agreed.hostKey}, cipher ${agreed.cipher}`];
    if (hasCurve25519(offers)) return passed('The server allows current algorithms.', evidence);
    return withoutCurve25519(subject.keyType, evidence);
  },
};

/** Kinds of algorithms of which both sides need one, with those of this program. */
const kinds = [
  { kind: 'key exchange', name: 'keyExchange', ours: algorithms.kex },
  { kind: 'host key', name: 'hostKey', ours: hostKeyAlgorithms.map(({ algorithm }) => algorithm) },
  { kind: 'cipher', name: 'cipher', ours: algorithms.cipher },
  { kind: 'MAC', name: 'mac', ours: algorithms.hmac },
] as const;

type Kind = (typeof kinds)[number];

function missingAlgorithms(offers: ServerOffers): Kind[] {
  const cipher = algorithms.cipher.find((name) => offers.cipher.includes(name));
  // These authenticate by themselves.
  const needsMac = cipher === undefined || /-(?:gcm|poly1305)@/.test(cipher) === false;
  return kinds.filter(
    ({ kind, name, ours }) =>
      (kind !== 'MAC' || needsMac) && !ours.some((algorithm: string) => offers[name].includes(algorithm)),
  );
}

/** OpenSSH 7.0 (2015) was the first without the old algorithms. */
const oldOpenSsh = /^SSH-2\.0-OpenSSH_[1-6]\./;

function noneInCommon(missing: readonly Kind[], offers: ServerOffers, identification: string): CheckResult {
  const isOld = oldOpenSsh.test(identification);
  return {
    state: 'failed',
    summary: `The server and this action have no ${missing.map(({ kind }) => kind).join(' and no ')} in common${isOld ? ': its sshd is from before 2015, as that of CentOS 6' : ''}.`,
    evidence: [
      `server: ${shortened(identification)}`,
      ...missing.map(({ kind, name }) => `${kind} of the server: ${offers[name].slice(0, 20).join(' ')}`),
      ...missing.map(({ kind, ours }) => `${kind} of this action: ${ours.join(' ')}`),
    ],
    remedy: isOld
      ? 'Replace the instance by one with a supported system; EC2 Instance Connect has no packages for this one either.'
      : 'Allow a current algorithm in the crypto policy of the instance (`update-crypto-policies --show`) or in its sshd_config.',
  };
}

function hasCurve25519({ keyExchange }: ServerOffers): boolean {
  return keyExchange.some((name) => name.includes('25519'));
}

/** A server without curve25519 runs under FIPS or a similar policy: it accepts no Ed25519 key either. */
function withoutCurve25519(keyType: KeyTypeInput, evidence: readonly string[]): CheckResult {
  const why = 'The server offers no curve25519, as under a FIPS crypto policy, so it accepts no Ed25519 key';
  if (keyType !== 'ed25519') return passed(`${why}: an RSA key is pushed.`, evidence);
  return {
    state: 'failed',
    summary: `${why}, and \`key-type\` is \`ed25519\`.`,
    evidence,
    remedy: 'Set `key-type` to `auto` or `rsa`.',
  };
}
