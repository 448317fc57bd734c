import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WebSocket } from 'ws';
import { awsClients } from '../../../../src/aws/clients';
import { Deadline } from '../../../../src/aws/deadline';
import { openTunnel } from '../../../../src/connect/routes/endpoint/open-tunnel';
import type { Tunnel } from '../../../../src/connect/routes/endpoint/tunnel';
import type { RouteTarget } from '../../../../src/connect/routes/route';
import { EicError } from '../../../../src/eic-error';
import { type HttpProxy, startHttpProxy } from '../../../fixtures/http-proxy';
import {
  startTunnelEndpoint,
  type TunnelEndpoint,
  type TunnelEndpointOptions,
} from '../../../fixtures/tunnel-endpoint';
import { until } from '../../../fixtures/until';

const address = '127.0.7.1';
const instance = {
  id: 'i-0123456789abcdef0',
  state: 'running',
  region: 'eu-central-1',
  accountId: '111122223333',
} as const;
const arn = 'arn:aws:ec2:eu-central-1:111122223333:instance-connect-endpoint/eice-0123456789abcdef0';

let echo: Server;
let port = 0;
let endpoint: TunnelEndpoint | undefined;
let proxy: HttpProxy | undefined;
beforeEach(async () => {
  for (const name of ['HTTPS_PROXY', 'https_proxy', 'NO_PROXY', 'no_proxy']) vi.stubEnv(name, '');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIAEXAMPLE');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'a secret');
  vi.stubEnv('AWS_SESSION_TOKEN', 'a/token+=');
  echo = createServer((socket) => socket.pipe(socket)).listen(0, '127.0.0.1');
  await once(echo, 'listening');
  const bound = echo.address();
  port = typeof bound === 'object' && bound !== null ? bound.port : 0;
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await endpoint?.close();
  await proxy?.close();
  endpoint = undefined;
  proxy = undefined;
  echo.close();
  await once(echo, 'close');
});

async function start(options: Omit<TunnelEndpointOptions, 'address'> = {}): Promise<TunnelEndpoint> {
  endpoint = await startTunnelEndpoint({ address, ...options });
  vi.stubEnv('AWS_CA_BUNDLE', endpoint.caBundle);
  return endpoint;
}

interface Opening {
  readonly dnsName?: string;
  readonly maxSeconds?: number;
  readonly totalMs?: number;
  readonly cancelled?: AbortSignal;
}

async function open({
  dnsName = address,
  maxSeconds,
  totalMs = 20_000,
  cancelled,
}: Opening = {}): Promise<Tunnel> {
  const target: RouteTarget = {
    route: 'endpoint',
    instance,
    address: '127.0.0.1',
    port,
    endpoint: { id: 'eice-0123456789abcdef0', arn, dnsName },
  };
  const aws = awsClients('eu-central-1');
  try {
    const deadline = new Deadline(totalMs, cancelled ?? new AbortController().signal);
    return await openTunnel(target, { aws, maxSeconds }, deadline);
  } finally {
    aws.close();
  }
}

/** Waits until no connection to the endpoint is left. */
async function nothingIsOpen(): Promise<void> {
  await until('the connections are closed', () => endpoint?.connections() === 0);
}

/** Resolves with the error that a stream ends with. */
async function failureOf(tunnel: Tunnel): Promise<Error> {
  tunnel.resume();
  return new Promise((resolve) => tunnel.once('error', resolve));
}

