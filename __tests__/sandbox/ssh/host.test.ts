import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Client, ClientChannel, SFTPWrapper } from 'ssh2';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { instanceRecord } from '../../../src/sandbox/instance';
import { PushedKeys } from '../../../src/sandbox/pushed-keys';
import { type Sandbox, startSandbox } from '../../../src/sandbox/sandbox';
import { SshHost } from '../../../src/sandbox/ssh/host';
import { generateHostKeys } from '../../../src/sandbox/ssh/host-keys';
import { findSftpServer } from '../../../src/sandbox/ssh/sftp-server';
import { hasTerminals } from '../../../src/sandbox/ssh/terminal';
import { signAtOnce } from '../../../src/ssh2/sign-at-once';
import { descendantsOf, isRunning, type ProcessInfo } from '../../fixtures/processes';
import { push } from '../aws/clients';
import { collect, exec, firstOutput, keyPair, logIn } from './ssh-command';

const run = promisify(execFile);

/** For a state on a busy machine. */
const patience = { timeout: 20_000 };

let sandbox: Sandbox;
let clock = 0;

beforeAll(async () => {
  sandbox = await startSandbox({
    instances: [
      { osUsers: ['ec2-user', 'deploy'], hostKeyTypes: ['ed25519'] },
      { hostKeyTypes: ['ed25519'] },
    ],
    now: () => Date.now() + clock,
  });
});
afterAll(() => sandbox.close());

function place(instance = 0) {
  return {
    host: sandbox.instances[instance]?.address ?? '',
    port: sandbox.sshPort,
    username: 'ec2-user',
  };
}

/** The bytes that the other end may still send, in ssh2's account of a channel. */
function windowOf(incoming: unknown): unknown {
  return typeof incoming === 'object' && incoming !== null && 'window' in incoming
    ? incoming.window
    : undefined;
}

/** Pushes a key, logs in with it, and ends the connection after the work is done. */
async function withClient<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const key = keyPair();
  await push(sandbox, key);
  const client = await logIn({ ...place(), privateKey: key.private });
  try {
    return await work(client);
  } finally {
    client.end();
  }
}

describe('logging in', () => {
  it.each(['ed25519', 'rsa'] as const)('lets a pushed %s key in', async (type) => {
    const key = keyPair(type);
    await push(sandbox, key);
    const client = await logIn({ ...place(), privateKey: key.private });
    client.end();
  });

  it.each(['ed25519', 'rsa'] as const)(
    'takes the signature of a pushed %s key without a probe before it',
    async (type) => {
      const [pushed, other] = [keyPair(type), keyPair(type)];
      await push(sandbox, pushed);
      const tryAtOnce = (privateKey: string) =>
        logIn({ ...place(), privateKey }, (client) => signAtOnce(client, () => true));
      await expect(tryAtOnce(other.private)).rejects.toThrow('authentication methods failed');
      const client = await tryAtOnce(pushed.private);
      client.end();
    },
  );

  it('skips a pushed ECDSA key, as the script on the instance does', async () => {
    const key = keyPair('ecdsa');
    await push(sandbox, key);
    await expect(logIn({ ...place(), privateKey: key.private })).rejects.toThrow(
      'authentication methods failed',
    );
  });

  it('refuses a key that was not pushed', async () => {
    await push(sandbox, keyPair());
    await expect(logIn({ ...place(), privateKey: keyPair().private })).rejects.toThrow(
      'authentication methods failed',
    );
  });

  it('refuses a key that was pushed for another user', async () => {
    const key = keyPair();
    await push(sandbox, key, { osUser: 'deploy' });
    await expect(logIn({ ...place(), privateKey: key.private })).rejects.toThrow(
      'authentication methods failed',
    );
    const client = await logIn({ ...place(), username: 'deploy', privateKey: key.private });
    client.end();
  });

  it('refuses a key that was pushed to another instance', async () => {
    const key = keyPair();
    await push(sandbox, key, { instance: 1 });
    await expect(logIn({ ...place(0), privateKey: key.private })).rejects.toThrow(
      'authentication methods failed',
    );
  });

  it('refuses a user that the instance does not have, though the push succeeds', async () => {
    const key = keyPair();
    await push(sandbox, key, { osUser: 'nobody-here' });
    await expect(logIn({ ...place(), username: 'nobody-here', privateKey: key.private })).rejects.toThrow(
      'authentication methods failed',
    );
  });

  it('refuses a key once its 60 seconds are over, and leaves open what is open', async () => {
    const key = keyPair();
    await push(sandbox, key);
    const client = await logIn({ ...place(), privateKey: key.private });
    clock += 60_000;
    try {
      await expect(logIn({ ...place(), privateKey: key.private })).rejects.toThrow(
        'authentication methods failed',
      );
      expect((await collect(await exec(client, 'echo still here'))).stdout.toString()).toBe('still here\n');
    } finally {
      clock -= 60_000;
      client.end();
    }
  });

  it('refuses passwords', async () => {
    await expect(logIn({ ...place(), password: 'secret' })).rejects.toThrow('authentication methods failed');
  });

  it('shows the host key that the sandbox reports', async () => {
    const key = keyPair();
    await push(sandbox, key);
    let shown = '';
    const client = await logIn({
      ...place(),
      privateKey: key.private,
      hostVerifier: (hostKey: Buffer) => {
        shown = hostKey.toString('base64');
        return true;
      },
    });
    client.end();
    expect(sandbox.instances[0]?.hostKeys.map((line) => line.split(' ')[1])).toContain(shown);
  });
});

