import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { type Cloud, type CloudInstance, startCloud } from '../fixtures/cloud';
import { type EicProcess, eic, startEic } from '../fixtures/eic-process';
import { allProcesses, descendantsOf } from '../fixtures/processes';
import { testUser } from '../fixtures/sshd';
import { freePort, startFaultProxy } from '../fixtures/tcp-servers';
import { until } from '../fixtures/until';

let cloud: Cloud;
let web: CloudInstance;
/** Its host keys are not in the console output. */
let unknown: CloudInstance;
let temp: string;
beforeAll(async () => {
  cloud = await startCloud([
    { name: 'web', hostKeyTypes: ['ed25519'] },
    { name: 'unknown', hostKeyTypes: ['ed25519'], consoleOutput: '' },
  ]);
  const [first, second] = cloud.instances;
  if (first === undefined || second === undefined) throw new Error('two instances were started');
  web = first;
  unknown = second;
});
afterAll(() => cloud.close());
beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), 'eic-ssh-test-'));
  mkdirSync(join(temp, 'tmp'));
  onTestFinished(() => rmSync(temp, { recursive: true }));
});

function environment(more: Readonly<Record<string, string>> = {}): Record<string, string> {
  return { ...cloud.sandbox.env, TMPDIR: join(temp, 'tmp'), ...more };
}

/** Options of ssh that keep the developer's own files out. */
function isolated(): string[] {
  const port = String(cloud.sandbox.sshPort);
  return ['-F', 'none', '-p', port, '-o', `UserKnownHostsFile=${join(temp, 'known_hosts')}`];
}

function ssh(
  { name }: CloudInstance,
  args: readonly string[],
  flags: readonly string[] = [],
  env = environment(),
): EicProcess {
  return startEic(['ssh', '--os-user', testUser, ...flags, name, ...isolated(), ...args], env);
}

function leftFiles(): string[] {
  return readdirSync(join(temp, 'tmp'));
}

/** Programs of this test that still run: other tests have other ports. */
function leftProcesses(): string[] {
  const proxy = new RegExp(` proxy .* ${cloud.sandbox.sshPort}$`);
  return allProcesses()
    .map(({ commandLine }) => commandLine)
    .filter((line) => line.includes(temp) || proxy.test(line));
}

