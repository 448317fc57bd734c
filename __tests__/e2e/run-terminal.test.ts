import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type Cloud, startCloud } from '../fixtures/cloud';
import { isRunning } from '../fixtures/processes';
import { readResults } from '../fixtures/results-schema';
import { testUser } from '../fixtures/sshd';
import { until } from '../fixtures/until';

const eic = join(resolve(__dirname, '..', '..'), 'dist', 'cli', 'index.js');

let cloud: Cloud;
let home: string;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'eic-run-'));
  cloud = await startCloud([
    { name: 'web-1' },
    { name: 'web-2' },
    { name: 'twin' },
    { name: 'twin' },
    { name: 'off', state: 'stopped' },
  ]);
});

afterAll(async () => {
  await cloud.close();
  rmSync(home, { recursive: true });
});

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Running {
  readonly child: ChildProcessByStdio<Writable, Readable, Readable>;
  /** Returns what it has written so far, both streams. */
  written(): string;
  readonly ended: Promise<Ended>;
}

function environment(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, HOME: home, ...cloud.sandbox.env, ...more };
}

/** ID that no instance has. */
const missing = 'i-0fedcba9876543210';

/** Starts a program whose standard input is open, and never written to unless the test does. */
function start(program: string, args: readonly string[], env = environment()): Running {
  const child = spawn(program, args, { cwd: home, env, stdio: ['pipe', 'pipe', 'pipe'] });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('latin1').on('data', (text: string) => {
      texts[name] += text;
    });
  }
  const ended = once(child, 'close').then(([code]) => ({
    code,
    stdout: Buffer.from(texts.stdout, 'latin1').toString(),
    stderr: Buffer.from(texts.stderr, 'latin1').toString(),
  }));
  return { child, written: () => texts.stdout + texts.stderr, ended };
}

/** The flags that reach the instances of the test. */
function flags(): string[] {
  return ['--port', String(cloud.sandbox.sshPort), '--os-user', testUser];
}

/** Starts `eic run`. The flags come first, so that a test can give others. */
function startRun(...args: string[]): Running {
  return start(process.execPath, [eic, 'run', ...flags(), ...args]);
}

/** A command line for a shell. */
function commandLine(args: string): string {
  return `'${process.execPath}' '${eic}' run ${flags().join(' ')} ${args}`;
}

function run(...args: string[]): Promise<Ended> {
  return startRun(...args).ended;
}

function idOf(name: string): string {
  return cloud.instances.find((instance) => instance.name === name)?.id ?? '';
}

