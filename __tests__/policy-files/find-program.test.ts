import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, rmSync, symlinkSync } from 'node:fs';
import { delimiter } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findProgram } from '../../src/policy-files/find-program';
import { type GitFile, gitFiles } from '../../src/policy-files/git-files';
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
    excluded: platform === 'win32' ? ['C:\\srv\\app'] : ['/srv/app'],
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
    'C:\\srv\\app',
    'c:\\SRV\\APP\\bin',
    '"C:\\srv\\app"',
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
    'C:\\srv\\app\\git.exe',
    'c:\\SRV\\APP\\bin\\git.exe',
  ];

  it('is no script, which does not run without a shell', () => {
    expect(find('win32', 'C:\\a', ['C:\\a\\git.cmd', 'C:\\a\\git.bat', 'C:\\a\\git'])).toBeUndefined();
  });

  it('is none without a PATH', () => {
    expect(find('win32', 'C:\\a', [installed], { key: 'Pfad' })).toBeUndefined();
  });
});

describe('a program elsewhere', () => {
  it.each(['', '.', 'bin', '/srv/app', '/srv/app/node_modules/.bin', '/usr/../srv/app'])(
    'is not looked for in %j',
    (entry) => {
      const files = ['git', 'bin/git', '/srv/app/git', '/srv/app/node_modules/.bin/git', '/usr/bin/git'];
      expect(find('linux', entry, files)).toBeUndefined();
      expect(find('linux', `${entry}:/usr/bin`, files)).toBe('/usr/bin/git');
    },
  );

  it('is not taken through a link into the workspace', () => {
    const links = { '/opt/git': '/srv/app/git', '/usr/bin/git': '/usr/lib/git' };
    expect(find('linux', '/opt:/usr/bin', [], { links })).toBe('/usr/bin/git');
  });
});

function names(files: readonly GitFile[] | undefined): string[] | undefined {
  return files?.map(({ name }) => name);
}

describe.skipIf(process.platform === 'win32')('git', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('is not the one in a pull request, even if the PATH leads there', () => {
    const tree = new TemporaryTree({ 'p.json': '{}', git: '#!/bin/sh\ntouch pwned\n' });
    chmodSync(tree.path('git'), 0o755);
    tree.track('p.json');
    for (const entry of ['', '.', tree.root]) {
      vi.stubEnv('PATH', `${entry}${delimiter}${process.env.PATH}`);
      expect(names(gitFiles(tree.root, 'tracked', tree.root))).toEqual(['p.json']);
      expect(existsSync(tree.path('pwned'))).toBe(false);
    }
  });

  it('is not missed if there is none: the caller walks the folder', () => {
    const tree = new TemporaryTree({ 'p.json': '{}' });
    tree.track('p.json');
    vi.stubEnv('PATH', tree.root);
    expect(gitFiles(tree.root, 'tracked', tree.root)).toBeUndefined();
  });

  it('takes no folder of a pull request for a repository, whose configuration can name programs to run', () => {
    const tree = new TemporaryTree({ 'evil/hidden/deep/a.json': '{}', 'evil/shown/b.json': '{}' });
    const evil = (...args: string[]) =>
      tree.git('-C', 'evil', '-c', 'user.name=a', '-c', 'user.email=a@b', ...args);
    evil('init', '--quiet');
    evil('add', '.');
    evil('commit', '--quiet', '--message=x');
    // An index without the files of a folder, and a folder without its files: git asks a remote for them.
    evil('sparse-checkout', 'set', '--cone', '--sparse-index', 'shown');
    for (const [name, value] of [
      ['core.repositoryFormatVersion', '1'],
      ['extensions.partialClone', 'origin'],
      ['remote.origin.promisor', 'true'],
      ['remote.origin.url', `ext::touch ${tree.path('pwned')}`],
      ['protocol.ext.allow', 'always'],
      ['core.worktree', '.'],
    ] as const)
      evil('config', name, value);
    const folder = execFileSync('git', ['rev-parse', 'HEAD:hidden'], { cwd: tree.path('evil') })
      .toString()
      .trim();
    rmSync(tree.path(`evil/.git/objects/${folder.slice(0, 2)}/${folder.slice(2)}`));
    cpSync(tree.path('evil/.git'), tree.path('policies'), { recursive: true });
    rmSync(tree.path('evil'), { recursive: true });
    tree.write('policies/p.json', '{}');
    tree.write('policies/q.YML', '');
    tree.track('policies/p.json', 'policies/q.YML', 'policies/config', 'policies/HEAD');

    const tracked = gitFiles(tree.path('policies'), 'tracked', tree.root);
    expect(existsSync(tree.path('pwned'))).toBe(false);
    expect(names(tracked)).toEqual(['p.json', 'q.YML']);
    rmSync(tree.path('.git'), { recursive: true });
    expect(gitFiles(tree.path('policies'), 'tracked', tree.root)).toBeUndefined();
    tree.write('.git', '');
    expect(gitFiles(tree.path('policies'), 'tracked', tree.root)).toBeUndefined();
    expect(existsSync(tree.path('pwned'))).toBe(false);
  });

  it('lists a folder whose name is a pattern, and one that a link leads to, relative to it', () => {
    const tree = new TemporaryTree({
      '[ab] *é/p.json': '{}',
      'a/q.json': '{}',
      '[ab] *é/new.yaml': '',
      'a/x.txt': '',
    });
    tree.track('[ab] *é/p.json', 'a/q.json', 'a/x.txt');
    symlinkSync('[ab] *é', tree.path('link'));
    for (const name of ['[ab] *é', 'link']) {
      expect(names(gitFiles(tree.path(name), 'tracked', tree.root))).toEqual(['p.json']);
      expect(names(gitFiles(tree.path(name), 'tracked and new', tree.root))?.sort()).toEqual([
        'new.yaml',
        'p.json',
      ]);
    }
  });
});
