import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bytePath, bytePathOf } from '../../../../src/remote/transfer/byte-path';
import type { FileEntry } from '../../../../src/remote/transfer/entry';
import { LocalStaging } from '../../../../src/remote/transfer/local/local-staging';
import { NameFolding } from '../../../../src/remote/transfer/local/name-folding';
import { newStagingName } from '../../../../src/remote/transfer/local/staging-name';
import { scratchDirectory } from '../../../fixtures/scratch-directory';
import { treeOf } from '../memory-ends';
import { treeOnDisk } from './tree-on-disk';

/** Returns what a file system that takes `probe` and `PROBE` as one name shows. */
function folding(directory: string): NameFolding {
  for (const name of ['probe', 'PROBE']) mkdirSync(join(directory, name));
  return NameFolding.of(bytePathOf(directory), bytePathOf('probe'));
}

const entries = (...paths: string[]) =>
  [...treeOf(Object.fromEntries(paths.map((path) => [path, '']))).values()].map(({ entry }) => entry);

describe('names that differ in case only', () => {
  test.each([
    ['a file', 'README', 'readme'],
    ['a directory', 'Docs/', 'docs/'],
    ['a name that is not English', 'ÄRGER', 'ärger'],
    ['the two forms of a character', 'caf\u00e9', 'cafe\u0301'],
  ])('are refused where they are one name: %s', (_, one, other) => {
    using scratch = scratchDirectory();
    expect(() => folding(scratch.path).refuseCollisions('i-1', entries(one, other))).toThrow(
      /^i-1 sent names that are one name on this machine's file system: /,
    );
  });

  test('are accepted in different directories, and with bytes that are no text', () => {
    using scratch = scratchDirectory();
    const file = (path: Buffer): FileEntry => ({
      kind: 'file',
      path: bytePath(path),
      mode: 0,
      mtime: 0,
      size: 0,
    });
    const bytes = [Buffer.from('\xff', 'latin1'), Buffer.from('\xfe', 'latin1')].map(file);
    folding(scratch.path).refuseCollisions('i-1', [...entries('a/', 'b/', 'a/x', 'b/X'), ...bytes]);
  });

  test('are accepted where they are two', () => {
    using scratch = scratchDirectory();
    mkdirSync(join(scratch.path, 'probe'));
    NameFolding.of(bytePathOf(scratch.path), bytePathOf('probe')).refuseCollisions('i-1', entries('a', 'A'));
  });

  test('are not removed by a clean where they are the new file', async () => {
    using scratch = scratchDirectory();
    using root = scratchDirectory();
    const name = newStagingName();
    mkdirSync(join(root.path, name));
    mkdirSync(join(root.path, 'readme'));
    mkdirSync(join(root.path, 'other'));
    const staging = new LocalStaging({
      root: bytePathOf(root.path),
      name,
      folding: folding(scratch.path),
      undo: () => {},
      sender: 'i-1',
      warn: () => {},
    });
    await staging.directory({ kind: 'directory', path: bytePathOf('README'), mode: 0o755, mtime: 0 });
    await staging.commit({ remove: ['readme', 'other'].map(bytePathOf), preserveTimes: false });
    expect(readdirSync(root.path)).toEqual(['README', 'readme']);
  });

  test('are refused when they are staged if nothing has seen before that they are one', async () => {
    using root = scratchDirectory();
    const name = newStagingName();
    mkdirSync(join(root.path, name));
    mkdirSync(join(root.path, 'kept'));
    const staging = new LocalStaging({
      root: bytePathOf(root.path),
      name,
      folding: NameFolding.of(bytePathOf(root.path), bytePathOf('kept')),
      undo: () => {},
      sender: 'i-1',
      warn: () => {},
    });
    const file: FileEntry = { kind: 'file', path: bytePathOf('a'), mode: 0o644, mtime: 0, size: 0 };
    await staging.file(file, (async function* () {})());
    await expect(staging.file(file, (async function* () {})())).rejects.toMatchObject({
      code: 'EIC_TRANSFER_REFUSED',
    });
    await staging.discard();
    expect(treeOnDisk(root.path)).toEqual(['kept/ 755']);
  });
});
