import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox';
import { readResults } from '../fixtures/results-schema';
import { type Job, type StepOptions, startJob } from '../fixtures/runner';
import { mountSmallDisk, type SmallDisk } from '../fixtures/small-disk';

describe('a runner whose disk is full', () => {
  let sandbox: Sandbox;
  let job: Job;
  let disk: SmallDisk;
  beforeAll(async () => {
    sandbox = await startSandbox({ instances: [{ name: 'a' }, { name: 'b' }] });
    job = await startJob();
  });
  afterAll(async () => {
    await job?.close();
    await sandbox?.close();
  });
  beforeEach(() => {
    disk = mountSmallDisk(4);
  });
  afterEach(() => disk.remove());

  const run = (options: StepOptions, inputs: Record<string, string> = {}) =>
    job.run({
      ...options,
      inputs: {
        'instance-ids': sandbox.instances.map(({ id }) => id).join(' '),
        port: String(sandbox.sshPort),
        run: 'echo "it ran"',
        ...inputs,
      },
      env: { ...sandbox.env, ...options.env },
    });

  it.each([
    ['/dev/full', 'ENOSPC: no space left on device'],
    ['/no/such/file', 'Missing file'],
  ])('fails the step if the outputs cannot be set (%s), and still says what ran', async (path, why) => {
    const step = await run({ commandFiles: { GITHUB_OUTPUT: path } });
    expect(step).toMatchObject({ exitCode: 1, signal: null });
    const errors = step.obeyed.filter(({ command }) => command === 'error');
    expect(errors.map(({ data }) => data.split(': ')[0])).toEqual(['EIC_OUTPUT_FAILED']);
    expect(errors[0]?.data).toContain(`GITHUB_OUTPUT (${path})`);
    expect(errors[0]?.data).toContain(why);
    expect(step.log).not.toContain('defect');
    for (const { name, id } of sandbox.instances) {
      expect(step.log).toContain(`${name} | it ran`);
      expect(step.summaryText).toContain(id);
    }
    expect(step.summaryText).toContain('2 succeeded, 0 failed');
    expect(step.summaryText).toContain('EIC_OUTPUT_FAILED');
    expect((await job.post(step)).log).toBe('');
  });

  it('keeps what GITHUB_OUTPUT held if only a part of the outputs fits', async () => {
    const path = join(disk.folder, 'set_output');
    writeFileSync(path, 'before=kept\n');
    const script = 'head -c 1000000 /dev/zero | tr "\\0" x';
    const [first] = sandbox.instances;
    const inputs = { 'instance-ids': first?.id ?? '', run: script };
    const step = await run({ commandFiles: { GITHUB_OUTPUT: path } }, inputs);
    expect(step.exitCode).toBe(1);
    expect(step.log).toContain('EIC_OUTPUT_FAILED');
    expect(readFileSync(path, 'utf8')).toBe('before=kept\n');
  });

  it('succeeds with a warning if only the job summary cannot be written', async () => {
    const step = await run({ commandFiles: { GITHUB_STEP_SUMMARY: '/dev/full' } });
    expect(step.exitCode).toBe(0);
    expect(readResults(step.outputs.results).map(({ succeeded }) => succeeded)).toEqual([true, true]);
    expect(step.obeyed.filter(({ command }) => command === 'warning').map(({ data }) => data)).toEqual([
      expect.stringContaining('ENOSPC'),
    ]);
  });

  it('succeeds if no state can be left for the post step', async () => {
    const step = await run({ commandFiles: { GITHUB_STATE: '/dev/full' } });
    expect(step.exitCode).toBe(0);
    expect(step.obeyed.filter(({ command }) => command === 'warning')).toEqual([]);
  });

  it('fails as the run did if both failed, and says both', async () => {
    const files = { GITHUB_OUTPUT: '/dev/full', GITHUB_STEP_SUMMARY: '/dev/full', GITHUB_STATE: '/dev/full' };
    const step = await run({ commandFiles: files }, { run: 'exit 3' });
    expect(step.exitCode).toBe(1);
    const errors = step.obeyed.filter(({ command }) => command === 'error').map(({ data }) => data);
    expect(errors).toEqual([
      expect.stringMatching(/^2 instances failed with EIC_SCRIPT_FAILED: a, b\n/),
      expect.stringMatching(/^EIC_OUTPUT_FAILED: /),
    ]);
  });

  it('does not stop a script whose output files no longer fit, and fails the step after all have ended', async () => {
    const script = 'head -c 300000 /dev/zero | tr "\\0" x; echo; echo "the end"';
    const step = await run(
      { env: { RUNNER_TEMP: disk.folder } },
      { run: script, 'outputs-dir': join(disk.folder, 'out') },
    );
    expect(step.exitCode).toBe(1);
    const results = readResults(step.outputs.results);
    expect(results.map(({ succeeded, exitCode }) => [succeeded, exitCode])).toEqual([
      [true, 0],
      [true, 0],
    ]);
    expect(results.map(({ stdoutFile }) => stdoutFile)).toEqual([null, null]);
    expect(results.map(({ bytesOut }) => bytesOut.stdout)).toEqual([300_009, 300_009]);
    expect(step.log.match(/\| the end$/gm)).toHaveLength(2);
    const errors = step.obeyed.filter(({ command }) => command === 'error');
    expect(errors.map(({ data }) => data.split(': ')[0])).toEqual(['EIC_OUTPUT_FAILED']);
    expect(errors[0]?.data).toContain('2 files in `outputs-dir`');
    expect(errors[0]?.data).toContain('ENOSPC');
    expect(step.summaryText).toContain('2 succeeded, 0 failed');
    expect(statSync(disk.folder).isDirectory()).toBe(true);
  });

  it('runs nothing if the directory for the output cannot be made', async () => {
    const pushes = sandbox.pushes.length;
    writeFileSync(join(job.workspace, 'file'), '');
    const step = await run({}, { 'outputs-dir': 'file/out' });
    expect(step.exitCode).toBe(1);
    expect(step.log).toMatch(/EIC_INPUT_INVALID|EIC_OUTPUT_FAILED/);
    const inTheWay = await run({}, { 'outputs-dir': 'file' });
    expect(inTheWay.exitCode).toBe(1);
    expect(inTheWay.log).toContain('EIC_OUTPUT_FAILED');
    expect(inTheWay.log).toContain('Nothing was run');
    expect(readResults(inTheWay.outputs.results)).toEqual([]);
    expect(sandbox.pushes).toHaveLength(pushes);
  });
});
