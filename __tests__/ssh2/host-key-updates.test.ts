import { once } from 'node:events';
import { Client } from 'ssh2';
import { describe, expect, it } from 'vitest';
import { ignoreHostKeyUpdates } from '../../src/ssh2/host-key-updates';
import { startOpenSshHost } from '../fixtures/script-host';
import { testUser } from '../fixtures/sshd';

/** Logs in to sshd and runs a command. Returns what ssh2 sent and received meanwhile. */
async function packetsOfLogin(prepare: (client: Client) => unknown): Promise<string> {
  const host = await startOpenSshHost();
  const client = new Client();
  const packets: string[] = [];
  try {
    client.connect({
      host: host.address,
      port: host.port,
      username: testUser,
      privateKey: host.privateKey,
      debug: (line) => packets.push(line),
    });
    expect(prepare(client)).not.toBe(false);
    await once(client, 'ready');
    await new Promise<void>((resolve, reject) => {
      client.exec('true', (error, channel) => {
        if (error) reject(error);
        else channel.on('close', resolve).resume();
      });
    });
    return packets.join('\n');
  } finally {
    client.destroy();
    await host.close();
  }
}

const received = 'Inbound: GLOBAL_REQUEST (hostkeys-00@openssh.com)';
const asked = 'Outbound: Sending GLOBAL_REQUEST (hostkeys-prove-00@openssh.com)';

describe('the list of host keys that sshd sends after a login', () => {
  it('is ignored: no key is asked to be proved', async () => {
    const packets = await packetsOfLogin(ignoreHostKeyUpdates);
    expect(packets).toContain(received);
    expect(packets).not.toContain(asked);
  });

  it('would make ssh2 ask for a proof of each key', async () => {
    expect(await packetsOfLogin(() => true)).toContain(asked);
  });
});
