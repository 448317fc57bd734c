import { once } from 'node:events';
import { join } from 'node:path';
import { runnersNode } from '../__tests__/fixtures/runner';
import { startBlackHole } from '../__tests__/fixtures/tcp-servers';
import type { Context } from './context';
import { type Command, start } from './programs';
import { type Report, rowOf, whole } from './report';
import { inTurns, spreadOf } from './samples';

const rounds = 5;

/** Milliseconds from a program's start to its end. @throws Error if its exit code is another one */
async function timeToEnd(command: Command, exitCode: number): Promise<number> {
  const startedAt = performance.now();
  const child = start(command, { stdio: ['ignore', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => said.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => said.push(chunk));
  await once(child, 'close');
  if (child.exitCode === exitCode) return performance.now() - startedAt;
  throw new Error(`it ended with ${child.exitCode}, not ${exitCode}:\n${Buffer.concat(said).toString()}`);
}

/**
 * `eic doctor` on a healthy instance, against one command there with `eic run`; and a step that cannot connect, with and
 * without an explanation.
 */
export async function measureDoctor({ action, cloud, dist, folder }: Context): Promise<Report> {
  const { id, user, port } = cloud.slow;
  const eic = (...args: string[]): Command => ({
    file: runnersNode,
    args: [join(dist, 'cli', 'index.js'), ...args],
    env: { PATH: process.env.PATH ?? '', HOME: folder, ...cloud.awsEnv },
    cwd: folder,
  });
  const login = ['--os-user', user, '--port', String(port)];
  const healthy = await inTurns(
    rounds,
    () => timeToEnd(eic('doctor', id, ...login), 0),
    () => timeToEnd(eic('run', id, ...login, '--', 'true'), 0),
  );
  const hole = await startBlackHole('127.0.0.1');
  try {
    const failing = (diagnose: boolean) => () => {
      const inputs = {
        'instance-ids': id,
        'instance-ip': hole.address,
        port: String(hole.port),
        'os-user': user,
        'connect-timeout': '1s',
        run: 'true',
        diagnose: String(diagnose),
      };
      return timeToEnd(action.command(inputs, cloud.awsEnv), 1);
    };
    const failed = await inTurns(rounds, failing(true), failing(false));
    const beyond = failed.ours.map((ms, round) => ms - (failed.peer[round] ?? 0));
    const time = rowOf('healthy instance', 'ms', whole, healthy);
    return {
      title: `Doctor: every check of a healthy instance, and a step that cannot connect (${rounds} runs each)`,
      ours: 'doctor',
      peer: 'without',
      rows: [
        { ...time, target: { value: time.ours.median, bound: 'at most', limit: 3_000, shown: whole } },
        {
          ...rowOf('failed connection', 'ms', whole, failed),
          target: { value: spreadOf(beyond).most, bound: 'at most', limit: 10_000, shown: whole },
        },
      ],
      notes: [
        'Without: `eic run` of one command, and the same step with `diagnose: false`.',
        'The second target is for the most of the differences: the time beyond that of the connection.',
      ],
    };
  } finally {
    await hole.close();
  }
}