describe('eic run', () => {
  it('runs a command on one instance, named by its tag, and passes its output on unchanged', async () => {
    const bytes = String.raw`printf 'a\0b\377\033[2Jno newline'; printf err >&2`;
    const running = startRun('web-1', '--', 'sh', '-c', bytes);
    const chunks: Buffer[] = [];
    running.child.stdout.removeAllListeners('data').on('data', (text: string) => {
      chunks.push(Buffer.from(text, 'latin1'));
    });
    expect(await running.ended).toMatchObject({ code: 0, stderr: 'err' });
    expect(Buffer.concat(chunks).toString('latin1')).toBe('a\0b\xff\x1b[2Jno newline');
  });

  it('keeps each word of a command one word', async () => {
    const words = ['', 'two  words', '$HOME', "it's", '*', 'a\nb', '"', '\\', '-n', '--', 'ünï'];
    const { code, stdout } = await run('web-1', '--', 'printf', '<%s>', ...words);
    expect({ code, stdout }).toEqual({ code: 0, stdout: words.map((word) => `<${word}>`).join('') });
  });

  it('ends with the exit code of the command, and says no more than ssh does', async () => {
    expect(await run('web-1', '--', 'sh', '-c', 'exit 7')).toEqual({ code: 7, stdout: '', stderr: '' });
  });

  it('runs a script of several lines from a file, with variables of one line and of several', async () => {
    const script = join(home, 'script.sh');
    writeFileSync(script, '\ufeffset -u\nfalse | true || echo pipefail\necho "$ONE|$HERE|$LINES_"\n');
    const args = ['--file', script, '--env', 'ONE=1=1', '--env', 'HERE', '--env', 'LINES_=a\nb'];
    const { ended } = start(
      process.execPath,
      [eic, 'run', ...flags(), 'web-1', ...args],
      environment({ HERE: 'from here' }),
    );
    expect(await ended).toEqual({ code: 0, stdout: 'pipefail\n1=1|from here|a\nb\n', stderr: '' });
  });

  it('does not read standard input', async () => {
    // Standard input stays open: a program that waits for it would not end.
    expect(await run('web-1', '--', 'cat')).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('gives standard input to the script of each instance with --stdin', async () => {
    const running = startRun('web-1', 'web-2', '--stdin', '--', 'cat');
    running.child.stdin.end('from here\n');
    const { code, stdout } = await running.ended;
    expect(code).toBe(0);
    expect(stdout.split('\n').filter((line) => line.endsWith('from here'))).toHaveLength(2);
  });

  it('refuses a standard input that is too large, or is the script already', async () => {
    const large = startRun('web-1', '--stdin', '--', 'cat');
    large.child.stdin.on('error', () => undefined).end(Buffer.alloc(1024 * 1024 + 1));
    expect(await large.ended).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('larger than 1 MiB'),
    });
    const twice = startRun('web-1', '--stdin', '--file', '-');
    twice.child.stdin.end('cat');
    expect(await twice.ended).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--stdin and --file -'),
    });
  });

  it('reads the script from standard input with --file -', async () => {
    const running = startRun('web-1', '--file', '-');
    running.child.stdin.end('echo "$BASH_VERSION" | cut -c1\nexit 3\n');
    expect(await running.ended).toEqual({ code: 3, stdout: expect.stringMatching(/^\d\n$/), stderr: '' });
  });

  it('puts names before the lines of several instances, makes them safe, and ends with the first exit code', async () => {
    const script = String.raw`printf 'out\033[2J\n'; echo err >&2; exit $1`;
    const { code, stdout, stderr } = await run('web-1', idOf('web-2'), '--', 'sh', '-c', script, 'sh', '4');
    expect(code).toBe(4);
    expect(stdout.split('\n').sort()).toEqual(['', 'web-1 | out', 'web-2 | out']);
    expect(stderr.split('\n').sort()).toEqual([
      '',
      'eic: 2 of 2 instances failed.',
      expect.stringMatching(/^eic: web-1: exit code 4 after /),
      expect.stringMatching(/^eic: web-2: exit code 4 after /),
      'web-1 ! err',
      'web-2 ! err',
    ]);
  });

  it('prints nothing but valid results on stdout with --json, and names flags in them', async () => {
    const { code, stdout, stderr } = await run('web-1', missing, '--json', '--', 'echo', 'hello');
    expect(code).toBe(255);
    expect(readResults(stdout)).toMatchObject([
      { name: 'web-1', exitCode: 0 },
      {
        exitCode: null,
        error: { code: 'EIC_INSTANCE_NOT_FOUND', remedy: expect.stringContaining('`--region`') },
      },
    ]);
    expect(stderr).toContain('web-1 | hello\n');
  });

  it('writes the output of each instance to any directory with --outputs-dir', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'eic-run-outputs-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    expect(await run('web-1', '--outputs-dir', folder, '--', 'echo', 'kept')).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, `${idOf('web-1')}.stdout`), 'utf8')).toBe('kept\n');
  });

  it('records the output with --transcript, and masks the values of --env', async () => {
    const file = join(home, 'run.cast');
    const args = ['--transcript', file, '--env', 'TOKEN=not-for-all', '--', 'sh', '-c', 'echo "<$TOKEN>"'];
    expect(await run('web-1', ...args)).toEqual({ code: 0, stdout: '<not-for-all>\n', stderr: '' });
    const [, event = ''] = readFileSync(file, 'utf8').split('\n');
    expect(JSON.parse(event)).toEqual([expect.any(Number), 'o', '<***>\r\n']);
  });

  it('writes the run as a page with --report-file, with errors in the words of flags', async () => {
    const file = join(home, 'run.html');
    expect(await run(missing, '--report-file', file, '--', 'true')).toMatchObject({ code: 255 });
    const page = readFileSync(file, 'utf8');
    expect(page).toContain('"code":"EIC_INSTANCE_NOT_FOUND"');
    expect(page).toContain('`--region`');
  });

  it('takes host keys from a file, and refuses one that contradicts them', async () => {
    const file = join(home, 'known_hosts');
    writeFileSync(file, `${idOf('web-1')} SHA256:${'A'.repeat(42)}E\n`);
    const { code, stderr } = await run('web-1', '--known-hosts', file, '--', 'true');
    expect(code).toBe(255);
    expect(stderr).toContain('EIC_HOST_KEY_CHANGED');
    expect(stderr).toContain('`--known-hosts`');
  });
});

