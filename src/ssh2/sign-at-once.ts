import type { Client, ParsedKey } from 'ssh2';

/** Signs the data and passes the signature to `done`. */
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

/** Returns the signature algorithm for an RSA or Ed25519 key. SHA-1 is never used, even if a server offers nothing else. */
function signatureOf(key: ParsedKey, asked: string | undefined): { algorithm: string; hash?: string } {
  if (key.type !== 'ssh-rsa') return { algorithm: key.type };
  return asked === 'rsa-sha2-512'
    ? { algorithm: asked, hash: 'sha512' }
    : { algorithm: 'rsa-sha2-256', hash: 'sha256' };
}

/**
 * Makes a connecting client sign at once, without the probe before it (RFC 4252 §7 allows both). ssh2 always probes,
 * and sshd runs `AuthorizedKeysCommand` for the probe and again for the signature: with AWS's script, the probe costs
 * half a second.
 *
 * `__tests__/integration/sign-at-once.test.ts` fails if a new version of ssh2 no longer allows this.
 *
 * @param client after `connect()` was called on it
 * @param atOnce called before each request: true for a signed request at once, false for a probe first
 * @returns false if this ssh2 has no such part; it then probes as usual
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
