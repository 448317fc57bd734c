import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pathsOfGlob } from '../../../src/cli/cp/glob';
import { hasWildcard } from '../../../src/policy/glob';
import { textOf } from '../../../src/remote/transfer/byte-path';
import { localLook } from '../../../src/remote/transfer/look/local-look';

const names = ['a', 'ab', 'b', 'a b', 'a*b', '[a]', '{a}', '.a', "a'b", 'a$b', '-a', 'a\nb', 'ä', '"', '\\'];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'eic-cp-glob-'));
  for (const name of names) {
    mkdirSync(join(folder, 'd', name), { recursive: true });
    for (const one of names) writeFileSync(join(folder, 'd', name, one), '');
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

async function found(glob: string): Promise<(string | undefined)[]> {
  const paths = await pathsOfGlob(`${folder}/d/${glob}`, localLook);
  return paths.map((path) => textOf(path)?.slice(folder.length + 3));
}

/** Returns what bash makes of a glob. */
function foundByBash(glob: string): string[] {
  const script = `cd "$1/d" && shopt -s nullglob && printf '%s\\0' ${glob}`;
  const env = { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' };
  const output = execFileSync('bash', ['--norc', '-c', script, 'bash', folder], { env, encoding: 'utf8' });
  return output
    .split('\0')
    .slice(0, -1)
    .filter((path) => path !== '');
}

describe('a path on an instance', () => {
  it('is a glob if it has a wildcard without a backslash', () => {
    expect(['*', 'a?', '[a]', '{a,b}', '\\\\*'].map(hasWildcard)).toEqual(Array(5).fill(true));
    expect(['a', '\\*', '\\[a]', 'a\\', '$HOME', '~'].map(hasWildcard)).toEqual(Array(6).fill(false));
  });

  it('finds what a shell finds, and in the same places', async () => {
    const tokens = fc.constantFrom('*', '?', 'a', 'b', '[ab]', '[!a]', '\\*', '.', '/', '-', 'ä');
    const globs = fc.array(tokens, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
    const usable = globs.filter(
      (glob) => hasWildcard(glob) && !/^\/|\/\/|\/$|(^|\/)\.{1,2}(\/|$)/.test(glob),
    );
    await fc.assert(
      fc.asyncProperty(usable, async (glob) => {
        expect((await found(glob)).sort()).toEqual(foundByBash(glob).sort());
      }),
      { numRuns: 60 },
    );
  });

  it('finds alternatives, and no name that begins with a dot unless the glob does', async () => {
    expect(await found('{a,b}/{a,ab}')).toEqual(['a/a', 'a/ab', 'b/a', 'b/ab']);
    expect(await found('.*/.*')).toEqual(['.a/.a']);
    expect(await found('*/\\*')).toEqual([]);
    expect(await found('b/*\\**')).toEqual(['b/a*b']);
    expect(await found('no/*')).toEqual([]);
  });

  it.each(['[a', '{a', 'a\\b[', '{a}', '*(a|b)'])('is refused if it is not complete: %s', async (glob) => {
    await expect(pathsOfGlob(glob, localLook)).rejects.toHaveProperty('name', 'GlobError');
  });
});