describe('eic run refuses', () => {
  it.each([
    [
      'several mistakes at once',
      ['web-1', '--timeout', '9d', '--key-type', 'dsa', '--', 'true'],
      2,
      /`--key-type` is "dsa"[\s\S]*`--timeout` is "9d"/,
    ],
    [
      'a name that several running instances have',
      ['twin', '--', 'true'],
      2,
      /2 running instances have the name "twin"[\s\S]*i-\w+ {2}running[\s\S]*i-\w+ {2}running/,
    ],
    [
      'a name that no instance has',
      ['nobody', '--', 'true'],
      255,
      /No instance in eu-central-1 has the name "nobody"/,
    ],
    ['an instance that does not run', ['off', '--', 'true'], 255, /EIC_INSTANCE_NOT_RUNNING/],
    [
      'a port at which nothing listens',
      ['web-1', '--port', '1', '--', 'true'],
      255,
      /EIC_REFUSED[\s\S]*`--port`/,
    ],
    ['to run nothing', ['web-1'], 2, /There is nothing to run/],
    ['nothing after --', ['web-1', '--'], 2, /After --, name the command/],
    ['a command line as one word', ['web-1', '--', 'systemctl restart nginx'], 2, /one word with spaces/],
    [
      'a command and a file',
      ['web-1', '--file', 'x', '--', 'true'],
      2,
      /--file and -- COMMAND are both given/,
    ],
    [
      'a command for another shell',
      ['web-1', '--shell', 'python3 {0}', '--', 'true'],
      2,
      /--shell can be only bash or sh/,
    ],
    ['a file that does not exist', ['web-1', '--file', 'none.sh'], 2, /--file none\.sh: ENOENT/],
    ['an empty script', ['web-1', '--file', '/dev/null'], 2, /--file \/dev\/null: the script is empty/],
    ['an input of the action that is no flag', ['web-1', '--run', 'x'], 2, /^eic: unknown option '--run'/],
  ])('%s', async (_, args, code, message) => {
    const ended = await run(...args);
    expect(ended).toMatchObject({ code, stdout: '', stderr: expect.stringMatching(message) });
  });
});

describe('Ctrl-C during eic run', () => {
  const script = 'echo started; trap "sleep 1; exit" TERM; sleep 1000 & wait';

  it('stops the remote script within 5 s, with exit code 130', async () => {
    const file = join(home, 'pid');
    const running = startRun('web-1', '--', 'sh', '-c', `echo $$ > ${file}; ${script}`);
    await until('the script', () => running.written().includes('started'));
    const at = performance.now();
    running.child.kill('SIGINT');
    expect(await running.ended).toMatchObject({
      code: 130,
      stderr: expect.stringContaining('EIC_CANCELLED'),
    });
    expect(performance.now() - at).toBeLessThan(5_000);
    await until('the script to end', () => !isRunning(Number(readFileSync(file, 'utf8'))));
  });

  it('ends at once the second time', async () => {
    const running = startRun('web-1', '--', 'sh', '-c', `trap "" TERM; ${script}`);
    await until('the script', () => running.written().includes('started'));
    // Signals that come too fast are delivered as one.
    await until('the end', () => running.child.signalCode ?? (running.child.kill('SIGINT') && undefined));
    expect(running.child.signalCode).toBe('SIGINT');
  });
});

