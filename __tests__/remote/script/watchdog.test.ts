import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { watchdogProgram } from '../../../src/remote/script/watchdog';
import { type LocalOptions, LocalRun, scriptRequest } from '../../fixtures/local-payload';
import { isRunning, signalAll, watchdogsOf } from '../../fixtures/processes';
import { until } from '../../fixtures/until';

// KILL comes 3 s after TERM.
vi.setConfig({ testTimeout: 30_000 });

/** Processes that a test leaves behind on purpose, or if it fails. */
const leftBehind: number[] = [];
afterEach(() => {
  signalAll(leftBehind.splice(0).filter(isRunning), 'KILL');
});

/** Starts a script that prints `NAME=PID` lines and then `ready`, and waits for that. */
async function started(script: string, options: LocalOptions = {}) {
  const mark = randomUUID();
  const env = { ...(options.env ?? process.env), WATCHED: mark };
  const run = new LocalRun(scriptRequest(script), { ...options, env });
  leftBehind.push(run.pid);
  const output = await until('the script to be ready', () =>
    run.output.includes('ready\n') ? run.output : undefined,
  );
  const pids: Record<string, number> = {};
  for (const [, name = '', pid] of output.matchAll(/(\w+)=(\d+)\n/g)) {
    pids[name] = Number(pid);
    leftBehind.push(Number(pid));
  }
  const watchdogs = () => watchdogsOf(new RegExp(`(^|\0)WATCHED=${mark}\0`));
  return {
    run,
    pid: (name: string) => pids[name] ?? Number.NaN,
    watchdogs,
    noWatchdog: () => until('the watchdog to end', () => watchdogs().length === 0),
  };
}

function gone(pid: number) {
  return until(`process ${pid} to end`, () => !isRunning(pid));
}

function openFilesOf(pid = Number.NaN): string[] {
  return readdirSync(`/proc/${pid}/fd`).map((fd) => readlinkSync(`/proc/${pid}/fd/${fd}`));
}

const kindsOfLeader = ['session', 'group', 'nothing'] as const;

it('a stop reaches the whole group, whatever the command leads: TERM, then KILL for what ignores it', async () => {
  const deafChild = `bash -c 'trap "" TERM; echo deaf=$$; echo ready; while :; do sleep 100; done'; sleep 100`;
  const stopped = async (leads: (typeof kindsOfLeader)[number]) => {
    const { run, pid, noWatchdog } = await started(deafChild, { leads });
    run.stop();
    expect(await run.end()).toMatchObject({ code: null, signal: 'SIGTERM' });
    await gone(pid('deaf'));
    await noWatchdog();
  };
  await Promise.all(kindsOfLeader.map(stopped));
});

it.each(kindsOfLeader)(
  'if the command leads %s, what a script leaves behind outlives its normal end, and the watchdog does not',
  async (leads) => {
    const { run, pid, watchdogs, noWatchdog } = await started(
      'sleep 100 >/dev/null 2>&1 & echo daemon=$!; echo ready; exec sleep 0.2',
      { leads },
    );
    const [watchdog] = watchdogs();
    const output = [1, 2].map((fd) => readlinkSync(`/proc/${run.pid}/fd/${fd}`));
    expect(openFilesOf(watchdog?.pid).filter((file) => output.includes(file))).toEqual([]);
    expect(await run.end()).toMatchObject({ code: 0 });
    await noWatchdog();
    expect(isRunning(pid('daemon'))).toBe(true);
  },
);

it('a stop reaches a group that the script made in its session, as timeout does', async () => {
  const { run, pid } = await started(
    `set -m; timeout 100 bash -c 'echo inner=$$; echo ready; sleep 100' & wait`,
  );
  run.stop();
  await run.end();
  await gone(pid('inner'));
});

it('a stop leaves a session alone that the script made for a daemon', async () => {
  const { run, pid, noWatchdog } = await started(
    `setsid sleep 100 >/dev/null 2>&1 & echo daemon=$!; echo ready; sleep 100`,
  );
  await until('setsid to have run', () =>
    readFileSync(`/proc/${pid('daemon')}/cmdline`, 'utf8').startsWith('sleep') ? true : undefined,
  );
  run.stop();
  await run.end();
  await noWatchdog();
  expect(isRunning(pid('daemon'))).toBe(true);
});

