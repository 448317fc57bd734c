import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeTemporaryFolder } from '../../src/sandbox/temporary-folder';

let temp: string;
beforeEach(() => {
  const before = process.env.TMPDIR;
  temp = mkdtempSync(join(tmpdir(), 'eic-temporary-'));
  process.env.TMPDIR = temp;
  return () => {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    rmSync(temp, { recursive: true });
  };
});

/** The process ID of a process that has ended. */
function deadPid(): number {
  return spawnSync('true').pid;
}

/** The folder's name as it would be in another process. */
function nameFor(name: string, pid: number): string {
  return name.replace(/^(eic-test-)\d+/, `$1${pid}`);
}

describe('a temporary folder', () => {
  it('exists until it is removed, with all that is in it', async () => {
    const folder = await makeTemporaryFolder('eic-test');
    mkdirSync(join(folder.path, 'in', 'it'), { recursive: true });
    await folder.remove();
    await folder.remove();
    expect(readdirSync(temp)).toEqual([]);
  });

  it('is removed when the process exits for another reason', async () => {
    const exits = process.listeners('exit').length;
    const [first, second] = [await makeTemporaryFolder('eic-test'), await makeTemporaryFolder('eic-test')];
    const listeners = process.listeners('exit');
    expect(listeners).toHaveLength(exits + 1);
    listeners.at(-1)?.(0);
    expect(readdirSync(temp)).toEqual([]);
    await first.remove();
    await second.remove();
    expect(process.listeners('exit')).toHaveLength(exits);
  });

  it('takes the place of those that ended processes left behind, and of no others', async () => {
    const folder = await makeTemporaryFolder('eic-test');
    const name = folder.path.slice(temp.length + 1);
    const stale = nameFor(name, deadPid());
    const others = [
      nameFor(name, process.ppid),
      nameFor(name, deadPid()).replace(/\.\d+-/, '.1-'),
      nameFor(name, deadPid()).replace('eic-test', 'eic-other'),
    ];
    for (const other of [stale, ...others]) mkdirSync(join(temp, other, 'in'), { recursive: true });
    const file = nameFor(name, deadPid());
    writeFileSync(join(temp, file), '');
    await (await makeTemporaryFolder('eic-test')).remove();
    expect(readdirSync(temp).sort()).toEqual([name, file, ...others].sort());
    await folder.remove();
  });

  it.skipIf(process.getuid?.() !== 0)('leaves those of other users alone', async () => {
    const namespace = /\d+/.exec(readlinkSync('/proc/self/ns/pid'))?.[0];
    const other = join(temp, `eic-test-${deadPid()}.${namespace}-x`);
    mkdirSync(other);
    execFileSync('chown', ['12345', other]);
    await (await makeTemporaryFolder('eic-test')).remove();
    expect(existsSync(other)).toBe(true);
  });
});
