import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  closeSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { bytePathOf } from '../../../../src/remote/transfer/byte-path';
import type { FileEntry } from '../../../../src/remote/transfer/entry';
import { type LocalSourceOptions, openLocalSource } from '../../../../src/remote/transfer/local/local-source';
import { scratchDirectory } from '../../../fixtures/scratch-directory';
import { unprivileged } from '../../../fixtures/unprivileged';

let root = '';
let warnings: string[] = [];

beforeEach(() => {
  const scratch = scratchDirectory();
  onTestFinished(() => scratch[Symbol.dispose]());
  chmodSync(scratch.path, 0o755);
  root = join(scratch.path, 'root');
  mkdirSync(root);
  warnings = [];
});

function open(path = root, options: Partial<LocalSourceOptions> = {}) {
  return openLocalSource({
    name: 'dist/',
    root: bytePathOf(path),
    warn: (message) => warnings.push(message),
    signal: new AbortController().signal,
    ...options,
  });
}

async function pathsOf(path = root, options: Partial<LocalSourceOptions> = {}): Promise<string[]> {
  return (await (await open(path, options)).entries()).map((entry) => entry.path);
}

function fill(...files: string[]): void {
  for (const file of files) {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), file);
  }
}

describe('the entries of a source on this machine', () => {
  test('are all that is in a directory, a directory before what is in it', async () => {
    fill('b/c/d', 'a', '.hidden');
    mkdirSync(join(root, 'empty'));
    expect(await pathsOf()).toEqual(['.hidden', 'a', 'b', 'b/c', 'b/c/d', 'empty']);
  });

  test('are one file if the root is one, under its own name', async () => {
    fill('app.conf');
    const source = await open(join(root, 'app.conf'));
    expect(source.rootKind).toBe('file');
    expect(await source.entries()).toMatchObject([{ kind: 'file', path: 'app.conf', size: 8 }]);
  });

  test('are read over a link at the root, and over none below it', async () => {
    fill('real/x');
    symlinkSync('real', join(root, 'link'));
    symlinkSync('/etc', join(root, 'real', 'outside'));
    const source = await open(join(root, 'link'));
    expect(source.rootKind).toBe('directory');
    expect(await source.entries()).toMatchObject([
      { kind: 'link', path: 'outside', target: '/etc' },
      { kind: 'file', path: 'x' },
    ]);
    symlinkSync('real/x', join(root, 'file'));
    expect(await pathsOf(join(root, 'file'))).toEqual(['file']);
  });

  test('are those that are selected, with the directories above them', async () => {
    fill('a/b/one.js', 'a/two.js', 'a/three.css', 'c/four.css');
    const select = (path: string) => path.endsWith('.js');
    expect(await pathsOf(root, { select })).toEqual(['a', 'a/b', 'a/b/one.js', 'a/two.js']);
  });

  test('leave out a directory that is not entered, without reading it', async () => {
    fill('a', 'node_modules/x/y');
    const seen: string[] = [];
    const select = (path: string) => {
      seen.push(path);
      return !path.startsWith('node_modules');
    };
    expect(await pathsOf(root, { select, enter: (path) => path !== 'node_modules' })).toEqual(['a']);
    expect(seen.toSorted()).toEqual(['a', 'node_modules']);
  });

  test('leave out the staging directories of transfers', async () => {
    fill('a', '.eic-host-123-0a1b2c3d4e5f6071/half');
    expect(await pathsOf()).toEqual(['a']);
  });

  test('leave out pipes, sockets and devices, with a warning', async () => {
    fill('a');
    execFileSync('mkfifo', [join(root, 'pipe\x1b')]);
    const server = createServer().listen(join(root, 'socket'));
    await new Promise((resolve) => server.once('listening', resolve));
    onTestFinished(() => void server.close());
    expect(await pathsOf()).toEqual(['a']);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/^dist\/: pipes, sockets and devices are not copied: /);
    expect(warnings[0]).toContain(String.raw`pipe\x1b`);
  });

  test('have any bytes in their names', async () => {
    const name = Buffer.from('\xff\n"\xc3', 'latin1');
    writeFileSync(Buffer.concat([Buffer.from(`${root}/`), name]), 'x');
    expect(await pathsOf()).toEqual([name.toString('latin1')]);
  });
});

describe('a source on this machine cannot be opened', () => {
  test.each([
    ['if it does not exist', '/missing', 'dist/ does not exist'],
    ['if it is a device', '/dev/null', 'neither a file nor a directory'],
  ])('%s', async (_, path, message) => {
    await expect(open(path)).rejects.toMatchObject({
      code: 'EIC_TRANSFER_FAILED',
      message: expect.stringContaining(message),
    });
  });

  test('or fails if nothing is selected', async () => {
    fill('a');
    await expect(pathsOf(root, { select: () => false })).rejects.toMatchObject({
      code: 'EIC_TRANSFER_FAILED',
      message: 'dist/ has nothing that matches.',
    });
  });

  test('or fails at a directory that cannot be read, and names it', async () => {
    fill('closed/x');
    chmodSync(join(root, 'closed'), 0);
    await expect(unprivileged(() => pathsOf())).rejects.toMatchObject({
      code: 'EIC_TRANSFER_FAILED',
      message: expect.stringMatching(/root\/closed could not be read: permission denied \(EACCES\)/),
    });
  });

  test('but a closed directory that is not entered is no failure', async () => {
    fill('closed/x', 'a');
    chmodSync(join(root, 'closed'), 0);
    const enter = () => false;
    expect(await unprivileged(() => pathsOf(root, { enter }))).toEqual(['a', 'closed']);
  });
});