it('a script can clean up on TERM, with commands of its own', async () => {
  const { run } = await started(
    `trap 'sleep 0.3; /bin/echo cleaned; exit 7' TERM; echo ready; while :; do sleep 0.05; done`,
  );
  run.stop();
  const end = await run.end();
  expect(end).toMatchObject({ code: 7 });
  expect(end.stdout.toString()).toContain('cleaned\n');
});

it('a script that signals its own group does not end the watchdog', async () => {
  const { run, watchdogs } = await started(
    `trap '' TERM; kill -TERM 0; echo ready; while :; do sleep 0.05; done`,
  );
  expect(watchdogs()).toHaveLength(1);
  run.stop();
  expect(await run.end()).toMatchObject({ signal: 'SIGKILL' });
});

it("a time limit for interactive shells in the host's environment stops nothing", async () => {
  const run = new LocalRun(scriptRequest('sleep 1.3; echo done'), { env: { ...process.env, TMOUT: '1' } });
  expect(await run.end()).toMatchObject({ code: 0, stdout: Buffer.from('done\n') });
});

it('a host without setsid is served too', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'eic-no-setsid-'));
  try {
    for (const command of ['bash', 'head', 'sleep'])
      symlinkSync(`/usr/bin/${command}`, join(folder, command));
    for (const leads of ['session', 'group', 'nothing'] as const) {
      const { run, noWatchdog } = await started('echo ready; exec sleep 100', {
        leads,
        env: { PATH: folder },
      });
      run.stop();
      expect(await run.end()).toMatchObject({ signal: 'SIGTERM' });
      await noWatchdog();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('a process that has the number of the script but another start time is left alone', async () => {
  const other = spawn('sleep', ['100'], { detached: true, stdio: 'ignore' });
  const pid = other.pid ?? Number.NaN;
  leftBehind.push(pid);
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const startTime = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]);
  const watch = async (time: number) => {
    const args = ['-c', watchdogProgram, 'eic-watchdog', String(pid), String(time), 'session'];
    const watchdog = spawn('bash', ['--noprofile', '--norc', ...args], {
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const said: Buffer[] = [];
    watchdog.stderr?.on('data', (chunk: Buffer) => said.push(chunk));
    await once(watchdog, 'close');
    expect(Buffer.concat(said).toString()).toBe('');
  };
  await watch(startTime + 1);
  expect(isRunning(pid)).toBe(true);
  await watch(startTime);
  await gone(pid);
});

it.runIf(process.getuid?.() === 0)(
  'if a process of the script belongs to another user, sudo is asked to signal it',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'eic-sudo-'));
    try {
      const asked = join(folder, 'asked');
      writeFileSync(asked, '');
      writeFileSync(join(folder, 'sudo'), `#!/bin/sh\nprintf '%s\\n' "$*" >> ${asked}\n`, { mode: 0o755 });
      // A login shell of nobody's, in whose session root has a process, as after `sudo something` in a script.
      const shell = join(folder, 'shell');
      const lines = [
        '#!/bin/bash',
        'sleep 100 </dev/null >/dev/null 2>&1 &',
        'echo other=$!',
        'exec setpriv --reuid 65534 --regid 65534 --clear-groups sh "$@"',
      ];
      writeFileSync(shell, `${lines.join('\n')}\n`, { mode: 0o755 });
      chmodSync(folder, 0o755);
      chmodSync(asked, 0o666);
      const env = { ...process.env, PATH: `${folder}:${process.env.PATH}` };
      const { run, pid, noWatchdog } = await started('echo ready; sleep 100', { loginShell: shell, env });
      run.stop();
      expect(await run.end()).toMatchObject({ signal: 'SIGTERM' });
      await noWatchdog();
      const requests = new Set(readFileSync(asked, 'utf8').trimEnd().split('\n'));
      expect(requests).toEqual(
        new Set([`-n kill -TERM -- ${pid('other')}`, `-n kill -KILL -- ${pid('other')}`]),
      );
      expect(isRunning(pid('other'))).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
