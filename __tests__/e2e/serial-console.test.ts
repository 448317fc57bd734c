import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { denied, type Fault, type Sandbox, startSandbox } from '../../src/sandbox/sandbox';
import { type EicProcess, startEic } from '../fixtures/eic-process';
import { type SerialConsoleServer, startSerialConsoleServer } from '../fixtures/serial-console-server';
import { until } from '../fixtures/until';

/** Not in AWS's guide, so the host key of its server is unknown. */
const unlisted = 'ap-east-2';
const listed = 'eu-central-1';
const hosts = [`ec2-serial-console.${unlisted}.api.aws`, `serial-console.ec2-instance-connect.${listed}.aws`];

let sandbox: Sandbox;
let server: SerialConsoleServer;
let temp: string;
beforeAll(async () => {
  sandbox = await startSandbox({
    region: unlisted,
    instances: [{ name: 'web' }, { name: 'off', state: 'stopped' }, { name: 'pinned', region: listed }],
  });
  server = await startSerialConsoleServer(sandbox.serialPushes);
});
afterAll(async () => {
  await server.close();
  await sandbox.close();
});
beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), 'eic-serial-test-'));
  mkdirSync(join(temp, 'tmp'));
  onTestFinished(() => rmSync(temp, { recursive: true }));
  sandbox.clearFaults();
});

/** Starts the command with a configuration of ssh that leads AWS's hostnames to the server of this test. */
function serialConsole(
  name: string,
  args: readonly string[] = ['-o', 'StrictHostKeyChecking=accept-new'],
  flags: readonly string[] = [],
  path = process.env.PATH ?? '',
): EicProcess {
  const configuration = join(temp, 'config');
  writeFileSync(
    configuration,
    `Host ${hosts.join(' ')}\n  HostName 127.0.0.1\n  Port ${server.port}\n  UserKnownHostsFile "${temp}/known_hosts"\n`,
  );
  return startEic(['serial-console', ...flags, name, '-F', configuration, ...args], {
    ...sandbox.env,
    TMPDIR: join(temp, 'tmp'),
    PATH: path,
  });
}

function idOf(name: string): string {
  return sandbox.instances.find((instance) => instance.name === name)?.id ?? '';
}

describe('eic serial-console', () => {
  it('pushes one key and connects the terminal to the console', async () => {
    const before = sandbox.serialPushes.length;
    const { child, stdout, stderr, ended } = serialConsole('web');
    await until('the prompt of the console', () => stdout() === 'web login: ');
    child.stdin.write('root\n');
    expect(await ended()).toBe(0);
    expect(stdout()).toBe('web login: Hello root\n');
    expect(stderr()).not.toContain('eic:');
    expect(sandbox.serialPushes.slice(before)).toMatchObject([
      {
        instanceId: idOf('web'),
        osUser: 'port0',
        publicKey: expect.stringMatching(/^ssh-ed25519 /),
      },
    ]);
    expect(readdirSync(join(temp, 'tmp'))).toEqual([]);
  });

  it('uses an RSA key where it is asked to', async () => {
    const before = sandbox.serialPushes.length;
    const { child, ended } = serialConsole(idOf('web'), undefined, ['--key-type', 'rsa']);
    child.stdin.write('root\n');
    expect(await ended()).toBe(0);
    expect(sandbox.serialPushes.slice(before)).toMatchObject([
      { publicKey: expect.stringMatching(/^ssh-rsa /) },
    ]);
  });

  it("refuses a server without the host key of AWS's guide, whatever ssh is told, and pushes no key", async () => {
    const before = sandbox.serialPushes.length;
    const { stderr, ended } = serialConsole('pinned', undefined, ['--region', listed]);
    expect(await ended()).toBe(255);
    expect(stderr()).toContain('Host key verification failed.');
    expect(sandbox.serialPushes).toHaveLength(before);
  });

  it('leaves an unknown server to ssh, which does not accept it without a terminal to ask on', async () => {
    const before = sandbox.serialPushes.length;
    const { stderr, ended } = serialConsole('web', []);
    expect(await ended()).toBe(255);
    expect(stderr()).toContain('Host key verification failed.');
    expect(sandbox.serialPushes).toHaveLength(before);
  });

  it('passes the options of ssh on unchanged', async () => {
    const stub = join(temp, 'ssh');
    writeFileSync(
      stub,
      `#!/bin/sh\ncase $1 in -V) echo OpenSSH_9.9p1 >&2; exit;; -G) exit;; esac\nprintf '%s\\0' "$@"\n`,
    );
    chmodSync(stub, 0o755);
    const given = ['-J', 'jump', '-v'];
    const { stdout, ended } = serialConsole(
      'pinned',
      given,
      ['--region', listed],
      `${temp}${delimiter}${process.env.PATH}`,
    );
    expect(await ended()).toBe(0);
    const words = stdout().split('\0').slice(0, -1);
    const [, host = ''] = hosts;
    expect(words.slice(words.indexOf(host))).toEqual([host, '-F', join(temp, 'config'), ...given]);
    expect(words).toContain(`User=${idOf('pinned')}.port0`);
    expect(words).toContain(`HostKeyAlias=${host}`);
    expect(words).toContain('StrictHostKeyChecking=yes');
    expect(words.filter((word) => word.startsWith('ProxyCommand'))).toEqual([]);
  });
});

