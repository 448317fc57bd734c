import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EicError } from '../../../src/eic-error';
import { bytePath, bytePathOf } from '../../../src/remote/transfer/byte-path';
import type { Entry, LinkEntry } from '../../../src/remote/transfer/entry';
import { assertLinkInside, SafePaths } from '../../../src/remote/transfer/safe-paths';
import { downloadLimits } from '../../../src/remote/transfer/transfer-limits';

const file = (path: string, size = 1): Entry => ({
  kind: 'file',
  path: bytePathOf(path),
  mode: 0o644,
  mtime: 1,
  size,
});
const directory = (path: string): Entry => ({
  kind: 'directory',
  path: bytePathOf(path),
  mode: 0o700,
  mtime: 1,
});
const link = (path: string, target: string): LinkEntry => ({
  kind: 'link',
  path: bytePathOf(path),
  mtime: 1,
  target: bytePathOf(target),
});

function collect(entries: readonly Entry[], limits = downloadLimits): readonly Entry[] {
  const paths = new SafePaths('i-1', limits);
  for (const entry of entries) paths.add(entry);
  return paths.entries();
}

function refusal(action: () => unknown): string {
  try {
    action();
  } catch (thrown) {
    if (thrown instanceof EicError && thrown.code === 'EIC_TRANSFER_REFUSED') return thrown.message;
    throw thrown;
  }
  return 'accepted';
}

describe('the entries that an instance sends', () => {
  test.each([
    ['', 'an empty path'],
    ['/etc/passwd', 'an absolute path'],
    ['..', 'leads out of the directory'],
    ['a/../../b', 'leads out of the directory'],
    ['a/..', 'leads out of the directory'],
    ['.', 'an empty name'],
    ['a//b', 'an empty name'],
    ['a/./b', 'an empty name'],
    ['a/', 'an empty name'],
    ['a\0b', 'a NUL'],
    ['n'.repeat(256), 'a name that is too long'],
    [Array(2100).fill('a').join('/'), 'a path that is too long'],
  ])('are refused with the path %j', (path, why) => {
    expect(refusal(() => collect([file(path)]))).toContain(why);
  });

  test.each<[string, Entry[], string]>([
    ['the same path twice', [file('a'), file('a')], 'a path twice'],
    ['a directory twice', [directory('a'), directory('a')], 'a path twice'],
    ['a file below a file', [file('a'), file('a/b')], 'below one that is not a directory: a/b'],
    ['a file below a link', [link('a', 'x'), file('a/b')], 'below one that is not a directory: a/b'],
    ['a file far below a link', [link('a', 'x'), file('a/b/c/d')], 'below one that is not a directory'],
    ['a link above a file that came first', [file('a/b/c'), link('a', '/etc')], 'not a directory: a'],
    ['a negative size', [file('a', -1)], 'an impossible size'],
    ['a size that is no number', [file('a', Number.NaN)], 'an impossible size'],
    ['too large a mode', [{ ...directory('a'), mode: 0o10_000 } as Entry], 'an impossible mode'],
    ['an endless time', [{ ...directory('a'), mtime: Number.POSITIVE_INFINITY }], 'an impossible time'],
    ['a link to nothing', [link('a', '')], 'an impossible link'],
    ['a link to a NUL', [link('a', 'b\0c')], 'an impossible link'],
  ])('are refused with %s', (_, entries, why) => {
    expect(refusal(() => collect(entries))).toContain(why);
  });

  test('are refused beyond the number that is allowed, directories without an entry counted', () => {
    const limits = { bytes: 100, entries: 3 };
    expect(collect([file('a'), file('b'), file('c')], limits)).toHaveLength(3);
    expect(refusal(() => collect([file('a'), file('b'), file('c'), file('d')], limits))).toContain(
      'more than 3',
    );
    expect(refusal(() => collect([file('a/b/c/d')], limits))).toContain('more than 3');
  });

  test('are refused beyond the bytes that are allowed', () => {
    const limits = { bytes: 100, entries: 9 };
    expect(collect([file('a', 60), file('b', 40)], limits)).toHaveLength(2);
    expect(refusal(() => collect([file('a', 60), file('b', 41)], limits))).toContain('more than 100 bytes');
  });

  test('are named in the error without control characters', () => {
    expect(refusal(() => collect([file('\x1b[2J/../a')]))).toContain(String.raw`\x1b[2J/../a`);
    expect(
      refusal(() => collect([{ ...file('a'), path: bytePath(Buffer.from('/\xff\n', 'latin1')) }])),
    ).toContain(String.raw`/\xff\x0a`);
  });

  test('keep names that only look odd', () => {
    const odd = ['...', '..a', '-rf', ' ', 'a\nb', '~', '\\', 'a/...', 'ä', '\u{1f600}'];
    expect(collect(odd.map((path) => file(path))).filter(({ kind }) => kind === 'file')).toHaveLength(
      odd.length,
    );
  });

  test('get the directories that were not listed, each before what is in it', () => {
    const paths = collect([file('b/c/d'), directory('b'), file('a'), file('b-c')]).map(({ kind, path }) => [
      kind,
      path,
    ]);
    expect(paths).toEqual([
      ['file', 'a'],
      ['directory', 'b'],
      ['file', 'b-c'],
      ['directory', 'b/c'],
      ['file', 'b/c/d'],
    ]);
  });

  test('are accepted in any order if they are a tree, and nothing is lost', () => {
    const tree = fc.uniqueArray(
      fc.array(fc.constantFrom('a', 'b', 'c-', '.x'), { minLength: 1, maxLength: 4 }),
      {
        selector: (names) => names.join('/'),
      },
    );
    fc.assert(
      fc.property(tree, fc.infiniteStream(fc.boolean()), (paths, choices) => {
        const texts = paths.map((names) => names.join('/'));
        const entries = texts.map((path) =>
          texts.some((other) => other.startsWith(`${path}/`)) || choices.next().value
            ? directory(path)
            : file(path),
        );
        const result = collect(entries);
        expect(result).toEqual(expect.arrayContaining(entries));
        const seen = new Set<string>();
        for (const { path } of result) {
          const parent = path.slice(0, Math.max(0, path.lastIndexOf('/')));
          expect(parent === '' || seen.has(parent)).toBe(true);
          expect(seen.has(path)).toBe(false);
          seen.add(path);
        }
      }),
    );
  });
});

describe('a link that an instance sends', () => {
  test.each([
    ['a', 'b'],
    ['a', './b/c'],
    ['a', '...'],
    ['d/a', '../b'],
    ['d/e/a', '../../b/c'],
    ['d/a', '..'],
    ['a', '.'],
  ])('is accepted inside the directory: %s -> %s', (path, target) => {
    expect(refusal(() => assertLinkInside('i-1', link(path, target)))).toBe('accepted');
  });

  test.each([
    ['a', '/etc/passwd'],
    ['a', '/'],
    ['a', '..'],
    ['a', '../b'],
    ['d/a', '../../b'],
    ['d/a', './.././../b'],
    ['a', 'b/../../c'],
    // If b is a link to ".", this one leads above the root.
    ['a', 'b/..'],
    ['d/a', 'b/../c'],
  ])('is refused if it may lead out: %s -> %s', (path, target) => {
    expect(refusal(() => assertLinkInside('i-1', link(path, target)))).toContain(
      'leads out of the directory',
    );
  });
});
