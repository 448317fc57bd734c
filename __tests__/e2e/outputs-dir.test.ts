import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox';
import { readResults } from '../fixtures/results-schema';
import { type Job, type StepOptions, startJob } from '../fixtures/runner';

describe('a step with transcript and report-file', () => {
  it('writes the output as an asciicast and the run as a page, with the values of env masked, also if the script fails', async () => {
    const sandbox = await startSandbox();
    const job = await startJob();
    try {
      const step = await job.run({
        inputs: {
          'instance-ids': sandbox.instances.map(({ id }) => id).join(' '),
          port: String(sandbox.sshPort),
          transcript: 'shell.cast',
          'report-file': 'run.html',
          env: 'TOKEN',
          run: 'printf %s "${TOKEN%???}"; sleep 0.2; printf "%s\\n" "${TOKEN#????????}"; exit 3',
        },
        env: { ...sandbox.env, TOKEN: 'not-for-all' },
      });
      expect(step.exitCode).toBe(1);
      const [header = '', ...events] = (await readFile(join(job.workspace, 'shell.cast'), 'utf8'))
        .trimEnd()
        .split('\n');
      expect(JSON.parse(header)).toMatchObject({ version: 2 });
      expect(events.map((event) => JSON.parse(event).slice(1))).toEqual([['o', expect.any(String)]]);
      expect(events.join('')).not.toContain('not-for');
      const page = await readFile(join(job.workspace, 'run.html'), 'utf8');
      expect(page).toContain('"output":"***\\n"');
      expect(page).toContain('"result":"exit code 3"');
      expect(page).not.toContain('not-for');
    } finally {
      await job.close();
      await sandbox.close();
    }
  });
});

describe('a step with outputs-dir', () => {
  let sandbox: Sandbox;
  let job: Job;
  beforeAll(async () => {
    sandbox = await startSandbox({
      instances: [{ name: 'a' }, { name: 'b' }, { name: 'off', state: 'stopped' }],
    });
    job = await startJob();
  });
  afterAll(async () => {
    await job?.close();
    await sandbox?.close();
  });

  const run = async (inputs: Record<string, string>, count = 2, options: StepOptions = {}) => {
    const step = await job.run({
      ...options,
      inputs: {
        'instance-ids': sandbox.instances
          .slice(0, count)
          .map(({ id }) => id)
          .join(' '),
        port: String(sandbox.sshPort),
        ...inputs,
      },
      env: sandbox.env,
    });
    return { ...step, results: step.outputs.results === undefined ? [] : readResults(step.outputs.results) };
  };
  const ids = () => sandbox.instances.map(({ id }) => id);

  it('writes the raw output of each instance to files of its own, and results name them', async () => {
    const step = await run({
      'outputs-dir': 'out/of-each',
      run: 'echo "$SSH_CONNECTION"; printf "\\000\\377\\rraw" ; echo "::error::not obeyed" >&2; exit 3',
    });
    const folder = join(job.workspace, 'out', 'of-each');
    expect(step.results.map(({ stdoutFile, stderrFile }) => [stdoutFile, stderrFile])).toEqual(
      ids()
        .slice(0, 2)
        .map((id) => [join(folder, `${id}.stdout`), join(folder, `${id}.stderr`)]),
    );
    for (const [index, { stdoutFile, stderrFile, bytesOut }] of step.results.entries()) {
      const stdout = await readFile(stdoutFile ?? '');
      expect(stdout.toString('latin1')).toContain(sandbox.instances[index]?.address);
      expect(stdout.subarray(-6)).toEqual(Buffer.from('\0\xff\rraw', 'latin1'));
      expect(stdout).toHaveLength(bytesOut.stdout);
      expect(await readFile(stderrFile ?? '', 'utf8')).toBe('::error::not obeyed\n');
      expect((await stat(stdoutFile ?? '')).mode & 0o777).toBe(0o600);
    }
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });

  it('replaces files and links of an earlier run, and never follows a link', async () => {
    const folder = join(job.workspace, 'again');
    await mkdir(folder);
    const [a = '', b = '', off = ''] = ids();
    const mine = join(job.workspace, 'mine');
    await writeFile(mine, 'mine');
    await symlink(mine, join(folder, `${a}.stdout`));
    await writeFile(join(folder, `${b}.stdout`), 'a longer text of an earlier run');
    await writeFile(join(folder, `${off}.stdout`), 'of an earlier run');
    await writeFile(join(folder, 'notes'), 'kept');
    const step = await run({ 'outputs-dir': folder, run: 'echo "new"' }, 3);
    expect(await readFile(mine, 'utf8')).toBe('mine');
    for (const id of [a, b]) expect(await readFile(join(folder, `${id}.stdout`), 'utf8')).toBe('new\n');
    // No old output is taken for that of an instance which was not reached.
    expect((await readdir(folder)).sort()).toEqual(
      [`${a}.stdout`, `${a}.stderr`, `${b}.stdout`, `${b}.stderr`, 'notes'].sort(),
    );
    expect(step.results[2]).toMatchObject({ stdoutFile: null, stderrFile: null });
  });

  it('works for one instance too, and leaves the stdout output as it is', async () => {
    const step = await run({ 'outputs-dir': '.', run: 'echo "both"' }, 1);
    expect(step.outputs.stdout).toBe('both');
    expect(await readFile(join(job.workspace, `${ids()[0]}.stdout`), 'utf8')).toBe('both\n');
  });

  it('holds at most 100 MiB of a stream, says so, and counts the rest', async () => {
    const script = 'set +o pipefail; yes "$(printf %0999d 1)" | head -c 110000000';
    const step = await run({ 'outputs-dir': 'large', run: script }, 1, { keepLog: false });
    expect(step.exitCode).toBe(0);
    const [result] = step.results;
    expect(result?.bytesOut.stdout).toBe(110_000_000);
    expect((await stat(result?.stdoutFile ?? '')).size).toBe(100 * 1024 * 1024);
    expect(step.obeyed.filter(({ command }) => command === 'warning').map(({ data }) => data)).toEqual([
      `a: ${result?.stdoutFile} holds the first 104857600 bytes only: there were more.`,
    ]);
  });

  it.each(['..', '/etc', 'link'])('is refused at %s, outside the workspace and RUNNER_TEMP', async (path) => {
    await symlink('/etc', join(job.workspace, 'link')).catch(() => undefined);
    const step = await run({ 'outputs-dir': path, run: 'echo "no"' });
    expect(step.exitCode).toBe(1);
    expect(step.log).toContain('`outputs-dir`');
    expect(step.log).toContain('EIC_INPUT_INVALID');
  });
});
