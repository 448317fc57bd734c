import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { runnersNode } from '../__tests__/fixtures/runner';
import type { Context } from './context';
import { script, shellScript, timeToFirstLine } from './first-line';
import { type Report, rowOf, twoDecimals, whole } from './report';
import { inTurns } from './samples';

const rounds = 7;

/** From a process's start to the first output of `eic ssh`, against a shell script of AWS CLI and OpenSSH. */
export async function measureSsh({ cloud, dist, folder }: Context): Promise<Report> {
  const { id, user, port } = cloud.slow;
  const times = await inTurns(
    rounds,
    () => {
      const cwd = mkdtempSync(join(folder, 'ssh-'));
      const args = ['ssh', '--os-user', user, id, '-p', String(port), '--', script];
      return timeToFirstLine({
        file: runnersNode,
        args: [join(dist, 'cli', 'index.js'), ...args],
        env: { PATH: process.env.PATH ?? '', HOME: cwd, ...cloud.awsEnv },
        cwd,
      });
    },
    () => timeToFirstLine(shellScript(cloud.slow, cloud.awsEnv, folder)),
  );
  const time = rowOf('time', 'ms', whole, times);
  return {
    title: `ssh: to the first output of \`eic ssh\` (${rounds} runs each)`,
    ours: 'eic ssh',
    peer: 'aws + ssh script',
    rows: [{ ...time, target: { value: time.ratio, bound: 'at most', limit: 0.5, shown: twoDecimals } }],
    notes: [],
  };
}
