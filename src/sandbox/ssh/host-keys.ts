import { createHash } from 'node:crypto';
import { utils } from 'ssh2';
import { generateKeyPair } from '../../ssh2/generate-key-pair';
import { SandboxError } from '../sandbox-error';

/** Types of host key that the sandbox's SSH host can hold. */
export type HostKeyType = 'ed25519' | 'ecdsa' | 'rsa';

/** A host's key pair in OpenSSH's formats. */
export interface HostKey {
  readonly privateKey: string;
  /** `ssh-ed25519 AAAA… comment` */
  readonly publicKey: string;
}

async function generate(type: HostKeyType, comment: string): Promise<HostKey> {
  const kind =
    type === 'rsa'
      ? ({ type, bits: 2048 } as const)
      : type === 'ecdsa'
        ? ({ type, bits: 256 } as const)
        : { type };
  const { pem, publicKey } = await generateKeyPair(kind, comment);
  return { privateKey: pem, publicKey };
}

/** Makes one key pair of each type, with `root@host` as its comment. */
export function generateHostKeys(types: readonly HostKeyType[], host: string): Promise<HostKey[]> {
  return Promise.all(types.map((type) => generate(type, `root@${host}`)));
}

/** Returns the line that `ssh-keygen -l` prints for a public key: `256 SHA256:… comment (ED25519)`. */
export function fingerprintLine(publicKey: string): string {
  const [type = '', base64 = '', comment = 'no comment'] = publicKey.split(' ');
  const digest = createHash('sha256')
    .update(Buffer.from(base64, 'base64'))
    .digest('base64')
    .replace(/=+$/, '');
  return `${bits(publicKey, type)} SHA256:${digest} ${comment} (${label(type)})`;
}

function label(type: string): string {
  if (type.startsWith('ecdsa-')) return 'ECDSA';
  return type.replace(/^ssh-/, '').toUpperCase();
}

function bits(publicKey: string, type: string): number {
  if (type === 'ssh-ed25519') return 256;
  const curve = /^ecdsa-sha2-nistp(\d+)$/.exec(type);
  if (curve?.[1] !== undefined) return Number(curve[1]);
  const key = utils.parseKey(publicKey);
  if (key instanceof Error || type !== 'ssh-rsa') {
    throw new SandboxError(`Not a host key of a known type: ${publicKey}`);
  }
  return rsaModulusBits(key.getPublicSSH());
}

/** RFC 4253 §6.6: string "ssh-rsa", mpint e, mpint n. */
function rsaModulusBits(blob: Buffer): number {
  let at = 0;
  const next = (): Buffer => {
    const length = blob.readUInt32BE(at);
    at += 4 + length;
    return blob.subarray(at - length, at);
  };
  next();
  next();
  const modulus = next();
  const start = modulus.findIndex((byte) => byte !== 0);
  return (modulus.length - start - 1) * 8 + (32 - Math.clz32(modulus[start] ?? 0));
}
