import { type ChildProcessByStdio, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox';
import { hasTerminals } from '../../src/sandbox/ssh/terminal';
import { type Job, startJob } from '../fixtures/runner';
import { until } from '../fixtures/until';

const run = promisify(execFile);
const eic = join(resolve(__dirname, '..', '..'), 'dist', 'cli', 'index.js');

let temp: string;
beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), 'eic-sandbox-test-'));
  onTestFinished(() => rmSync(temp, { recursive: true }));
});

/** The environment of `eic`: `temp` is the folder for temporary files. */
function environment(variables: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, HOME: temp, TMPDIR: temp, ...variables };
}

interface Running {
  readonly child: ChildProcessByStdio<Writable, Readable, Readable>;
  stdout(): string;
  stderr(): string;
}

function start(args: readonly string[], env = environment()): Running {
  const child = spawn(process.execPath, [eic, 'sandbox', '--instances', '1', ...args], {
    env,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      texts[name] += text;
    });
  }
  return { child, stdout: () => texts.stdout, stderr: () => texts.stderr };
}

async function started(running: Running): Promise<void> {
  await until('the sandbox', () => running.stderr().includes('Interrupt to stop.'));
}

function folders(): string[] {
  return readdirSync(temp).filter((name) => name.startsWith('eic-sandbox-'));
}

describe('eic sandbox', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('leaves no file behind after %s', async (signal) => {
    const file = join(temp, 'sandbox.env');
    const running = start(['--write-env', file]);
    await started(running);
    expect(running.stdout()).toBe('');
    expect(readFileSync(file, 'utf8')).toMatch(/^unset .*\n(export \w+='.*'\n)+$/);
    expect(folders()).toHaveLength(1);
    running.child.kill(signal);
    expect(await once(running.child, 'close')).toEqual([0, null]);
    expect(readdirSync(temp)).toEqual([]);
  });

  it('leaves no folder behind when it fails', async () => {
    const hook = join(temp, 'hook.cjs');
    writeFileSync(hook, "process.on('SIGUSR2', () => { throw new Error('unforeseen'); });");
    const running = start([], environment({ NODE_OPTIONS: `--require ${hook}` }));
    await started(running);
    expect(folders()).toHaveLength(1);
    running.child.kill('SIGUSR2');
    const [code] = await once(running.child, 'close');
    expect(code).not.toBe(0);
    expect(running.stderr()).toContain('unforeseen');
    expect(folders()).toEqual([]);
  });

  it('removes the folder that a killed one left behind', async () => {
    const killed = start([]);
    await started(killed);
    const left = folders();
    killed.child.kill('SIGKILL');
    await once(killed.child, 'close');
    expect(folders()).toEqual(left);
    const next = start([]);
    await started(next);
    expect(folders()).toHaveLength(1);
    expect(folders()).not.toEqual(left);
    next.child.kill('SIGINT');
    await once(next.child, 'close');
    expect(folders()).toEqual([]);
  });

  it('ends with a message if the file cannot be written', async () => {
    await expect(
      run(process.execPath, [eic, 'sandbox', '--write-env', join(temp, 'none', 'file')], {
        env: environment(),
      }),
    ).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('none does not exist.') });
    expect(readdirSync(temp)).toEqual([]);
  });

  it.each([
    [['--fault', 'broken=web-1'], 'It takes stopped=INSTANCE'],
    [['--fault', 'denied=RunInstances'], 'is not an operation of the sandbox'],
    [['--fault', 'throttled=SendSSHPublicKey:x'], 'TIMES is a whole number from 1 to 999999, not "x".'],
    [['--fault', 'stopped=web-9'], 'there is no such instance'],
    [['--os-user', '1000'], 'It takes'],
  ])('refuses %j as wrong usage', async (args, message) => {
    await expect(
      run(process.execPath, [eic, 'sandbox', ...args], { env: environment() }),
    ).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
  });
});

describe('the help of eic sandbox', () => {
  it('waits for the file only while the sandbox runs', async () => {
    const { stdout } = await run(process.execPath, [eic, 'sandbox', '--help'], { env: environment() });
    const [example = ''] = /^ {2}eic sandbox --write-env .*done$/ms.exec(stdout) ?? [];
    expect(example).toContain('until [ -e sandbox.env ]');
    const options = { cwd: temp, env: environment() };
    // In place of a sandbox that does not start.
    await expect(run('bash', ['-c', `eic() { return 2; }\n${example}`], options)).rejects.toMatchObject({
      code: 1,
    });
  });
});

describe('eic sandbox --os-user', () => {
  it('gives the instances the OS users that are named, and no others', async () => {
    const running = start(['--os-user', 'deploy', '--os-user', 'web']);
    await started(running);
    expect(running.stderr()).toMatch(/, users deploy, web$/m);
    const exported = running.stdout().matchAll(/^export (\w+)='(.*)'$/gm);
    const env = Object.fromEntries([...exported].map(([, name, value]) => [name, value]));
    const job = await startJob();
    onTestFinished(() => job.close());
    const stdoutOf = async (user: string): Promise<unknown> => {
      const inputs = {
        'instance-ids': env.EIC_SANDBOX_INSTANCE_IDS,
        port: env.EIC_SANDBOX_SSH_PORT,
        'os-user': user,
        run: 'echo "as $USER"',
      };
      const { outputs } = await job.run({ env, inputs });
      return outputs.stdout === '' ? outputs.results : outputs.stdout;
    };
    expect(await stdoutOf('deploy')).toBe('as deploy');
    expect(await stdoutOf('web')).toBe('as web');
    expect(await stdoutOf('ec2-user')).toContain('EIC_AUTHENTICATION_REFUSED');
  });
});