describe('a file that is read on this machine', () => {
  const large = 1024 * 1024;

  /** Lists a file, changes it in one way, reads it, and changes it in another while it is read. */
  async function reading(size: number, before: (path: string) => void, during: (path: string) => void) {
    const path = join(root, 'file');
    writeFileSync(path, Buffer.alloc(size, 1));
    const source = await open();
    const files = (await source.entries()).filter((entry): entry is FileEntry => entry.kind === 'file');
    before(path);
    let length = 0;
    let changed = false;
    await source.read(files, async (_, content) => {
      for await (const piece of content) {
        length += piece.length;
        if (!changed) during(path);
        changed = true;
      }
    });
    return length;
  }

  test.each([0, 1, 256 * 1024, 256 * 1024 + 1, 3 * large + 7])('is complete with %d bytes', async (size) => {
    expect(
      await reading(
        size,
        () => {},
        () => {},
      ),
    ).toBe(size);
  });

  test.each<[string, (path: string) => void]>([
    ['grew', (path) => appendFileSync(path, 'x')],
    ['was truncated', (path) => truncateSync(path, 10)],
    ['was removed', (path) => rmSync(path)],
    ['was written again', (path) => writeFileSync(path, Buffer.alloc(large, 2))],
    [
      'was replaced',
      (path) => {
        writeFileSync(`${path}2`, Buffer.alloc(large, 1));
        renameSync(`${path}2`, path);
      },
    ],
    [
      'became a link',
      (path) => {
        rmSync(path);
        symlinkSync('/etc/passwd', path);
      },
    ],
    [
      'became a pipe',
      (path) => {
        rmSync(path);
        execFileSync('mkfifo', [path]);
      },
    ],
  ])('fails if it %s since it was listed', async (_, change) => {
    await expect(reading(large, change, () => {})).rejects.toMatchObject({
      code: 'EIC_TRANSFER_FAILED',
      message: expect.stringMatching(/root\/file has changed since it was listed/),
    });
  });

  test.each<[string, (path: string) => void]>([
    ['grows', (path) => appendFileSync(path, 'x')],
    ['is truncated', (path) => truncateSync(path, 10)],
    ['is truncated to nothing', (path) => truncateSync(path, 0)],
    [
      'is written to in place',
      (path) => {
        const file = openSync(path, 'r+');
        writeSync(file, 'changed', large - 10);
        closeSync(file);
      },
    ],
  ])('fails if it %s while it is read', async (_, change) => {
    await expect(reading(large, () => {}, change)).rejects.toMatchObject({
      code: 'EIC_TRANSFER_FAILED',
      message: expect.stringMatching(/root\/file has changed while it was read/),
    });
  });

  test('fails if it may not be read, and names it', async () => {
    fill('secret');
    chmodSync(join(root, 'secret'), 0);
    await expect(
      unprivileged(async () => {
        const source = await open();
        const entries = await source.entries();
        await source.read(
          entries.filter((entry): entry is FileEntry => entry.kind === 'file'),
          async () => {},
        );
      }),
    ).rejects.toMatchObject({
      code: 'EIC_TRANSFER_FAILED',
      message: expect.stringMatching(/secret could not be read/),
    });
  });

  test('has a digest, and none if it cannot be read', async () => {
    fill('a');
    const file = openSync(join(root, 'large'), 'w');
    ftruncateSync(file, 3 * large);
    closeSync(file);
    const source = await open();
    const files = (await source.entries()).filter((entry): entry is FileEntry => entry.kind === 'file');
    const [first] = files;
    if (first === undefined) throw new Error('no file');
    const digests = await source.digests([...files, { ...first, path: bytePathOf('missing') }]);
    // From sha256sum of coreutils.
    expect([...digests]).toEqual([
      ['a', 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb'],
      ['large', 'bbd05cf6097ac9b1f89ea29d2542c1b7b67ee46848393895f5a9e43fa1f621e5'],
    ]);
  });

  test('is not read after the run was cancelled', async () => {
    fill('a', 'b');
    const controller = new AbortController();
    const source = await open(root, { signal: controller.signal });
    const files = (await source.entries()).filter((entry): entry is FileEntry => entry.kind === 'file');
    const read: string[] = [];
    await expect(
      source.read(files, async ({ path }) => {
        read.push(path);
        controller.abort();
      }),
    ).rejects.toMatchObject({ code: 'EIC_CANCELLED' });
    expect(read).toEqual(['a']);
  });
});
