import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createWebSocketStream, type WebSocket } from 'ws';
import { denied, type Sandbox, type SandboxEndpoint, startSandbox } from '../../../src/sandbox/sandbox';
import { until } from '../../fixtures/until';
import { push } from '../aws/clients';
import { collect, exec, keyPair, logIn } from '../ssh/ssh-command';
import { closed, openTunnel, type TunnelChanges } from './tunnel-client';

let sandbox: Sandbox;
let endpoint: SandboxEndpoint;
/** Listens at the address of the second instance, in place of an SSH server. */
let peer: Server;
let connections: Socket[] = [];
const opened: WebSocket[] = [];

beforeAll(async () => {
  sandbox = await startSandbox({
    sessionCredentials: true,
    instances: [
      { publicAddress: null, hostKeyTypes: ['ed25519'] },
      { publicAddress: null, sshHost: false },
      { publicAddress: null, sshHost: false, name: 'silent' },
      { vpcId: 'vpc-00000000000000001', sshHost: false },
      { vpcId: 'vpc-00000000000000002', hostKeyTypes: ['ed25519'] },
    ],
    endpoints: [
      { fips: true, maximumTunnels: 2 },
      { vpcId: 'vpc-00000000000000001' },
      { state: 'create-in-progress' },
      { vpcId: 'vpc-00000000000000002', maximumSeconds: 0.2 },
    ],
  });
  endpoint = endpointAt(0);
  peer = createServer({ allowHalfOpen: true }, (socket) => {
    connections.push(socket);
    socket.on('error', () => {});
  });
  peer.listen(sandbox.sshPort, sandbox.instances[1]?.address);
  await once(peer, 'listening');
});
afterEach(async () => {
  endpoint.clearFaults();
  sandbox.clearFaults();
  endpoint.disconnect();
  for (const client of opened.splice(0)) client.terminate();
  for (const socket of connections) socket.destroy();
  connections = [];
  await until('all tunnels are closed', () => endpoint.openTunnels === 0);
});
afterAll(async () => {
  await sandbox.close();
  peer.close();
});

function endpointAt(index: number): SandboxEndpoint {
  const found = sandbox.endpoints[index];
  if (found === undefined) throw new Error(`no endpoint ${index}`);
  return found;
}

/** Opens a tunnel to the peer that the test controls, or to another address. */
async function open(changes: TunnelChanges = {}, at = endpoint): Promise<WebSocket> {
  const parameters = { privateIpAddress: '127.1.0.12', ...changes.parameters };
  const before = connections.length;
  const client = await openTunnel(sandbox, at, { ...changes, parameters });
  opened.push(client);
  // Else the connection could seem to be that of a later tunnel.
  if (parameters.privateIpAddress === '127.1.0.12') {
    await until('the tunnel reaches the instance', () => connections.length > before);
  }
  return client;
}

/** The instance's side of the last tunnel. */
function connection(): Socket {
  const last = connections.at(-1);
  if (last === undefined) throw new Error('no tunnel has reached the instance');
  return last;
}

/** Collects messages until `bytes` have come. */
function messages(client: WebSocket, bytes: number): Promise<{ data: Buffer; isBinary: boolean }[]> {
  return new Promise((resolve) => {
    const all: { data: Buffer; isBinary: boolean }[] = [];
    let size = 0;
    client.on('message', (data: Buffer, isBinary) => {
      all.push({ data, isBinary });
      size += data.length;
      if (size >= bytes) resolve(all);
    });
  });
}

/** Collects the first bytes that a stream has. */
function bytesFrom(stream: Readable, bytes: number): Promise<Buffer> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    stream.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size >= bytes) resolve(Buffer.concat(chunks));
    });
    stream.resume();
  });
}

function lastCall() {
  return sandbox.calls.filter(({ operation }) => operation === 'OpenTunnel').at(-1);
}

