import ssh2, { type ParsedKey } from 'ssh2';

/** What can be pushed: the script on the instance skips key lines that do not begin with `ssh`, so no ECDSA. */
export type KeyType = 'ed25519' | 'rsa';

/** A key pair that lives in memory only, for one push and one attempt to authenticate. */
export interface KeyPair {
  readonly type: KeyType;
  /** The public key as one line of `authorized_keys`, without a comment. */
  readonly publicKey: string;
  readonly privateKey: ParsedKey;
}

/** AlmaLinux's FUTURE policy refuses RSA keys under 3072 bits. */
const rsaBits = 3072;

/** All of these malformed is one run in 10¹⁹: then something else is wrong. */
const mostAttempts = 8;

/** Makes a fresh key pair. RSA takes some tenths of a second, on another thread. */
export async function generateKeyPair(type: KeyType): Promise<KeyPair> {
  for (let attempt = 1; ; attempt++) {
    const { private: pem, public: publicKey } = await generate(type);
    const privateKey = ssh2.utils.parseKey(pem);
    if (!(privateKey instanceof Error)) return { type, publicKey: publicKey.trim(), privateKey };
    // ssh2 1.17 drops leading zero bytes of an Ed25519 public key: one pair in 256 is malformed.
    if (attempt === mostAttempts) throw privateKey;
  }
}

function generate(type: KeyType): Promise<{ private: string; public: string }> {
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, keys: { private: string; public: string }) =>
      error === null ? resolve(keys) : reject(error);
    if (type === 'rsa') ssh2.utils.generateKeyPair('rsa', { bits: rsaBits }, done);
    else ssh2.utils.generateKeyPair('ed25519', {}, done);
  });
}