describe('eic run in a terminal', () => {
  it('colors the names of several instances, and shows how far the run is', async () => {
    const command = commandLine("web-1 web-2 -- sh -c 'echo out; sleep 0.5'");
    const { stdout } = await start('script', ['-qec', command, '/dev/null'], environment({ TERM: 'xterm' }))
      .ended;
    expect(stdout).toContain('\x1b[1;36mweb-1 |\x1b[0m out');
    expect(stdout).toContain('\x1b[33mweb-2 |\x1b[0m out');
    expect(stdout).toMatch(/\r\x1b\[J\[ +\] 0 of 2 done, 2 running\r\n\x1b\[2m {2}web-[12] {2}0 s\x1b\[0m/);
    expect(stdout).toMatch(/\r(\x1b\[\dA)?\x1b\[J$/);
  });

  it('shows the same output once with --output grouped, also on a narrow terminal', async () => {
    const command = `stty cols 30; ${commandLine('web-1 web-2 --output grouped -- echo out')}`;
    const { stdout } = await start('script', ['-qec', command, '/dev/null'], environment({ TERM: 'xterm' }))
      .ended;
    expect(stdout).toMatch(/\x1b\[1mAll 2 instances, succeeded:\x1b\[0m\r\n\| out\r\n$/);
  });

  it('removes its lines before the error of a run that fails as a whole', async () => {
    // The lines are shown after 100 ms.
    const mend = cloud.sandbox.fail('DescribeSecurityGroupRules', {
      code: 'UnauthorizedOperation',
      delayMs: 500,
    });
    onTestFinished(mend);
    const group = '--security-group sg-0123456789abcdef0 --runner-ip 192.0.2.1';
    const command = commandLine(`web-1 web-2 ${group} -- echo out`);
    const { stdout } = await start('script', ['-qec', command, '/dev/null'], environment({ TERM: 'xterm' }))
      .ended;
    expect(stdout).toMatch(/2 waiting\x1b\[\?7h\r\x1b\[Jeic: EIC_ACCESS_DENIED: /);
  });

  it('has no name before the output of one instance', async () => {
    const command = commandLine('web-1 -- echo out');
    const { stdout } = await start('script', ['-qec', command, '/dev/null'], environment({ TERM: 'xterm' }))
      .ended;
    expect(stdout).toBe('out\r\n');
  });
});

it.each([
  ['web-1', /^y\n$/],
  ['web-1 web-2', /^web-[12] \| y\n$/],
])(
  'says in one line that the reader of its output has gone, and stops the script (%s)',
  async (names, out) => {
    const command = `${commandLine(`${names} -- yes`)} | head -n 1; exit \${PIPESTATUS[0]}`;
    expect(await start('bash', ['--norc', '-c', command]).ended).toEqual({
      code: 141,
      stdout: expect.stringMatching(out),
      stderr: 'eic: The reader of the output has closed it, so what was running was stopped.\n',
    });
  },
);

describe('eic run with files', () => {
  it('uploads from the working directory, with a command and without one, and downloads to it', async () => {
    const there = mkdtempSync(join(tmpdir(), 'eic-run-there-'));
    onTestFinished(() => rmSync(there, { recursive: true }));
    writeFileSync(join(home, 'app.conf'), 'port=80\n');
    const alone = await run('web-1', '--upload', `app.conf => ${there}/`);
    expect(alone).toMatchObject({ code: 0, stdout: '' });
    expect(alone.stderr).toMatch(/^eic: uploaded 1 file, 8 bytes in /m);
    const both = await run(
      'web-1',
      '--upload',
      `app.conf => ${there}/x`,
      '--upload',
      '!app.conf',
      '--',
      'true',
    );
    expect(both.code).toBe(255);
    expect(both.stderr).toContain('EIC_TRANSFER_FAILED');
    const back = await run(
      'web-1',
      '--download',
      `${there}/app.conf => back/`,
      '--',
      'cat',
      `${there}/app.conf`,
    );
    expect(back).toMatchObject({ code: 0, stdout: 'port=80\n' });
    expect(readFileSync(join(home, 'back', 'app.conf'), 'utf8')).toBe('port=80\n');
  });

  it('names the flags that are wrong', async () => {
    const wrong = await run('web-1', '--upload', 'missing => x', '--clean');
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain(
      '`--upload`, line 1: SOURCE is missing, which does not exist on this machine.',
    );
    expect((await run('web-1', '--upload', 'x => y', '--stdin')).stderr).toContain('--stdin is for a script');
  });
});