describe('eic ssh', () => {
  it('runs a command, and its exit code and streams are those of ssh', async () => {
    const command = 'cat; echo "to standard error" >&2; exit 7';
    const { child, stdout, stderr, ended } = ssh(web, ['--', command]);
    child.stdin.end('from standard input');
    expect(await ended()).toBe(7);
    expect(stdout()).toBe('from standard input');
    expect(stderr()).toBe('to standard error\n');
    expect(leftFiles()).toEqual([]);
    expect(leftProcesses()).toEqual([]);
  });

  it('takes a command without -- too, and an instance ID', async () => {
    const args = ['ssh', web.id, ...isolated(), '-l', testUser, 'echo', '$HOME', '--', '-N'];
    const { stdout, stderr, ended } = startEic(args, environment());
    expect(await ended()).toBe(0);
    expect(stderr()).toBe('');
    expect(stdout()).toMatch(/^\/\S+ -- -N\n$/);
  });

  it('pushes one fresh key for each login, when ssh is ready to use it', async () => {
    const before = cloud.sandbox.pushes.length;
    const first = ssh(web, ['true']);
    expect(await first.ended()).toBe(0);
    expect(await ssh(web, ['true']).ended()).toBe(0);
    const pushes = cloud.sandbox.pushes.slice(before);
    expect(pushes).toMatchObject([
      { instanceId: web.id, osUser: testUser },
      { instanceId: web.id, osUser: testUser },
    ]);
    expect(new Set(pushes.map(({ publicKey }) => publicKey)).size).toBe(2);
  });

  it('keeps the key out of files, command lines and environments, behind a socket that only the user reaches', async () => {
    const { child, stdout } = ssh(web, ['echo ready; cat']);
    await until('the command', () => stdout() === 'ready\n');
    const [folder = ''] = leftFiles();
    const path = join(temp, 'tmp', folder);
    expect(statSync(path).mode & 0o777).toBe(0o700);
    // After the login, nobody can ask the agent.
    expect(readdirSync(path)).toEqual(['known_hosts']);
    const everything = [child.pid ?? 0, ...descendantsOf(child.pid ?? 0).map(({ pid }) => pid)].map(
      (pid) =>
        readFileSync(`/proc/${pid}/environ`, 'latin1') + readFileSync(`/proc/${pid}/cmdline`, 'latin1'),
    );
    expect(everything).toHaveLength(3);
    expect(`${everything}${readFileSync(join(path, 'known_hosts'), 'utf8')}`).not.toMatch(
      /PRIVATE|b3BlbnNzaC1r/,
    );
    child.stdin.end();
    await until('the end', () => leftFiles().length === 0);
  });

  it('forwards ports, and ends on Ctrl-C with nothing left', async () => {
    const server = createServer((socket) => socket.end('through ssh')).listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => {
      server.close();
    });
    const place = server.address();
    const remote = typeof place === 'object' && place !== null ? place.port : 0;
    const local = await freePort('127.0.0.1');
    const { child, ended } = ssh(web, ['-N', '-L', `127.0.0.1:${local}:127.0.0.1:${remote}`]);
    const received = await until('the forwarded port', () =>
      text(connect(local, '127.0.0.1')).catch(() => undefined),
    );
    expect(received).toBe('through ssh');
    child.kill('SIGINT');
    expect([130, 255]).toContain(await ended());
    expect(leftFiles()).toEqual([]);
    await until('the end of the proxy', () => leftProcesses().length === 0);
  });

  it('serves a master connection, which outlives it', async () => {
    const control = ['-o', `ControlPath=${join(temp, 'control')}`];
    const master = ssh(web, [...control, '-M', '-f', '-N', '-o', 'ControlPersist=yes']);
    const [code] = await once(master.child, 'exit');
    expect(code).toBe(0);
    expect(leftFiles()).toEqual([]);
    const pushes = cloud.sandbox.pushes.length;
    const second = ssh(web, [...control, 'echo', 'over the master']);
    expect(await second.ended()).toBe(0);
    expect(second.stdout()).toBe('over the master\n');
    expect(cloud.sandbox.pushes).toHaveLength(pushes);
    execFileSync('ssh', [...isolated(), ...control, '-O', 'exit', web.id], { stdio: 'ignore' });
    await until('the end of the proxy', () => leftProcesses().length === 0);
  });

  it('forwards the agent of the user with -A, and not its own', async () => {
    const { stdout, ended } = ssh(web, ['-A', 'ssh-add -l 2>&1; echo $?'], [], {
      ...environment(),
      SSH_AUTH_SOCK: join(temp, 'no-agent'),
    });
    expect(await ended()).toBe(0);
    expect(stdout()).not.toContain('ED25519');
  });

  it('forwards the keys of a real agent with -A, and not the pushed one', async () => {
    const socket = join(temp, 'agent');
    const agent = spawn('ssh-agent', ['-D', '-a', socket], { stdio: 'ignore' });
    onTestFinished(() => {
      agent.kill();
    });
    await until('the agent', () => existsSync(socket));
    const key = join(temp, 'mine');
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'my own key', '-f', key]);
    const env = environment({ SSH_AUTH_SOCK: socket });
    execFileSync('ssh-add', ['-q', key], { env: { PATH: process.env.PATH, ...env } });
    const { stdout, stderr, ended } = ssh(web, ['-A', 'ssh-add', '-l'], [], env);
    expect(await ended()).toBe(0);
    expect(stderr()).toBe('');
    expect(stdout()).toMatch(/^256 SHA256:\S+ my own key \(ED25519\)\n$/);
  });

  it('uses an RSA key where it is asked to', async () => {
    const before = cloud.sandbox.pushes.length;
    expect(await ssh(web, ['true'], ['--key-type', 'rsa']).ended()).toBe(0);
    expect(cloud.sandbox.pushes.slice(before)).toMatchObject([
      { publicKey: expect.stringMatching(/^ssh-rsa /) },
    ]);
  });

  it('gives a terminal to tmux, which types into it', async () => {
    const socket = join(temp, 'tmux');
    const tmux = (...args: readonly string[]): string =>
      execFileSync('tmux', ['-S', socket, '-f', '/dev/null', ...args], {
        encoding: 'utf8',
        env: { PATH: process.env.PATH, LANG: 'C.UTF-8', ...environment() },
      });
    // tmux does not always know with which exit code a command ended.
    const shown = ['sh', '-c', '"$@"; echo "ended with $?"', 'sh'];
    const login = [eic, 'ssh', '--os-user', testUser, web.name, ...isolated(), '-t', '--', 'sh'];
    tmux('new-session', '-d', '-x', '90', '-y', '20', ...shown, process.execPath, ...login);
    onTestFinished(() => {
      tmux('kill-server');
    });
    tmux('set-option', '-g', 'remain-on-exit', 'on');
    const screen = (): string => tmux('capture-pane', '-p');
    const lastLines = (text: string): string => text.trimEnd().split('\n').slice(-2).join('\n');
    await until('a prompt', () => /[#$] *$/m.test(screen()));
    tmux('send-keys', 'stty size; tty | cut -c1-8', 'Enter');
    await until('the size of the window', () => /^20 90$/m.test(screen()) && /^\/dev\/pts$/m.test(screen()));
    tmux('send-keys', "sh -c 'echo started; exec sleep 1000'", 'Enter');
    await until('the command', () => /^started$/m.test(screen()));
    // A shell that is interrupted may drop what was typed ahead.
    tmux('send-keys', 'C-c');
    await until('a prompt after the interrupt', () => /[#$] *$/.test(screen().trimEnd()));
    tmux('send-keys', 'echo $?-after', 'Enter');
    await until('the interrupt on the instance', () => /^130-after\n.*[#$] *$/.test(lastLines(screen())));
    tmux('send-keys', 'Enter');
    await until('an empty line', () => /^.*[#$] *\n.*[#$] *$/.test(lastLines(screen())));
    tmux('send-keys', '~.');
    await until("ssh's own escape", () => /^ended with 255$/m.test(screen()));
    expect(leftFiles()).toEqual([]);
  });
});

describe('the host key in eic ssh', () => {
  it('is refused if it contradicts --known-hosts, whatever ssh is told', async () => {
    const other = join(temp, 'pins');
    writeFileSync(other, `${web.id} ${unknown.hostKeys.keys[0]?.publicLine ?? ''}\n`);
    const pushes = cloud.sandbox.pushes.length;
    const { stderr, ended } = ssh(web, ['-o', 'StrictHostKeyChecking=no', 'true'], ['--known-hosts', other]);
    expect(await ended()).toBe(255);
    expect(stderr()).toContain('REMOTE HOST IDENTIFICATION HAS CHANGED');
    expect(cloud.sandbox.pushes).toHaveLength(pushes);
    expect(leftFiles()).toEqual([]);
  });

  it('may be known by its fingerprint only', async () => {
    const pins = join(temp, 'pins');
    const fingerprintOf = ({ hostKeys }: CloudInstance): string =>
      execFileSync('ssh-keygen', ['-lf', '-'], {
        input: hostKeys.keys[0]?.publicLine ?? '',
        encoding: 'utf8',
      }).split(' ')[1] ?? '';
    writeFileSync(pins, `${unknown.id} ${fingerprintOf(unknown)}\n`);
    expect(await ssh(unknown, ['true'], ['--known-hosts', pins]).ended()).toBe(0);
    writeFileSync(pins, `${unknown.id} ${fingerprintOf(web)}\n`);
    const { stderr, ended } = ssh(unknown, ['true'], ['--known-hosts', pins]);
    expect(await ended()).toBe(255);
    expect(stderr()).toContain('Host key verification failed.');
  });

  it('is asked about if it is unknown, and the user may take minutes: the key is pushed after that', async () => {
    const socket = join(temp, 'tmux');
    const tmux = (...args: readonly string[]): string =>
      execFileSync('tmux', ['-S', socket, '-f', '/dev/null', ...args], {
        encoding: 'utf8',
        env: { PATH: process.env.PATH, LANG: 'C.UTF-8', ...environment() },
      });
    const words = [eic, 'ssh', '--os-user', testUser, unknown.name, ...isolated(), 'echo', 'logged', 'in'];
    const pushes = cloud.sandbox.pushes.length;
    tmux('new-session', '-d', '-x', '120', '-y', '20', process.execPath, ...words);
    onTestFinished(() => {
      tmux('kill-server');
    });
    tmux('set-option', '-g', 'remain-on-exit', 'on');
    const screen = (): string => tmux('capture-pane', '-p', '-J');
    await until('the question', () => screen().includes('Are you sure you want to continue connecting'));
    expect(screen()).toContain(`The authenticity of host '${unknown.id}`);
    expect(cloud.sandbox.pushes).toHaveLength(pushes);
    tmux('send-keys', 'yes', 'Enter');
    await until('the login', () => screen().includes('logged in'));
    expect(readFileSync(join(temp, 'known_hosts'), 'utf8')).toContain('ssh-ed25519 ');
    expect(await ssh(unknown, ['true']).ended()).toBe(0);
  });

  it('is not accepted without a terminal to ask on', async () => {
    const { stderr, ended } = ssh(unknown, ['true']);
    expect(await ended()).toBe(255);
    expect(stderr()).toContain('Host key verification failed.');
  });
});

describe('a failure of eic ssh', () => {
  it('names the causes if the instance does not accept the key', async () => {
    const { stderr, ended } = startEic(
      ['ssh', '--os-user', 'nobody-here', web.id, ...isolated(), 'true'],
      environment(),
    );
    expect(await ended()).toBe(255);
    expect(stderr()).toContain('eic: EIC_AUTHENTICATION_REFUSED: ');
    expect(stderr()).toContain('1. The user nobody-here does not exist there');
    expect(stderr()).toContain('--key-type rsa');
  });

  it('shows the policy statement if the push is denied, and ends ssh', async () => {
    cloud.sandbox.fail('SendSSHPublicKey', { code: 'AccessDeniedException', message: 'no', times: 1 });
    const { stderr, ended } = ssh(web, ['true']);
    expect(await ended()).toBe(255);
    expect(stderr()).toContain('eic: EIC_ACCESS_DENIED: ');
    expect(stderr()).toContain('"Action": "ec2-instance-connect:SendSSHPublicKey"');
    expect(leftFiles()).toEqual([]);
    await until('the end of the proxy', () => leftProcesses().length === 0);
  });

  it('is that of the proxy if there is no connection', async () => {
    const args = ['ssh', web.id, ...isolated(), '-p', String(await freePort(web.address)), 'true'];
    const { stderr, ended } = startEic(
      args.filter((_, index) => index !== 4 && index !== 5),
      environment(),
    );
    expect(await ended()).toBe(255);
    expect(stderr()).toContain('eic: EIC_REFUSED: ');
  });

  it('says what to install if there is no ssh', async () => {
    const { stderr, ended } = ssh(web, [], [], environment({ PATH: join(temp, 'tmp') }));
    expect(await ended()).toBe(2);
    expect(stderr()).toContain('There is no `ssh` on the PATH.');
    expect(stderr()).toContain('openssh-clients');
  });

  it('is the message of ssh if it refuses an option, before AWS is called', async () => {
    const calls = cloud.sandbox.calls.length;
    const args = ['ssh', web.id, ...isolated(), '-o', 'NoSuchOption=1'];
    const { stderr, ended } = startEic(args, environment());
    expect(await ended()).toBe(255);
    expect(stderr()).toMatch(/Bad configuration option: nosuchoption/i);
    expect(cloud.sandbox.calls).toHaveLength(calls);
  });

  it.each([
    [['-J', 'bastion'], '-J and ProxyJump cannot be used with eic ssh'],
    [['-oProxyCommand=nc %h %p'], 'ProxyCommand cannot be used with eic ssh'],
    [['-vo', 'proxyjump bastion', 'true'], '-J and ProxyJump cannot be used with eic ssh'],
    [['-l', 'somebody'], `--os-user is ${testUser}, and the user of ssh's options is somebody.`],
  ])('explains %j', async (args, message) => {
    const { stderr, ended } = ssh(web, args);
    expect(await ended()).toBe(2);
    expect(stderr()).toContain(message);
  });

  it.each(['SIGTERM', 'SIGHUP', 'SIGINT'] as const)(
    'on %s leaves nothing, at each moment',
    async (signal) => {
      // While AWS is asked.
      cloud.sandbox.fail('DescribeInstances', {
        code: 'RequestLimitExceeded',
        message: 'later',
        status: 503,
      });
      const calls = cloud.sandbox.calls.length;
      const asking = ssh(web, ['true']);
      await until('a call', () => cloud.sandbox.calls.length > calls);
      asking.child.kill(signal);
      expect(await asking.ended()).toBeGreaterThan(128);
      cloud.sandbox.clearFaults();
      // While the key is pushed.
      cloud.sandbox.fail('SendSSHPublicKey', { code: 'ThrottlingException', message: 'later' });
      const before = cloud.sandbox.calls.length;
      // It does not try for so long after the signal.
      const pushing = ssh(web, ['true'], ['--connect-timeout', '10m']);
      await until('a push', () =>
        cloud.sandbox.calls.slice(before).some(({ operation }) => operation === 'SendSSHPublicKey'),
      );
      pushing.child.kill(signal);
      expect(await pushing.ended()).toBeGreaterThan(128);
      cloud.sandbox.clearFaults();
      // While the command runs.
      const running = ssh(web, ['echo ready; sleep 1000']);
      await until('the command', () => running.stdout() === 'ready\n');
      running.child.kill(signal);
      expect(await running.ended()).toBeGreaterThan(128);
      expect(leftFiles()).toEqual([]);
      await until('the end of the proxies', () => leftProcesses().length === 0);
    },
  );
});

describe('--wait-for-boot in eic ssh', () => {
  const wait = ['--wait-for-boot', '1m'];

  it('waits for an instance that is pending', async () => {
    const instance = cloud.sandbox.instances.find(({ id }) => id === web.id);
    instance?.change({ state: 'pending' });
    onTestFinished(() => instance?.change({ state: 'running' }));
    // A name is that of a running instance.
    const args = ['ssh', ...wait, '--os-user', testUser, web.id, ...isolated(), 'echo', 'booted'];
    const { stderr, stdout, ended } = startEic(args, environment());
    await until('the reason', () => stderr().includes(`eic: Waiting for ${web.id} to boot: it is pending\n`));
    instance?.change({ state: 'running' });
    expect(await ended()).toBe(0);
    expect(stdout()).toBe('booted\n');
  });

  it('waits until sshd answers, and pushes one key after that', async () => {
    const port = await freePort(web.address);
    const pushes = cloud.sandbox.pushes.length;
    const args = [
      'ssh',
      ...wait,
      web.id,
      '-p',
      String(port),
      '-l',
      testUser,
      ...isolated(),
      'echo',
      'booted',
    ];
    const { stderr, stdout, ended } = startEic(args, environment());
    await until('the reason', () => stderr().includes(`eic: Waiting for ${web.id} to boot: `));
    expect(cloud.sandbox.pushes).toHaveLength(pushes);
    const sshd = { address: web.address, port: cloud.sandbox.sshPort };
    const proxy = await startFaultProxy(sshd, {}, web.address, port);
    onTestFinished(() => proxy.close());
    expect(await ended()).toBe(0);
    expect(stdout()).toBe('booted\n');
    expect(cloud.sandbox.pushes).toHaveLength(pushes + 1);
  });
});

describe('the arguments of ssh in eic ssh', () => {
  it('are passed on unchanged, after those that make the connection', async () => {
    const stub = join(temp, 'ssh');
    writeFileSync(
      stub,
      `#!/bin/sh\ncase $1 in -V) echo OpenSSH_9.9p1 >&2; exit;; -G) echo "port 2222"; exit;; esac\nprintf '%s\\0' "$@"\n`,
    );
    chmodSync(stub, 0o755);
    const given = ['-o', 'Port = 2222', '-t', '--', 'a b', "it's", '$(id)', ''];
    const { stdout, stderr, ended } = startEic(
      ['ssh', '--profile=', web.id, ...given].filter((word) => word !== '--profile='),
      environment({ PATH: `${temp}${delimiter}${process.env.PATH}` }),
    );
    expect(await ended()).toBe(0);
    expect(stderr()).toBe('');
    const words = stdout().split('\0').slice(0, -1);
    expect(words.slice(words.indexOf(web.id))).toEqual([web.id, ...given]);
    const options = words.slice(0, words.indexOf(web.id)).filter((word) => word !== '-o');
    expect(options.map((option) => option.split('=')[0])).toEqual([
      'User',
      'IdentityAgent',
      'IdentitiesOnly',
      'IdentityFile',
      'ProxyCommand',
      'ProxyUseFdpass',
      'HostKeyAlias',
      'GlobalKnownHostsFile',
      'StrictHostKeyChecking',
    ]);
    const proxy = options.find((option) => option.startsWith('ProxyCommand='));
    expect(proxy).toMatch(new RegExp(` proxy --region=\\S+ --connect-timeout=30s .*${web.id} %p$`));
    expect(existsSync(join(temp, 'tmp', 'eic-ssh'))).toBe(false);
  });
});
