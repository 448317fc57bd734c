import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EicError } from '../../../src/eic-error';
import { transfer } from '../../../src/remote/transfer/transfer';
import { uploadLimits } from '../../../src/remote/transfer/transfer-limits';
import { linesOf, MemoryDestination, MemorySource, treeOf } from './memory-ends';

type Lines = Record<string, string>;

/** A tree with few names, so that two trees often have some in common. Each directory is listed. */
const lines: fc.Arbitrary<Lines> = fc
  .array(
    fc.record({
      names: fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 3 }),
      kind: fc.constantFrom('file', 'file', 'link', 'directory'),
      text: fc.constantFrom('', 'one', 'two', 'four'),
    }),
    { maxLength: 6 },
  )
  .map((items) => {
    const all: Lines = {};
    const taken = new Map<string, 'directory' | 'other'>();
    for (const { names, kind, text } of items) {
      const parents = names.slice(0, -1).map((_, index) => names.slice(0, index + 1).join('/'));
      const path = names.join('/');
      if (taken.has(path) || parents.some((parent) => taken.get(parent) === 'other')) continue;
      for (const parent of parents) {
        taken.set(parent, 'directory');
        all[`${parent}/`] = '';
      }
      taken.set(path, kind === 'directory' ? 'directory' : 'other');
      if (kind === 'directory') all[`${path}/`] = '';
      else if (kind === 'link') all[`${path} -> ${text || 'x'}`] = '';
      else all[path] = text;
    }
    return all;
  });

/** The path of a line. */
const pathOf = (line: string) => line.replace(/ -> .*$|\/$/, '');
const isDirectory = (line: string) => line.endsWith('/');

test('a transfer does what its description says, or nothing', async () => {
  await fc.assert(
    fc.asyncProperty(
      lines,
      lines,
      fc.constantFrom('copy' as const, 'skip' as const),
      fc.constantFrom(undefined, 'a', 'b'),
      async (here, there, unchanged, kept) => {
        const destination = new MemoryDestination(treeOf(there));
        const transferring = transfer(new MemorySource(treeOf(here)), destination, {
          unchanged,
          clean: kept === undefined ? undefined : { keep: (path) => path === kept },
          preserveTimes: false,
          limits: uploadLimits,
          signal: new AbortController().signal,
        });
        const sources = new Map(Object.keys(here).map((line) => [pathOf(line), line]));
        const conflict = Object.keys(there).some((line) => {
          const other = sources.get(pathOf(line));
          return other !== undefined && isDirectory(other) !== isDirectory(line);
        });
        if (conflict || (kept !== undefined && sources.size === 0)) {
          await expect(transferring).rejects.toBeInstanceOf(EicError);
          expect(linesOf(destination.tree)).toEqual(linesOf(treeOf(there)));
          return;
        }
        const result = await transferring;
        const stays = Object.entries(there).filter(([line]) => {
          const path = pathOf(line);
          if (sources.has(path)) return false;
          if (kept === undefined || path === kept || path.startsWith(`${kept}/`)) return true;
          return false;
        });
        expect(linesOf(destination.tree)).toEqual(linesOf(treeOf({ ...Object.fromEntries(stays), ...here })));
        const same = Object.entries(here).filter(
          ([line, text]) => !isDirectory(line) && there[line] === text,
        );
        const files = Object.keys(here).filter((line) => !isDirectory(line)).length;
        const skipped = unchanged === 'skip' ? same.length : 0;
        const gone = Object.keys(there).filter((line) => !sources.has(pathOf(line))).length;
        expect(result).toMatchObject({ files: files - skipped, skipped, removed: gone - stays.length });
      },
    ),
    { numRuns: 500 },
  );
});