describe('a failure of eic serial-console', () => {
  it.each<[code: string, fault: Fault, expected: readonly string[]]>([
    [
      'SerialConsoleAccessDisabledException',
      {},
      ['EIC_AWS_REJECTED', `aws ec2 enable-serial-console-access --region ${unlisted}`],
    ],
    [
      'SerialConsoleSessionLimitExceededException',
      {},
      ['EIC_AWS_REJECTED', 'a session already', '30 seconds'],
    ],
    // AWS sends 500, which is retried for 30 s.
    [
      'SerialConsoleSessionUnavailableException',
      { status: 400 },
      ['EIC_AWS_UNAVAILABLE', 'Try again in some minutes'],
    ],
    ['SerialConsoleSessionUnsupportedException', {}, ['EIC_AWS_REJECTED', 'Reboot the instance']],
    ['EC2InstanceTypeInvalidException', {}, ['EIC_AWS_REJECTED', 'Nitro']],
    ['EC2InstanceNotFoundException', {}, ['EIC_INSTANCE_NOT_FOUND', 'check its state']],
    ['EC2InstanceStateInvalidException', {}, ['EIC_INSTANCE_NOT_RUNNING', 'check its state']],
    [
      'EC2InstanceUnavailableException',
      { status: 400 },
      ['EIC_AWS_UNAVAILABLE', 'unavailable at the moment'],
    ],
    [
      'AccessDeniedException',
      { message: 'no' },
      [
        'EIC_ACCESS_DENIED',
        '"Action": "ec2-instance-connect:SendSerialConsoleSSHPublicKey"',
        `:ec2:${unlisted}:123456789012:instance/i-`,
      ],
    ],
    ['ServiceQuotaExceeded', {}, ['EIC_AWS_REJECTED', 'ServiceQuotaExceeded']],
  ])('explains %s', async (code, fault, expected) => {
    sandbox.fail('SendSerialConsoleSSHPublicKey', { code, ...fault });
    const { stderr, ended } = serialConsole('web');
    expect(await ended()).toBe(255);
    for (const text of expected) expect(stderr()).toContain(text);
    expect(readdirSync(join(temp, 'tmp'))).toEqual([]);
  });

  it('names an instance that is stopped or does not exist, before ssh connects', async () => {
    const off = serialConsole(idOf('off'));
    expect(await off.ended()).toBe(255);
    expect(off.stderr()).toContain('eic: EIC_INSTANCE_NOT_RUNNING: ');
    const missing = serialConsole('i-0123456789abcdef0');
    expect(await missing.ended()).toBe(255);
    expect(missing.stderr()).toContain('eic: EIC_INSTANCE_NOT_FOUND: ');
  });

  it('shows the policy statement if the instance may not be looked up', async () => {
    sandbox.fail('DescribeInstances', denied('DescribeInstances', sandbox.principal));
    const { stderr, ended } = serialConsole('web');
    expect(await ended()).toBe(255);
    expect(stderr()).toContain('"Action": "ec2:DescribeInstances"');
  });

  it('is wrong usage if the options of ssh name a user', async () => {
    for (const options of [
      ['-l', 'root'],
      ['-o', 'User=root'],
    ]) {
      const { stderr, ended } = serialConsole('web', options);
      expect(await ended()).toBe(2);
      expect(stderr()).toContain('the serial console itself asks for the name of the OS user');
    }
  });

  it('is the message of ssh if it refuses an option, before AWS is called', async () => {
    const calls = sandbox.calls.length;
    const { stderr, ended } = serialConsole('web', ['-o', 'NoSuchOption=1']);
    expect(await ended()).toBe(255);
    expect(stderr()).toMatch(/Bad configuration option: nosuchoption/i);
    expect(sandbox.calls).toHaveLength(calls);
  });
});
