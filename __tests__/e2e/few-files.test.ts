import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox';
import { readResults } from '../fixtures/results-schema';
import { type Job, startJob } from '../fixtures/runner';

describe('a runner with a low limit of open files', () => {
  let sandbox: Sandbox;
  let job: Job;
  beforeAll(async () => {
    sandbox = await startSandbox({ instances: 40 });
    job = await startJob();
  });
  afterAll(async () => {
    await job?.close();
    await sandbox?.close();
  });

  const run = async (openFiles: number, inputs: Record<string, string> = {}) => {
    const step = await job.run({
      openFiles,
      inputs: {
        'instance-ids': sandbox.instances.map(({ id }) => id).join(' '),
        port: String(sandbox.sshPort),
        'max-parallel': '40',
        // Long enough for all connections to be wanted at the same time.
        run: 'echo "it ran"; sleep 0.5',
        ...inputs,
      },
      env: sandbox.env,
    });
    return { ...step, results: readResults(step.outputs.results) };
  };

  it.each([
    ['', {}],
    [', and writes their output to files', { 'outputs-dir': 'out' }],
  ])('runs on fewer instances at a time, warns once, and reaches all of them%s', async (_, inputs) => {
    const step = await run(64, inputs);
    expect(step.results.map(({ error }) => error)).toEqual(sandbox.instances.map(() => null));
    expect(step.exitCode).toBe(0);
    expect(step.log.match(/\| it ran$/gm)).toHaveLength(40);
    const warnings = step.obeyed.filter(({ command }) => command === 'warning');
    expect(warnings.map(({ data }) => data)).toEqual([expect.stringContaining('`ulimit -n`')]);
    // Each host key was read from the console: a lack of files must not make one unknown.
    expect(new Set(step.results.map(({ hostKey }) => hostKey?.verifiedBy))).toEqual(
      new Set(['console-output']),
    );
  });
});
