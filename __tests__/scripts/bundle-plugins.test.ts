import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withoutNativeParts, withoutPassphrases } from '../../scripts/bundle-plugins.mjs';
import { projectFolder } from '../docs/markdown';

let folder: string;
let utils: { parseKey(key: string, passphrase?: string): unknown };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bundle-plugins-'));
  const outfile = join(folder, 'ssh2.cjs');
  await build({
    entryPoints: [createRequire(import.meta.url).resolve('ssh2')],
    absWorkingDir: projectFolder,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile,
    plugins: [withoutNativeParts, withoutPassphrases],
    logLevel: 'error',
  });
  ({ utils } = createRequire(import.meta.url)(outfile));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A private key in OpenSSH's own format, made by ssh-keygen. */
function opensshKey(name: string, passphrase: string) {
  const path = join(folder, name);
  const made = spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', passphrase, '-f', path]);
  expect(made.status).toBe(0);
  return readFileSync(path, 'utf8');
}

describe('ssh2 as it is bundled', () => {
  it('reads private keys without a passphrase', () => {
    const { privateKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    });
    expect(utils.parseKey(privateKey)).toMatchObject({ type: 'ssh-rsa' });
    expect(utils.parseKey(opensshKey('open', ''))).toMatchObject({ type: 'ssh-ed25519' });
  });

  it('says that private keys with a passphrase are not supported', () => {
    const key = opensshKey('closed', 'a passphrase');
    expect(utils.parseKey(key)).toMatchObject({
      message: 'Encrypted private OpenSSH key detected, but no passphrase given',
    });
    expect(() => utils.parseKey(key, 'a passphrase')).toThrow(
      'Private keys with a passphrase are not supported: this bundle has no bcrypt-pbkdf.',
    );
  });
});
