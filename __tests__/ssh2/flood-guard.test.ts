import { once } from 'node:events';
import { createServer, connect as dial, type Server, type Socket } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { guardAgainstFlood, mostUnansweredBytes } from '../../src/ssh2/flood-guard';

const open: (Socket | Server)[] = [];
afterEach(() => {
  for (const each of open.splice(0)) 'destroy' in each ? each.destroy() : each.close();
});

/** The two ends of a TCP connection. */
async function connection(): Promise<{ host: Socket; client: Socket }> {
  const server = createServer().listen(0, '127.0.0.1');
  open.push(server);
  await once(server, 'listening');
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('no port');
  const client = dial(place.port, '127.0.0.1');
  const [host] = await once(server, 'connection');
  open.push(client, host);
  host.on('error', () => undefined);
  return { host, client };
}

/** Writes `bytes` as fast as they are taken, or for as long as the connection lives. */
function send(host: Socket, bytes: number): Promise<void> {
  return new Promise((resolve) => {
    const chunk = Buffer.alloc(64 * 1024);
    let sent = 0;
    const write = (): void => {
      while (sent < bytes && !host.destroyed) {
        sent += chunk.length;
        if (!host.write(chunk)) return;
      }
      resolve();
    };
    host.on('drain', write);
    host.once('close', () => resolve());
    write();
  });
}

it('ends a connection whose host reads no answer', async () => {
  const { host, client } = await connection();
  guardAgainstFlood(client);
  let received = 0;
  client.on('data', (chunk: Buffer) => {
    received += chunk.length;
    client.write(chunk);
  });
  const failed = once(client, 'error');
  const sending = send(host, Number.POSITIVE_INFINITY);
  const [error] = await failed;
  expect(String(error)).toContain('reads no answer');
  // The buffers of the kernel hold further answers.
  expect(received).toBeGreaterThan(mostUnansweredBytes);
  await sending;
});

it('leaves a host alone that reads its answers, or has none to read', async () => {
  const { host, client } = await connection();
  guardAgainstFlood(client);
  let received = 0;
  const total = 4 * mostUnansweredBytes;
  const all = new Promise<void>((resolve) => {
    client.on('data', (chunk: Buffer) => {
      // Answers are short: one as long as its question could wait here for a host in the same process.
      if (received < total / 2) client.write(chunk.subarray(0, 512));
      received += chunk.length;
      if (received === total) resolve();
    });
  });
  host.resume();
  await send(host, total);
  await all;
  expect(client.destroyed).toBe(false);
});