describe('a tunnel', () => {
  it('asks for the address and the port, with a signed URL', async () => {
    const { requests } = await start();
    const tunnel = await open({ maxSeconds: 600 });
    tunnel.destroy();
    const [url] = requests;
    expect(url?.pathname).toBe('/openTunnel');
    expect(Object.fromEntries(url?.searchParams ?? [])).toMatchObject({
      instanceConnectEndpointId: 'eice-0123456789abcdef0',
      remotePort: String(port),
      privateIpAddress: '127.0.0.1',
      maxTunnelDuration: '600',
      'X-Amz-Security-Token': 'a/token+=',
      'X-Amz-Expires': '60',
      'X-Amz-SignedHeaders': 'host',
    });
    await nothingIsOpen();
  });

  it('passes bytes both ways, in frames that an endpoint accepts, and ends after both sides have ended', async () => {
    const frames: number[] = [];
    await start({
      serve: (socket) => {
        socket.on('message', (data: Buffer) => {
          frames.push(data.length);
          socket.send(data);
        });
      },
    });
    const tunnel = await open();
    const sent = randomBytes(1_000_000);
    tunnel.write(sent.subarray(0, 300_000));
    tunnel.end(sent.subarray(300_000));
    expect(Buffer.compare(await buffer(tunnel), sent)).toBe(0);
    expect(Math.max(...frames)).toBe(65_000);
    await nothingIsOpen();
  });

  it('takes frames of one byte, fragmented messages, pings and empty messages', async () => {
    await start({
      serve: (socket) => {
        for (const byte of Buffer.from('one by one, ')) socket.send(Buffer.from([byte]));
        socket.ping();
        socket.send(Buffer.from('in two '), { fin: false, binary: true });
        socket.ping();
        socket.send(Buffer.from('parts'), { fin: true, binary: true });
        socket.send(Buffer.alloc(0));
        socket.once('pong', () => socket.close(1000));
      },
    });
    expect(String(await buffer(await open()))).toBe('one by one, in two parts');
  });

  it('stops the endpoint while nobody reads, and the writer while the endpoint does not read', async () => {
    let sentBytes = 0;
    const chunk = Buffer.alloc(64_000);
    await start({
      serve: (socket) => {
        const more = (): void => {
          if (sentBytes >= 60_000_000) return;
          sentBytes += chunk.length;
          socket.send(chunk, (error) => error ?? more());
        };
        more();
        socket.pause();
      },
    });
    const tunnel = await open();
    // Nothing is read: what is sent stays in the buffers of the two kernels, and a few frames.
    await until('the endpoint is stopped', async () => {
      const before = sentBytes;
      await new Promise((resolve) => setTimeout(resolve, 200));
      return sentBytes === before;
    });
    expect(sentBytes).toBeLessThan(30_000_000);
    expect(tunnel.readableLength).toBeLessThan(1_000_000);
    let written = 0;
    const isWritten = (): boolean => {
      written += chunk.length;
      return tunnel.write(chunk);
    };
    while (isWritten());
    expect(written).toBeLessThan(1_000_000);
    tunnel.destroy();
    await nothingIsOpen();
  });

  it.each([
    [
      'text in place of bytes',
      (socket: WebSocket) => socket.send('\u001b[31mInstance is gone\n'),
      'the endpoint sent text in place of bytes: "?[31mInstance is gone"',
    ],
    [
      'a close code with a reason',
      (socket: WebSocket) => socket.close(1011, 'Failed to connect: 10.0.0.5'),
      'the endpoint closed the tunnel with code 1011: Failed to connect: 10.0.0.5',
    ],
    ['no close frame', (socket: WebSocket) => socket.terminate(), 'the connection to the endpoint broke'],
    [
      'a message that is too large',
      (socket: WebSocket) => socket.send(Buffer.alloc(1_100_000)),
      'Max payload size exceeded',
    ],
  ])('fails if the endpoint sends %s', async (_, serve, message) => {
    await start({ serve });
    const failure = await failureOf(await open());
    expect(failure.message).toBe(message);
    await nothingIsOpen();
  });

  it('delivers what came before a failure', async () => {
    await start({
      serve: (socket) => {
        socket.send(Buffer.from('last words'));
        socket.close(1011, 'gone');
      },
    });
    const tunnel = await open();
    await until('both have arrived', () => endpoint?.connections() === 0);
    const chunks: Buffer[] = [];
    tunnel.on('data', (chunk: Buffer) => chunks.push(chunk));
    const [failure] = await once(tunnel, 'error');
    expect(String(failure)).toContain('1011: gone');
    expect(String(Buffer.concat(chunks))).toBe('last words');
  });

  it('that ends at its maximum duration says so', async () => {
    await start({ serve: (socket) => setTimeout(() => socket.close(1000), 1_000) });
    const failure = await failureOf(await open({ maxSeconds: 1 }));
    expect(failure).toMatchObject({
      code: 'EIC_TUNNEL_EXPIRED',
      message: expect.stringContaining('maximum duration of 1 s'),
      remedy: expect.stringContaining('max-tunnel-duration'),
    });
  });

  it('is closed with its stream, even if the endpoint answers no close frame', async () => {
    await start({ serve: (socket) => socket.pause() });
    const tunnel = await open();
    tunnel.end();
    await until('the close frame is sent', () => tunnel.writableFinished);
    tunnel.destroy();
    await once(tunnel, 'close');
  });
});

