import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { parseKnownHosts } from '../../src/connect/host-keys/known-hosts';
import { denied } from '../../src/sandbox/sandbox';
import { type Cloud, startCloud } from '../fixtures/cloud';
import { testUser } from '../fixtures/sshd';

const eic = join(resolve(__dirname, '..', '..'), 'dist', 'cli', 'index.js');

let cloud: Cloud;

beforeAll(async () => {
  cloud = await startCloud([
    { name: 'web-1', hostKeyTypes: ['ed25519', 'rsa'] },
    { name: 'empty', consoleOutput: null },
    { name: 'rebooted', consoleOutput: 'Booting\n' },
    { name: 'off', state: 'stopped' },
  ]);
});

afterAll(() => cloud.close());

interface Ended {
  readonly code: unknown;
  readonly stdout: string;
  readonly stderr: string;
}

function run(...args: string[]): Promise<Ended> {
  const env = { PATH: process.env.PATH, HOME: '/nonexistent', ...cloud.sandbox.env };
  return new Promise((done) => {
    execFile(process.execPath, [eic, ...args], { env }, (error, stdout, stderr) => {
      done({ code: error === null ? 0 : error.code, stdout, stderr });
    });
  });
}

function named(name: string) {
  const instance = cloud.instances.find((one) => one.name === name);
  if (instance === undefined) throw new Error(`no ${name}`);
  return instance;
}

describe('eic host-keys', () => {
  it('prints lines by ID and address that the action accepts, and says what it compared', async () => {
    const { id, hostKeys } = named('web-1');
    const { code, stdout, stderr } = await run('host-keys', 'web-1', '--port', String(cloud.sandbox.sshPort));
    expect(code).toBe(0);
    const names = stdout.split(' ')[0] ?? '';
    expect(names).toMatch(new RegExp(`^${id},\\[[\\d.]+\\]:${cloud.sandbox.sshPort}$`));
    const keys = hostKeys.keys.map(({ publicLine }) => publicLine.split(' ').slice(0, 2).join(' '));
    expect(stdout.trimEnd().split('\n').sort()).toEqual(keys.map((key) => `${names} ${key}`).sort());
    expect(parseKnownHosts(stdout).problems).toEqual([]);
    expect(stderr).toMatch(/^web-1 \(i-\w+\): running, image /);
    for (const key of hostKeys.keys) {
      expect(stderr).toContain(
        `${key.fingerprint}: the console shows the key and its fingerprint, which agree.`,
      );
    }
    const file = join(mkdtempSync(join(tmpdir(), 'eic-host-keys-test-')), 'known_hosts');
    onTestFinished(() => rmSync(dirname(file), { recursive: true }));
    writeFileSync(file, stdout);
    const flags = ['--port', String(cloud.sandbox.sshPort), '--os-user', testUser];
    const strict = ['--host-key-verification', 'strict', '--known-hosts', file];
    expect(await run('run', id, ...flags, ...strict, '--json', '--', 'true')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('"verifiedBy": "known-hosts"'),
    });
  });

  it('says what is missing, and prints the keys of the others', async () => {
    const ids = ['empty', 'rebooted', 'off'].map((name) => named(name).id);
    const { code, stdout, stderr } = await run('host-keys', ...ids, 'web-1');
    expect(code).toBe(1);
    expect(stderr).toContain('EC2 has no console output of it.');
    expect(stderr).toContain('its console output (8 bytes) has no block of host keys.');
    expect(stderr).toContain('off (');
    expect(stderr).toContain(': stopped, image');
    expect(stdout).toContain(`${named('web-1').id},`);
  });

  it('prints a fingerprint whose key is not in the console, and says that only the action takes such a line', async () => {
    const { id, hostKeys } = named('web-1');
    const instance = cloud.sandbox.instances.find((one) => one.name === 'web-1');
    const key = hostKeys.keys.find(({ publicLine }) => publicLine.startsWith('ssh-ed25519 '));
    if (instance === undefined || key === undefined) throw new Error('no web-1, or no Ed25519 key');
    instance.change({
      consoleOutput: [
        '-----BEGIN SSH HOST KEY FINGERPRINTS-----',
        `256 ${key.fingerprint} root@web-1 (ED25519)`,
        '-----END SSH HOST KEY FINGERPRINTS-----',
        '',
      ].join('\r\n'),
    });
    onTestFinished(() => instance.change({ consoleOutput: 'auto' }));
    const port = String(cloud.sandbox.sshPort);
    const { code, stdout, stderr } = await run('host-keys', 'web-1', '--port', port);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^${id},\\[[\\d.]+\\]:${port} ssh-ed25519 SHA256:`));
    expect(stdout).toContain(`${key.fingerprint}\n`);
    expect(stderr).toContain(
      `  ssh-ed25519 ${key.fingerprint}: the console shows only its fingerprint. The action takes the line, OpenSSH does not.\n`,
    );
    const file = join(mkdtempSync(join(tmpdir(), 'eic-host-keys-')), 'known_hosts');
    onTestFinished(() => rmSync(dirname(file), { recursive: true }));
    writeFileSync(file, stdout);
    const strict = ['--known-hosts', file, '--host-key-verification', 'strict', '--os-user', testUser];
    expect(await run('run', 'web-1', '--port', port, ...strict, '--json', '--', 'true')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('"verifiedBy": "known-hosts"'),
    });
  });

  it('shows the statement to add if the console output is denied', async () => {
    const { sandbox } = cloud;
    sandbox.fail('GetConsoleOutput', { ...denied('GetConsoleOutput', sandbox.principal), times: 1 });
    const { code, stdout, stderr } = await run('host-keys', 'web-1');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('"Action": "ec2:GetConsoleOutput"');
  });

  it('shows no control character of the response in the terminal', async () => {
    const message = 'Not now \u009b2J\u202eyltneuqes';
    cloud.sandbox.fail('GetConsoleOutput', { code: 'UnsupportedOperation', message, times: 1 });
    const { stderr } = await run('host-keys', 'web-1');
    expect(stderr).toContain('Not now <U+009B>2J<U+202E>yltneuqes');
  });

  it.each([
    ['an instance that does not exist', ['i-0123456789abcdef0'], 255, 'EIC_INSTANCE_NOT_FOUND'],
    ['a wrong port', ['web-1', '--port', '0'], 2, 'whole number from 1 to 65535'],
    ['no instance', [], 2, "missing required argument 'instance'"],
  ])('refuses %s', async (_, args, code, message) => {
    expect(await run('host-keys', ...args)).toEqual({
      code,
      stdout: '',
      stderr: expect.stringContaining(message),
    });
  });
});
