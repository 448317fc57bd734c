import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Deadline } from '../../../src/aws/deadline';
import { directRoute } from '../../../src/connect/routes/direct';
import type { RouteTarget } from '../../../src/connect/routes/route';
import { EicError } from '../../../src/eic-error';
import type { Instance } from '../../../src/instance/instance';
import { startBlackHole } from '../../fixtures/tcp-servers';

const instance: Instance = {
  id: 'i-0123456789abcdef0',
  state: 'running',
  region: 'eu-central-1',
  privateIpv4: '127.0.0.1',
};

function target(): RouteTarget {
  return { route: 'direct', instance, address: '127.0.0.1', port };
}

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

/** A deadline that is long enough, or cancelled by the signal. */
function deadlineOf(totalMs = 30_000, cancelled: AbortSignal = new AbortController().signal): Deadline {
  return new Deadline(totalMs, cancelled);
}

describe('the direct route', () => {
  it('takes the public IPv4 address, then IPv6, then the private one', async () => {
    const route = directRoute(22);
    const addressOf = async (of: Instance) => (await route.target(of, deadlineOf())).address;
    const all = { ...instance, publicIpv4: '192.0.2.1', ipv6: '2001:db8::1' };
    expect(await addressOf(all)).toBe('192.0.2.1');
    expect(await addressOf({ ...instance, ipv6: '2001:db8::1' })).toBe('2001:db8::1');
    expect(await addressOf(instance)).toBe('127.0.0.1');
  });

  it('says so if an instance has no address', async () => {
    const { privateIpv4: _, ...without } = instance;
    await expect(directRoute(22).target(without, deadlineOf())).rejects.toMatchObject({
      code: 'EIC_NO_ADDRESS',
    });
  });

  it('keeps a connection that is open when the deadline for connecting passes', async () => {
    const cancelled = new AbortController();
    const stream = await directRoute(port).open(target(), deadlineOf(30_000, cancelled.signal));
    cancelled.abort();
    stream.write('still here');
    const [echo] = await once(stream, 'data');
    expect(String(echo)).toBe('still here');
    stream.destroy();
  });

  it('gives up at once if the run was cancelled, with the reason given at cancellation', async () => {
    const reason = new EicError('EIC_CANCELLED', 'The job was cancelled.', { remedy: 'Run it again.' });
    const opening = directRoute(port).open(target(), deadlineOf(30_000, AbortSignal.abort(reason)));
    await expect(opening).rejects.toBe(reason);
  });

  it('tells a refused connection from a host that does not respond', async () => {
    server.close();
    await expect(directRoute(port).open(target(), deadlineOf())).rejects.toMatchObject({
      code: 'EIC_REFUSED',
      message: `127.0.0.1 port ${port} (${instance.id}) refused the connection: nothing listens there.`,
    });
    const hole = await startBlackHole('127.0.0.1');
    try {
      await expect(
        directRoute(hole.port).open({ ...target(), port: hole.port }, deadlineOf(1_000)),
      ).rejects.toMatchObject({
        code: 'EIC_UNREACHABLE',
        message: expect.stringContaining('no response in 1 s'),
      });
    } finally {
      await hole.close();
    }
  });

  it('names a hostname that cannot be resolved', async () => {
    const unknown = { ...target(), address: 'no-such-host.invalid' };
    await expect(directRoute(port).open(unknown, deadlineOf())).rejects.toMatchObject({
      code: 'EIC_UNREACHABLE',
      message: 'The name no-such-host.invalid cannot be resolved.',
    });
  });
});