describe('a tunnel', () => {
  it('reaches the SSH server of an instance that its private address does not', async () => {
    const address = { host: '127.1.0.11', port: sandbox.sshPort };
    await expect(logIn({ ...address, username: 'ec2-user' })).rejects.toThrow('ECONNREFUSED');
    const key = keyPair();
    await push(sandbox, key);
    const tunnel = await openTunnel(sandbox, endpoint);
    const client = await logIn({
      sock: createWebSocketStream(tunnel),
      username: 'ec2-user',
      privateKey: key.private,
    });
    const { stdout } = await collect(await exec(client, 'echo "$USER"'));
    expect(stdout.toString()).toBe('ec2-user\n');
    const end = closed(tunnel);
    client.end();
    await end;
    expect(endpoint.tunnels.at(-1)).toMatchObject({
      instanceId: sandbox.instances[0]?.id,
      remotePort: 22,
      privateIpAddress: '127.1.0.11',
      maxTunnelDuration: null,
      host: endpoint.dnsName,
    });
    expect(lastCall()).toMatchObject({
      service: 'ec2-instance-connect',
      status: 101,
      errorCode: null,
      principal: sandbox.principal,
      params: { remotePort: '22', privateIpAddress: '127.1.0.11' },
    });
  });

  it('has a name for FIPS on an address of its own', async () => {
    expect(endpoint.fipsDnsName).toBe(`127.3.0.11:${endpoint.port}`);
    await open({ fips: true });
    expect(endpoint.tunnels.at(-1)?.host).toBe(endpoint.fipsDnsName);
  });

  it('relays many bytes both ways unchanged, however slowly either end reads', async () => {
    const client = await open();
    const instance = connection();
    const data = Buffer.alloc(8 * 1024 * 1024, 'eic tunnel ');
    const stream = createWebSocketStream(client);
    instance.pause();
    for (let at = 0; at < data.length; at += 65_000) stream.write(data.subarray(at, at + 65_000));
    instance.write(data);
    const [up, down] = await Promise.all([bytesFrom(instance, data.length), bytesFrom(stream, data.length)]);
    expect(up.equals(data)).toBe(true);
    expect(down.equals(data)).toBe(true);
    expect(endpoint.tunnels.at(-1)?.bytes).toEqual({ fromClient: data.length, toClient: data.length });
    expect(endpoint.tunnels.at(-1)?.largestMessage).toBe(65_000);
  });

  it('makes the instance wait for a client that does not read', async () => {
    const client = await open();
    const instance = connection();
    client.pause();
    const chunk = Buffer.alloc(1024 * 1024);
    let written = 0;
    // The kernel's buffers take some MiB; without back-pressure the tunnel would take all.
    while (written < 64 && (instance.write(chunk) || (await drained(instance)))) written++;
    expect(written).toBeLessThan(64);
  });

  it('closes with 1000 after the last bytes of the instance', async () => {
    const client = await open();
    const received = messages(client, 3);
    const end = closed(client);
    connection().end('bye');
    expect(Buffer.concat((await received).map(({ data }) => data)).toString()).toBe('bye');
    expect(await end).toEqual({ code: 1000, reason: '' });
  });

  it('gives the instance all bytes and an end if the client closes', async () => {
    const client = await open();
    const instance = connection();
    client.send(Buffer.from('bye'));
    client.close(1000);
    const chunks: Buffer[] = [];
    for await (const chunk of instance) chunks.push(chunk);
    expect(Buffer.concat(chunks).toString()).toBe('bye');
    await until('the end is recorded', () => endpoint.tunnels.at(-1)?.closed?.code === 1000);
  });

  it.each([['127.1.0.13', 'The instance refused the connection']])(
    'closes with a reason if nothing listens at %s',
    async (privateIpAddress, reason) => {
      const client = await open({ parameters: { privateIpAddress } });
      expect(await closed(client)).toEqual({ code: 1011, reason });
    },
  );

  it('refuses text frames and messages that are too large', async () => {
    const text = await open();
    const end = closed(text);
    text.send('text');
    expect((await end).code).toBe(1003);
    const large = await open();
    const largeEnd = closed(large);
    large.send(Buffer.alloc(65_001));
    expect((await largeEnd).code).toBe(1009);
  });

  it.each([
    ['that it was opened with', 0, { maxTunnelDuration: '1' }],
    ['of the endpoint', 3, { privateIpAddress: '127.1.0.15' }],
  ])('is closed at the maximum duration %s', async (_, index, parameters) => {
    const client = await open({ parameters }, endpointAt(index));
    const reason = 'The tunnel reached its maximum duration';
    expect(await closed(client)).toEqual({ code: 1001, reason });
  });
});

