import { createPrivateKey, type KeyObject } from 'node:crypto';
import ssh2, { type ParsedKey } from 'ssh2';

/** Why a text is no private key that can be used. */
export type PrivateKeyProblem = 'passphrase' | 'type' | 'unreadable';

/** Signature keys that sshd accepts; OpenSSH no longer accepts `ssh-dss`. */
const usable = /^(?:ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(?:256|384|521))$/;

/**
 * Reads a private key without a passphrase: OpenSSH's format, or PEM as PKCS #1, SEC 1 or PKCS #8. No text of the key is
 * in what is returned for one that cannot be used.
 */
export function readPrivateKey(text: string): ParsedKey | PrivateKeyProblem {
  if (/^-----BEGIN ENCRYPTED |^Proc-Type: 4,ENCRYPTED/m.test(text)) return 'passphrase';
  const known = /^-----BEGIN PRIVATE KEY-----/m.test(text) ? fromPkcs8(text) : text;
  if (known === undefined) return 'unreadable';
  const parsed: unknown = ssh2.utils.parseKey(known);
  if (parsed instanceof Error)
    return /passphrase|encrypted/i.test(parsed.message) ? 'passphrase' : 'unreadable';
  const key: unknown = Array.isArray(parsed) ? parsed[0] : parsed;
  if (!isParsedKey(key) || !key.isPrivateKey()) return 'unreadable';
  return usable.test(key.type) ? key : 'type';
}

function isParsedKey(value: unknown): value is ParsedKey {
  return (
    typeof value === 'object' && value !== null && typeof Reflect.get(value, 'isPrivateKey') === 'function'
  );
}

/** PKCS #8 (RFC 5958), which ssh2 does not read, as a format that it reads. */
function fromPkcs8(text: string): string | Buffer | undefined {
  try {
    const key = createPrivateKey(text);
    switch (key.asymmetricKeyType) {
      case 'rsa':
        return key.export({ format: 'pem', type: 'pkcs1' });
      case 'ec':
        return key.export({ format: 'pem', type: 'sec1' });
      case 'ed25519':
        return opensshEd25519(key);
      default:
        return undefined;
    }
  } catch {
    return undefined;
  }
}

/** An Ed25519 key in OpenSSH's format (PROTOCOL.key). */
function opensshEd25519(key: KeyObject): string {
  const { x = '', d = '' } = key.export({ format: 'jwk' });
  const publicKey = Buffer.from(x, 'base64url');
  const secret = Buffer.concat([Buffer.from(d, 'base64url'), publicKey]);
  const type = field('ssh-ed25519');
  const publicBlob = Buffer.concat([type, field(publicKey)]);
  // Two equal numbers: a check for a wrong passphrase. The padding 1, 2, 3 … is up to blocks of 8 bytes.
  const pair = Buffer.concat([Buffer.alloc(8), type, field(publicKey), field(secret), field('')]);
  const padding = Buffer.from(Array.from({ length: (8 - (pair.length % 8)) % 8 }, (_, index) => index + 1));
  const blob = Buffer.concat([
    Buffer.from('openssh-key-v1\0'),
    field('none'),
    field('none'),
    field(''),
    Buffer.from([0, 0, 0, 1]),
    field(publicBlob),
    field(Buffer.concat([pair, padding])),
  ]);
  const lines = blob.toString('base64').match(/.{1,70}/g) ?? [];
  return ['-----BEGIN OPENSSH PRIVATE KEY-----', ...lines, '-----END OPENSSH PRIVATE KEY-----', ''].join(
    '\n',
  );
}

/** A string of SSH (RFC 4251 §5): its length, and its bytes. */
function field(content: string | Buffer): Buffer {
  const bytes = Buffer.from(content);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}