describe('running a command', () => {
  it('keeps stdout and stderr apart and returns the exit code', () =>
    withClient(async (client) => {
      const result = await collect(await exec(client, 'echo out; echo err >&2; exit 7'));
      expect(result.stdout.toString()).toBe('out\n');
      expect(result.stderr.toString()).toBe('err\n');
      expect(result).toMatchObject({ code: 7, signal: null });
    }));

  it('reports the signal that killed the command', () =>
    withClient(async (client) => {
      const result = await collect(await exec(client, 'kill -KILL $$'));
      expect(result).toMatchObject({ code: null, signal: 'SIGKILL' });
    }));

  it('starts in a home of its own, with a small environment and nothing of AWS', () =>
    withClient(async (client) => {
      const result = await collect(await exec(client, 'pwd; env', { env: { SECRET: 'x' } }));
      const [directory, ...lines] = result.stdout.toString().trimEnd().split('\n');
      expect(directory).toBe(sandbox.instances[0]?.home);
      const names = lines.map((line) => line.split('=')[0]).sort();
      expect(names.filter((name) => !['PWD', 'OLDPWD', 'SHLVL', '_'].includes(name ?? ''))).toEqual([
        'HOME',
        'LOGNAME',
        'PATH',
        'SHELL',
        'SSH_CLIENT',
        'SSH_CONNECTION',
        'USER',
      ]);
      expect(lines).toContain('USER=ec2-user');
    }));

  it("closes the command's stdin on the client's EOF", () =>
    withClient(async (client) => {
      const channel = await exec(client, 'cat; echo end');
      const result = collect(channel);
      channel.end('three\0bytes\xff', 'latin1');
      expect((await result).stdout).toEqual(Buffer.from('three\0bytes\xffend\n', 'latin1'));
    }));

  it('sends the exit status at once, but closes only when nothing holds the streams', () =>
    withClient(async (client) => {
      const channel = await exec(client, 'mkfifo gate; (read word <gate; echo "late $word") & exit 5');
      const result = collect(channel);
      await new Promise((resolve) => channel.once('exit', resolve));
      await collect(await exec(client, 'echo output >gate; rm gate'));
      expect(await result).toEqual({
        stdout: Buffer.from('late output\n'),
        stderr: Buffer.alloc(0),
        code: 5,
        signal: null,
      });
    }));

  it('continues when the command closes its input early', () =>
    withClient(async (client) => {
      const channel = await exec(client, 'exec 0<&-; echo closed; exit 0');
      const result = collect(channel);
      channel.write(Buffer.alloc(4 * 1024 * 1024));
      channel.end();
      expect(await result).toMatchObject({ code: 0 });
    }));

  it('carries megabytes of both streams unchanged', () =>
    withClient(async (client) => {
      const size = 24 * 1024 * 1024;
      const script = `head -c ${size} /dev/zero & head -c ${size} /dev/zero | tr '\\0' x >&2; wait; echo done`;
      const { stdout, stderr } = await collect(await exec(client, script));
      expect(stdout.equals(Buffer.concat([Buffer.alloc(size), Buffer.from('done\n')]))).toBe(true);
      expect(stderr.equals(Buffer.alloc(size, 'x'))).toBe(true);
    }));

  it("sends nothing twice when first stdout and then stderr had to wait for the client's window", () =>
    withClient(async (client) => {
      const size = 8_000_000;
      const script = `head -c ${size} /dev/zero; head -c ${size} /dev/zero | tr '\\0' x >&2`;
      const channel = await exec(client, script);
      const windowIsShut = (): boolean => 'incoming' in channel && windowOf(channel.incoming) === 0;
      await vi.waitUntil(windowIsShut, patience);
      let stdout = 0;
      const stdoutIsRead = new Promise<void>((resolve) => {
        channel.on('data', (chunk: Buffer) => {
          stdout += chunk.length;
          if (stdout >= size) resolve();
        });
      });
      await stdoutIsRead;
      await vi.waitUntil(windowIsShut, patience);
      const stderr: Buffer[] = [];
      channel.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
      await new Promise((resolve) => channel.once('close', resolve));
      expect(stdout).toBe(size);
      expect(Buffer.concat(stderr).equals(Buffer.alloc(size, 'x'))).toBe(true);
    }));

  it('holds the command back when nobody reads', () =>
    withClient(async (client) => {
      const counter = join(sandbox.instances[0]?.home ?? '', 'megabytes');
      const script = 'for i in $(seq 200); do head -c 1000000 /dev/zero; echo $i >megabytes; done';
      const held = await exec(client, script);
      held.pause();
      await vi.waitUntil(() => existsSync(counter), patience);
      // While this goes through the same connection, the other would have had the time to go through too.
      const channel = await exec(client, 'head -c 100000000 /dev/zero');
      expect((await collect(channel)).stdout.length).toBe(100_000_000);
      // The client's window, the buffers of both ends and the pipe hold this much.
      expect(Number(await readFile(counter, 'utf8'))).toBeLessThan(15);
      held.close();
    }));

  it('delivers signals to all processes of the command', () =>
    withClient(async (client) => {
      const channel = await exec(client, 'sleep 1000 & echo $!; wait');
      const child = Number(await firstOutput(channel));
      const result = collect(channel);
      channel.signal('TERM');
      expect(await result).toMatchObject({ code: null, signal: 'SIGTERM' });
      await vi.waitUntil(() => !isRunning(child), patience);
    }));

  it.each([
    ['ends', (client: Client) => client.end()],
    ['is cut off', (client: Client) => client.destroy()],
  ])('ends all processes of a command when the connection %s', (_, leave) =>
    withClient(async (client) => {
      const channel = await exec(client, "trap '' HUP; sleep 1000 & echo $$ $!; wait");
      const pids = (await firstOutput(channel)).trim().split(' ').map(Number);
      expect(pids.map(isRunning)).toEqual([true, true]);
      leave(client);
      await vi.waitUntil(() => pids.every((pid) => !isRunning(pid)), patience);
    }),
  );

  it('ends with its instance, without a word', () =>
    withClient(async (client) => {
      const channel = await exec(client, 'echo $$; exec sleep 1000');
      const pid = Number(await firstOutput(channel));
      const closed = new Promise((resolve) => channel.once('close', resolve));
      sandbox.instances[0]?.disconnect();
      await closed;
      await vi.waitUntil(() => !isRunning(pid), patience);
    }));

  it('leaves a command alone that went to the background on its own terms', () =>
    withClient(async (client) => {
      const channel = await exec(client, 'sleep 1000 >/dev/null 2>&1 </dev/null & echo $!');
      const pid = Number((await collect(channel)).stdout.toString());
      try {
        expect(isRunning(pid)).toBe(true);
      } finally {
        process.kill(pid, 'SIGKILL');
      }
    }));
});

