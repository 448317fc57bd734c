import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { type Cloud, only, startCloud } from '../fixtures/cloud';
import { eic, startEic } from '../fixtures/eic-process';
import { testUser } from '../fixtures/sshd';
import { freePort, startFaultProxy } from '../fixtures/tcp-servers';
import { until } from '../fixtures/until';

const run = promisify(execFile);

let cloud: Cloud;
let id: string;
let address: string;
let temp: string;
beforeAll(async () => {
  cloud = await startCloud([{ name: 'web', hostKeyTypes: ['ed25519'] }]);
  ({ id, address } = only(cloud.instances));
});
afterAll(() => cloud.close());
beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), 'eic-proxy-test-'));
  onTestFinished(() => rmSync(temp, { recursive: true }));
});

/** A TCP server at the instance's address. */
async function serve(onConnection: (socket: Socket) => void): Promise<{ server: Server; port: number }> {
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    socket.on('error', () => undefined);
    onConnection(socket);
  });
  const port = await freePort(address);
  server.listen(port, address);
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
  });
  return { server, port };
}

function proxy(port: number, ...more: readonly string[]) {
  return startEic(['proxy', id, String(port), ...more], cloud.sandbox.env);
}

/** Makes a key pair with `ssh-keygen`, and returns the path of the private key. */
async function ownKey(): Promise<string> {
  const path = join(temp, 'my key');
  await run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'mine', '-f', path]);
  return path;
}

describe('the built eic', () => {
  it('has no operation of EC2 that nothing calls', () => {
    const files = globSync(join(dirname(eic), '*.js')).map((path) => readFileSync(path, 'utf8'));
    expect(files.filter((text) => text.includes('DescribeInstanceConnectEndpoints'))).not.toEqual([]);
    expect(files.filter((text) => text.includes('AcceptAddressTransfer'))).toEqual([]);
  });
});

describe('eic proxy as the ProxyCommand of ssh', () => {
  /** Runs `ssh` to the instance, with options of its own and of `eic proxy`. */
  async function ssh(
    command: string,
    more: { readonly key?: string; readonly options?: readonly string[]; readonly flags?: string } = {},
  ): Promise<{ code: unknown; stdout: string; stderr: string }> {
    const key = more.key ?? (await ownKey());
    const knownHosts = join(temp, 'known_hosts');
    const [hostKey = ''] = cloud.sandbox.instances[0]?.hostKeys ?? [];
    writeFileSync(knownHosts, `[${id}]:${cloud.sandbox.sshPort} ${hostKey}\n`);
    const proxyCommand = `${process.execPath} ${eic} proxy --public-key '${key}.pub' ${more.flags ?? ''} --os-user %r %h %p`;
    const args = [
      ...['-F', 'none', '-i', key, '-p', String(cloud.sandbox.sshPort), '-l', testUser],
      ...[`UserKnownHostsFile=${knownHosts}`, 'StrictHostKeyChecking=yes', 'IdentityAgent=none']
        .concat(more.options ?? [], `ProxyCommand=${proxyCommand}`)
        .flatMap((option) => ['-o', option]),
    ];
    const env = { PATH: process.env.PATH, ...cloud.sandbox.env };
    const ended = await run('ssh', [...args, id, command], { env }).then(
      (output) => ({ ...output, code: 0 }),
      (thrown: { code: unknown; stdout: string; stderr: string }) => thrown,
    );
    return { code: ended.code, stdout: ended.stdout, stderr: ended.stderr };
  }

  it("logs in with the user's own key, which it pushes after the connection is open", async () => {
    const before = cloud.sandbox.pushes.length;
    const key = await ownKey();
    expect(await ssh('echo "to standard output"; exit 7', { key })).toEqual({
      code: 7,
      stdout: 'to standard output\n',
      stderr: '',
    });
    expect(cloud.sandbox.pushes.slice(before)).toMatchObject([
      { instanceId: id, osUser: testUser, publicKey: readFileSync(`${key}.pub`, 'utf8').trim() },
    ]);
  });

  it('pushes all keys if there are several', async () => {
    const key = await ownKey();
    const rsa = join(temp, 'rsa');
    await run('ssh-keygen', ['-q', '-t', 'rsa', '-b', '3072', '-N', '', '-f', rsa]);
    const before = cloud.sandbox.pushes.length;
    const { code } = await ssh('true', { key, flags: `--public-key ${rsa}.pub` });
    expect(code).toBe(0);
    const pushed = cloud.sandbox.pushes.slice(before).map(({ publicKey }) => publicKey);
    const keys = [key, rsa].map((path) => readFileSync(`${path}.pub`, 'utf8').trim());
    expect(pushed.toSorted()).toEqual(keys.toSorted());
  });

  const master = ['ControlMaster=auto', 'ControlPersist=60s'];

  it.each([
    ['expired credentials', 'DescribeInstances', { code: 'RequestExpired' }, 'EIC_CREDENTIALS_REFUSED: '],
    ['throttling', 'DescribeInstances', { code: 'RequestLimitExceeded' }, 'EIC_THROTTLED: '],
    [
      'an instance that stops',
      'SendSSHPublicKey',
      { code: 'EC2InstanceStateInvalidException' },
      'EIC_INSTANCE_NOT_RUNNING: ',
    ],
    ['a push that is denied', 'SendSSHPublicKey', { code: 'AccessDeniedException' }, 'EIC_ACCESS_DENIED: '],
  ] as const)('reports %s in one line', async (_, operation, fault, message) => {
    const key = await ownKey();
    for (const options of [[], [...master, `ControlPath=${temp}/%C`]]) {
      cloud.sandbox.fail(operation, fault);
      const { code, stdout, stderr } = await ssh('true', { key, options, flags: '--connect-timeout 2s' });
      cloud.sandbox.clearFaults();
      expect({ code, stdout }).toEqual({ code: 255, stdout: '' });
      const lines = stderr
        .trim()
        .split(/\r?\n/)
        .filter((line) => line.includes('EIC_'));
      // ssh discards our standard error if it may stay in the background.
      const before = options.length === 0 ? 'eic: ' : 'Received disconnect from UNKNOWN port 65535:2: ';
      expect(lines).toEqual([expect.stringMatching(new RegExp(`^${before}${message}`))]);
    }
  });
});

