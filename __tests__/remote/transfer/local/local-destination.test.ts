import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { EicError } from '../../../../src/eic-error';
import { bytePathOf } from '../../../../src/remote/transfer/byte-path';
import { localDestination } from '../../../../src/remote/transfer/local/local-destination';
import { type TransferOptions, transfer } from '../../../../src/remote/transfer/transfer';
import { downloadLimits } from '../../../../src/remote/transfer/transfer-limits';
import type { Transferred } from '../../../../src/remote/transfer/transferred';
import { rootCommandSync } from '../../../fixtures/root';
import { scratchDirectory } from '../../../fixtures/scratch-directory';
import { mountSmallDisk } from '../../../fixtures/small-disk';
import { unprivileged } from '../../../fixtures/unprivileged';
import { MemorySource, type Tree, treeOf } from '../memory-ends';
import { treeOnDisk } from './tree-on-disk';

const isRoot = process.getuid?.() === 0;
let root = '';
let warnings: string[] = [];

beforeEach(() => {
  const scratch = scratchDirectory();
  onTestFinished(() => scratch[Symbol.dispose]());
  chmodSync(scratch.path, 0o755);
  root = join(scratch.path, 'root');
  warnings = [];
});

function destinationAt(path = root) {
  return localDestination({
    name: 'artifacts/',
    root: bytePathOf(path),
    sender: 'i-1:/srv',
    warn: (message) => warnings.push(message),
  });
}

function copy(tree: Tree, options: Partial<TransferOptions> = {}, path = root): Promise<Transferred> {
  return transfer(new MemorySource(tree), destinationAt(path), {
    unchanged: 'copy',
    clean: undefined,
    preserveTimes: false,
    limits: downloadLimits,
    signal: new AbortController().signal,
    ...options,
  });
}

function build(tree: Record<string, string>): void {
  mkdirSync(root, { recursive: true });
  for (const [name, text] of Object.entries(tree)) {
    if (name.endsWith('/')) mkdirSync(join(root, name), { recursive: true });
    else writeFileSync(join(root, name), text);
  }
}

