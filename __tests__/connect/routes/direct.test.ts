import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { directRoute, tcpError } from '../../../src/connect/routes/direct';
import type { Instance } from '../../../src/instance/instance';

const instance: Instance = {
  id: 'i-0123456789abcdef0',
  state: 'running',
  region: 'eu-central-1',
  privateIpv4: '127.0.0.1',
};

let server: Server;
let port = 0;
beforeEach(async () => {
  server = createServer((socket) => socket.pipe(socket)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address: AddressInfo | string | null = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});
afterEach(async () => {
  server.close();
  if (server.listening) await once(server, 'close');
});

describe('the direct route', () => {
  it('takes the public IPv4 address, then IPv6, then the private one', () => {
    const route = directRoute(22);
    const all = { ...instance, publicIpv4: '192.0.2.1', ipv6: '2001:db8::1' };
    expect(route.target(all).address).toBe('192.0.2.1');
    expect(route.target({ ...instance, ipv6: '2001:db8::1' }).address).toBe('2001:db8::1');
    expect(route.target(instance).address).toBe('127.0.0.1');
  });

  it('says so where an instance has no address', () => {
    const { privateIpv4: _, ...without } = instance;
    expect(() => directRoute(22).target(without)).toThrow(
      expect.objectContaining({ code: 'EIC_NO_ADDRESS' }),
    );
  });

  it('keeps a connection that is open when the deadline for connecting passes', async () => {
    const deadline = new AbortController();
    const route = directRoute(port);
    const stream = await route.open(route.target(instance), deadline.signal);
    deadline.abort();
    stream.write('still here');
    const [echo] = await once(stream, 'data');
    expect(String(echo)).toBe('still here');
    stream.destroy();
  });

  it('gives up at once where the deadline has passed', async () => {
    const route = directRoute(port);
    await expect(route.open(route.target(instance), AbortSignal.abort())).rejects.toThrow();
  });

  it('tells a refused connection from a host that does not answer', async () => {
    server.close();
    const route = directRoute(port);
    const target = route.target(instance);
    const thrown = await route.open(target, new AbortController().signal).catch((error: unknown) => error);
    expect(tcpError(thrown, target, 30_000)).toMatchObject({ code: 'EIC_REFUSED' });
    expect(tcpError(new Error('aborted'), target, 30_000)).toMatchObject({
      code: 'EIC_UNREACHABLE',
      message: expect.stringContaining('no answer in 30 s'),
    });
  });
});