describe('eic proxy', () => {
  it('waits with --wait-for-boot until a server answers', async () => {
    const port = await freePort(address);
    const { child, stdout, stderr, ended } = proxy(port, '--wait-for-boot', '1m');
    await until('the reason', () => stderr().includes(`eic: Waiting for ${id} to boot: `));
    const server = createServer((socket) => socket.on('error', () => undefined).end('SSH-2.0-booted\r\n'));
    onTestFinished(() => {
      server.close();
    });
    server.listen(port, address);
    expect(await ended()).toBe(0);
    expect(stdout()).toBe('SSH-2.0-booted\r\n');
    child.stdin.end();
  });

  it('relays any bytes in both directions, and the end of each for itself', async () => {
    const hash = createHash('sha256');
    // Answers only after it has read everything: the end of the input must reach it, and leave the other way open.
    const { port } = await serve((socket) => {
      socket.on('data', (chunk) => hash.update(chunk));
      socket.on('end', () => socket.end(hash.digest('hex')));
    });
    const bytes = randomBytes(8_000_000);
    const { child, stdout, stderr, ended } = proxy(port);
    child.stdin.end(bytes);
    expect(await ended()).toBe(0);
    expect(stderr()).toBe('');
    expect(stdout()).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  it('holds the instance back while nobody reads, and loses nothing', async () => {
    const bytes = randomBytes(32_000_000);
    let connection: Socket | undefined;
    const { port } = await serve((socket) => {
      connection = socket;
      socket.end(bytes);
    });
    const { child, stdoutBytes, ended } = proxy(port);
    child.stdout.pause();
    const socket = await until('a connection', () => connection);
    let before = -1;
    await until(
      'back-pressure: the server can send no more',
      () => {
        const unsent = socket.writableLength;
        const still = unsent === before && unsent > 0;
        before = unsent;
        return still;
      },
      { everyMs: 300 },
    );
    child.stdout.resume();
    expect(await ended()).toBe(0);
    expect(stdoutBytes().equals(bytes)).toBe(true);
  });

  it('ends when the instance ends the connection, even if the input stays open', async () => {
    const { port } = await serve((socket) => socket.end('bye'));
    const { stdout, ended } = proxy(port);
    expect(await ended()).toBe(0);
    expect(stdout()).toBe('bye');
  });

  it('ends when the reader of its output is gone', async () => {
    const { port } = await serve((socket) => {
      const timer = setInterval(() => socket.write('more\n'), 5);
      socket.once('close', () => clearInterval(timer));
    });
    const { child, stdout, stderr, ended } = proxy(port);
    await until('output', () => stdout() !== '');
    child.stdout.destroy();
    expect(await ended()).toBe(0);
    expect(stderr()).toBe('');
  });

  it.each(['SIGHUP', 'SIGINT', 'SIGTERM'] as const)(
    'ends on %s, without a message, and the connection too',
    async (signal) => {
      let closed = false;
      let connected = false;
      const { port } = await serve((socket) => {
        connected = true;
        socket.resume().once('close', () => {
          closed = true;
        });
        socket.once('end', () => socket.destroy());
      });
      const { child, stderr, ended } = proxy(port);
      await until('a connection', () => connected);
      child.kill(signal);
      expect(await ended()).toBe(255);
      expect(stderr()).toBe('');
      await until('the end of the connection', () => closed);
    },
  );

  it('reports a connection that is lost', async () => {
    const echo = await serve((socket) => socket.pipe(socket));
    const between = await startFaultProxy({ address, port: echo.port }, {}, address);
    onTestFinished(() => between.close());
    const { child, stdout, stderr, ended } = proxy(between.port);
    child.stdin.write('hello');
    await until('the echo', () => stdout() === 'hello');
    between.cut();
    expect(await ended()).toBe(255);
    expect(stderr()).toMatch(/^eic: EIC_CONNECTION_LOST: The connection to .* was lost: read ECONNRESET\./);
  });

  it('reports what it could not reach on standard error only', async () => {
    const { stdout, stderr, ended } = proxy(await freePort(address));
    expect(await ended()).toBe(255);
    expect(stdout()).toBe('');
    expect(stderr()).toMatch(/^eic: EIC_REFUSED: /);
  });

  it('reports an instance that does not exist', async () => {
    const { stdout, stderr, ended } = startEic(['proxy', 'i-00000000000000000', '22'], cloud.sandbox.env);
    expect(await ended()).toBe(255);
    expect(stdout()).toBe('');
    expect(stderr()).toMatch(/^eic: EIC_INSTANCE_NOT_FOUND: /);
  });

  it('reports a push that AWS denies, and relays nothing', async () => {
    let received = '';
    const { port } = await serve((socket) => {
      socket.on('data', (chunk) => {
        received += chunk.toString();
      });
      socket.on('end', () => socket.end());
    });
    const key = await ownKey();
    cloud.sandbox.fail('SendSSHPublicKey', {
      code: 'AccessDeniedException',
      message: 'no',
      times: 1,
    });
    const { child, stderr, ended } = proxy(port, '--public-key', `${key}.pub`);
    child.stdin.end('hello');
    expect(await ended()).toBe(255);
    expect(stderr()).toContain('EIC_ACCESS_DENIED');
    expect(stderr()).toContain('"ec2:osuser": "ec2-user"');
    expect(received).toBe('');
  });

  it.each([
    ['a private key', (key: string) => key, 'is a private key; give the file that ends in .pub'],
    ['no file', (key: string) => `${key}.none`, 'no such file'],
    ['another text', () => eic, 'is not one line with an ssh-ed25519 or ssh-rsa key'],
  ])('refuses %s as the public key, before it calls AWS', async (_, pathOf, message) => {
    const key = await ownKey();
    const calls = cloud.sandbox.calls.length;
    const { stderr, ended } = proxy(22, '--public-key', pathOf(key));
    expect(await ended()).toBe(2);
    expect(stderr()).toContain(message);
    expect(stderr()).not.toContain('BEGIN');
    expect(cloud.sandbox.calls).toHaveLength(calls);
  });

  it.each([
    [['i-1', '0'], 'It takes a whole number from 1 to 65535.'],
    [['i-1'], "missing required argument 'port'"],
    [['i-1', '22', '--os-user', '1'], 'It takes a user name'],
  ])('refuses %j as wrong usage', async (args, message) => {
    const { stderr, ended } = startEic(['proxy', ...args], cloud.sandbox.env);
    expect(await ended()).toBe(2);
    expect(stderr()).toContain(message);
  });
});