describe('an endpoint that opens no tunnel', () => {
  const json = (type: string, message: string) => ({
    headers: { 'x-amzn-requestid': 'req-1', 'x-amzn-errortype': type },
    body: JSON.stringify({ message }),
  });

  it('because of the policy: the error has the statement that would grant it', async () => {
    const answer = json('AccessDeniedException', 'User is not authorized');
    await start({ refuse: () => ({ status: '403 Forbidden', ...answer }) });
    const failure = await open().catch((error: unknown) => error);
    expect(failure).toMatchObject({
      code: 'EIC_ACCESS_DENIED',
      message: 'AWS denied ec2-instance-connect:OpenTunnel: User is not authorized',
      requestId: 'req-1',
    });
    expect(failure instanceof EicError && JSON.parse(failure.details.join('\n'))).toEqual({
      Effect: 'Allow',
      Action: 'ec2-instance-connect:OpenTunnel',
      Resource: arn,
      Condition: {
        NumericEquals: { 'ec2-instance-connect:remotePort': String(port) },
        IpAddress: { 'ec2-instance-connect:privateIpAddress': '127.0.0.1/32' },
      },
    });
    await nothingIsOpen();
  });

  it.each([
    ['401 Unauthorized', '', 'EIC_CREDENTIALS_REFUSED'],
    ['403 Forbidden', 'InvalidSignatureException', 'EIC_CREDENTIALS_REFUSED'],
    ['403 Forbidden', 'ExpiredTokenException:http://internal/', 'EIC_CREDENTIALS_REFUSED'],
    ['403 Forbidden', '', 'EIC_ACCESS_DENIED'],
    ['400 Bad Request', '', 'EIC_AWS_REJECTED'],
    ['404 Not Found', '', 'EIC_AWS_REJECTED'],
    ['302 Found', '', 'EIC_AWS_REJECTED'],
    ['200 OK', '', 'EIC_AWS_REJECTED'],
  ])('with HTTP %s %s is reported as such, at once', async (status, type, code) => {
    await start({ refuse: () => ({ status, ...(type === '' ? {} : json(type, 'It says why')) }) });
    await expect(open()).rejects.toMatchObject({ code });
    await nothingIsOpen();
  });

  it('because of the port says which ports there are, and what leads to others', async () => {
    const says = 'The specified RemotePort is not valid. Specify either 22 or 3389 as the RemotePort.';
    await start({ refuse: () => ({ status: '400 Bad Request', ...json('InvalidParameter', says) }) });
    await expect(open()).rejects.toMatchObject({
      code: 'EIC_AWS_REJECTED',
      message: expect.stringContaining(says),
      remedy: expect.stringMatching(/22 and 3389 only.*`bastion`.*eic ssh/),
    });
    await nothingIsOpen();
  });

  it('because it is full, or has a fault, may do so at the next attempt', async () => {
    let status = '429 Too Many Requests';
    await start({ refuse: () => ({ status, body: 'Too many connections' }) });
    await expect(open()).rejects.toMatchObject({
      name: 'ConnectionDropped',
      message: expect.stringContaining('Too many connections'),
      lasting: { code: 'EIC_THROTTLED', remedy: expect.stringContaining('20 connections') },
    });
    status = '503 Service Unavailable';
    await expect(open()).rejects.toMatchObject({
      name: 'ConnectionDropped',
      lasting: { code: 'EIC_AWS_UNAVAILABLE' },
    });
    await nothingIsOpen();
  });

  it('because nothing listens there may do so at the next attempt', async () => {
    await start();
    await expect(open({ dnsName: '127.0.7.2' })).rejects.toMatchObject({
      name: 'ConnectionDropped',
      lasting: { code: 'EIC_AWS_UNAVAILABLE', message: expect.stringContaining('ECONNREFUSED') },
    });
  });

  it('because its certificate is not trusted is reported as such', async () => {
    await start();
    vi.stubEnv('AWS_CA_BUNDLE', '');
    await expect(open()).rejects.toMatchObject({
      code: 'EIC_AWS_UNAVAILABLE',
      remedy: expect.stringContaining('AWS_CA_BUNDLE'),
    });
    await nothingIsOpen();
  });

  it('in time is not waited for, and nothing is left open', async () => {
    await start({ silent: true });
    await expect(open({ totalMs: 300 })).rejects.toMatchObject({
      code: 'EIC_UNREACHABLE',
      message: `127.0.0.1 port ${port} through eice-0123456789abcdef0 (${instance.id}) cannot be reached: the endpoint opened no tunnel in 0 s.`,
    });
    await nothingIsOpen();
  });

  it('is left at once if the run is cancelled', async () => {
    const { requests } = await start({ silent: true });
    const cancelled = new AbortController();
    const reason = new EicError('EIC_CANCELLED', 'The job was cancelled.', { remedy: 'Run it again.' });
    const opening = open({ cancelled: cancelled.signal });
    await until('the tunnel is asked for', () => requests.length === 1);
    cancelled.abort(reason);
    await expect(opening).rejects.toBe(reason);
    await nothingIsOpen();
    await expect(open({ cancelled: cancelled.signal })).rejects.toBe(reason);
    expect(requests).toHaveLength(1);
  });
});

