import { chmodSync, mkdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scratchDirectory } from '../../../fixtures/scratch-directory';
import { copyLocally } from './copy-locally';
import { treeOnDisk } from './tree-on-disk';

/** Names with bytes of all kinds but NUL and slash, among them UTF-8, its halves, and options of programs. */
const name = fc
  .oneof(
    fc.constantFrom(
      'a',
      'b',
      '-rf',
      ' ',
      '...',
      'a\nb',
      '"\'$`\\',
      '*',
      'ä',
      '~',
      '\xff\xfe',
      'n'.repeat(255),
    ),
    fc.uint8Array({ minLength: 1, maxLength: 8 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
  )
  .filter((text) => !/[/\0]/.test(text) && text !== '.' && text !== '..');

type Node =
  | { readonly kind: 'file'; readonly content: string; readonly mode: number; readonly mtime: number }
  | { readonly kind: 'link'; readonly target: string }
  | { readonly kind: 'directory'; readonly mode: number; readonly mtime: number; readonly nodes: Nodes };
type Nodes = readonly (readonly [string, Node])[];

const mtime = fc.integer({ min: 0, max: 2_000_000_000 });
const { nodes } = fc.letrec<{ nodes: Nodes; node: Node }>((tie) => ({
  nodes: fc.uniqueArray(fc.tuple(name, tie('node')), { maxLength: 4, selector: ([key]) => key }),
  node: fc.oneof(
    { maxDepth: 3 },
    fc.record({
      kind: fc.constant('file' as const),
      content: fc.string({ unit: 'binary', maxLength: 40 }),
      mode: fc.integer({ min: 0o400, max: 0o777 }),
      mtime,
    }),
    fc.record({ kind: fc.constant('link' as const), target: name }),
    fc.record({
      kind: fc.constant('directory' as const),
      mode: fc.integer({ min: 0o500, max: 0o777 }),
      mtime,
      nodes: tie('nodes'),
    }),
  ),
}));

function at(directory: Buffer, key: string): Buffer {
  return Buffer.concat([directory, Buffer.from('/'), Buffer.from(key, 'latin1')]);
}

function build(directory: Buffer, all: Nodes): void {
  for (const [key, node] of all) {
    const path = at(directory, key);
    if (node.kind === 'link') symlinkSync(Buffer.from(node.target, 'latin1'), path);
    else if (node.kind === 'file') writeFileSync(path, node.content);
    else {
      mkdirSync(path);
      build(path, node.nodes);
    }
    if (node.kind === 'link') continue;
    chmodSync(path, node.mode);
    utimesSync(path, node.mtime, node.mtime);
  }
}

test('any tree is the same at the destination, in names, kinds, modes, contents, targets and times', async () => {
  await fc.assert(
    fc.asyncProperty(nodes, nodes, async (tree, earlier) => {
      using scratch = scratchDirectory();
      const [from, to] = [join(scratch.path, 'from'), join(scratch.path, 'to')];
      mkdirSync(from);
      build(Buffer.from(from), tree);
      // Something else may be there already. It must not change the result, as long as no kind is in the way.
      const kinds = new Map(tree.map(([key, node]) => [key, node.kind]));
      mkdirSync(to);
      build(
        Buffer.from(to),
        earlier.filter(([key, node]) => node.kind !== 'directory' && kinds.get(key) !== 'directory'),
      );
      const options = { preserveTimes: true, clean: { keep: () => false } };
      const expected = treeOnDisk(from, true);
      if (expected.length === 0) return;
      await copyLocally(from, to, options);
      expect(treeOnDisk(to, true)).toEqual(expected);
      // The second time, nothing is left to do.
      expect(await copyLocally(from, to, { ...options, unchanged: 'skip' })).toMatchObject({
        files: 0,
        bytes: 0,
        removed: 0,
      });
      expect(treeOnDisk(to, true)).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});
