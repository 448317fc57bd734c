import ssh2, { type ParsedKey } from 'ssh2';

/** A type of key, and its size if it has a choice. */
export type KeyKind =
  | { readonly type: 'ed25519' }
  | { readonly type: 'ecdsa'; readonly bits: 256 }
  | { readonly type: 'rsa'; readonly bits: number };

/** A key pair in OpenSSH's formats. */
export interface GeneratedKeyPair {
  /** The private key as PEM. */
  readonly pem: string;
  /** The same, parsed. */
  readonly privateKey: ParsedKey;
  /** The public key as one line of `authorized_keys`, without a line end. */
  readonly publicKey: string;
}

/** The probability that all of these are malformed is 10⁻¹⁹: then something else is wrong. */
const maxAttempts = 8;

/**
 * Generates a key pair on another thread. RSA takes some tenths of a second.
 *
 * ssh2 1.17 drops leading zero bytes of an Ed25519 public key, so that one pair in 256 is malformed. Such a pair is
 * generated again.
 */
export async function generateKeyPair(kind: KeyKind, comment = ''): Promise<GeneratedKeyPair> {
  for (let attempt = 1; ; attempt++) {
    const pair = await generate(kind, comment);
    const privateKey = ssh2.utils.parseKey(pair.private);
    if (!(privateKey instanceof Error)) {
      return { pem: pair.private, privateKey, publicKey: pair.public.trim() };
    }
    if (attempt === maxAttempts) throw privateKey;
  }
}

function generate(kind: KeyKind, comment: string): Promise<{ private: string; public: string }> {
  const { generateKeyPair: generatePair } = ssh2.utils;
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, keys: { private: string; public: string }) =>
      error === null ? resolve(keys) : reject(error);
    if (kind.type === 'rsa') generatePair('rsa', { bits: kind.bits, comment }, done);
    else if (kind.type === 'ecdsa') generatePair('ecdsa', { bits: kind.bits, comment }, done);
    else generatePair('ed25519', { comment }, done);
  });
}