describe('eic sandbox -- COMMAND', () => {
  const sandboxed = (args: readonly string[], options: readonly string[] = []) =>
    run(process.execPath, [eic, 'sandbox', '--instances', '1', ...options, '--', ...args], {
      env: environment({ AWS_PROFILE: 'mine' }),
    });

  it("runs it with the sandbox's variables, and passes on what it writes and its exit code", async () => {
    const script = `set -u; echo "\${AWS_PROFILE-none} $AWS_ENDPOINT_URL $EIC_SANDBOX_INSTANCE_IDS $1"
      test -s "$EIC_SANDBOX_KNOWN_HOSTS" && kill -0 "$EIC_SANDBOX_PID" && echo complaint >&2; exit 7`;
    await expect(sandboxed(['sh', '-c', script, 'sh', 'a  b'], ['--quiet'])).rejects.toMatchObject({
      code: 7,
      stdout: expect.stringMatching(/^none http:\/\/127\.0\.0\.1:\d+ i-[0-9a-f]{17} a {2}b\n$/),
      stderr: 'complaint\n',
    });
    expect(readdirSync(temp)).toEqual([]);
  });

  it('describes the sandbox on standard error only', async () => {
    const { stdout, stderr } = await sandboxed(['echo', 'hello']);
    expect(stdout).toBe('hello\n');
    expect(stderr).toMatch(/^The sandbox is an AWS endpoint at http:\/\/127\.0\.0\.1:\d+ /);
    expect(stderr).not.toContain('Interrupt');
  });

  it('continues after a client that left a session without a program', async () => {
    const script = `set -u; "$0" "$1" ssh web-1 -p "$EIC_SANDBOX_SSH_PORT" -s -- nothing 2>&1
      "$0" "$1" run web-1 --port "$EIC_SANDBOX_SSH_PORT" -- echo alive`;
    const { stdout } = await sandboxed(['sh', '-c', script, process.execPath, eic], ['--quiet']);
    expect(stdout).toMatch(/subsystem request failed.*\nalive\n$/s);
  });

  it('gives it our standard input', async () => {
    const running = start(['--', 'cat']);
    running.child.stdin.end('words');
    expect(await once(running.child, 'close')).toEqual([0, null]);
    expect(running.stdout()).toBe('words');
  });

  it('has exit code 127 if the command does not exist, 126 if it cannot be run', async () => {
    await expect(sandboxed(['eic-no-such-command'])).rejects.toMatchObject({
      code: 127,
      stderr: expect.stringContaining('eic: eic-no-such-command: command not found'),
    });
    await expect(sandboxed([temp])).rejects.toMatchObject({
      code: 126,
      stderr: expect.stringContaining(`eic: ${temp}: cannot be run: `),
    });
    expect(readdirSync(temp)).toEqual([]);
  });

  it('has 128 plus the number of a signal that killed the command as its exit code', async () => {
    await expect(sandboxed(['sh', '-c', 'kill -KILL $$'])).rejects.toMatchObject({ code: 137 });
  });

  it.each([
    ['SIGINT', 'INT'],
    ['SIGTERM', 'TERM'],
    ['SIGHUP', 'HUP'],
  ] as const)('forwards %s, and cleans up when the command has ended by itself', async (signal, name) => {
    const script = `trap 'echo caught; exit 5' ${name}; echo ready; while :; do sleep 0.01; done`;
    const running = start(['--', 'sh', '-c', script]);
    await until('the command', () => running.stdout().includes('ready'));
    expect(folders()).toHaveLength(1);
    running.child.kill(signal);
    expect(await once(running.child, 'close')).toEqual([5, null]);
    expect(running.stdout()).toBe('ready\ncaught\n');
    expect(readdirSync(temp)).toEqual([]);
  });
});

describe.skipIf(!hasTerminals())('a terminal in the sandbox', () => {
  let sandbox: Sandbox;
  let job: Job;
  beforeAll(async () => {
    sandbox = await startSandbox({ instances: 1 });
    job = await startJob();
  });
  afterAll(async () => {
    await job.close();
    await sandbox.close();
  });

  it("is what the action's pty asks for", async () => {
    const result = await job.run({
      env: sandbox.env,
      inputs: {
        'instance-ids': sandbox.instances[0]?.id ?? '',
        port: String(sandbox.sshPort),
        shell: 'sh',
        pty: 'true',
        run: 'tty <&1\nstty size <&1\necho "to standard error" >&2\ntest -t 1 && exit 3',
      },
    });
    expect(result.outputs['exit-code']).toBe('3');
    expect(result.outputs.stdout).toMatch(/^\/dev\/\S+\n40 120\nto standard error$/);
    expect(result.obeyed.filter(({ command }) => command === 'error')).toHaveLength(1);
  });
});