describe('a destination on this machine', () => {
  test('gets files, directories and links, with modes that no umask changes', async () => {
    const umask = process.umask(0o077);
    onTestFinished(() => void process.umask(umask));
    const tree = treeOf({ 'd/': '', 'd/file': 'text', 'l -> d/file': '' }, 0o666);
    expect(await copy(tree)).toEqual({ files: 2, bytes: 4, skipped: 0, removed: 0 });
    expect(treeOnDisk(root)).toEqual(['d/ 777', 'd/file 666 text', 'l -> d/file']);
  });

  test('replaces a file by a new one, so that a reader of the old one has it whole', async () => {
    build({ file: 'old' });
    const { ino } = lstatSync(join(root, 'file'));
    await copy(treeOf({ file: 'new' }));
    expect(lstatSync(join(root, 'file')).ino).not.toBe(ino);
    expect(treeOnDisk(root)).toEqual(['file 644 new']);
  });

  test('replaces a link and not its target', async () => {
    build({ other: 'untouched' });
    symlinkSync('other', join(root, 'file'));
    await copy(treeOf({ file: 'new' }));
    expect(treeOnDisk(root)).toEqual(['file 644 new', 'other 644 untouched']);
  });

  test('does not get the bits set-user-ID and set-group-ID', async () => {
    await copy(treeOf({ 'd/': '', 'd/tool': 'x' }, 0o6755));
    expect(treeOnDisk(root)).toEqual(['d/ 755', 'd/tool 755 x']);
  });

  test('keeps the times of modification on request only', async () => {
    await copy(treeOf({ 'd/': '', 'd/file': 'x', 'l -> d': '' }, 0o644, 1_000_000), { preserveTimes: true });
    for (const path of ['d', 'd/file', 'l']) expect(lstatSync(join(root, path)).mtimeMs).toBe(1_000_000_000);
    await copy(treeOf({ 'd/file': 'x' }, 0o644, 1_000_000));
    expect(lstatSync(join(root, 'd/file')).mtimeMs).toBeGreaterThan(1_000_000_000_000);
  });

  test('holds zeros as holes', async () => {
    const tree = treeOf({ sparse: '', ends: '' });
    const zeros = Buffer.alloc(4 * 1024 * 1024);
    for (const [path, content] of [
      ['sparse', Buffer.concat([zeros, Buffer.from('end')])],
      ['ends', Buffer.concat([Buffer.from('a'), zeros])],
    ] as const) {
      const entry = {
        kind: 'file',
        path: bytePathOf(path),
        mode: 0o644,
        mtime: 1,
        size: content.length,
      } as const;
      tree.set(entry.path, { entry, content });
    }
    await transfer(new MemorySource(tree, 64 * 1024), destinationAt(), {
      unchanged: 'copy',
      clean: undefined,
      preserveTimes: false,
      limits: downloadLimits,
      signal: new AbortController().signal,
    });
    for (const [path, { content }] of tree) {
      expect(readFileSync(join(root, path)).equals(content)).toBe(true);
      expect(statSync(join(root, path)).blocks * 512).toBeLessThan(1024 * 1024);
    }
  });

  test('is complete with pieces of any size', async () => {
    const content = Buffer.alloc(5_000_000, 'some text that is repeated. ');
    const entry = {
      kind: 'file',
      path: bytePathOf('file'),
      mode: 0o644,
      mtime: 1,
      size: content.length,
    } as const;
    for (const pieceBytes of [10_000, 300_000, 2_000_000, 6_000_000]) {
      const source = new MemorySource(new Map([[entry.path, { entry, content }]]), pieceBytes);
      await transfer(source, destinationAt(), {
        unchanged: 'copy',
        clean: undefined,
        preserveTimes: false,
        limits: downloadLimits,
        signal: new AbortController().signal,
      });
      expect(readFileSync(join(root, 'file')).equals(content)).toBe(true);
    }
  });

  test('writes into a directory that is read-only, and leaves it so', async () => {
    build({ 'd/': '', 'd/old': '1' });
    chmodSync(join(root, 'd'), 0o555);
    if (isRoot) for (const path of [root, join(root, 'd')]) chownSync(path, 65534, 65534);
    const tree = new Map([...treeOf({ 'd/': '' }, 0o555), ...treeOf({ 'd/new': '2' })]);
    await unprivileged(() => copy(tree, { clean: { keep: () => false } }));
    expect(treeOnDisk(root)).toEqual(['d/ 555', 'd/new 644 2']);
  });

  test('removes what the source does not have, and follows no link', async () => {
    build({ 'old/': '', 'old/x': '1', 'd/': '', 'd/y': '2' });
    const outside = join(root, '../outside');
    mkdirSync(outside);
    writeFileSync(join(outside, 'precious'), 'x');
    symlinkSync(outside, join(root, 'old', 'link'));
    expect(await copy(treeOf({ 'd/': '', 'd/z': '3' }), { clean: { keep: () => false } })).toMatchObject({
      removed: 4,
    });
    expect(treeOnDisk(root)).toEqual(['d/ 755', 'd/z 644 3']);
    expect(readdirSync(outside)).toEqual(['precious']);
  });

  test('does not remove the staging directory of another process', async () => {
    build({ '.eic-elsewhere-1-0123456789abcdef/': '' });
    await copy(treeOf({ a: 'x' }), { clean: { keep: () => false } });
    expect(readdirSync(root)).toEqual(['.eic-elsewhere-1-0123456789abcdef', 'a']);
  });

  test('loses what a killed process of this machine has left, and nothing else', async () => {
    const { pid: dead } = spawnSync('true');
    const host = hostname().replaceAll(/[^A-Za-z0-9.-]/g, '');
    const left = [`.eic-${host}-${dead}-0123456789abcdef`, `.eic-${host}-${process.pid}-0123456789abcdef`];
    const kept = [`.eic-${host}-1-0123456789abcdef`, `.eic-elsewhere-${dead}-0123456789abcdef`, '.eic-notes'];
    build(Object.fromEntries([...left, ...kept].map((name) => [`${name}/half/`, ''])));
    await copy(treeOf({ a: 'x' }));
    expect(readdirSync(root).toSorted()).toEqual([...kept, 'a'].toSorted());
  });
});

