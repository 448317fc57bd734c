import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Client } from 'ssh2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ScriptRequest } from '../../src/remote/script/request';
import { runScript } from '../../src/remote/script/run-script';
import { CollectedOutput } from '../fixtures/collected-output';
import { hasDropbear } from '../fixtures/dropbear';
import { scriptRequest } from '../fixtures/local-payload';
import { descendantsOf, isRunning, signalAll, watchdogsOf } from '../fixtures/processes';
import { type ScriptHost, startDropbearHost, startOpenSshHost } from '../fixtures/script-host';
import { until } from '../fixtures/until';

const never = new AbortController().signal;

const leftBehind: number[] = [];
afterAll(() => {
  signalAll(leftBehind.splice(0).filter(isRunning), 'KILL');
});

/** Runs a script and collects what it prints. */
async function run(client: Client, script: string, more: Partial<ScriptRequest> = {}) {
  const output = new CollectedOutput();
  const end = await runScript(client, scriptRequest(script, more), output.sink, never);
  return { ...end, stdout: output.stdout, stderr: output.stderr };
}

/** Starts a script that prints `NAME=PID` lines and then `ready`, and waits for that. */
async function start(client: Client, script: string, more: Partial<ScriptRequest> = {}) {
  const output = new CollectedOutput();
  const cancel = new AbortController();
  const result = runScript(client, scriptRequest(script, more), output.sink, cancel.signal);
  const failure = result.then(
    () => undefined,
    (error: unknown) => error,
  );
  await Promise.race([
    until('the script to be ready', () => /^ready\r?$/m.test(output.stdout)),
    failure.then((error) => {
      if (!/^ready\r?$/m.test(output.stdout)) throw error;
    }),
  ]);
  const pids: Record<string, number> = {};
  for (const [, name = '', pid] of output.stdout.matchAll(/^(\w+)=(\d+)\r?$/gm)) {
    pids[name] = Number(pid);
    leftBehind.push(Number(pid));
  }
  return { output, result, failure, cancel, pid: (name: string) => pids[name] ?? Number.NaN };
}

function gone(pid: number) {
  return until(`process ${pid} to end`, () => !isRunning(pid));
}

function noWatchdogOn({ port }: ScriptHost) {
  const ofHost = new RegExp(`(^|\0)SSH_CONNECTION=[^\0]* ${port}\0`);
  return until('the watchdog to end', () => watchdogsOf(ofHost).length === 0);
}

