import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { runScript } from '../../../src/remote/script/run-script';
import { bareChannel, replaceMessage, socketOf } from '../../fixtures/inside-ssh2';
import { scriptRequest } from '../../fixtures/local-payload';
import {
  onPayload,
  type ScriptedSshServer,
  startScriptedSshServer,
} from '../../fixtures/scripted-ssh-server';
import { until } from '../../fixtures/until';

vi.setConfig({ testTimeout: 30_000 });

const never = new AbortController().signal;
const servers: ScriptedSshServer[] = [];
afterAll(async () => {
  for (const server of servers) await server.close();
});

describe('a host that takes packets of', () => {
  const runWith = async (bytes: number) => {
    const answer = onPayload((channel, mark) => {
      channel.write(`${mark}it runs\n`);
      channel.exit(0);
      channel.end();
    });
    const server = await startScriptedSshServer(answer, (connection) =>
      replaceMessage(
        connection,
        'channelOpenConfirm',
        (send) => (remote, local, window) => send(remote, local, window, bytes),
      ),
    );
    servers.push(server);
    return runScript(await server.connect(), scriptRequest('true'), () => {}, never);
  };

  it.each([0, 1])('%d bytes is refused, because sending would never end', async (bytes) => {
    await expect(runWith(bytes)).rejects.toMatchObject({
      code: 'EIC_SESSION_REFUSED',
      message: expect.stringContaining(`packets of ${bytes} bytes`),
    });
  });

  it('256 bytes is served', async () => {
    await expect(runWith(256)).resolves.toMatchObject({ exitCode: 0 });
  });
});

describe('a host that sends more than it was given room for', () => {
  /** A host that prints without end, whatever its window is. */
  const startTorrent = async (stream: 'stdout' | 'stderr') => {
    const server = await startScriptedSshServer(
      onPayload((channel, mark, connection) => {
        // This size skips the point at which the window is exactly used up: there, ssh2 itself drops the rest.
        const chunk = Buffer.alloc(30_011, 'y');
        const { send } = bareChannel(channel, connection);
        let open = true;
        connection.on('close', () => {
          open = false;
        });
        channel.write(mark);
        const write = (): void => {
          if (!open) return;
          for (let count = 0; count < 2; count += 1) send(stream, chunk);
          setImmediate(write);
        };
        write();
      }),
    );
    servers.push(server);
    return server;
  };

  it.each(['stdout', 'stderr'] as const)('on %s is cut off, before it fills the memory', async (stream) => {
    const server = await startTorrent(stream);
    const client = await server.connect();
    let taken = 0;
    const run = runScript(
      client,
      scriptRequest('true'),
      (_, chunk) => {
        taken += chunk.length;
        // The reader of the output stops.
        return new Promise<void>(() => undefined);
      },
      never,
    );
    await expect(run).rejects.toMatchObject({
      code: 'EIC_CONNECTION_LOST',
      cause: { message: 'the server sent more output than the channel window allows' },
    });
    expect(taken).toBeLessThanOrEqual(64 * 1024);
    expect(socketOf(client).bytesRead).toBeLessThan(8 * 1024 * 1024);
  });
});

describe('a host that writes to both streams, within its window', () => {
  const startHost = async (total: number) => {
    const server = await startScriptedSshServer(
      onPayload((channel, mark, connection) => {
        const { send, room } = bareChannel(channel, connection);
        const chunk = Buffer.alloc(32 * 1024, 'y');
        let open = true;
        let sent = 0;
        connection.on('close', () => {
          open = false;
        });
        channel.write(mark);
        const write = (): void => {
          if (!open) return;
          while (sent < total && room() > chunk.length) {
            send('stdout', chunk);
            send('stderr', Buffer.from('x'));
            sent += chunk.length;
          }
          if (sent < total) setImmediate(write);
          else {
            channel.exit(0);
            channel.end();
          }
        };
        write();
      }),
    );
    servers.push(server);
    return server;
  };

  it.each([64 * 1024, 2 * 1024 * 1024])(
    'gets no more than %d bytes of window while the reader of one of them pauses, and continues when the reader does',
    async (windowBytes) => {
      const total = 12 * windowBytes;
      const server = await startHost(total);
      const client = await server.connect();
      const socket = socketOf(client);
      let goOn: () => void = () => undefined;
      const stalled = new Promise<void>((resolve) => {
        goOn = resolve;
      });
      const bytes = { stdout: 0, stderr: 0 };
      const run = runScript(
        client,
        scriptRequest('true'),
        (stream, chunk) => {
          bytes[stream] += chunk.length;
          return stream === 'stdout' ? stalled : undefined;
        },
        never,
        windowBytes,
      );
      let before = -1;
      await until(
        'nothing more to come',
        () => {
          const same = bytes.stdout > 0 && socket.bytesRead === before;
          before = socket.bytesRead;
          return same;
        },
        { everyMs: 500 },
      );
      // One chunk is with the reader. The rest is the handshake, and what packets have around their data.
      expect(socket.bytesRead).toBeLessThan(windowBytes * 1.1 + 64 * 1024);
      goOn();
      await expect(run).resolves.toMatchObject({ exitCode: 0 });
      expect(bytes).toEqual({ stdout: total, stderr: total / (32 * 1024) });
    },
  );
});

describe('a host that continues to write after it sent the exit status', () => {
  it('is cut off, even if the reader of the output never finishes', async () => {
    const server = await startScriptedSshServer(
      onPayload((channel, mark) => {
        const chunk = Buffer.alloc(32 * 1024, 'y');
        let open = true;
        channel.on('close', () => {
          open = false;
        });
        const write = (): void => {
          while (open && channel.write(chunk));
          if (open) channel.once('drain', write);
        };
        channel.write(mark);
        channel.exit(0);
        write();
      }),
    );
    servers.push(server);
    const sink = () => delay(5);
    await expect(
      runScript(await server.connect(), scriptRequest('true'), sink, never),
    ).resolves.toMatchObject({ exitCode: 0 });
  });

  it('gives nothing once the run has ended, not even if it does not heed the close', async () => {
    let written = 0;
    const server = await startScriptedSshServer(
      onPayload((channel, mark, connection) => {
        channel.write(mark);
        channel.exit(0);
        const timer = setInterval(() => {
          channel.write('late\n');
          written += 1;
        }, 2);
        connection.on('close', () => clearInterval(timer));
      }),
      (connection) => {
        replaceMessage(connection, 'channelClose', () => () => undefined);
      },
    );
    servers.push(server);
    let ended = false;
    let after = 0;
    const sink = (_: string, chunk: Buffer): void => {
      if (ended) after += chunk.length;
    };
    const client = await server.connect();
    await runScript(client, scriptRequest('true'), sink, never);
    ended = true;
    const before = written;
    await until('more to be written', () => written >= before + 50);
    expect(after).toBe(0);
  });
});