describe('a destination on this machine refuses', () => {
  test.each([
    ['/etc/passwd', 'a'],
    ['..', 'a'],
    ['../../x', 'd/a'],
    ['b/..', 'a'],
  ])('a link to %s, before anything is written', async (target, path) => {
    await expect(copy(treeOf({ file: 'x', [`${path} -> ${target}`]: '' }))).rejects.toMatchObject({
      code: 'EIC_TRANSFER_REFUSED',
      message: expect.stringMatching(
        /^i-1:\/srv sent a link that leads out of the directory, or may do so: /,
      ),
    });
    expect(existsSync(root)).toBe(false);
  });

  test('to write through a link that is there', async () => {
    const outside = join(root, '../outside');
    mkdirSync(outside);
    mkdirSync(root);
    symlinkSync(outside, join(root, 'd'));
    await expect(copy(treeOf({ 'd/a': 'x' }))).rejects.toMatchObject({
      code: 'EIC_TRANSFER_FAILED',
      message: expect.stringContaining('d is a link at artifacts/'),
    });
    expect(readdirSync(outside)).toEqual([]);
    expect(readdirSync(root)).toEqual(['d']);
  });

  test('to write through a link that appears while files are copied', async () => {
    const outside = join(root, '../outside');
    mkdirSync(outside);
    mkdirSync(root);
    const source = new MemorySource(treeOf({ 'd/a': 'x' }));
    source.before = (step) => {
      if (step === 'read d/a') symlinkSync(outside, join(root, 'd'));
    };
    await expect(
      transfer(source, destinationAt(), {
        unchanged: 'copy',
        clean: undefined,
        preserveTimes: false,
        limits: downloadLimits,
        signal: new AbortController().signal,
      }),
    ).rejects.toMatchObject({ message: expect.stringContaining('d is no directory') });
    expect(readdirSync(outside)).toEqual([]);
    expect(readdirSync(root)).toEqual(['d']);
  });
});

describe('a transfer to this machine that fails', () => {
  const tree = treeOf({ 'd/': '', 'd/a': 'new', 'new/': '', 'new/b': 'x', c: 'new', 'l -> c': '' });

  const steps = ['read d/a', 'piece d/a', 'read new/b', 'piece new/b', 'read c', 'piece c'];
  test.each(steps)('or is cancelled at "%s" leaves all as it was', async (failing) => {
    build({ 'd/': '', 'd/a': 'old', c: 'old' });
    const before = treeOnDisk(root, true);
    for (const isCancelled of [true, false]) {
      const controller = new AbortController();
      const source = new MemorySource(tree);
      source.before = (step) => {
        if (step !== failing) return;
        if (isCancelled) controller.abort();
        else throw new Error('lost');
      };
      const ended = transfer(source, destinationAt(), {
        unchanged: 'copy',
        clean: { keep: () => false },
        preserveTimes: true,
        limits: downloadLimits,
        signal: controller.signal,
      });
      await expect(ended).rejects.toThrow(isCancelled ? /cancelled/ : /lost/);
      expect(treeOnDisk(root, true)).toEqual(before);
    }
  });

  test('does not leave a root that it has made', async () => {
    const source = new MemorySource(tree);
    source.before = (step) => {
      if (step === 'read c') throw new Error('lost');
    };
    const nested = join(root, 'x/y');
    await expect(
      transfer(source, destinationAt(nested), {
        unchanged: 'copy',
        clean: undefined,
        preserveTimes: false,
        limits: downloadLimits,
        signal: new AbortController().signal,
      }),
    ).rejects.toThrow('lost');
    expect(existsSync(root)).toBe(false);
  });

  test('says so if the root is a file', async () => {
    writeFileSync(root, 'file');
    await expect(copy(tree)).rejects.toMatchObject({
      code: 'EIC_TRANSFER_FAILED',
      message: expect.stringMatching(/^artifacts\/ (could not be listed|cannot be written to): /),
    });
    expect(readFileSync(root, 'utf8')).toBe('file');
  });

  test('says so if the root may not be written to', async () => {
    build({ c: 'old' });
    await expect(unprivileged(() => copy(tree))).rejects.toMatchObject({
      code: 'EIC_TRANSFER_FAILED',
      message: 'artifacts/ cannot be written to: permission denied (EACCES).',
    });
    expect(treeOnDisk(root)).toEqual(['c 644 old']);
  });

  test('replaces nothing if one of the directories belongs to another user', async () => {
    if (!isRoot) return;
    build({ 'd/': '', 'd/a': 'old', c: 'old' });
    chownSync(root, 65534, 65534);
    await expect(unprivileged(() => copy(tree))).rejects.toMatchObject({
      message: expect.stringMatching(/root\/d\/a could not be written: permission denied/),
    });
    expect(treeOnDisk(root)).toEqual(['c 644 old', 'd/ 755', 'd/a 644 old']);
  });

  test('leaves all as it was on a disk that gets full', async () => {
    const disk = mountSmallDisk(256);
    onTestFinished(() => disk.remove());
    writeFileSync(join(disk.folder, 'a'), 'old');
    const full = treeOf({ a: 'new', b: '' });
    const content = Buffer.alloc(3_000_000, 1);
    const entry = {
      kind: 'file',
      path: bytePathOf('b'),
      mode: 0o644,
      mtime: 1,
      size: content.length,
    } as const;
    full.set(entry.path, { entry, content });
    const error: EicError = await transfer(new MemorySource(full, 100_000), destinationAt(disk.folder), {
      unchanged: 'copy',
      clean: undefined,
      preserveTimes: false,
      limits: downloadLimits,
      signal: new AbortController().signal,
    }).catch((thrown) => thrown);
    expect(error).toMatchObject({
      code: 'EIC_TRANSFER_FAILED',
      message: expect.stringMatching(/\/b could not be written: no space left on device \(ENOSPC\)\.$/),
      remedy: 'Free space on this machine, and run the step again.',
    });
    expect(treeOnDisk(disk.folder)).toEqual(['a 644 old']);
  });
});