function behavesOn(kind: 'OpenSSH' | 'dropbear', startHost: () => Promise<ScriptHost>) {
  let host: ScriptHost;
  let client: Client;
  beforeAll(async () => {
    host = await startHost();
    client = await host.connect();
  });
  afterAll(() => host.close());

  it('a script runs with its values, and its output and exit code come back', async () => {
    const end = await run(client, 'printf %s "$V"; echo "to stderr" >&2; exit 42', {
      env: new Map([['V', `it's "$(id)" \\ é\n`]]),
      workingDirectory: '/',
    });
    expect(end).toMatchObject({
      exitCode: 42,
      signal: null,
      stdout: `it's "$(id)" \\ é\n`,
      stderr: 'to stderr\n',
      stdoutBytes: 18,
      stderrBytes: 10,
    });
  });

  it('a script that a signal killed is reported with that signal', async () => {
    expect(await run(client, 'kill -KILL $$')).toMatchObject({ exitCode: null, signal: 'SIGKILL' });
  });

  it('a script that cannot be started says why, without a mark in its output', async () => {
    const directory = await run(client, 'echo ran', { workingDirectory: '/no/such' });
    expect(directory).toMatchObject({
      start: 'no-directory',
      exitCode: 1,
      stdout: '',
      complaint: [expect.stringMatching(/cd: \/no\/such: No such file or directory$/)],
      hasOutput: false,
    });
    const shell = await run(client, 'echo ran', { shell: 'no-such-shell {0}', pty: true });
    expect(shell).toMatchObject({ start: 'no-shell', exitCode: 127, stdout: '', complaint: [] });
    const silent = await run(client, 'exit 3');
    expect(silent).toMatchObject({ start: 'started', exitCode: 3, complaint: [], hasOutput: false });
  });

  it('a login shell is a template: it reads the profile of the user', async () => {
    const home = (await run(client, 'mktemp -d')).stdout.trim();
    try {
      await run(
        client,
        `echo 'false; export PATH=/opt/tool/bin:$PATH FROM_PROFILE=yes' >"$D/.bash_profile"`,
        {
          env: new Map([['D', home]]),
        },
      );
      const script = 'shopt login_shell; echo "$FROM_PROFILE ${PATH%%:*}"; false | true; echo not reached';
      const env = new Map([['HOME', home]]);
      const login = await run(client, script, { shell: 'bash --login -eo pipefail {0}', env });
      expect(login).toMatchObject({ exitCode: 1, stdout: 'login_shell    \ton\nyes /opt/tool/bin\n' });
      const plain = await run(client, 'echo "${FROM_PROFILE-no}"', { env });
      expect(plain).toMatchObject({ exitCode: 0, stdout: 'no\n' });
    } finally {
      await run(client, 'rm -r "$D"', { env: new Map([['D', home]]) });
    }
  });

  it('no watchdog is left when a script has ended', async () => {
    await run(client, 'true');
    await noWatchdogOn(host);
  });

  it('many scripts can run one after another and at the same time', async () => {
    const ends = await Promise.all(Array.from({ length: 5 }, (_, i) => run(client, `echo ${i}`)));
    expect(ends.map(({ stdout }) => stdout)).toEqual(['0\n', '1\n', '2\n', '3\n', '4\n']);
  });

  it('a script larger than the channel window runs whole', async () => {
    // OpenSSH's window is 2 MiB, dropbear's 24 KiB.
    const lines = kind === 'OpenSSH' ? 40_000 : 5_000;
    const { stdout, exitCode } = await run(client, `${`# ${'x'.repeat(98)}\n`.repeat(lines)}echo "$LINENO"`);
    expect({ stdout, exitCode }).toEqual({ stdout: `${lines + 1}\n`, exitCode: 0 });
  });

  it('a timeout stops the whole group', async () => {
    const { failure, pid } = await start(
      client,
      'sleep 100 & echo child=$!; echo main=$$; echo ready; wait',
      {
        timeoutMs: 1000,
      },
    );
    expect(await failure).toMatchObject({ code: 'EIC_TIMED_OUT', message: expect.stringContaining('1 s') });
    await gone(pid('child'));
    await noWatchdogOn(host);
  });

  it('a cancellation stops even what ignores TERM, and gives what it printed first', async () => {
    const { failure, cancel, pid, output } = await start(
      client,
      `trap 'echo deaf' TERM; sleep 100 & echo child=$!; echo main=$$; echo ready; while :; do wait || :; sleep 0.05; done`,
    );
    cancel.abort();
    expect(await failure).toMatchObject({ code: 'EIC_CANCELLED' });
    expect(output.stdout).toContain('deaf\n');
    await gone(pid('child'));
    await gone(pid('main'));
    await noWatchdogOn(host);
  });

  it('a lost connection stops the script', async () => {
    const other = await host.connect();
    const { failure, pid } = await start(other, 'sleep 100 & echo child=$!; echo main=$$; echo ready; wait');
    other.destroy();
    expect(await failure).toMatchObject({ code: 'EIC_CONNECTION_LOST' });
    await gone(pid('child'));
    await gone(pid('main'));
    await noWatchdogOn(host);
  });

  it('a slow sink holds the script back, and all of its output comes in the end', async () => {
    const size = 48 * 1024 * 1024;
    let bytes = 0;
    let release: (() => void) | undefined;
    let pid: number | undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const done = runScript(
      client,
      scriptRequest(`echo $$; exec head -c ${size} /dev/zero`),
      (_stream, chunk) => {
        pid ??= Number.parseInt(chunk.toString(), 10);
        bytes += chunk.length;
        return held;
      },
      never,
    );
    const mainPid = await until('the script to start', () => pid);
    let before = 0;
    await until(
      'the script to be held back',
      () => {
        const written = Number(/^wchar: (\d+)$/m.exec(readFileSync(`/proc/${mainPid}/io`, 'utf8'))?.[1]);
        const still = written > 1024 && written === before;
        before = written;
        return still;
      },
      { everyMs: 300 },
    );
    expect(bytes).toBeLessThan(size / 8);
    release?.();
    const { exitCode, stdoutBytes } = await done;
    expect({ exitCode, stdoutBytes }).toEqual({ exitCode: 0, stdoutBytes: bytes });
    expect(bytes).toBe(size + `${mainPid}\n`.length);
  });

  it('a daemon that holds the output open neither keeps the script from ending nor ends with it', async () => {
    const { stdout, exitCode } = await run(client, 'sleep 100 & echo $!');
    leftBehind.push(Number(stdout));
    expect(exitCode).toBe(0);
    expect(isRunning(Number(stdout))).toBe(true);
  });

  describe('in a pseudo-terminal', () => {
    it('the script has a terminal, its payload does not show, and lines end as they do elsewhere', async () => {
      const script = `[ -t 1 ] && [ -t 2 ] && echo "$V" && echo err >&2 && tput cols; stty size </dev/tty; echo $TERM`;
      const V = `\x03\x04\x11\x13\x16\x1a\x1c\x7f\r'"\x0fé!`;
      const end = await run(client, script, { pty: true, env: new Map([['V', V]]) });
      expect(end.stdout).toBe(`${V}\nerr\n120\n40 120\nxterm-256color\n`);
      expect(end).toMatchObject({ stderr: '', exitCode: 0 });
    });

    it('a large script runs whole', async () => {
      const script = `${`# ${'x'.repeat(98)}\n`.repeat(10_000)}echo "$LINENO"`;
      expect(await run(client, script, { pty: true })).toMatchObject({ stdout: '10001\n', exitCode: 0 });
    });

    it('a cancellation stops the script', async () => {
      const { failure, cancel, pid } = await start(
        client,
        `trap '' TERM HUP; sleep 100 & echo child=$!; echo main=$$; echo ready; while :; do sleep 0.1; done`,
        { pty: true },
      );
      cancel.abort();
      expect(await failure).toMatchObject({ code: 'EIC_CANCELLED' });
      await gone(pid('main'));
      await gone(pid('child'));
      await noWatchdogOn(host);
    });

    it('a lost connection stops a script that ignores the hang-up', async () => {
      const other = await host.connect();
      const { failure, pid } = await start(other, `trap '' HUP; echo main=$$; echo ready; sleep 100`, {
        pty: true,
      });
      other.destroy();
      expect(await failure).toMatchObject({ code: 'EIC_CONNECTION_LOST' });
      await gone(pid('main'));
      await noWatchdogOn(host);
    });
  });

  if (kind === 'OpenSSH') {
    it('a session process that is killed on the host is a lost connection, and the script is stopped', async () => {
      const other = await host.connect();
      const { failure, pid } = await start(other, 'echo main=$$; echo ready; sleep 100');
      const sessions = descendantsOf(host.pid ?? 0).filter(({ commandLine }) =>
        commandLine.startsWith('sshd: '),
      );
      const above = sessions
        .map((session) => session.pid)
        .filter((session) => descendantsOf(session).some((below) => below.pid === pid('main')));
      expect(above).not.toEqual([]);
      signalAll(above, 'KILL');
      expect(await failure).toMatchObject({ code: 'EIC_CONNECTION_LOST' });
      await gone(pid('main'));
      await noWatchdogOn(host);
    });

    it('a client that is killed takes the script with it', async () => {
      const folder = await mkdtemp(join(process.cwd(), 'node_modules', '.eic-script-client-'));
      try {
        const program = join(folder, 'client.cjs');
        await build({
          entryPoints: [fileURLToPath(new URL('../fixtures/script-client.ts', import.meta.url))],
          outfile: program,
          bundle: true,
          platform: 'node',
          packages: 'external',
        });
        const keyFile = join(folder, 'key');
        await writeFile(keyFile, host.privateKey, { mode: 0o600 });
        const script = 'sleep 100 & echo main=$$ child=$! ready; wait';
        const args = [program, host.address, String(host.port), userInfo().username, keyFile, script];
        const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
        let said = '';
        child.stdout.on('data', (chunk: Buffer) => {
          said += chunk;
        });
        await until('the script to be ready', () => said.includes('ready\n'));
        const [main = Number.NaN, below = Number.NaN] = [...said.matchAll(/=(\d+)/g)].map(([, pid]) =>
          Number(pid),
        );
        leftBehind.push(main, below);
        child.kill('SIGKILL');
        await gone(main);
        await gone(below);
        await noWatchdogOn(host);
      } finally {
        await rm(folder, { recursive: true });
      }
    });
  }
}

// A session for each of the concurrent tests. dropbear refuses sessions when many are asked for at once.
describe.concurrent('on OpenSSH', () => behavesOn('OpenSSH', () => startOpenSshHost(['MaxSessions 50'])));
describe.runIf(hasDropbear)('on dropbear', () => behavesOn('dropbear', startDropbearHost));