describe('a proxy', () => {
  it('carries the tunnel, by the name of the endpoint, unless NO_PROXY names it', async () => {
    await start();
    proxy = await startHttpProxy({ hosts: { 'endpoint.test:443': { address, port: 443 } } });
    vi.stubEnv('HTTPS_PROXY', `http://127.0.0.1:${proxy.port}`);
    const tunnel = await open({ dnsName: 'endpoint.test' });
    tunnel.end('through the proxy');
    expect(String(await buffer(tunnel))).toBe('through the proxy');
    expect(proxy.tunnels).toEqual(['endpoint.test:443']);
    vi.stubEnv('NO_PROXY', address);
    (await open()).destroy();
    expect(proxy.tunnels).toHaveLength(1);
    await nothingIsOpen();
  });

  it('that refuses the tunnel is named', async () => {
    await start();
    proxy = await startHttpProxy({ refuseWith: '403 Forbidden' });
    vi.stubEnv('HTTPS_PROXY', `http://127.0.0.1:${proxy.port}`);
    await expect(open({ dnsName: 'endpoint.test' })).rejects.toMatchObject({
      code: 'EIC_AWS_UNAVAILABLE',
      message: expect.stringContaining(`http://127.0.0.1:${proxy.port} did not pass on`),
    });
  });

  it('that never answers is not waited for after a cancellation', async () => {
    await start();
    proxy = await startHttpProxy({ silent: true });
    vi.stubEnv('HTTPS_PROXY', `http://127.0.0.1:${proxy.port}`);
    const cancelled = new AbortController();
    const opening = open({ dnsName: 'endpoint.test', cancelled: cancelled.signal });
    await until('the proxy is asked', () => proxy?.tunnels.length === 1);
    const reason = new EicError('EIC_CANCELLED', 'The job was cancelled.', { remedy: 'Run it again.' });
    cancelled.abort(reason);
    await expect(opening).rejects.toBe(reason);
  });
});
