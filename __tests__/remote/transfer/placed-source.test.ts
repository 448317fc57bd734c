import { describe, expect, test } from 'vitest';
import { bytePathOf } from '../../../src/remote/transfer/byte-path';
import { mergedSource, type Placement, placedSource } from '../../../src/remote/transfer/placed-source';
import type { Source } from '../../../src/remote/transfer/source';
import { transfer } from '../../../src/remote/transfer/transfer';
import { uploadLimits } from '../../../src/remote/transfer/transfer-limits';
import { linesOf, MemoryDestination, MemorySource, treeOf } from './memory-ends';

async function copied(
  source: Source,
  destination = new MemoryDestination(),
): Promise<Record<string, string>> {
  await transfer(source, destination, {
    unchanged: 'skip',
    clean: undefined,
    preserveTimes: false,
    limits: uploadLimits,
    signal: new AbortController().signal,
  });
  return linesOf(destination.tree);
}

function placed(lines: Record<string, string>, placement: Partial<Placement>): Source {
  return placedSource(new MemorySource(treeOf(lines)), {
    strip: 0,
    into: bytePathOf(''),
    rename: undefined,
    ...placement,
  });
}

describe('a source with other paths', () => {
  test('has its entries in a directory', async () => {
    const into = bytePathOf('releases/1');
    expect(await copied(placed({ 'd/': '', 'd/a': 'x', 'l -> d': '' }, { into }))).toEqual({
      'releases/': '',
      'releases/1/': '',
      'releases/1/d/': '',
      'releases/1/d/a': 'x',
      'releases/1/l -> d': '',
    });
  });

  test('has its only file under another name', async () => {
    expect(await copied(placed({ 'app.conf': 'x' }, { rename: bytePathOf('other.conf') }))).toEqual({
      'other.conf': 'x',
    });
  });

  test('loses leading names, and entries that have no more', async () => {
    const lines = { 'a/': '', 'a/b/': '', 'a/b/c': '1', 'a/d': '2', e: '3' };
    expect(await copied(placed(lines, { strip: 1 }))).toEqual({ 'b/': '', 'b/c': '1', d: '2' });
  });

  test('merges directories that get one path', async () => {
    const lines = { 'a/': '', 'a/x/': '', 'a/x/1': '1', 'b/': '', 'b/x/': '', 'b/x/2': '2' };
    expect(await copied(placed(lines, { strip: 1 }))).toEqual({ 'x/': '', 'x/1': '1', 'x/2': '2' });
  });

  test.each([
    ['nothing is left', { a: '1' }, 'nothing left after 1 leading names'],
    [
      'two files get one path',
      { 'a/': '', 'a/x': '1', 'b/': '', 'b/x': '2' },
      'more than one file for x: a/x of memory',
    ],
    ['a file and a directory get one path', { 'a/x': '1', 'b/x/': '' }, 'more than one file for x'],
  ])('fails if %s', async (_, lines, message) => {
    await expect(copied(placed(lines, { strip: 1 }))).rejects.toMatchObject({
      code: 'EIC_TRANSFER_FAILED',
      message: expect.stringContaining(message),
    });
  });

  test('skips what is the same under the other path', async () => {
    const source = new MemorySource(treeOf({ 'a/x': 'same', 'a/y': 'new!' }));
    const destination = new MemoryDestination(treeOf({ x: 'same', y: 'old!' }));
    const strip = placedSource(source, { strip: 1, into: bytePathOf(''), rename: undefined });
    expect(await copied(strip, destination)).toEqual({ x: 'same', y: 'new!' });
    expect(source.given).toEqual(['a/y']);
  });
});

describe('several sources as one', () => {
  test('have all their files, and merge directories', async () => {
    const one = new MemorySource(treeOf({ 'd/': '', 'd/a': '1' }));
    const two = new MemorySource(treeOf({ 'd/': '', 'd/b': '2', c: '3' }));
    const both = mergedSource('both', [one, two]);
    expect(await copied(both)).toEqual({ c: '3', 'd/': '', 'd/a': '1', 'd/b': '2' });
    both.close();
    expect([one.isClosed, two.isClosed]).toEqual([true, true]);
  });

  test.each([
    ['two files', { a: '1' }, { a: '2' }],
    ['a link and a file', { 'a -> b': '' }, { a: '2' }],
    ['a file and a directory', { a: '1' }, { 'a/': '' }],
    ['a file and what would be in it', { a: '1' }, { 'a/b': '2' }],
  ])('fail with one path for %s', async (_, one, two) => {
    const both = mergedSource('both', [new MemorySource(treeOf(one)), new MemorySource(treeOf(two))]);
    await expect(copied(both)).rejects.toMatchObject({ code: 'EIC_TRANSFER_FAILED' });
  });
});