async function drained(socket: Socket): Promise<boolean> {
  const stuck = new AbortController();
  const timer = setTimeout(() => stuck.abort(), 500);
  try {
    await once(socket, 'drain', { signal: stuck.signal });
    return true;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}

describe('a request to open a tunnel', () => {
  it.each<[what: string, status: number, code: string, changes: TunnelChanges]>([
    ['signed with another secret', 403, 'InvalidSignatureException', { secretAccessKey: 'wrong' }],
    ['signed for another service', 403, 'InvalidSignatureException', { service: 'ec2' }],
    ['signed for another Region', 403, 'InvalidSignatureException', { region: 'us-east-1' }],
    ['valid for over a minute', 403, 'IncompleteSignatureException', { expiresIn: 61 }],
    ['for another path', 404, 'NotFound', { path: '/tunnel' }],
    [
      'for another endpoint',
      400,
      'InvalidParameter',
      { parameters: { instanceConnectEndpointId: 'eice-1' } },
    ],
    ['for a port other than SSH and RDP', 400, 'InvalidParameter', { parameters: { remotePort: '5432' } }],
    ['without a port', 400, 'InvalidParameter', { parameters: { remotePort: undefined } }],
    ['without an address', 400, 'InvalidParameter', { parameters: { privateIpAddress: undefined } }],
    [
      'for an address in another VPC',
      400,
      'InvalidParameter',
      { parameters: { privateIpAddress: '127.1.0.14' } },
    ],
    ['for no time', 400, 'InvalidParameter', { parameters: { maxTunnelDuration: '0' } }],
    ['for over an hour', 400, 'InvalidParameter', { parameters: { maxTunnelDuration: '3601' } }],
  ])('is refused if it is %s', async (_, status, code, changes) => {
    await expect(open(changes)).rejects.toMatchObject({
      status,
      body: expect.stringContaining(`"ErrorCode":"${code}"`),
    });
    expect(lastCall()).toMatchObject({ status, errorCode: code });
  });

  it('is refused by an endpoint that is not ready', async () => {
    await expect(open({}, endpointAt(2))).rejects.toMatchObject({ status: 400 });
  });

  it('is refused while the maximum of tunnels is open', async () => {
    const [first] = [await open(), await open()];
    await expect(open()).rejects.toMatchObject({ status: 429 });
    expect(endpoint.openTunnels).toBe(2);
    first.close();
    await until('one is closed', () => endpoint.openTunnels === 1);
    await open();
  });

  it('is refused as IAM does, if the sandbox is asked to', async () => {
    sandbox.fail('OpenTunnel', denied('OpenTunnel', sandbox.principal));
    await expect(open()).rejects.toMatchObject({
      status: 403,
      body: expect.stringContaining('is not authorized to perform: ec2-instance-connect:OpenTunnel'),
    });
  });
});

describe('a fault of an endpoint', () => {
  it('refuses with any status and body', async () => {
    endpoint.fail({ kind: 'refuse', status: 503, body: 'busy', times: 1 });
    await expect(open()).rejects.toMatchObject({ status: 503, body: 'busy' });
    await open();
  });

  it('has the endpoint full', async () => {
    endpoint.fail({ kind: 'full' });
    await expect(open()).rejects.toMatchObject({ status: 429 });
  });

  it('leaves a handshake without a response', async () => {
    endpoint.fail({ kind: 'unanswered' });
    const waiting = open().catch((error: Error) => error.message);
    await until('the request has come', () => lastCall()?.status === 0);
    endpoint.disconnect();
    expect(await waiting).toContain('socket hang up');
  });

  it('closes in mid-stream, with a code and a reason, after a number of bytes', async () => {
    endpoint.fail({ kind: 'close', code: 4001, reason: 'gone', afterBytes: 3 });
    const client = await open();
    const [received, end] = [messages(client, 3), closed(client)];
    connection().write('abcdef');
    expect((await received)[0]?.data.toString()).toBe('abc');
    expect(await end).toEqual({ code: 4001, reason: 'gone' });
  });

  it('closes all open tunnels when told', async () => {
    const client = await open();
    const end = closed(client);
    endpoint.closeTunnels(1012, 'restarting');
    expect(await end).toEqual({ code: 1012, reason: 'restarting' });
  });

  it('vanishes without a close frame, after the bytes before it', async () => {
    endpoint.fail({ kind: 'vanish', afterBytes: 3 });
    const client = await open();
    const [received, end] = [messages(client, 3), closed(client)];
    connection().write('abcdef');
    expect((await received)[0]?.data.toString()).toBe('abc');
    expect((await end).code).toBe(1006);
  });

  it('stalls: no byte comes, and no pong', async () => {
    endpoint.fail({ kind: 'stall', afterBytes: 3 });
    const client = await open();
    const received = messages(client, 3);
    const instance = connection();
    instance.write('abcdef');
    await received;
    let ponged = false;
    client.once('pong', () => {
      ponged = true;
    });
    client.ping();
    client.send(Buffer.from('more'));
    const other = await open();
    // The other tunnel has a full exchange meanwhile, so the stalled one had the time for one.
    endpoint.clearFaults();
    const pong = once(other, 'pong');
    other.ping();
    await pong;
    expect(ponged).toBe(false);
    expect(instance.bytesRead).toBe(0);
  });

  it.each([
    ['text', { kind: 'text' } as const, ['abcdef'], false],
    ['frames of one byte', { kind: 'frames', bytes: 1 } as const, ['a', 'b', 'c', 'd', 'e', 'f'], true],
    ['fragments', { kind: 'fragments', bytes: 4 } as const, ['abcdef'], true],
  ])('sends %s', async (_, fault, texts, binary) => {
    endpoint.fail(fault);
    const client = await open();
    const received = messages(client, 6);
    connection().write('abcdef');
    const all = await received;
    expect(all.map(({ data }) => data.toString())).toEqual(texts);
    expect(all.every(({ isBinary }) => isBinary === binary)).toBe(true);
  });
});

describe('closing the sandbox', () => {
  it('ends its tunnels and handshakes, and leaves no connection open', async () => {
    const before = openSockets();
    const own = await startSandbox({ instances: [{ hostKeyTypes: ['ed25519'] }], endpoints: [{}] });
    const [at] = own.endpoints;
    if (at === undefined) throw new Error('no endpoint');
    const client = await openTunnel(own, at);
    const end = closed(client);
    at.fail({ kind: 'stall', times: 1 });
    const stalled = await openTunnel(own, at);
    const stalledEnd = closed(stalled);
    at.fail({ kind: 'unanswered' });
    const waiting = openTunnel(own, at).catch((error: Error) => error.message);
    await until('the handshake has come', () => own.calls.length === 3);
    await own.close();
    expect((await end).code).toBe(1006);
    expect((await stalledEnd).code).toBe(1006);
    expect(await waiting).toContain('socket hang up');
    await until('all sockets are closed', () => openSockets() <= before);
  });
});

function openSockets(): number {
  return process.getActiveResourcesInfo().filter((name) => /TCP|TLS/.test(name)).length;
}
