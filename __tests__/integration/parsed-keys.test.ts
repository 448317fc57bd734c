import { once } from 'node:events';
import { type CipherAlgorithm, Client } from 'ssh2';
import { describe, expect, it } from 'vitest';
import { parseKeys } from '../../src/ssh2/parsed-keys';
import { startOpenSshHost } from '../fixtures/script-host';
import { testUser } from '../fixtures/sshd';

/** Sends data through `cat` with a cipher, and returns what comes back. */
async function echoWith(cipher: CipherAlgorithm, data: Buffer, config: readonly string[] = []) {
  const host = await startOpenSshHost(config);
  const client = new Client();
  try {
    client.connect({
      host: host.address,
      port: host.port,
      username: testUser,
      privateKey: host.privateKey,
      algorithms: { cipher: [cipher] },
    });
    const parsed: boolean[] = [];
    client.on('handshake', () => parsed.push(parseKeys(client)));
    await once(client, 'ready');
    const back = await new Promise<Buffer>((resolve, reject) => {
      client.exec('cat', (error, channel) => {
        if (error) return reject(error);
        const chunks: Buffer[] = [];
        channel.on('data', (chunk: Buffer) => chunks.push(chunk));
        channel.on('close', () => resolve(Buffer.concat(chunks)));
        channel.end(data);
      });
    });
    return { parsed, back };
  } finally {
    client.destroy();
    await host.close();
  }
}

const data = Buffer.alloc(3 * 1024 * 1024, 'data');

describe('parsed keys', () => {
  it.each(['aes128-gcm@openssh.com', 'aes256-gcm@openssh.com'] as const)(
    'encrypt with %s',
    async (cipher) => {
      const { parsed, back } = await echoWith(cipher, data);
      expect(parsed).toEqual([true]);
      expect(back.equals(data)).toBe(true);
    },
  );

  it.each(['aes128-ctr', 'chacha20-poly1305@openssh.com'] as const)('leave %s as it is', async (cipher) => {
    const { parsed, back } = await echoWith(cipher, data);
    expect(parsed).toEqual([false]);
    expect(back.equals(data)).toBe(true);
  });

  it('are parsed again after each rekey', async () => {
    const { parsed, back } = await echoWith('aes128-gcm@openssh.com', data, ['RekeyLimit 1M']);
    expect(parsed.length).toBeGreaterThan(1);
    expect(new Set(parsed)).toEqual(new Set([true]));
    expect(back.equals(data)).toBe(true);
  });
});
