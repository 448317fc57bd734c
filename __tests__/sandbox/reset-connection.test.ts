import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { resetConnection } from '../../src/sandbox/reset-connection';
import { listen } from '../fixtures/tcp-servers';

/** Both ends of a TCP connection over the loopback interface. */
async function connection(): Promise<{ near: Socket; far: Socket }> {
  const server = createServer();
  const port = await listen(server);
  const far = connect(port, '127.0.0.1');
  const [near] = await once(server, 'connection');
  server.close();
  onTestFinished(() => {
    far.destroy();
  });
  return { near, far };
}

it('resets an open connection', async () => {
  const { near, far } = await connection();
  const seen = once(far, 'close').catch((error: unknown) => error);
  resetConnection(near);
  expect(await seen).toMatchObject({ code: 'ECONNRESET' });
});

it('closes a connection that has just begun to end', async () => {
  const { near } = await connection();
  near.end();
  const closed = once(near, 'close');
  resetConnection(near);
  await closed;
});

it('closes a connection whose FIN was sent', async () => {
  const { near } = await connection();
  near.end();
  await once(near, 'finish');
  const closed = once(near, 'close');
  resetConnection(near);
  await closed;
});
