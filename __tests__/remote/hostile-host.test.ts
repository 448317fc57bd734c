import { setTimeout as delay } from 'node:timers/promises';
import type { Connection } from 'ssh2';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { runScript } from '../../src/remote/run-script';
import { scriptRequest } from '../fixtures/local-payload';
import { onPayload, type ScriptedSshServer, startScriptedSshServer } from '../fixtures/scripted-ssh-server';
import { until } from '../fixtures/until';

vi.setConfig({ testTimeout: 30_000 });

const never = new AbortController().signal;
const servers: ScriptedSshServer[] = [];
afterAll(async () => {
  for (const server of servers) await server.close();
});

type Send = (...args: unknown[]) => unknown;

/** Replaces what a server sends for one kind of message: ssh2's server itself is too well-behaved. */
const replace = (connection: Connection, message: string, by: (send: Send) => Send): void => {
  const protocol: unknown = Reflect.get(connection, '_protocol');
  if (typeof protocol !== 'object' || protocol === null) throw new Error('this ssh2 has no protocol');
  const original: unknown = Reflect.get(protocol, message);
  if (typeof original !== 'function') throw new Error(`this ssh2 sends no ${message}`);
  Reflect.set(
    protocol,
    message,
    by((...args) => original.apply(protocol, args)),
  );
};

describe('a host that takes packets of', () => {
  const runWith = async (bytes: number) => {
    const answer = onPayload((channel, mark) => {
      channel.write(`${mark}it runs\n`);
      channel.exit(0);
      channel.end();
    });
    const server = await startScriptedSshServer(answer, (connection) =>
      replace(
        connection,
        'channelOpenConfirm',
        (send) => (remote, local, window) => send(remote, local, window, bytes),
      ),
    );
    servers.push(server);
    return runScript(await server.connect(), scriptRequest('true'), () => {}, never);
  };

  test.each([0, 1])('%d bytes is refused, where sending would take for ever', async (bytes) => {
    await expect(runWith(bytes)).rejects.toMatchObject({
      code: 'EIC_SESSION_REFUSED',
      message: expect.stringContaining(`packets of ${bytes} bytes`),
    });
  });

  test('256 bytes is served', async () => {
    await expect(runWith(256)).resolves.toMatchObject({ exitCode: 0 });
  });
});

describe('a host that goes on writing after it told the exit status', () => {
  test('is cut off, though whoever takes the output is never done with it', async () => {
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

  test('gives nothing once the run has ended, not even where it does not heed the close', async () => {
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
        replace(connection, 'channelClose', () => () => undefined);
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
