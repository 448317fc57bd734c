import type { ParsedKey } from 'ssh2';
import { generateKeyPair as generate } from '../ssh2/generate-key-pair';

/** Key types that can be pushed. No ECDSA: the script on the instance skips key lines that do not begin with `ssh`. */
export type KeyType = 'ed25519' | 'rsa';

/** A key pair for one push and one attempt to authenticate. It is kept in memory only. */
export interface KeyPair {
  readonly type: KeyType;
  /** The public key as one line of `authorized_keys`, without a comment. */
  readonly publicKey: string;
  readonly privateKey: ParsedKey;
}

/** AlmaLinux's FUTURE policy refuses RSA keys under 3072 bits. */
const rsaBits = 3072;

/** Generates a fresh key pair on another thread. RSA takes some tenths of a second. */
export async function generateKeyPair(type: KeyType): Promise<KeyPair> {
  const { publicKey, privateKey } = await generate(type === 'rsa' ? { type, bits: rsaBits } : { type });
  return { type, publicKey, privateKey };
}
