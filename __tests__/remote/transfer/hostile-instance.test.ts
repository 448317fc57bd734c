import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, sep } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EicError } from '../../../src/eic-error';
import { bytePathOf } from '../../../src/remote/transfer/byte-path';
import type { Entry } from '../../../src/remote/transfer/entry';
import { localDestination } from '../../../src/remote/transfer/local/local-destination';
import { SafePaths } from '../../../src/remote/transfer/safe-paths';
import { transfer } from '../../../src/remote/transfer/transfer';
import { downloadLimits } from '../../../src/remote/transfer/transfer-limits';
import { scratchDirectory } from '../../fixtures/scratch-directory';
import { treeOnDisk } from './local/tree-on-disk';
import { MemorySource, type Tree } from './memory-ends';

const names = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom('a', 'b', 'c', 'there') },
  { weight: 1, arbitrary: fc.constantFrom('.', '..', '', 'outside', 'root') },
);
const path = fc
  .tuple(fc.constantFrom(...Array(20).fill(''), '/'), fc.array(names, { minLength: 1, maxLength: 4 }))
  .map(([start, parts]) => bytePathOf(start + parts.join('/')));
const content = Buffer.from('hostile');
const entry: fc.Arbitrary<Entry> = fc.oneof(
  fc.record({
    kind: fc.constant('file' as const),
    path,
    mode: fc.constantFrom(0o644, 0o6777),
    mtime: fc.constant(1),
    size: fc.constantFrom(...Array(9).fill(content.length), 3, 9, undefined),
  }),
  fc.record({
    kind: fc.constant('directory' as const),
    path,
    mode: fc.constant(0o7777),
    mtime: fc.constant(1),
  }),
  fc.record({ kind: fc.constant('link' as const), path, mtime: fc.constant(1), target: path }),
);

/** All links below a directory lead to something in it, or to nothing, and no file has a set-user-ID bit. */
function assertHarmless(root: string): void {
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    const link = join(root, name);
    expect(lstatSync(link).mode & 0o6000).toBe(0);
    if (!lstatSync(link).isSymbolicLink() || !existsSync(link)) continue;
    const real = realpathSync(link);
    expect(real === root || real.startsWith(root + sep)).toBe(true);
  }
}

test('whatever an instance sends, nothing is written outside of the directory, and no link leads there', async () => {
  let completed = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(entry, { maxLength: 6 }), fc.boolean(), async (entries, clean) => {
      using scratch = scratchDirectory();
      const top = realpathSync(scratch.path);
      const root = join(top, 'root');
      mkdirSync(root);
      writeFileSync(join(top, 'outside'), 'precious');
      mkdirSync(join(root, 'there'));
      const before = treeOnDisk(top);

      const tree: Tree = new Map();
      const source = new MemorySource(tree);
      source.entries = async () => {
        const paths = new SafePaths('i-1', downloadLimits);
        for (const one of entries) paths.add(one);
        for (const one of paths.entries()) tree.set(one.path, { entry: one, content });
        return paths.entries();
      };
      const destination = localDestination({
        name: 'here',
        root: bytePathOf(root),
        sender: 'i-1',
        warn: () => {},
      });
      try {
        await transfer(source, destination, {
          unchanged: 'skip',
          clean: clean ? { keep: () => false } : undefined,
          preserveTimes: true,
          limits: downloadLimits,
          signal: new AbortController().signal,
        });
        completed++;
      } catch (thrown) {
        // Nothing but a foreseen error, and nothing has changed.
        if (!(thrown instanceof EicError) || thrown.code === 'EIC_INTERNAL') throw thrown;
        expect(treeOnDisk(top)).toEqual(before);
      }
      expect(treeOnDisk(top).filter((line) => !line.startsWith('root/'))).toEqual(['outside 644 precious']);
      assertHarmless(root);
    }),
    { numRuns: 250 },
  );
  expect(completed).toBeGreaterThan(40);
});

test('links that are each inside may not lead out together', async () => {
  using scratch = scratchDirectory();
  const root = join(realpathSync(scratch.path), 'root');
  mkdirSync(root);
  symlinkSync('.', join(root, 'here'));
  const link = bytePathOf('out');
  const tree: Tree = new Map([
    [
      link,
      {
        entry: { kind: 'link', path: link, mtime: 1, target: bytePathOf('here/..') },
        content: Buffer.alloc(0),
      },
    ],
  ]);
  const destination = localDestination({
    name: 'here',
    root: bytePathOf(root),
    sender: 'i-1',
    warn: () => {},
  });
  await expect(
    transfer(new MemorySource(tree), destination, {
      unchanged: 'copy',
      clean: undefined,
      preserveTimes: false,
      limits: downloadLimits,
      signal: new AbortController().signal,
    }),
  ).rejects.toMatchObject({ code: 'EIC_TRANSFER_REFUSED' });
  expect(readdirSync(root)).toEqual(['here']);
});