describe('a file system that is mounted below the root', () => {
  function mounted(): string {
    build({ 'm/': '' });
    const mount = join(root, 'm');
    rootCommandSync('mount', ['-t', 'tmpfs', '-o', 'size=256k,mode=0777', 'eic-test', mount]);
    onTestFinished(() => void rootCommandSync('umount', [mount]));
    return mount;
  }

  test('gets its files all the same', async () => {
    const mount = mounted();
    writeFileSync(join(mount, 'a'), 'old');
    const tree = treeOf(
      { 'm/': '', 'm/a': 'new', 'm/d/': '', 'm/d/b': 'x', 'm/l -> a': '', c: 'y' },
      0o640,
      5_000,
    );
    await copy(tree, { preserveTimes: true });
    expect(treeOnDisk(root).filter((line) => !line.startsWith('m/ '))).toEqual([
      'c 640 y',
      'm/a 640 new',
      'm/d/ 751',
      'm/d/b 640 x',
      'm/l -> a',
    ]);
    expect(lstatSync(join(mount, 'd/b')).mtimeMs).toBe(5_000_000);
  });

  test('loses nothing if it gets full', async () => {
    const mount = mounted();
    writeFileSync(join(mount, 'a'), 'old');
    const tree = treeOf({ 'm/': '', 'm/a': 'new', 'm/z': 'x'.repeat(400_000), c: 'y' });
    await expect(
      transfer(new MemorySource(tree, 100_000), destinationAt(), {
        unchanged: 'copy',
        clean: undefined,
        preserveTimes: false,
        limits: downloadLimits,
        signal: new AbortController().signal,
      }),
    ).rejects.toMatchObject({ message: expect.stringContaining('ENOSPC') });
    expect(treeOnDisk(root).filter((line) => !line.startsWith('m/ '))).toEqual(['m/a 644 old']);
  });

  test('is not emptied by a clean', async () => {
    const mount = mounted();
    writeFileSync(join(mount, 'data'), 'precious');
    await copy(treeOf({ a: 'x' }), { clean: { keep: () => false } });
    expect(readdirSync(mount)).toEqual(['data']);
  });
});
