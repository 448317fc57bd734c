import type { Client, ParsedKey } from 'ssh2';

/** Gets the data to sign and hands the signature on. */
type Signer = (data: Buffer, done: (signature: Buffer) => void) => void;

/** The part of ssh2's `Protocol` that sends a `publickey` request: a probe, or with a signer the signed request. */
interface PublicKeyRequests {
  authPK(username: string, key: ParsedKey, algorithm?: string, sign?: Signer): void;
}

function protocolOf(client: Client): PublicKeyRequests | undefined {
  const protocol: unknown = Reflect.get(client, '_protocol');
  return hasAuthPk(protocol) ? protocol : undefined;
}

function hasAuthPk(value: unknown): value is PublicKeyRequests {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'authPK') === 'function';
}

/** Which signature an RSA or Ed25519 key is asked for. SHA-1 is never used, even where a server names nothing else. */
function signatureOf(key: ParsedKey, asked: string | undefined): { algorithm: string; hash?: string } {
  if (key.type !== 'ssh-rsa') return { algorithm: key.type };
  return asked === 'rsa-sha2-512'
    ? { algorithm: asked, hash: 'sha512' }
    : { algorithm: 'rsa-sha2-256', hash: 'sha256' };
}

/**
 * Lets a connecting client sign at once, without the probe before it (RFC 4252 §7 allows both). ssh2 always
 * probes, and sshd runs `AuthorizedKeysCommand` for the probe and again for the signature: with AWS's script,
 * that is half a second for nothing.
 *
 * Beside `quick-decipher.ts` the one place that reaches into ssh2: `__tests__/integration/sign-at-once.test.ts` guards it.
 *
 * @param client after `connect()` was called on it
 * @param atOnce asked before each request: true for a signed request at once, false for a probe first
 * @returns false where this ssh2 has no such part; it then probes, as it always did
 */
export function signAtOnce(client: Client, atOnce: () => boolean): boolean {
  const protocol = protocolOf(client);
  if (protocol === undefined) return false;
  const request = protocol.authPK.bind(protocol);
  protocol.authPK = (username, key, asked, sign) => {
    const { algorithm, hash } = signatureOf(key, asked);
    const signer: Signer = (data, done) => {
      const signature = key.sign(data, hash);
      if (signature instanceof Error) throw signature;
      done(signature);
    };
    request(username, key, algorithm, sign !== undefined || atOnce() ? signer : undefined);
  };
  return true;
}
