import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readPrivateKey } from '../../src/ssh2/read-private-key';

const folder = mkdtempSync(join(tmpdir(), 'eic-private-key-'));
afterAll(() => rmSync(folder, { recursive: true }));

let count = 0;
function sshKeygen(...args: readonly string[]): { text: string; publicLine: string } {
  const path = join(folder, String(++count));
  execFileSync('ssh-keygen', ['-q', '-N', '', '-C', '', '-f', path, ...args]);
  return { text: readFileSync(path, 'utf8'), publicLine: readFileSync(`${path}.pub`, 'utf8').trim() };
}

/** Returns the public key of a private key, as a line of `authorized_keys`. */
function publicLineOf(text: string): string {
  const key = readPrivateKey(text);
  if (typeof key === 'string') throw new Error(key);
  return `${key.type} ${key.getPublicSSH().toString('base64')}`;
}

describe('a private key', () => {
  it.each([
    ['Ed25519 in the format of OpenSSH', ['-t', 'ed25519']],
    ['RSA in the format of OpenSSH', ['-t', 'rsa', '-b', '2048']],
    ['RSA in PEM', ['-t', 'rsa', '-b', '2048', '-m', 'PEM']],
    ['RSA in PKCS #8', ['-t', 'rsa', '-b', '2048', '-m', 'PKCS8']],
    ['ECDSA (256) in the format of OpenSSH', ['-t', 'ecdsa', '-b', '256']],
    ['ECDSA (384) in PEM', ['-t', 'ecdsa', '-b', '384', '-m', 'PEM']],
    ['ECDSA (521) in PKCS #8', ['-t', 'ecdsa', '-b', '521', '-m', 'PKCS8']],
  ])('is read: %s', (_, args) => {
    const { text, publicLine } = sshKeygen(...args);
    expect(publicLineOf(text)).toBe(publicLine);
  });

  it('is read: Ed25519 in PKCS #8, as OpenSSL writes it', () => {
    for (let attempt = 0; attempt < 20; attempt++) {
      const { privateKey, publicKey } = generateKeyPairSync('ed25519');
      const raw = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
      const line = publicLineOf(privateKey.export({ format: 'pem', type: 'pkcs8' }).toString());
      expect(Buffer.from(line.split(' ')[1] ?? '', 'base64').subarray(-32)).toEqual(raw);
    }
  });

  it.each([
    ['OpenSSH', ['-t', 'ed25519', '-N', 'sesame']],
    ['PEM', ['-t', 'rsa', '-b', '2048', '-m', 'PEM', '-N', 'sesame']],
    ['PKCS #8', ['-t', 'rsa', '-b', '2048', '-m', 'PKCS8', '-N', 'sesame']],
  ])('with a passphrase is named so: %s', (_, args) => {
    expect(readPrivateKey(sshKeygen(...args).text)).toBe('passphrase');
  });

  it.each(['', 'a key', '-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----\n'])(
    'is not read from %j',
    (text) => {
      expect(readPrivateKey(text)).toBe('unreadable');
    },
  );

  it('cut anywhere is unreadable, and never throws', () => {
    const { text } = sshKeygen('-t', 'ed25519');
    for (let end = 0; end < text.length - 40; end += 7)
      expect(['unreadable', 'passphrase']).toContain(readPrivateKey(text.slice(0, end)));
  });

  it('of a type that sshd refuses is named so', () => {
    const { privateKey } = generateKeyPairSync('ed448');
    expect(readPrivateKey(privateKey.export({ format: 'pem', type: 'pkcs8' }).toString())).toBe('unreadable');
  });
});
