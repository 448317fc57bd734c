import { execFileSync } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { includeLine } from '../../src/client-setup/include-line';
import { makePrivateDirectory } from '../../src/client-setup/private-directory';
import { addInclude, removeInclude } from '../../src/client-setup/user-configuration';

let home: string;
let path: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'eic-home-'));
  path = join(home, '.ssh', 'config');
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
});

function makeConfiguration(bytes: Uint8Array): void {
  mkdirSync(join(home, '.ssh'), { recursive: true });
  writeFileSync(path, bytes);
}

describe('a configuration that is', () => {
  it('a named pipe or a device is refused at once, and not read', async () => {
    mkdirSync(join(home, '.ssh'));
    execFileSync('mkfifo', [path]);
    await expect(addInclude('/tmp/one/included', path)).rejects.toThrow('is not a regular file');
    await expect(removeInclude('/tmp/one/included', path)).rejects.toThrow('is not a regular file');
    rmSync(path);
    symlinkSync('/dev/zero', path);
    await expect(removeInclude('/tmp/one/included', path)).rejects.toThrow('is not a regular file');
  });

  it('huge is refused, and not read', async () => {
    makeConfiguration(new Uint8Array());
    truncateSync(path, 2 ** 40);
    await expect(addInclude('/tmp/one/included', path)).rejects.toThrow('has 1099511627776 bytes');
    expect(readdirSync(join(home, '.ssh'))).toEqual(['config']);
  });

  it('locked by a process that was killed while the clock was ahead is changed', async () => {
    makeConfiguration(new Uint8Array());
    const lock = join(home, '.ssh', '.eic-action.lock');
    writeFileSync(lock, '');
    utimesSync(lock, new Date('2099-01-01'), new Date('2099-01-01'));
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 6_000));
    onTestFinished(() => clock.mockRestore());
    await addInclude('/tmp/one/included', path);
    expect(readFileSync(path, 'utf8')).toBe(includeLine('/tmp/one/included'));
    expect(readdirSync(join(home, '.ssh'))).toEqual(['config']);
  });
});

describe('the Include line', () => {
  it('comes and goes without a trace, for any configuration', async () => {
    const configurations = fc.uint8Array({ maxLength: 200 }).map((bytes) => bytes.map((byte) => byte % 14));
    await fc.assert(
      fc.asyncProperty(configurations, async (bytes) => {
        makeConfiguration(bytes);
        await addInclude('/tmp/one/included', path);
        await addInclude('/tmp/two/included', path);
        await removeInclude('/tmp/one/included', path);
        await removeInclude('/tmp/two/included', path);
        expect(readFileSync(path)).toEqual(Buffer.from(bytes));
      }),
    );
    expect(readdirSync(join(home, '.ssh'))).toEqual(['config']);
  });

  it('of many jobs at once is never lost, and the last one removes the file and its directory', async () => {
    const jobs = Array.from({ length: 30 }, (_, index) => `/tmp/job ${index}/included`);
    await Promise.all(jobs.map((job) => addInclude(job, path)));
    const text = readFileSync(path, 'utf8');
    for (const job of jobs) expect(text).toContain(includeLine(job));
    await Promise.all(jobs.map((job) => removeInclude(job, path)));
    expect(readdirSync(home)).toEqual([]);
  });

  it('is added and removed at the same time', async () => {
    const jobs = Array.from({ length: 30 }, (_, index) => `/tmp/job ${index}/included`);
    await Promise.all(
      jobs.map(async (job) => {
        await addInclude(job, path);
        await removeInclude(job, path);
      }),
    );
    expect(readdirSync(home)).toEqual([]);
  });

  it('takes the lock of a process that was killed', async () => {
    makeConfiguration(Buffer.from('# mine\n'));
    const lock = join(home, '.ssh', '.eic-action.lock');
    writeFileSync(lock, '');
    const longAgo = Date.now() / 1000 - 60;
    utimesSync(lock, longAgo, longAgo);
    await addInclude('/tmp/one/included', path);
    expect(readFileSync(path, 'utf8')).toBe('Include "/tmp/one/included"\n# mine\n');
    expect(readdirSync(join(home, '.ssh'))).toEqual(['config']);
  });

  it('is written through a link to a file that does not exist', async () => {
    mkdirSync(join(home, '.ssh'));
    symlinkSync('real', path);
    await addInclude('/tmp/one/included', path);
    expect(lstatSync(path).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(home, '.ssh', 'real'), 'utf8')).toContain('/tmp/one/included');
  });

  it('is refused where links lead around, or the home directory is missing', async () => {
    mkdirSync(join(home, '.ssh'));
    symlinkSync('config', path);
    await expect(addInclude('/tmp/one/included', path)).rejects.toThrow('too many symbolic links');
    await expect(addInclude('/tmp/one/included', join(home, 'missing', '.ssh', 'config'))).rejects.toThrow(
      'ENOENT',
    );
  });

  it('is removed if its directory is gone, and not if it cannot be seen from here', async () => {
    const live = makePrivateDirectory({ RUNNER_TEMP: home });
    const dead = makePrivateDirectory({ RUNNER_TEMP: home });
    rmSync(dead, { recursive: true });
    const elsewhere = dead.replace(home, '/nonexistent');
    const kept = [live, elsewhere].map((directory) => includeLine(join(directory, 'included'))).join('');
    makeConfiguration(Buffer.from(`${includeLine(join(dead, 'included'))}${kept}Include "mine"\n`));
    await addInclude('/tmp/one/included', path);
    expect(readFileSync(path, 'utf8')).toBe(`Include "/tmp/one/included"\n${kept}Include "mine"\n`);
  });

  it('is understood by ssh for every character of a path', async () => {
    const directory = join(home, ` !"#$%&'()*+,-.:;<=>?@[\\]^_\`{|}~\u00e4`);
    mkdirSync(directory);
    writeFileSync(join(directory, 'included'), 'Host *\n  Port 4242\n', { mode: 0o600 });
    const file = join(home, 'config');
    writeFileSync(file, includeLine(join(directory, 'included')));
    expect(execFileSync('ssh', ['-G', '-F', file, 'x'], { encoding: 'utf8', stdio: 'pipe' })).toContain(
      'port 4242\n',
    );
  });
});
