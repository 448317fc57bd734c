import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cloud, only, startCloud } from '../fixtures/cloud';
import { readResults } from '../fixtures/results-schema';
import { type Job, type StepOptions, type StepResult, startJob } from '../fixtures/runner';
import { testUser } from '../fixtures/sshd';

describe('the log of a step that fails says what a reader needs', () => {
  let cloud: Cloud;
  let job: Job;
  beforeAll(async () => {
    cloud = await startCloud([{ name: 'web-1' }, { name: 'web-2' }]);
    job = await startJob();
  });
  afterAll(async () => {
    await job?.close();
    await cloud?.close();
  });

  const run = (inputs: Record<string, string>, more: StepOptions = {}) =>
    job.run({
      ...more,
      inputs: {
        'instance-ids': cloud.instances[0]?.id ?? '',
        'os-user': testUser,
        port: String(cloud.sandbox.sshPort),
        ...inputs,
      },
      env: { ...cloud.sandbox.env, ...more.env },
    });
  const annotations = (step: StepResult) =>
    step.obeyed.filter(({ command }) => command === 'error').map(({ data }) => data);

  it('a failing command: its last line on stderr is in the annotation, and the output is in no group', async () => {
    const step = await run({ run: 'echo deploying\necho "cannot find the release" >&2\nexit 7\n' });
    expect(step.obeyed.map(({ command }) => command)).toEqual(['error']);
    expect(step.lines.map(({ text }) => text)).toContain('deploying');
    const [first, second, third] = only(annotations(step)).split('\n');
    expect(first).toBe('web-1: EIC_SCRIPT_FAILED: The script ended with exit code 7.');
    expect(second).toBe('Its last line on stderr: cannot find the release');
    expect(third).toBe('See the end of its output: the first command that fails ends the script.');
    expect(step.outputs['exit-code']).toBe('7');
    // The remedy is whole, and does not repeat what a later step could print unmasked.
    expect(only(readResults(step.outputs.results)).error).toMatchObject({ remedy: third });
    expect(step.outputs.results).not.toContain('cannot find');
  });

  it('a command that fails silently: the reader is not sent to look at an output that is not there', async () => {
    const step = await run({ run: 'test -e /no/such/file\necho not reached\n' });
    expect(only(annotations(step))).toMatch(
      /^web-1: EIC_SCRIPT_FAILED: The script ended with exit code 1, and wrote no output\.\n.*`set -x`/,
    );
    expect(step.log).not.toMatch(/own output|end of its output/);
  });

  it('a working directory that cannot be entered', async () => {
    const step = await run({ run: 'echo ran', 'working-directory': '/no/such/directory' });
    expect(only(annotations(step)).split('\n')).toEqual([
      'web-1: EIC_SCRIPT_FAILED: The script was not started: its working directory cannot be entered.',
      expect.stringContaining('correct `working-directory`'),
      'cd: /no/such/directory: No such file or directory',
      expect.stringContaining('docs/errors.md'),
    ]);
    expect(step.log).not.toMatch(/^ran$|own output|eic-no-directory/m);
    expect(step.outputs).toMatchObject({ 'exit-code': '1', stdout: '' });
  });

  it('a shell that the instance does not have', async () => {
    const step = await run({ run: 'print("ran")', shell: 'python9 {0}' });
    expect(only(annotations(step))).toContain('the instance has no command "python9".\nInstall it');
    expect(step.outputs).toMatchObject({ 'exit-code': '127', stdout: '' });
  });

  it('a command that is not found', async () => {
    const step = await run({ run: 'no-such-command --now' });
    expect(only(annotations(step))).toMatch(
      /exit code 127\.\nIts last line on stderr: .*no-such-command: command not found\nExit code 127 usually/,
    );
  });

  it('the first of two instances, one after the other: its output is also below its group', async () => {
    const step = await run({
      'instance-ids': cloud.instances.map(({ id }) => id).join(' '),
      'max-parallel': '1',
      run: 'echo "on $SSH_CONNECTION"\nexit 1\n',
    });
    const lines = step.lines.map(({ text }) => text);
    const shown = lines.indexOf('web-1: its output, repeated:');
    expect(lines.slice(0, shown).some((line) => line.startsWith('::endgroup::'))).toBe(true);
    expect(lines.slice(shown, shown + 3).join('\n')).toMatch(/\nweb-1 \| on 127\.0\.0\.1 /);
  });

  it('inputs of appleboy/ssh-action, as the runner passes them', async () => {
    const step = await run({ run: 'echo ran' }, { env: { INPUT_ENVS: 'A,B', INPUT_KEY: 'private' } });
    expect(step.log).not.toMatch(/^ran$/m);
    expect(only(annotations(step))).toBe(
      [
        'EIC_INPUT_INVALID: 2 inputs have mistakes; nothing was sent to AWS.',
        "Correct the step's `with:`:",
        "`envs` is not an input of this action. Use `env`, with one NAME or NAME=value on each line. A NAME is taken from the step's `env:`.",
        '`key` is not an input of this action. Remove it: a new key is made for each step, and no key or password is stored.',
        'See https://github.com/org/eic-action/blob/v1/docs/errors.md#eic_input_invalid',
      ].join('\n'),
    );
  });

  it('a script file with Windows line endings', async () => {
    const step = await run(
      { run: '', 'run-file': 'deploy.sh' },
      { workspace: { 'deploy.sh': 'set -x\r\necho ran\r\n' } },
    );
    expect(only(annotations(step))).toContain('`run-file` has Windows line endings (CRLF, first in line 1)');
  });

  it('and no line of a key that was pasted into the wrong input is in anything that the step leaves behind', async () => {
    const lines = ['b3BlbnNzaC1rZXktdjE', 'AAAABG5vbmUAAAAEbm9uZQ', 'QyNTUxOQAAACB7W1Xc', 'aGVsbG8gd29ybGQ='];
    const key = `-----BEGIN OPENSSH PRIVATE KEY-----\n${lines.join('\n')}\n-----END OPENSSH PRIVATE KEY-----\n`;
    for (const inputs of [
      { env: `DEPLOY_KEY=${key}` },
      { env: key },
      { 'instance-ids': key },
      { 'known-hosts': key },
      { 'os-user': key },
      { shell: key },
      { 'working-directory': key },
      { run: '', 'run-file': key },
    ]) {
      const step = await run({ run: 'true', ...inputs });
      expect(step.exitCode, JSON.stringify(inputs)).toBe(1);
      const left = [step.log, step.summary, step.summaryText, ...Object.values(step.outputs)].join('\n');
      for (const line of lines) expect(left).not.toContain(line.slice(0, 8));
    }
  });
});
