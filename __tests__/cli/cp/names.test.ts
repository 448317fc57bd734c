import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, normalize } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isOfDirectory, NoPlace, ownName, pathOfCopy, splitPath } from '../../../src/cli/cp/names';
import { bytePathOf } from '../../../src/remote/transfer/byte-path';

const file = { name: bytePathOf('app.conf'), kind: 'file' } as const;
const tree = { name: bytePathOf('app'), kind: 'directory' } as const;

function place(
  source: typeof file | typeof tree,
  path: string,
  kind: 'file' | 'directory' | 'nothing',
  isForSeveral = false,
): string {
  try {
    return pathOfCopy(source, { path: bytePathOf(path), kind, isForSeveral });
  } catch (thrown) {
    if (thrown instanceof NoPlace) return thrown.message;
    throw thrown;
  }
}

describe('the place of a copy', () => {
  it('is in a directory that exists, under its own name', () => {
    expect(place(file, '/etc', 'directory')).toBe('/etc/app.conf');
    expect(place(file, '', 'directory')).toBe('app.conf');
    expect(place(file, '/', 'directory', true)).toBe('/app.conf');
    expect(place(tree, 'srv/', 'directory')).toBe('srv/app');
    expect(place(tree, '', 'directory', true)).toBe('app');
  });

  it('is otherwise the name itself', () => {
    expect(place(file, '/etc/new.conf', 'nothing')).toBe('/etc/new.conf');
    expect(place(file, 'new.conf', 'file')).toBe('new.conf');
    expect(place(tree, '/srv/new', 'nothing')).toBe('/srv/new');
    expect(place(tree, '/srv/new/', 'nothing')).toBe('/srv/new/');
  });

  it('is the directory itself for a source without a name of its own', () => {
    const contents = { name: bytePathOf(''), kind: 'directory' } as const;
    const destination = { path: bytePathOf('/srv'), kind: 'directory', isForSeveral: false } as const;
    expect(pathOfCopy(contents, destination)).toBe('/srv');
  });

  it.each([
    [file, 'new/', 'nothing', false, /^is not a directory that exists$/],
    [file, 'a/.', 'nothing', false, /^is not a directory that exists$/],
    [file, 'new', 'nothing', true, /several sources$/],
    [tree, 'new', 'nothing', true, /several sources$/],
    [file, 'old', 'file', true, /several sources$/],
    [tree, 'old', 'file', false, /^is not a directory$/],
    [file, 'old/', 'file', false, /^is not a directory that exists$/],
  ] as const)('is nowhere (%#)', (source, path, kind, isForSeveral, message) => {
    expect(place(source, path, kind, isForSeveral)).toMatch(message);
  });

  it('has the last name of a path as its own', () => {
    const paths = ['a', '/a/b', 'a//', '.', 'a/..', '/', '', './-', 'a b/ '].map(bytePathOf);
    expect(paths.map(ownName)).toEqual(['a', 'b', 'a', '', '', '', '', '-', ' ']);
    const others = ['a/', 'a', '.', '/', '', '..', 'a/.', '...'].map(bytePathOf);
    expect(others.map(isOfDirectory)).toEqual([true, false, true, true, true, true, true, false]);
  });

  it('is a name in a directory', () => {
    const parts = (path: string) => Object.values(splitPath(bytePathOf(path)));
    expect(parts('/srv/app/')).toEqual(['/srv', 'app']);
    expect(parts('/app')).toEqual(['/', 'app']);
    expect(parts('app')).toEqual(['', 'app']);
    expect(parts('a/b')).toEqual(['a', 'b']);
  });
});

describe('against cp of this machine', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'eic-cp-names-'));
    mkdirSync(join(folder, 'app'));
    writeFileSync(join(folder, 'app', 'in it'), 'new');
    writeFileSync(join(folder, 'app.conf'), 'new');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Makes a directory with a file and a directory in it. */
  function makePlace(): string {
    const cwd = mkdtempSync(join(folder, 'place-'));
    mkdirSync(join(cwd, 'directory'));
    writeFileSync(join(cwd, 'file'), 'old');
    return cwd;
  }

  /** Returns the paths of the files that are new; undefined if cp refuses. */
  function copiedByCp(sources: readonly string[], destination: string): string[] | undefined {
    const cwd = makePlace();
    try {
      const words = sources.map((name) => join(folder, name));
      execFileSync('cp', ['-r', '--', ...words, destination], { cwd, stdio: 'ignore' });
    } catch {
      return undefined;
    }
    const paths = readdirSync(cwd, { recursive: true }).map(String);
    return paths.filter((path) => isNewFile(join(cwd, path))).sort();
  }

  function isNewFile(path: string): boolean {
    return statSync(path).isFile() && readFileSync(path, 'utf8') === 'new';
  }

  function copiedByUs(sources: readonly string[], destination: string): string[] | undefined {
    const stat = statSync(join(makePlace(), destination), { throwIfNoEntry: false });
    const kind = stat === undefined ? 'nothing' : stat.isDirectory() ? 'directory' : 'file';
    const named = { path: bytePathOf(destination), kind, isForSeveral: sources.length > 1 } as const;
    try {
      return sources
        .map((source) => {
          const isTree = source === 'app';
          const what = { name: bytePathOf(source), kind: isTree ? 'directory' : 'file' } as const;
          return normalize(join(pathOfCopy(what, named), isTree ? 'in it' : ''));
        })
        .sort();
    } catch (thrown) {
      if (thrown instanceof NoPlace) return undefined;
      throw thrown;
    }
  }

  const destinations = [
    'directory',
    'directory/',
    'directory/.',
    'file',
    'new',
    'new/',
    './new',
    'directory/new',
  ];
  const cases = [['app'], ['app.conf'], ['app', 'app.conf']].flatMap((sources) =>
    destinations.map((destination) => [sources.join(' '), destination] as const),
  );

  it.each(cases)('has the same place: cp -r %s %s', (sources, destination) => {
    const names = sources.split(' ');
    expect(copiedByUs(names, destination)).toEqual(copiedByCp(names, destination));
  });
});
