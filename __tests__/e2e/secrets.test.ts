import { execFileSync } from 'node:child_process';
import { homedir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cloud, only, startCloud } from '../fixtures/cloud';
import { allProcesses } from '../fixtures/processes';
import { type Job, type StepResult, startJob } from '../fixtures/runner';
import { masked } from '../fixtures/secret-masker';
import { testUser } from '../fixtures/sshd';
import { until } from '../fixtures/until';

// Put together at run time, so that this file holds neither.
const inScript = ['only', 'in', 'the', 'script'].join('-');
const inEnv = ['only', 'in', 'the', 'env'].join('-');

describe('what must not get out', () => {
  let cloud: Cloud;
  let job: Job;
  beforeAll(async () => {
    cloud = await startCloud([{ hostKeyTypes: ['ed25519'] }]);
    job = await startJob();
  });
  afterAll(async () => {
    await job?.close();
    await cloud?.close();
  });

  const start = (script: string, inputs: Record<string, string> = {}) =>
    job.start({
      debug: true,
      inputs: {
        'instance-ids': only(cloud.instances).id,
        'os-user': testUser,
        port: String(cloud.sandbox.sshPort),
        env: 'TOKEN',
        run: `: ${inScript}\n${script}`,
        ...inputs,
      },
      env: { ...cloud.sandbox.env, TOKEN: inEnv },
    });

  /** Files on the host, where a script could have been put down, that hold the text. */
  const filesWith = (text: string): string[] =>
    execFileSync(
      'sh',
      [
        '-c',
        `find /tmp /var/tmp /dev/shm /run "$HOME" -maxdepth 3 -type f -size -1024k -mmin -5 \\
           -exec grep -lF -e "$0" {} + 2>/dev/null || :`,
        text,
      ],
      { encoding: 'utf8', env: { ...process.env, HOME: homedir() } },
    )
      .split('\n')
      .filter((path) => path !== '');

  const everything = (result: StepResult): string =>
    [result.log, result.summary, JSON.stringify(result.outputs), ...Object.values(result.files)].join('\n');

  it.each(['bash', 'sh', 'python3 {0}'])(
    'shows neither the script nor a value of env in a process list or a file of the host (%s)',
    async (shell) => {
      const script = shell.startsWith('python')
        ? `${JSON.stringify(inScript)}\nimport time; print("it runs", flush=True); time.sleep(600)`
        : `: ${inScript}\necho "it runs"; sleep 600; :`;
      const step = await start('', { shell, run: script });
      await step.seen('it runs');
      const commandLines = allProcesses().map(({ commandLine }) => commandLine);
      expect(commandLines.filter((line) => line.includes(inScript) || line.includes(inEnv))).toEqual([]);
      // The processes are really there to be seen.
      expect(only(cloud.instances).sshd.sessions().length).toBeGreaterThan(1);
      expect([...filesWith(inScript), ...filesWith(inEnv)]).toEqual([]);
      await step.cancel();
      await step.result;
      await until('the session to end', () => only(cloud.instances).sshd.sessions().length === 0);
      expect([...filesWith(inScript), ...filesWith(inEnv)]).toEqual([]);
    },
  );

  it('writes neither to the log, the outputs, the summary or any file of the runner, debug logging included', async () => {
    for (const script of ['echo "done"', 'exit 1', 'kill -KILL $$']) {
      const result = await (await start(script)).result;
      expect(everything(result)).not.toContain(inEnv);
      expect(everything(result)).not.toContain(inScript);
    }
  });

  it('keeps the key pair in memory: no log, output, file or process list has the private key, and no file the public one', async () => {
    const before = cloud.sandbox.pushes.length;
    for (const keyType of ['ed25519', 'rsa']) {
      const step = await start('env; echo "it runs"; sleep 0.3', { 'key-type': keyType });
      await step.seen('it runs');
      const commandLines = allProcesses().map(({ commandLine }) => commandLine);
      const result = await step.result;
      expect(result.exitCode).toBe(0);
      const text = everything(result);
      expect(text).not.toMatch(/PRIVATE KEY|openssh-key-v1|b3BlbnNzaC1rZXktdjE/);
      expect(commandLines.join('\n')).not.toMatch(/PRIVATE KEY/);
      const pushed = cloud.sandbox.pushes.slice(before).map(({ publicKey }) => publicKey.split(' ')[1] ?? '');
      expect(pushed.length).toBeGreaterThan(0);
      for (const blob of pushed) {
        expect(text).not.toContain(blob);
        expect(commandLines.join('\n')).not.toContain(blob);
      }
      expect(result.exported).toEqual({});
      expect(Object.keys(result.state).join()).not.toMatch(/key/i);
    }
  });

  it('shows no AWS credentials, and passes none to the host', async () => {
    const { AWS_SECRET_ACCESS_KEY = '', AWS_ACCESS_KEY_ID = '' } = cloud.sandbox.env;
    const result = await (await start('env')).result;
    expect(AWS_SECRET_ACCESS_KEY.length).toBeGreaterThan(20);
    expect(everything(result)).not.toContain(AWS_SECRET_ACCESS_KEY);
    expect(result.outputs.stdout).not.toContain(AWS_ACCESS_KEY_ID);
  });

  describe('as the runner masks them in the log', () => {
    /** A step with these secrets, each in a variable of `env`, and what a reader sees of its log. */
    const seen = async (script: string, secrets: Record<string, string>): Promise<string> => {
      const step = await job.start({
        inputs: {
          'instance-ids': only(cloud.instances).id,
          'os-user': testUser,
          port: String(cloud.sandbox.sshPort),
          env: Object.keys(secrets).join('\n'),
          run: script,
        },
        env: { ...cloud.sandbox.env, ...secrets },
      });
      const { exitCode, lines, obeyed } = await step.result;
      expect(exitCode).toBe(0);
      expect(
        obeyed.filter(
          ({ command }) => command !== 'group' && command !== 'endgroup' && command !== 'warning',
        ),
      ).toEqual([]);
      return lines.map(({ text }) => masked(text, Object.values(secrets))).join('\n');
    };

    it('hides one that is printed if a line without an end is broken, also one of several KiB', async () => {
      const secrets = {
        SMALL: 'correct horse battery',
        LARGE: Array.from({ length: 900 }, (_, index) => `part-${index}`).join('+'),
      };
      const script = `
        printf "%$((65536 - 10))s%s" "" "$SMALL" | tr ' ' x | sed "s/correctxhorsexbattery/$SMALL/"; echo
        printf "%$((65536 - 3000))s" "" | tr ' ' x; printf '%s' "$LARGE"; printf '%1000s\n' "" | tr ' ' y
        printf "%$((65536 - 3000))s" "" | tr ' ' x >&2; printf '%s\n' "$LARGE" >&2`;
      const log = await seen(script, secrets);
      expect(log.split('***')).toHaveLength(4);
      expect(log).not.toMatch(/part-|horse|battery/);
    });

    it('hides one that holds what looks like a workflow command', async () => {
      const secrets = {
        OLD: 'a##[error]b',
        START: '##[group]c',
        COLONS: '  ::add-mask::d',
        // Not how a token of the log's own can begin.
        STOP: '::stop-commands::go',
      };
      const script = 'for name in OLD START COLONS STOP; do printf "%s\\n" "${!name}" "x ${!name} y"; done';
      const log = await seen(script, secrets);
      expect(log.split('***')).toHaveLength(9);
      expect(log).not.toMatch(/error|group\]c|add-mask|commands::go/);
    });
  });
});