describe.skipIf(!hasTerminals())('a terminal', () => {
  const terminal = { term: 'vt220', rows: 30, cols: 90, modes: {} };

  it('has the type and size that were asked for, and echoes', () =>
    withClient(async (client) => {
      const channel = await exec(client, 'tty; stty size; echo "$TERM on $SSH_TTY"; read x; echo "got $x"', {
        pty: terminal,
      });
      channel.write('words\r');
      const { stdout, code } = await collect(channel);
      // The echo may come first: the words may be there before the command is.
      expect(stdout.toString().split('\r\n')).toEqual(
        expect.arrayContaining([
          expect.stringMatching(/^\/dev\//),
          '30 90',
          expect.stringMatching(/^vt220 on \/dev\//),
          'words',
          'got words',
        ]),
      );
      expect(code).toBe(0);
    }));

  it('has the modes that were asked for before any input is read', () =>
    withClient(async (client) => {
      const channel = await exec(client, "head -c 6 | od -An -c; printf 'a\\nb'", {
        pty: { ...terminal, modes: { ICANON: 0, ECHO: 0, ICRNL: 0, ISIG: 0, IEXTEN: 0, OPOST: 0 } },
      });
      channel.write('\r\x03\x04\x16\x1az');
      const { stdout } = await collect(channel);
      expect(stdout.toString()).toMatch(/^ +\\r 003 004 026 032 +z\na\nb$/);
    }));

  it('tells the command when its size changes', () =>
    withClient(async (client) => {
      // Rows and columns change one after the other.
      const command = `trap '[ "$(stty size)" = "50 132" ] && exit 3' WINCH; echo ready; while :; do sleep 0.01; done`;
      const channel = await exec(client, command, { pty: terminal });
      const result = collect(channel);
      await firstOutput(channel);
      channel.setWindow(50, 132, 0, 0);
      expect(await result).toMatchObject({ code: 3 });
    }));

  it('passes Ctrl-C to the command, and reports the signal as 128 plus its number', () =>
    withClient(async (client) => {
      const channel = await exec(client, 'echo ready; exec sleep 1000', { pty: terminal });
      const result = collect(channel);
      await firstOutput(channel);
      channel.write('\x03');
      expect(await result).toMatchObject({ code: 130, signal: null });
    }));

  it('delivers signals to the command', () =>
    withClient(async (client) => {
      const channel = await exec(client, 'echo ready; exec sleep 1000', { pty: terminal });
      const result = collect(channel);
      await firstOutput(channel);
      channel.signal('TERM');
      expect(await result).toMatchObject({ code: 143 });
    }));

  it.each([
    ['the channel is closed', (_: Client, channel: ClientChannel) => channel.close()],
    ['the connection is cut off', (client: Client) => client.destroy()],
  ])('hangs up when %s, and kills what ignores that', (_, leave) =>
    withClient(async (client) => {
      const command = "trap '' HUP; sleep 1000 & echo $$ $! $PPID; wait";
      const channel = await exec(client, command, { pty: terminal });
      const pids = (await firstOutput(channel)).trim().split(' ').map(Number);
      expect(pids.map(isRunning)).toEqual([true, true, true]);
      leave(client, channel);
      await vi.waitUntil(() => pids.every((pid) => !isRunning(pid)), patience);
    }),
  );

  it('is where an interactive shell runs', () =>
    withClient(async (client) => {
      const channel = await new Promise<ClientChannel>((resolve, reject) => {
        client.shell(terminal, (error, opened) => (error ? reject(error) : resolve(opened)));
      });
      const result = collect(channel);
      channel.write('case $- in *i*) echo "interactive in $(pwd)";; esac\rexit 4\r');
      const { stdout, code } = await result;
      expect(stdout.toString()).toContain(`interactive in ${sandbox.instances[0]?.home}\r\n`);
      expect(code).toBe(4);
    }));
});

describe('a shell without a terminal', () => {
  it('reads commands from its input', () =>
    withClient(async (client) => {
      const channel = await new Promise<ClientChannel>((resolve, reject) => {
        client.shell(false, (error, opened) => (error ? reject(error) : resolve(opened)));
      });
      const result = collect(channel);
      channel.end('echo "out of $USER"; exit 6\n');
      expect(await result).toMatchObject({ code: 6, stdout: Buffer.from('out of ec2-user\n') });
    }));
});

describe.skipIf(findSftpServer() === undefined)('SFTP', () => {
  const open = (client: Client): Promise<SFTPWrapper> => promisify(client.sftp.bind(client))();

  it('begins in the home of its instance, and writes and reads files there', () =>
    withClient(async (client) => {
      const sftp = await open(client);
      const bytes = Buffer.alloc(3_000_000, 'three\0bytes\xff', 'latin1');
      await new Promise<void>((resolve, reject) => {
        sftp.writeFile('by-sftp', bytes, (error) => (error ? reject(error) : resolve()));
      });
      const home = sandbox.instances[0]?.home ?? '';
      expect((await readFile(join(home, 'by-sftp'))).equals(bytes)).toBe(true);
      const read = new Promise<Buffer>((resolve, reject) => {
        sftp.readFile(join(home, 'by-sftp'), (error, back) => (error ? reject(error) : resolve(back)));
      });
      expect((await read).equals(bytes)).toBe(true);
    }));

  it.each([
    ['channel', (sftp: SFTPWrapper) => sftp.end()],
    ['connection', (_: SFTPWrapper, client: Client) => client.destroy()],
  ])('ends its program with the %s', (_, leave) =>
    withClient(async (client) => {
      const sftp = await open(client);
      const servers = (): ProcessInfo[] =>
        descendantsOf(process.pid).filter(({ commandLine }) => commandLine.includes('sftp-server'));
      await vi.waitUntil(() => servers().length === 1, patience);
      leave(sftp, client);
      await vi.waitUntil(() => servers().length === 0, patience);
    }),
  );
});

describe('what the host refuses', () => {
  it.skipIf(hasTerminals())('refuses a terminal if the machine cannot make one', () =>
    withClient(async (client) => {
      await expect(exec(client, 'true', { pty: true })).rejects.toThrow('pseudo-terminal');
    }),
  );

  it('refuses other subsystems, and forwarding to other addresses than those of its VPC', () =>
    withClient(async (client) => {
      const outcome = (start: (done: (error?: Error) => void) => void): Promise<Error | undefined> =>
        new Promise((resolve) => start(resolve));
      expect(await outcome((done) => client.subsys('netconf', done))).toBeInstanceOf(Error);
      expect(
        await outcome((done) => client.forwardOut('127.0.0.1', 1, '127.0.0.1', 22, done)),
      ).toBeInstanceOf(Error);
      expect(await outcome((done) => client.forwardIn('127.0.0.1', 0, done))).toBeInstanceOf(Error);
    }));
});

it('refuses SFTP if this machine has no program for it', async () => {
  const record = instanceRecord({}, 0, { region: 'eu-central-1', launchTime: 0 });
  const pushedKeys = new PushedKeys(60, Date.now);
  const hostKeys = await generateHostKeys(['ed25519'], 'host');
  const home = tmpdir();
  const host = new SshHost({ instance: record, hostKeys, pushedKeys, home, sftpServer: undefined });
  onTestFinished(() => host.close());
  host.listener.listen(0, '127.0.0.1');
  await once(host.listener, 'listening');
  const address = host.listener.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  const key = keyPair();
  pushedKeys.add({
    instanceId: record.id,
    osUser: 'ec2-user',
    publicKey: key.public,
    caller: '',
    requestId: '',
  });
  const login = { host: '127.0.0.1', port: address.port, username: 'ec2-user', privateKey: key.private };
  const client = await logIn(login);
  await expect(promisify(client.sftp.bind(client))()).rejects.toThrow('Unable to start subsystem');
  expect((await collect(await exec(client, 'echo here'))).stdout.toString()).toBe('here\n');
  client.end();
});

it('closes at once while the connection of a refused client is ending', async () => {
  const record = instanceRecord({}, 0, { region: 'eu-central-1', launchTime: 0 });
  const [hostKey] = await generateHostKeys(['ed25519'], 'host');
  if (hostKey === undefined) throw new Error('no host key');
  const pushedKeys = new PushedKeys(60, Date.now);
  const host = new SshHost({ instance: record, hostKeys: [hostKey], pushedKeys, home: tmpdir() });
  const closed = new Promise<void>((resolve) => {
    host.listener.prependListener('connection', (socket: Socket) => {
      const end = socket.end.bind(socket);
      // The FIN is on its way from here to the next turn of the event loop.
      vi.spyOn(socket, 'end').mockImplementation(() => {
        end();
        resolve(host.close());
        return socket;
      });
    });
  });
  host.listener.listen(0, '127.0.0.1');
  await once(host.listener, 'listening');
  const address = host.listener.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  const login = logIn({
    host: '127.0.0.1',
    port: address.port,
    username: 'ec2-user',
    privateKey: keyPair().private,
  });
  await expect(login).rejects.toThrow();
  await closed;
});

const hasOpenSsh = await run('ssh', ['-V']).then(
  () => true,
  () => false,
);

describe.skipIf(!hasOpenSsh)("OpenSSH's client", () => {
  let directory: string;
  let options: string[];
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'eic-openssh-'));
    const key = keyPair();
    await push(sandbox, key);
    const identity = join(directory, 'key');
    await writeFile(identity, key.private, { mode: 0o600 });
    options = [
      ...['-F', 'none', '-i', identity, '-p', String(place().port)],
      ...[
        'IdentitiesOnly=yes',
        'BatchMode=yes',
        'StrictHostKeyChecking=yes',
        `UserKnownHostsFile=${sandbox.knownHostsFile}`,
      ].flatMap((option) => ['-o', option]),
    ];
  });
  afterEach(() => rm(directory, { recursive: true }));

  it('logs in with a pushed key and the known hosts of the sandbox, and runs a command', async () => {
    const { stdout } = await run('ssh', [...options, `ec2-user@${place().host}`, 'echo "$USER of $0"']);
    expect(stdout).toBe('ec2-user of /bin/sh\n');
  });

  it.skipIf(findSftpServer() === undefined)(
    'copies files with sftp and with both protocols of scp',
    async () => {
      const local = (name: string): string => join(directory, name);
      await writeFile(local('to send'), 'sent');
      // sftp and scp have -P for the port.
      const words = options.map((word) => (word === '-p' ? '-P' : word));
      const server = `ec2-user@${place().host}`;
      await writeFile(
        local('batch'),
        `put "${local('to send')}" "by sftp"\nget "by sftp" "${local('back')}"\n`,
      );
      // Ansible asks for compression.
      await run('sftp', ['-C', '-b', local('batch'), ...words, server]);
      expect(await readFile(local('back'), 'utf8')).toBe('sent');
      for (const protocol of ['-s', '-O']) {
        await run('scp', [protocol, ...words, local('to send'), `${server}:by-scp`]);
        await run('scp', [protocol, ...words, `${server}:by-scp`, local(`back${protocol}`)]);
        expect(await readFile(local(`back${protocol}`), 'utf8')).toBe('sent');
      }
    },
  );

  it.skipIf(!hasTerminals())('gets a terminal with -tt, and its exit code', async () => {
    const ssh = run('ssh', [
      '-tt',
      ...options,
      `ec2-user@${place().host}`,
      'tty; read x; echo "got $x"; exit 3',
    ]);
    ssh.child.stdin?.write('words\n');
    await expect(ssh).rejects.toMatchObject({
      code: 3,
      stdout: expect.stringMatching(/\/dev\/\S+\r\n(.*\r\n)?got words\r\n$/),
    });
  });

  it.skipIf(!hasTerminals())('has an interactive shell as large as its own terminal', async () => {
    const words = [...options, `ec2-user@${place().host}`].map((word) => `'${word}'`).join(' ');
    const local = run('script', ['-qec', `stty rows 21 cols 71; exec ssh ${words}`, '/dev/null'], {
      env: { ...process.env, TERM: 'xterm', SHELL: '/bin/sh' },
    });
    local.child.stdin?.write('echo "size: $(stty size) on $TERM"; exit 4\r');
    await expect(local).rejects.toMatchObject({
      code: 4,
      stdout: expect.stringContaining('size: 21 71 on xterm\r\n'),
    });
  });
});
