import { chmodSync, existsSync } from 'node:fs';
import { delimiter } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findProgram } from '../../src/policy-files/find-program';
import { gitFiles } from '../../src/policy-files/git-files';
import { TemporaryTree } from './temporary-tree';

/** Looks for git among files that exist in the test's imagination only; links lead from a path to another. */
function find(
  platform: NodeJS.Platform,
  PATH: string,
  files: readonly string[],
  { links = {}, key = 'PATH' }: { links?: Readonly<Record<string, string>>; key?: string } = {},
): string | undefined {
  return findProgram('git', {
    platform,
    env: { [key]: PATH, OTHER: 'x' },
    excluded: platform === 'win32' ? ['C:\\work\\app'] : ['/work/app'],
    realProgram: (path) => links[path] ?? (files.includes(path) ? path : undefined),
  });
}

describe('a program on Windows', () => {
  const installed = 'C:\\Program Files\\Git\\cmd\\git.exe';

  it('is the first of the PATH, however the variable is written', () => {
    const PATH = 'C:\\Windows;"C:\\Program Files\\Git\\cmd";D:\\git';
    for (const key of ['PATH', 'Path', 'path'])
      expect(find('win32', PATH, [installed, 'D:\\git\\git.exe'], { key })).toBe(installed);
    expect(find('win32', '\\\\server\\tools', ['\\\\server\\tools\\git.exe'])).toBe(
      '\\\\server\\tools\\git.exe',
    );
    expect(find('win32', 'C:\\a', ['C:\\a\\git.com'])).toBe('C:\\a\\git.com');
  });

  it.each([
    '',
    '.',
    '.\\bin',
    'bin',
    '\\tools',
    'C:',
    'C:bin',
    'C:\\work\\app',
    'c:\\WORK\\APP\\bin',
    '"C:\\work\\app"',
  ])('is not looked for in %j, which is or may be in the workspace', (entry) => {
    expect(find('win32', entry, everywhere)).toBeUndefined();
    expect(find('win32', `${entry};C:\\Program Files\\Git\\cmd`, [...everywhere, installed])).toBe(installed);
  });
  const everywhere = [
    'git.exe',
    '.\\git.exe',
    'bin\\git.exe',
    '\\tools\\git.exe',
    'C:git.exe',
    'C:.\\git.exe',
    'C:bin\\git.exe',
    'C:\\work\\app\\git.exe',
    'c:\\WORK\\APP\\bin\\git.exe',
  ];

  it('is no script, which does not run without a shell', () => {
    expect(find('win32', 'C:\\a', ['C:\\a\\git.cmd', 'C:\\a\\git.bat', 'C:\\a\\git'])).toBeUndefined();
  });

  it('is none without a PATH', () => {
    expect(find('win32', 'C:\\a', [installed], { key: 'Pfad' })).toBeUndefined();
  });
});

describe('a program elsewhere', () => {
  it.each(['', '.', 'bin', '/work/app', '/work/app/node_modules/.bin', '/usr/../work/app'])(
    'is not looked for in %j',
    (entry) => {
      const files = ['git', 'bin/git', '/work/app/git', '/work/app/node_modules/.bin/git', '/usr/bin/git'];
      expect(find('linux', entry, files)).toBeUndefined();
      expect(find('linux', `${entry}:/usr/bin`, files)).toBe('/usr/bin/git');
    },
  );

  it('is not taken through a link into the workspace', () => {
    const links = { '/opt/git': '/work/app/git', '/usr/bin/git': '/usr/lib/git' };
    expect(find('linux', '/opt:/usr/bin', [], { links })).toBe('/usr/bin/git');
  });
});

describe.skipIf(process.platform === 'win32')('git', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('is not the one in a pull request, even if the PATH leads there', () => {
    const tree = new TemporaryTree({ 'p.json': '{}', git: '#!/bin/sh\ntouch pwned\n' });
    chmodSync(tree.path('git'), 0o755);
    tree.track('p.json');
    for (const entry of ['', '.', tree.root]) {
      vi.stubEnv('PATH', `${entry}${delimiter}${process.env.PATH}`);
      expect(gitFiles(tree.root, 'tracked', tree.root)).toEqual(['p.json']);
      expect(existsSync(tree.path('pwned'))).toBe(false);
    }
  });

  it('is not missed if there is none: the caller walks the folder', () => {
    const tree = new TemporaryTree({ 'p.json': '{}' });
    tree.track('p.json');
    vi.stubEnv('PATH', tree.root);
    expect(gitFiles(tree.root, 'tracked', tree.root)).toBeUndefined();
  });
});
