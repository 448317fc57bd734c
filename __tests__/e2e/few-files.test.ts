import { execFileSync } from 'node:child_process';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox';
import { readResults } from '../fixtures/results-schema';
import { type Job, startJob } from '../fixtures/runner';
import { until } from '../fixtures/until';

describe('a runner with a low limit of open files', () => {
  let sandbox: Sandbox;
  let job: Job;
  beforeAll(async () => {
    sandbox = await startSandbox({ instances: 84 });
    job = await startJob();
  });
  afterAll(async () => {
    await job?.close();
    await sandbox?.close();
  });

  it.each([
    ['', 64, 40, {}],
    [', and writes their output to files', 256, 84, { 'outputs-dir': 'out' }],
  ])(
    'runs on fewer instances at a time, warns once, and reaches all of them%s (limit %d)',
    async (_, openFiles, count, inputs) => {
      const go = join(job.temp, `go-${openFiles}`);
      execFileSync('mkfifo', [go]);
      const running = await job.start({
        openFiles,
        inputs: {
          'instance-ids': sandbox.instances
            .slice(0, count)
            .map(({ id }) => id)
            .join(' '),
          port: String(sandbox.sshPort),
          'max-parallel': String(count),
          env: `GO=${go}`,
          // Holds its descriptors until too many are wanted.
          run: 'echo "it ran"; : <"$GO"',
          ...inputs,
        },
        env: sandbox.env,
      });
      await until('the warning', () => running.log().includes('`ulimit -n`'), { timeoutMs: 50_000 });
      const gate = await open(go, 'r+');
      const step = await running.result.finally(() => gate.close());
      const results = readResults(step.outputs.results);
      expect(results.map(({ error }) => error)).toEqual(Array(count).fill(null));
      expect(step.exitCode).toBe(0);
      expect(step.log.match(/\| it ran$/gm)).toHaveLength(count);
      const warnings = step.obeyed.filter(({ command }) => command === 'warning');
      expect(warnings.map(({ data }) => data)).toEqual([expect.stringContaining('`ulimit -n`')]);
      // Each host key was read from the console: a lack of files must not make one unknown.
      expect(new Set(results.map(({ hostKey }) => hostKey?.verifiedBy))).toEqual(new Set(['console-output']));
    },
  );
});
