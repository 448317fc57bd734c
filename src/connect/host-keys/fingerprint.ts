import { createHash } from 'node:crypto';
import { decodeBase64 } from './public-key';

/** A host key by its fingerprint. */
export interface HostKeyFingerprint {
  /** Key type as in a `*.pub` file: `ssh-ed25519`, `ecdsa-sha2-nistp256`, `ssh-rsa` …; undefined if it is not known. */
  readonly type: string | undefined;
  /** `SHA256:` and the base64 digest without padding. */
  readonly sha256: string;
  /** The key itself in the format of RFC 4253 §6.6, if it is known: OpenSSH's `known_hosts` takes no fingerprints. */
  readonly blob?: Buffer;
}

/**
 * Returns the fingerprint of a public key as `ssh-keygen -l` prints it: `SHA256:` and the base64 of the SHA-256 digest
 * of the blob (RFC 4253 §6.6), without padding.
 */
export function fingerprint(blob: Buffer): string {
  return `SHA256:${createHash('sha256').update(blob).digest('base64').replace(/=+$/, '')}`;
}

/** SHA-256 of 32 bytes: 43 characters of base64, and one of padding that OpenSSH leaves out. */
const digestCharacters = 43;
const md5 = /^(?:MD5:)?(?:[0-9a-f]{2}:){15}[0-9a-f]{2}$/i;
const namedHash = /^(?:md5|sha1|sha256|sha384|sha512):/i;

/** Returns whether a word is a fingerprint, of any hash and well formed or not. A public key in base64 is not. */
export function looksLikeFingerprint(word: string): boolean {
  return md5.test(word) || namedHash.test(word);
}

/**
 * Reads a fingerprint in the form of `ssh-keygen -l`.
 * @returns the fingerprint, or a clause that says what is wrong, without the text
 */
export function readFingerprint(word: string): { readonly sha256: string } | { readonly problem: string } {
  if (md5.test(word) || /^md5:/i.test(word)) {
    return {
      problem:
        'MD5 fingerprints are not supported; take the one that begins with `SHA256:`, which `ssh-keygen -lf FILE` prints',
    };
  }
  if (!word.startsWith('SHA256:')) {
    return {
      problem: 'a fingerprint begins with `SHA256:`, in uppercase, as `ssh-keygen -lf FILE` prints it',
    };
  }
  const digest = word.slice('SHA256:'.length);
  if (digest.endsWith('=')) {
    return { problem: 'the fingerprint has padding; remove each `=` at its end' };
  }
  if (digest.length !== digestCharacters) {
    return {
      problem: `the fingerprint has ${digest.length} characters after \`SHA256:\`; it takes ${digestCharacters}`,
    };
  }
  if (decodeBase64(`${digest}=`) === undefined) return { problem: 'the fingerprint is not valid base64' };
  return { sha256: word };
}

/** A line of `ssh-keygen -l`: bits, fingerprint, comment, key family. */
const listedLine = /^(\d{1,5}) (SHA256:[A-Za-z0-9+/]{43}) (?:.* )?\(([A-Z0-9-]{1,20})\)$/;

/** Reads a line that `ssh-keygen -l` printed; undefined for any other, and for a key type that is not supported. */
export function readListedFingerprint(
  line: string,
): (HostKeyFingerprint & { readonly type: string }) | undefined {
  const [, bits, word, family] = listedLine.exec(line) ?? [];
  if (bits === undefined || word === undefined || family === undefined) return undefined;
  const type = typeOfFamily(family, bits);
  const read = readFingerprint(word);
  return type === undefined || 'problem' in read ? undefined : { type, sha256: read.sha256 };
}

/** `ssh-keygen -l` names the family in parentheses; for ECDSA, the number of bits tells the curve. */
function typeOfFamily(family: string, bits: string): string | undefined {
  if (family === 'ED25519') return 'ssh-ed25519';
  if (family === 'RSA') return 'ssh-rsa';
  if (family === 'ECDSA' && ['256', '384', '521'].includes(bits)) return `ecdsa-sha2-nistp${bits}`;
  return undefined;
}
