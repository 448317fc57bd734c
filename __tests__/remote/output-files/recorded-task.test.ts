import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OutputFolder } from '../../../src/remote/output-files/output-folder';
import { recorded } from '../../../src/remote/output-files/recorded-task';
import type { Task, TaskContext } from '../../../src/remote/task';
import { mountSmallDisk } from '../../fixtures/small-disk';

const id = 'i-0123456789abcdef0';
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'eic-recorded-'));
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true });
});

/** A task that prints the given chunks to stdout, and waits for each to be taken. */
function printing(...chunks: readonly string[]): Task<{ readonly printed: number }> {
  return {
    notStarted: { printed: 0 },
    async run({ output }) {
      for (const chunk of chunks) await output('stdout', Buffer.from(chunk));
      return { outcome: { printed: chunks.length }, error: undefined };
    },
  };
}

function context(more: Partial<TaskContext> = {}): TaskContext {
  return {
    instance: { id, state: 'running', region: 'eu-central-1' },
    // No task of these tests uses it.
    connection: Object.create(null),
    output: () => undefined,
    warn: () => undefined,
    transferring: () => undefined,
    cancelled: new AbortController().signal,
    ...more,
  };
}

describe('a task whose output is written to files', () => {
  it('gives each chunk to the file and to the log, in order, with the back-pressure of both', async () => {
    const shown: string[] = [];
    const output = async (_: string, chunk: Buffer) => {
      const text = chunk.toString();
      await new Promise((resolve) => setImmediate(resolve));
      shown.push(text);
    };
    const task = recorded(printing('a', 'b', 'c'), await OutputFolder.prepare(folder, [id]));
    const { outcome, error } = await task.run(context({ output }));
    expect(error).toBeUndefined();
    expect(outcome).toEqual({
      printed: 3,
      stdoutFile: join(folder, `${id}.stdout`),
      stderrFile: join(folder, `${id}.stderr`),
    });
    expect(shown).toEqual(['a', 'b', 'c']);
    expect(readFileSync(join(folder, `${id}.stdout`), 'utf8')).toBe('abc');
    expect(readFileSync(join(folder, `${id}.stderr`), 'utf8')).toBe('');
  });

  it('is the same task without a folder, with null for the paths', async () => {
    const task = recorded(printing('a'), undefined);
    expect((await task.run(context())).outcome).toEqual({ printed: 1, stdoutFile: null, stderrFile: null });
    expect(task.notStarted).toEqual({ printed: 0, stdoutFile: null, stderrFile: null });
  });

  it('cuts a file at its maximum size and warns, and the log still has all', async () => {
    const warnings: string[] = [];
    let bytes = 0;
    const output = (_: string, chunk: Buffer) => {
      bytes += chunk.length;
    };
    const task = recorded(printing('1234', '5678', '9'), await OutputFolder.prepare(folder, [id], 6));
    await task.run(context({ output, warn: (message) => warnings.push(message) }));
    expect(readFileSync(join(folder, `${id}.stdout`), 'utf8')).toBe('123456');
    expect(bytes).toBe(9);
    expect(warnings).toEqual([expect.stringContaining('holds the first 6 bytes only')]);
  });

  it('cuts the files of a folder at their maximum size in all, and warns for each that is not complete', async () => {
    const warnings: [string, string | undefined][] = [];
    const warn: TaskContext['warn'] = (message, shared) => void warnings.push([message, shared?.sentence]);
    const ids = ['i-1', 'i-2', 'i-3'];
    const shared = await OutputFolder.prepare(folder, ids, 6, 9);
    for (const each of ids) {
      const instance = { id: each, state: 'running', region: 'eu-central-1' };
      await recorded(printing('1234', '56'), shared).run(context({ instance, warn }));
    }
    const written = ids.map((each) => readFileSync(join(folder, `${each}.stdout`), 'utf8'));
    expect(written).toEqual(['123456', '123', '']);
    const limit = 'the files of `outputs-dir` have their maximum of 9 bytes in all';
    expect(warnings).toEqual(
      ['i-2', 'i-3'].map((each) => [
        `${join(folder, `${each}.stdout`)} is not complete: ${limit}.`,
        `Files are not complete: ${limit}.`,
      ]),
    );
    expect(shared.failure).toBeUndefined();
  });

  it('leaves half of the free space of a disk to others, from 1 GiB on', async () => {
    const { bavail, bsize } = statfsSync(folder);
    const { maxTotalBytes } = await OutputFolder.prepare(folder, [id]);
    expect(maxTotalBytes).toBeGreaterThanOrEqual(1024 ** 3);
    expect(maxTotalBytes).toBeLessThanOrEqual(Math.max(1024 ** 3, 0.6 * bavail * bsize));
  });

  it('continues if its files cannot be created, and the folder says which', async () => {
    const gone = await OutputFolder.prepare(join(folder, 'out'), [id]);
    rmSync(join(folder, 'out'), { recursive: true });
    const { outcome, error } = await recorded(printing('a'), gone).run(context());
    expect(error).toBeUndefined();
    expect(outcome).toEqual({ printed: 1, stdoutFile: null, stderrFile: null });
    expect(gone.failure).toMatchObject({
      code: 'EIC_OUTPUT_FAILED',
      message: expect.stringContaining('ENOENT'),
      details: [expect.stringContaining(`${id}.stdout`)],
    });
  });

  it('continues if the disk is full, with null for the file that is incomplete', async () => {
    const disk = mountSmallDisk(8);
    try {
      const small = await OutputFolder.prepare(join(disk.folder, 'out'), [id]);
      const { outcome } = await recorded(printing('x'.repeat(5000), 'x'.repeat(9000), 'y'), small).run(
        context(),
      );
      expect(outcome).toEqual({
        printed: 3,
        stdoutFile: null,
        stderrFile: join(disk.folder, 'out', `${id}.stderr`),
      });
      expect(small.failure?.message).toContain('ENOSPC');
      expect(readdirSync(join(disk.folder, 'out')).sort()).toEqual([`${id}.stderr`, `${id}.stdout`]);
    } finally {
      disk.remove();
    }
  });

  it('names at most 20 of many files that are incomplete, and counts the rest', async () => {
    const ids = Array.from({ length: 30 }, (_, index) => `i-${String(index).padStart(17, '0')}`);
    const gone = await OutputFolder.prepare(join(folder, 'out'), ids);
    rmSync(join(folder, 'out'), { recursive: true });
    for (const each of ids) {
      const instance = { id: each, state: 'running', region: 'eu-central-1' };
      await recorded(printing('a'), gone).run(context({ instance }));
    }
    expect(gone.failure?.message).toMatch(/^30 files in /);
    expect(gone.failure?.details).toHaveLength(21);
    expect(gone.failure?.details.at(-1)).toBe('… and 10 more.');
  });
});
