import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox';
import { type Cloud, startCloud } from '../fixtures/cloud';
import { testUser } from '../fixtures/sshd';
import { until } from '../fixtures/until';

const eic = join(resolve(__dirname, '..', '..'), 'dist', 'cli', 'index.js');

let sandbox: Sandbox;
/** A new directory for each test, which is the working directory too. */
let folder: string;

beforeAll(async () => {
  sandbox = await startSandbox({
    instances: [
      { name: 'web-1', osUsers: ['ec2-user', 'deploy'] },
      { name: 'web-2' },
      { name: 'twin' },
      { name: 'twin' },
    ],
  });
});
afterAll(() => sandbox.close());

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'eic-cp-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
});

interface Ended {
  readonly code: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

interface Running {
  readonly child: ChildProcessByStdio<Writable, Readable, Readable>;
  readonly ended: Promise<Ended>;
}

function start(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Running {
  const child = spawn(program, args, {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
      HOME: folder,
      ...sandbox.env,
      ...env,
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const stdout: Buffer[] = [];
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.stdin.on('error', () => undefined);
  const ended = once(child, 'close').then(([code]) => ({ code, stdout: Buffer.concat(stdout), stderr }));
  return { child, ended };
}

function startCp(...args: string[]): Running {
  return start(process.execPath, [eic, 'cp', '--port', String(sandbox.sshPort), ...args]);
}

function cp(...args: string[]): Promise<Ended> {
  return startCp(...args).ended;
}

const silent = { code: 0, stdout: Buffer.alloc(0), stderr: '' };

/** The home directory of an instance, emptied. */
function home(index: number): string {
  const path = sandbox.instances[index]?.home ?? '';
  for (const name of readdirSync(path)) rmSync(join(path, name), { recursive: true });
  return path;
}

/** Returns all that is below a directory: kind, mode and content by path. */
function treeOf(root: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => {
      const whole = join(root, path);
      const stat = lstatSync(whole);
      const mode = (stat.mode & 0o7777).toString(8);
      if (stat.isSymbolicLink()) return [path, `-> ${readlinkSync(whole)}`];
      return [
        path,
        stat.isDirectory() ? mode : `${mode} ${readFileSync(whole).toString('base64').slice(0, 100)}`,
      ];
    }),
  );
}

/** Makes a directory `site` with all kinds of files. */
function makeSite(): string {
  const site = join(folder, 'site');
  mkdirSync(join(site, 'private', 'deep'), { recursive: true });
  mkdirSync(join(site, 'empty'));
  chmodSync(join(site, 'private'), 0o700);
  writeFileSync(join(site, 'private', 'deep', 'run me'), '#!/bin/sh\n');
  chmodSync(join(site, 'private', 'deep', 'run me'), 0o750);
  for (const name of ["it's", '"', '$HOME', '*', 'a\nb', '-rf', 'ünï', '.hidden'])
    writeFileSync(join(site, name), name);
  symlinkSync('private/deep', join(site, 'link'));
  symlinkSync('no/where', join(site, 'dangling'));
  writeFileSync(join(site, 'large'), randomBytes(9 * 1024 * 1024));
  return site;
}

describe('eic cp', () => {
  it('copies a file to the home directory of an instance and back, silently, with its mode', async () => {
    const remote = home(0);
    writeFileSync(join(folder, 'tool'), 'x');
    chmodSync(join(folder, 'tool'), 0o751);
    expect(await cp('tool', 'web-1:')).toEqual(silent);
    expect(treeOf(remote)).toEqual({ tool: '751 eA==' });
    expect(await cp('web-1:tool', 'back')).toEqual(silent);
    expect(statSync(join(folder, 'back')).mode & 0o777).toBe(0o751);
  });

  it('copies a directory with all kinds of files and names, to a new name, into a directory, and from one instance to another', async () => {
    const site = makeSite();
    chmodSync(site, 0o710);
    const [first, second] = [home(0), home(1)];
    expect(await cp('-r', 'site', 'web-1:new name')).toEqual(silent);
    expect(treeOf(join(first, 'new name'))).toEqual(treeOf(site));
    expect(statSync(join(first, 'new name')).mode & 0o777).toBe(0o710);
    mkdirSync(join(second, 'into'));
    expect(await cp('-r', 'web-1:new name', 'web-2:into')).toEqual(silent);
    expect(treeOf(join(second, 'into', 'new name'))).toEqual(treeOf(site));
    expect(await cp('-r', 'web-2:into/new name/.', '.')).toEqual(silent);
    expect(treeOf(folder)).toMatchObject(treeOf(site));
    expect(await cp('-r', 'web-2:into', 'web-2:twice')).toEqual(silent);
    expect(treeOf(join(second, 'twice'))).toEqual(treeOf(join(second, 'into')));
  });

  it('sets times with -p only', async () => {
    const remote = home(0);
    mkdirSync(join(folder, 'old'));
    writeFileSync(join(folder, 'old', 'file'), '');
    for (const path of ['old/file', 'old']) utimesSync(join(folder, path), 1_000_000, 1_000_000);
    await cp('-rp', 'old', 'web-1:with');
    await cp('-r', 'old', 'web-1:without');
    const time = (path: string) => statSync(join(remote, path)).mtimeMs / 1000;
    expect([time('with'), time('with/file')]).toEqual([1_000_000, 1_000_000]);
    expect(time('without/file')).toBeGreaterThan(1_000_000);
  });

  it('takes several sources, and copies the others if one is missing', async () => {
    const remote = home(0);
    mkdirSync(join(folder, 'dir'));
    for (const name of ['a', 'b', 'dir/c']) writeFileSync(join(folder, name), name);
    const { code, stderr } = await cp('a', 'none', 'dir', 'b', 'web-1:.');
    expect(code).toBe(1);
    expect(stderr).toContain('none does not exist');
    expect(stderr).toContain('dir is a directory.\nCopy it with -r.');
    expect(readdirSync(remote)).toEqual(['a', 'b']);
    expect(await cp('-r', 'dir', 'web-1:a', 'web-2:')).toEqual(silent);
  });

  it('finds globs on the instance without a shell, and takes a file of exactly that name', async () => {
    const remote = home(0);
    for (const name of ['a.log', 'b.log', '.c.log', '$(touch hacked).log', 'd.txt', '[x]', 'x'])
      writeFileSync(join(remote, name), name);
    mkdirSync(join(folder, 'logs'));
    expect(await cp('web-1:*.log', 'logs')).toEqual(silent);
    expect(readdirSync(join(folder, 'logs'))).toEqual(['$(touch hacked).log', 'a.log', 'b.log']);
    expect(await cp('web-1:[x]', 'exact')).toEqual(silent);
    expect(readFileSync(join(folder, 'exact'), 'utf8')).toBe('[x]');
    expect(existsSync(join(remote, 'hacked'))).toBe(false);
    expect(await cp('web-1:*.none', '.')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('matches no file'),
    });
    expect(await cp('web-1:*.log', 'one')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('one must be a directory that exists'),
    });
  });

  it('copies standard input and output byte by byte, and keeps the mode of a file that it replaces', async () => {
    const remote = home(0);
    writeFileSync(join(remote, 'secret'), 'old');
    chmodSync(join(remote, 'secret'), 0o600);
    const bytes = randomBytes(3_000_000);
    const running = startCp('-', 'web-1:secret');
    running.child.stdin.end(bytes);
    expect(await running.ended).toEqual(silent);
    expect(readFileSync(join(remote, 'secret')).equals(bytes)).toBe(true);
    expect(statSync(join(remote, 'secret')).mode & 0o777).toBe(0o600);
    const { code, stdout } = await cp('web-1:secret', '-');
    expect(code).toBe(0);
    expect(stdout.equals(bytes)).toBe(true);
  });

  it('follows a link that is named, and writes through one at the destination', async () => {
    const remote = home(0);
    mkdirSync(join(remote, 'real'));
    writeFileSync(join(remote, 'real', 'conf'), 'old');
    symlinkSync('real/conf', join(remote, 'conf'));
    writeFileSync(join(folder, 'conf'), 'new');
    symlinkSync('conf', join(folder, 'link'));
    expect(await cp('link', 'web-1:conf')).toEqual(silent);
    expect(readlinkSync(join(remote, 'conf'))).toBe('real/conf');
    expect(readFileSync(join(remote, 'real', 'conf'), 'utf8')).toBe('new');
  });

  it('refuses links of an instance that lead out of the destination, and writes nothing', async () => {
    const remote = home(0);
    mkdirSync(join(remote, 'tree'));
    writeFileSync(join(remote, 'tree', 'file'), '');
    const link = join(remote, 'tree', 'link');
    const refused = { code: 1, stderr: expect.stringContaining('EIC_TRANSFER_REFUSED') };
    symlinkSync('../../outside', link);
    expect(await cp('-r', 'web-1:tree', '.')).toMatchObject(refused);
    // Out of the directory that is made, though not out of the one around it.
    rmSync(link);
    symlinkSync('../.ssh', link);
    expect(await cp('-r', 'web-1:tree', 'new')).toMatchObject(refused);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('gives a program of one instance no set-user-ID bit on another', async () => {
    const [first, second] = [home(0), home(1)];
    writeFileSync(join(first, 'program'), '', { mode: 0o755 });
    chmodSync(join(first, 'program'), 0o6755);
    expect(await cp('web-1:program', 'web-2:')).toEqual(silent);
    expect(statSync(join(second, 'program')).mode & 0o7777).toBe(0o755);
  });

  it('removes what the source does not have with --clean, and only there', async () => {
    const remote = home(0);
    mkdirSync(join(folder, 'app'));
    writeFileSync(join(folder, 'app', 'kept'), '');
    mkdirSync(join(remote, 'app', 'old'), { recursive: true });
    for (const name of ['app/old/file', 'app/.x', 'beside']) writeFileSync(join(remote, name), '');
    expect(await cp('-r', '--clean', 'app', 'web-1:')).toEqual(silent);
    expect(Object.keys(treeOf(remote)).sort()).toEqual(['app', 'app/kept', 'beside']);
    expect(await cp('-r', '--clean', 'app/.', 'web-1:')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('`--clean` is refused'),
    });
    expect(readdirSync(remote)).toEqual(['app', 'beside']);
  });

  it('leaves out files that are the same with --unchanged skip', async () => {
    const remote = home(0);
    mkdirSync(join(folder, 'app'));
    for (const name of ['same', 'other']) writeFileSync(join(folder, 'app', name), name);
    await cp('-r', 'app', 'web-1:');
    writeFileSync(join(folder, 'app', 'other'), 'OTHER');
    const inodes = () => ['same', 'other'].map((name) => statSync(join(remote, 'app', name)).ino);
    const [same, other] = inodes();
    expect(await cp('-r', '--unchanged', 'skip', 'app', 'web-1:')).toEqual(silent);
    expect(inodes()[0]).toBe(same);
    expect(inodes()[1]).not.toBe(other);
  });

  it('logs in as the user before the @, or that of --os-user', async () => {
    home(0);
    writeFileSync(join(folder, 'a'), '');
    expect(await cp('a', 'deploy@web-1:')).toEqual(silent);
    expect(await cp('--os-user', 'nobody', 'a', 'web-1:')).toMatchObject({
      code: 255,
      stderr: expect.stringContaining('EIC_AUTHENTICATION_REFUSED'),
    });
  });
});

describe('eic cp refuses', () => {
  it.each([
    [
      'paths of this machine only',
      ['a', 'b'],
      2,
      /None of the paths is on an instance\. Write INSTANCE:PATH, such as web-1:a/,
    ],
    ['one path', ['web-1:a'], 2, /at least one SOURCE/],
    ['an option that it does not have', ['--delete', 'a', 'web-1:'], 2, /^eic: unknown option '--delete'/],
    [
      'an address for two instances',
      ['--instance-ip', '127.0.0.1', 'web-1:a', 'web-2:'],
      2,
      /of one instance/,
    ],
    ['standard input twice', ['-', '-', 'web-1:'], 2, /one SOURCE only/],
    ['-r for standard output', ['-r', 'web-1:a', '-'], 2, /-r has no meaning/],
    [
      'several destinations, which would copy a home directory',
      ['-r', 'a', 'web-1:', 'web-2:'],
      2,
      /There is one DESTINATION, web-2:\. .*eic run INSTANCE\.\.\. --upload.* write web-1:\. with a dot/,
    ],
    ["scp's -3", ['-3', 'web-1:a', 'web-2:'], 2, /^eic: unknown option '-3'; .* \.\/-3\./],
    [
      'a quoted glob of this machine',
      ['*.none', 'web-1:'],
      1,
      /\*\.none does not exist.*\nYour shell expands/,
    ],
    ['--clean without -r', ['--clean', 'a', 'web-1:'], 2, /use it with -r/],
    ['--clean for several', ['-r', '--clean', 'a', 'b', 'web-1:'], 2, /one SOURCE only, not a and b/],
    ['a bastion that is none', ['--bastion', 'x', 'a', 'web-1:'], 2, /`--bastion` is "x"/],
    ['a name of two instances', ['a', 'twin:'], 2, /2 running instances have the name "twin"/],
    ['a port at which nothing listens', ['--port', '1', 'a', 'web-1:'], 255, /EIC_REFUSED/],
    ['a directory that does not exist', ['a', 'web-1:no/a'], 1, /there is no directory for it/],
    [
      'a name with a slash that is no directory',
      ['a', 'web-1:no/'],
      1,
      /web-1:no\/ is not a directory that exists/,
    ],
    ['several sources for one name', ['a', 'a', 'web-1:no'], 1, /must be a directory that exists/],
    ['the same name twice', ['a', './a', 'web-1:'], 1, /more than one file for a/],
    ['standard input for a directory', ['-', 'web-1:'], 1, /is a directory, and .*\nName the file in it too/],
  ])('%s', async (_, args, code, message) => {
    home(0);
    writeFileSync(join(folder, 'a'), '');
    const running = startCp(...args);
    running.child.stdin.end();
    expect(await running.ended).toMatchObject({ code, stderr: expect.stringMatching(message) });
  });
});

describe('Ctrl-C during eic cp', () => {
  it('ends within 5 s with exit code 130, and leaves the old file and nothing else', async () => {
    const remote = home(0);
    writeFileSync(join(remote, 'file'), 'old');
    const running = startCp('-', 'web-1:file');
    running.child.stdin.write(randomBytes(1_000_000));
    await until('the transfer', () => readdirSync(remote).length > 1);
    const at = performance.now();
    running.child.kill('SIGINT');
    expect(await running.ended).toMatchObject({
      code: 130,
      stderr: expect.stringContaining('EIC_CANCELLED'),
    });
    expect(performance.now() - at).toBeLessThan(5_000);
    await until('the instance to clean up', () => readdirSync(remote).length === 1);
    expect(readFileSync(join(remote, 'file'), 'utf8')).toBe('old');
  });
});

it('ends without a word if the reader of standard output has gone', async () => {
  const remote = home(0);
  writeFileSync(join(remote, 'large'), randomBytes(20_000_000));
  const line = `'${process.execPath}' '${eic}' cp -P ${sandbox.sshPort} web-1:large - | head -c 3; exit \${PIPESTATUS[0]}`;
  expect(await start('bash', ['--norc', '-c', line]).ended).toMatchObject({ code: 141, stderr: '' });
});

describe('eic cp in a terminal', () => {
  function inTerminal(args: string, env: Readonly<Record<string, string>> = {}): Promise<Ended> {
    const line = `stty rows 20 cols 70; '${process.execPath}' '${eic}' cp -P ${sandbox.sshPort} ${args}`;
    return start('script', ['-qec', line, '/dev/null'], { TERM: 'xterm', ...env }).ended;
  }

  it('shows a bar that fits, and ends with one line', async () => {
    const remote = home(0);
    writeFileSync(join(folder, 'large'), randomBytes(40_000_000));
    const { code, stdout } = await inTerminal('large web-1:');
    expect(code).toBe(0);
    const shown = stdout.toString().split('\r\x1b[K');
    expect(shown.at(-1)).toMatch(/^eic: copied 1 file, 38\.1 MiB in [\d.]+ m?s, [\d.]+ [KMG]iB\/s\r\n$/);
    expect(shown.slice(0, -1).join('')).not.toContain('\n');
    expect(shown.some((line) => /^large .* {1,2}\d+% {2}[\d.]+ MiB of 38\.1 MiB/.test(line))).toBe(true);
    for (const line of shown.slice(0, -1))
      expect(line.replaceAll(/\x1b\[[\d;]*m/g, '').length).toBeLessThan(70);
    expect(stdout.includes('\x1b[1;36m')).toBe(true);
    expect(existsSync(join(remote, 'large'))).toBe(true);
  });

  it('has no color with NO_COLOR, and nothing with -q', async () => {
    home(0);
    writeFileSync(join(folder, 'large'), randomBytes(20_000_000));
    expect(String((await inTerminal('large web-1:', { NO_COLOR: '1' })).stdout)).not.toMatch(/\x1b\[[\d;]*m/);
    expect(String((await inTerminal('-q large web-1:')).stdout)).toBe('');
  });
});

describe.each([
  ['with SFTP', ['Subsystem sftp internal-sftp']],
  ['without SFTP', []],
])('a real sshd %s', (_, config) => {
  let cloud: Cloud;
  beforeAll(async () => {
    cloud = await startCloud([
      { name: 'web-1', sshd: { config } },
      { name: 'web-2', sshd: { config } },
    ]);
  });
  afterAll(() => cloud.close());

  it('gets and gives files, and streams them to another', async () => {
    const site = makeSite();
    const flags = ['cp', '--port', String(cloud.sandbox.sshPort), '--os-user', testUser];
    const run = (...args: string[]) =>
      start(process.execPath, [eic, ...flags, ...args], cloud.sandbox.env).ended;
    const there = join(folder, 'there');
    mkdirSync(there);
    expect(await run('-r', 'site', `web-1:${there}`)).toEqual(silent);
    expect(treeOf(join(there, 'site'))).toEqual(treeOf(site));
    expect(await run('-r', `web-1:${there}/site`, `web-2:${there}/other`)).toEqual(silent);
    expect(treeOf(join(there, 'other'))).toEqual(treeOf(site));
    expect(await run('-rp', `web-2:${there}/o*`, 'back')).toEqual(silent);
    expect(treeOf(join(folder, 'back'))).toEqual(treeOf(site));
    expect(await run(`web-1:${there}/site/it's`, '-')).toMatchObject({
      code: 0,
      stdout: Buffer.from("it's"),
    });
    expect(readdirSync(there).sort()).toEqual(['other', 'site']);
  });
});
