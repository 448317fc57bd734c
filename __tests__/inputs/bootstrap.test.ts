import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { EicError } from '../../src/eic-error';
import { type BootstrapInputs, readBootstrap } from '../../src/inputs/bootstrap';
import { InputReader } from '../../src/inputs/input-reader';
import { ed25519Pair } from '../fixtures/ed25519-pair';

const folder = mkdtempSync(join(tmpdir(), 'eic-bootstrap-inputs-'));
afterAll(() => rmSync(folder, { recursive: true }));

const { private: key, public: publicKey } = ed25519Pair();

function read(given: Readonly<Record<string, string>>): BootstrapInputs | undefined {
  const inputs = new InputReader((name) => given[name] ?? '');
  const bootstrap = readBootstrap(inputs, 'ec2-user');
  inputs.done();
  return bootstrap;
}

function problemOf(given: Readonly<Record<string, string>>): string {
  try {
    read(given);
  } catch (thrown) {
    if (thrown instanceof EicError) return [thrown.message, ...thrown.details].join('\n');
    throw thrown;
  }
  return '';
}

function withPassphrase(): string {
  const path = join(folder, 'key');
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', 'sesame', '-f', path]);
  return readFileSync(path, 'utf8');
}

describe('install-packages, bootstrap-key and bootstrap-os-user', () => {
  it('are off by default', () => {
    expect(read({})).toBeUndefined();
  });

  it('give a key, and the OS user of the step unless another is named', () => {
    const given = { 'install-packages': 'true', 'bootstrap-key': key };
    expect(read(given)).toMatchObject({ osUser: 'ec2-user', privateKey: { type: 'ssh-ed25519' } });
    expect(read({ ...given, 'bootstrap-os-user': 'admin' })?.osUser).toBe('admin');
    // A secret from a form has no newline at its end.
    expect(read({ ...given, 'bootstrap-key': `\n${key.trim()}` })).toBeDefined();
  });

  it.each([
    [{ 'install-packages': 'true' }, '`bootstrap-key` is empty, and `install-packages` needs it'],
    [{ 'bootstrap-key': key }, '`bootstrap-key` has no effect without `install-packages: true`'],
    [{ 'bootstrap-os-user': 'admin' }, '`bootstrap-os-user` has no effect without `install-packages: true`'],
    [
      { 'install-packages': 'true', 'bootstrap-key': key, 'bootstrap-os-user': '-x' },
      '`bootstrap-os-user` is "-x"',
    ],
  ])('need each other: %#', (given, said) => {
    expect(problemOf(given)).toContain(said);
  });

  it.each([
    ['a public key', publicKey, 'is a public key'],
    ['a public key in PEM', '-----BEGIN PUBLIC KEY-----\nMCow\n-----END PUBLIC KEY-----', 'is a public key'],
    ['a key with a passphrase', withPassphrase(), 'has a passphrase'],
    ['CRLF', key.replaceAll('\n', '\r\n'), 'has Windows line endings'],
    ['indented lines', key.replaceAll('\n', '\n    '), 'has indented lines'],
    ['a key on one line', key.replaceAll('\n', ' '), 'is not a private key that can be read'],
    ['a key without its end', key.trim().split('\n').slice(0, -1).join('\n'), 'has no end'],
    ['the format of PuTTY', 'PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none', "is in PuTTY's format"],
    ['a path', '~/.ssh/id_ed25519', 'is not a private key that can be read'],
  ])('refuse %s, and show nothing of it', (_, text, said) => {
    const problem = problemOf({ 'install-packages': 'true', 'bootstrap-key': text });
    expect(problem).toContain(`\`bootstrap-key\` ${said}`);
    for (const line of text.split(/[\r\n ]+/)) {
      if (line.length >= 16 && !line.startsWith('-----')) expect(problem).not.toContain(line);
    }
  });
});
