import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { buffer, text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox';
import { type EicProcess, startEic } from '../fixtures/eic-process';
import { freePort } from '../fixtures/tcp-servers';
import { until } from '../fixtures/until';

let sandbox: Sandbox;
let id: string;
let address: string;
beforeAll(async () => {
  sandbox = await startSandbox({ instances: [{ name: 'db' }] });
  const [instance] = sandbox.instances;
  ({ id, address } = instance ?? { id: '', address: '' });
});
afterAll(() => sandbox.close());

/** A server at the instance's address that sends back what it reads, after the end of it. */
async function echoServer(): Promise<{ port: number; sockets: Set<Socket> }> {
  const sockets = new Set<Socket>();
  const server = createServer({ allowHalfOpen: true }, async (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    socket.end(await buffer(socket).catch(() => ''));
  });
  const port = await freePort(address);
  server.listen(port, address);
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return { port, sockets };
}

async function tunnel(
  remotePort: number,
  ...more: readonly string[]
): Promise<EicProcess & { port: number }> {
  const started = startEic(['tunnel', 'db', '--remote-port', String(remotePort), ...more], sandbox.env);
  await until('the tunnel', () => started.stderr().includes('Interrupt to end.'));
  return { ...started, port: Number(/:(\d+)\n$/.exec(started.stdout())?.[1]) };
}

describe('eic tunnel', () => {
  it('gives each of many connections a connection of its own', async () => {
    const { port: remotePort } = await echoServer();
    const { child, stdout, stderr, port, ended } = await tunnel(remotePort);
    expect(stdout()).toBe(`127.0.0.1:${port}\n`);
    expect(stderr()).toBe(
      `Forwards to ${address} port ${remotePort} (${id}), db, over the route direct. Interrupt to end.\n`,
    );
    const texts = Array.from({ length: 30 }, (_, index) => `${index} `.repeat(20_000));
    const echoes = await Promise.all(
      texts.map((sent) => {
        const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
        socket.end(sent);
        return text(socket);
      }),
    );
    expect(echoes.every((echo, index) => echo === texts[index])).toBe(true);
    child.kill('SIGINT');
    expect(await ended()).toBe(0);
  });

  it('listens on the port that it is given', async () => {
    const { port: remotePort } = await echoServer();
    const localPort = await freePort('127.0.0.1');
    const { stdout, port } = await tunnel(
      remotePort,
      '--local-port',
      String(localPort),
      '--bind',
      '127.0.0.9',
    );
    expect(port).toBe(localPort);
    expect(stdout()).toBe(`127.0.0.9:${localPort}\n`);
    const socket = connect(localPort, '127.0.0.1');
    await expect(once(socket, 'connect')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('reports a connection that fails, and keeps the others', async () => {
    const remotePort = await freePort(address);
    const { child, stderr, port, ended } = await tunnel(remotePort);
    const refused = connect(port, '127.0.0.1');
    expect(await text(refused)).toBe('');
    await until('the error', () => stderr().includes('EIC_REFUSED'));
    const server = createServer((socket) => socket.end('now')).listen(remotePort, address);
    onTestFinished(() => {
      server.close();
    });
    await once(server, 'listening');
    expect(await text(connect(port, '127.0.0.1'))).toBe('now');
    child.kill('SIGTERM');
    expect(await ended()).toBe(0);
  });

  it.each(['SIGINT', 'SIGHUP'] as const)('ends on %s with all its connections', async (signal) => {
    const { port: remotePort, sockets } = await echoServer();
    const { child, stderr, port, ended } = await tunnel(remotePort);
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write('hello');
    await until('the connection', () => sockets.size === 1);
    child.kill(signal);
    expect(await ended()).toBe(0);
    await until('its end', () => sockets.size === 0 && socket.destroyed);
    expect(stderr().split('\n')).toHaveLength(2);
    await expect(once(connect(port, '127.0.0.1'), 'connect')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('ends at once if it is interrupted before it listens', async () => {
    sandbox.fail('DescribeInstances', { code: 'RequestLimitExceeded', message: 'later', status: 503 });
    const calls = sandbox.calls.length;
    const { child, stdout, stderr, ended } = startEic(['tunnel', id, '--remote-port', '22'], sandbox.env);
    await until('a call', () => sandbox.calls.length > calls);
    child.kill('SIGINT');
    expect(await ended()).toBe(0);
    expect(stdout() + stderr()).toBe('');
    sandbox.clearFaults();
  });

  it.each([
    [['--remote-port', '22', '--bind', '0.0.0.0'], 'It takes a loopback address'],
    [['--remote-port', '22', '--bind', 'localhost'], 'It takes a loopback address'],
    [['--remote-port', '22', '--connect-timeout', 'soon'], '`--connect-timeout` is "soon"'],
    [[], "required option '--remote-port <port>' not specified"],
  ])('refuses %j as wrong usage', async (args, message) => {
    const { stderr, ended } = startEic(['tunnel', id, ...args], sandbox.env);
    expect(await ended()).toBe(2);
    expect(stderr()).toContain(message);
  });

  it('refuses a port that is in use', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => {
      server.close();
    });
    const place = server.address();
    const port = typeof place === 'object' && place !== null ? String(place.port) : '';
    const { stderr, ended } = startEic(
      ['tunnel', id, '--remote-port', '22', '--local-port', port],
      sandbox.env,
    );
    expect(await ended()).toBe(2);
    expect(stderr()).toContain(`cannot listen on 127.0.0.1 port ${port}`);
  });
});
