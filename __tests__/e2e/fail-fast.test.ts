import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox';
import { readResults } from '../fixtures/results-schema';
import { type Job, type RunningStep, startJob } from '../fixtures/runner';

describe('a step with fail-fast', () => {
  let sandbox: Sandbox;
  let job: Job;
  beforeAll(async () => {
    sandbox = await startSandbox({
      instances: [
        { name: 'a' },
        { name: 'b' },
        { name: 'c' },
        { name: 'd' },
        { name: 'off', state: 'stopped' },
      ],
    });
    job = await startJob();
  });
  afterAll(async () => {
    await job?.close();
    await sandbox?.close();
  });

  const addressOf = (name: string) => sandbox.instances.find((instance) => instance.name === name)?.address;
  const idOf = (name: string) => sandbox.instances.find((instance) => instance.name === name)?.id ?? '';
  const run = async (
    names: readonly string[],
    inputs: Record<string, string>,
    meanwhile?: (step: RunningStep) => Promise<void>,
  ) => {
    const pushes = sandbox.pushes.length;
    const running = await job.start({
      inputs: {
        'instance-ids': names.map(idOf).join(' '),
        port: String(sandbox.sshPort),
        'fail-fast': 'true',
        ...inputs,
      },
      env: sandbox.env,
    });
    await meanwhile?.(running);
    const step = await running.result;
    const pushedTo = new Set(sandbox.pushes.slice(pushes).map(({ instanceId }) => instanceId));
    return { ...step, results: readResults(step.outputs.results), pushedTo };
  };
  const failOn = (name: string) =>
    `case $SSH_CONNECTION in *" ${addressOf(name)} "*) exit 5;; esac; echo "fine"`;

  it('and max-parallel 1 stops at the first failure, and reports what was not started', async () => {
    const step = await run(['a', 'b', 'c', 'd'], { run: failOn('b'), 'max-parallel': '1' });
    expect(step.exitCode).toBe(1);
    expect(step.outputs['exit-code']).toBe('5');
    expect(step.results.map(({ error }) => error?.code)).toEqual([
      undefined,
      'EIC_SCRIPT_FAILED',
      'EIC_NOT_STARTED',
      'EIC_NOT_STARTED',
    ]);
    const [, , third] = step.results;
    expect(third).toMatchObject({
      instanceId: idOf('c'),
      name: 'c',
      address: null,
      exitCode: null,
      hostKey: null,
      bytesOut: { stdout: 0, stderr: 0 },
      durationsMs: { connect: null, push: null, authenticate: null, run: null },
    });
    expect(third?.error?.message).toContain(`b (${idOf('b')}) failed with EIC_SCRIPT_FAILED`);
    expect(step.pushedTo).toEqual(new Set([idOf('a'), idOf('b')]));

    // One annotation for all that was left out, in addition to that of the failure.
    const errors = step.obeyed.filter(({ command }) => command === 'error');
    expect(errors.map(({ data }) => data.split(': ', 2))).toEqual([
      ['b', 'EIC_SCRIPT_FAILED'],
      ['EIC_NOT_STARTED', expect.anything()],
    ]);
    expect(errors[1]?.data).toMatch(/Not started: c, d$/);
    expect(step.log).toMatch(/^c: not started$/m);
    expect(step.summaryText).toContain('4 instances: 1 succeeded, 1 failed, 2 not started.');
    expect(step.summaryText).toContain('2 instances not started');
  });

  it('lets scripts that run go on to their end, and starts no other', async () => {
    const gate = join(job.workspace, 'gate');
    // The second instance ends only after the failure of the first has been reported.
    const script = `
      case $SSH_CONNECTION in *" ${addressOf('a')} "*) until [ -e ${gate}.b ]; do sleep 0.02; done; exit 7;; esac
      : >${gate}.b
      until [ -e ${gate}.a ]; do sleep 0.02; done
      echo "to its end"`;
    const step = await run(
      ['a', 'b', 'c', 'd'],
      { run: script, 'max-parallel': '2', timeout: '20s' },
      (running) => running.seen(/^a \* exit code 7/m).then(() => writeFile(`${gate}.a`, '')),
    );
    expect(step.results.map(({ succeeded, error }) => (succeeded ? 'ok' : error?.code))).toEqual([
      'EIC_SCRIPT_FAILED',
      'ok',
      'EIC_NOT_STARTED',
      'EIC_NOT_STARTED',
    ]);
    expect(step.log).toMatch(/^b \| to its end$/m);
    expect(step.log).toMatch(/^c \* not started$/m);
  });

  it('starts nothing at all if one of the instances is known not to run', async () => {
    const step = await run(['a', 'off', 'b'], { run: 'echo "fine"' });
    expect(step.exitCode).toBe(1);
    expect(step.results.map(({ error }) => error?.code)).toEqual([
      'EIC_NOT_STARTED',
      'EIC_INSTANCE_NOT_RUNNING',
      'EIC_NOT_STARTED',
    ]);
    expect(step.results[0]?.error?.message).toContain(
      `off (${idOf('off')}) failed with EIC_INSTANCE_NOT_RUNNING`,
    );
    expect(step.pushedTo.size).toBe(0);
  });

  it('is off by default: a failure keeps no other instance from being started', async () => {
    const step = await run(['a', 'off', 'b'], { run: failOn('a'), 'max-parallel': '1', 'fail-fast': '' });
    expect(step.results.map(({ succeeded, error }) => (succeeded ? 'ok' : error?.code))).toEqual([
      'EIC_SCRIPT_FAILED',
      'EIC_INSTANCE_NOT_RUNNING',
      'ok',
    ]);
  });
});
