import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { runnersNode } from '../__tests__/fixtures/runner';
import type { Context } from './context';
import { type Command, start } from './programs';
import { type Report, rowOf, whole } from './report';
import { inTurns } from './samples';

const rounds = 21;

/** A TCP server that reports when the first byte of the next connection arrived, and never responds. */
async function startListener() {
  let told: (at: number) => void = () => undefined;
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', () => {
      told(performance.now());
      socket.pause();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    port,
    firstByte: () =>
      new Promise<number>((resolve) => {
        told = resolve;
      }),
    close: () => server.close(),
  };
}

/** Milliseconds from a process's start to the first byte of its first request, against those of a bare Node. */
export async function measureStartUp({ action, cloud, folder }: Context): Promise<Report> {
  const listener = await startListener();
  const timeToFirstByte = async (command: Command): Promise<number> => {
    const arrived = listener.firstByte();
    const startedAt = performance.now();
    const child = start(command, { stdio: 'ignore' });
    const ended = once(child, 'close').then(() => undefined);
    const at = await Promise.race([arrived, ended]);
    child.kill('SIGKILL');
    await ended;
    if (at === undefined) throw new Error(`${command.file} ended without a request`);
    return at - startedAt;
  };
  try {
    const times = await inTurns(
      rounds,
      () =>
        timeToFirstByte(
          action.command(
            { 'instance-ids': cloud.fast.id, run: 'true' },
            { ...cloud.awsEnv, AWS_ENDPOINT_URL: `http://127.0.0.1:${listener.port}` },
          ),
        ),
      () =>
        timeToFirstByte({
          file: runnersNode,
          args: ['-e', `require('node:net').connect(${listener.port}, '127.0.0.1').write('x')`],
          env: {},
          cwd: folder,
        }),
    );
    const row = rowOf('time', 'ms', whole, times);
    const over = row.ours.median - row.peer.median;
    return {
      title: `Start-up: to the first byte of the first AWS request (${rounds} runs each)`,
      ours: 'action',
      peer: 'bare node',
      rows: [
        {
          ...row,
          target: { value: over, bound: 'at most', limit: 70, shown: (value) => `${whole(value)} ms over` },
        },
      ],
      notes: [],
    };
  } finally {
    listener.close();
  }
}
