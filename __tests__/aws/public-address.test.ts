import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { Deadline } from '../../src/aws/deadline';
import { publicAddress } from '../../src/aws/public-address';
import { EicError } from '../../src/eic-error';
import { type PublicHost, startPublicHost } from '../fixtures/public-host';

async function checkip(respond: (outgoing: ServerResponse) => void): Promise<PublicHost> {
  const host = await startPublicHost('checkip.amazonaws.com', (_, outgoing) => respond(outgoing));
  onTestFinished(() => host.close());
  for (const [name, value] of Object.entries(host.env)) vi.stubEnv(name, value);
  return host;
}

function deadline(ms = 20_000): Deadline {
  return new Deadline(ms, new AbortController().signal);
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the public address of the runner', () => {
  it.each(['203.0.113.7', '2001:db8::7'])(
    'is what checkip.amazonaws.com responds with: %s',
    async (address) => {
      const host = await checkip((outgoing) => outgoing.end(`${address}\n`));
      expect(await publicAddress(deadline())).toBe(address);
      expect(host.tunnels).toEqual(['checkip.amazonaws.com:443']);
    },
  );

  it.each(['', '0.0.0.0/0', '203.0.113.7, 10.0.0.1', '<html>log in</html>', '\u001b[31m203.0.113.7'])(
    'is not taken from a response that is no address, which is not shown: %j',
    async (text) => {
      await checkip((outgoing) => outgoing.end(text));
      await expect(publicAddress(deadline())).rejects.toThrow(
        "checkip.amazonaws.com did not tell this runner's address: its response is not an IP address.",
      );
    },
  );

  it.each([
    '0.0.0.0',
    '::',
    '127.0.0.1',
    '10.0.0.1',
    '::ffff:192.168.0.1',
    '100.64.0.1',
    '224.0.0.1',
    'fd00::1',
  ])('is not taken from a response that has an address of nobody on the internet: %s', async (text) => {
    await checkip((outgoing) => outgoing.end(text));
    await expect(publicAddress(deadline())).rejects.toThrow('its response is not a public address.');
  });

  it('has no zone', async () => {
    await checkip((outgoing) => outgoing.end('2001:db8::1%eth0'));
    await expect(publicAddress(deadline())).rejects.toThrow('its response is not an IP address.');
  });

  it('is asked for again if the service is out of order', async () => {
    let count = 0;
    await checkip((outgoing) => {
      count += 1;
      outgoing.writeHead(count === 1 ? 503 : 200).end('203.0.113.7');
    });
    expect(await publicAddress(deadline())).toBe('203.0.113.7');
  });

  it('is not taken from a response without end', async () => {
    await checkip((outgoing) => {
      outgoing.on('error', () => undefined);
      outgoing.write('1'.repeat(10_000));
    });
    await expect(publicAddress(deadline())).rejects.toThrow(/larger than 256 bytes/);
  });

  it('is not waited for beyond the deadline', async () => {
    await checkip(() => undefined);
    const asked = publicAddress(deadline(300));
    await expect(asked).rejects.toThrow('checkip.amazonaws.com gave no usable response: it took too long.');
  });

  it('is not waited for after a cancellation', async () => {
    const controller = new AbortController();
    await checkip(() => controller.abort(new EicError('EIC_CANCELLED', 'stop', { remedy: '' })));
    await expect(publicAddress(new Deadline(20_000, controller.signal))).rejects.toThrow('stop');
  });

  it('is not asked of a host that cannot prove its name', async () => {
    await checkip((outgoing) => outgoing.end('203.0.113.7'));
    vi.stubEnv('AWS_CA_BUNDLE', '');
    await expect(publicAddress(deadline())).rejects.toThrow(
      /checkip\.amazonaws\.com gave no usable response/,
    );
  });
});
