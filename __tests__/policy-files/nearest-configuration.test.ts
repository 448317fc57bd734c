import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultConfiguration } from '../../src/policy/configuration/configuration';
import { localCommit } from '../../src/policy-files/commit-files';
import { NearestConfiguration } from '../../src/policy-files/nearest-configuration';
import { Workspace } from '../../src/policy-files/workspace';
import { TemporaryTree } from './temporary-tree';

/** Looks configurations up in a workspace; what was read is in `read`, in order. */
function lookUp(root: string) {
  const read: string[] = [];
  const configurations = new NearestConfiguration(Workspace.around(root), async (fileName, text) => {
    read.push(fileName);
    if (text === 'broken') throw new Error(`${fileName} is broken`);
    return { ...defaultConfiguration, fileName };
  });
  const nameFor = async (folder: string) => (await configurations.for(join(root, folder)))?.fileName;
  return { nameFor, read };
}

describe('the nearest configuration', () => {
  it('is in the folder or the nearest one above it, and none above the workspace counts', async () => {
    const tree = new TemporaryTree({
      '.eiclint.json': '',
      'w/a/.eiclint.json': '',
      'w/a/b/c/x': '',
      'w/d/.eiclint.yaml': '',
      'w/e/x': '',
    });
    mkdirSync(tree.path('w/.git'));
    const { nameFor, read } = lookUp(tree.path('w'));
    expect(await nameFor('a/b/c')).toBe('a/.eiclint.json');
    expect(await nameFor('a')).toBe('a/.eiclint.json');
    expect(await nameFor('d')).toBe('d/.eiclint.yaml');
    expect(await nameFor('e')).toBeUndefined();
    expect(await nameFor('.')).toBeUndefined();
    expect(read).toEqual(['a/.eiclint.json', 'd/.eiclint.yaml']);
  });

  it('of a file outside of the workspace is in its own folder, or in the working tree that it is in', async () => {
    const outside = new TemporaryTree({ '.eiclint.json': '', 'a/x': '', 'w/.eiclint.json': '', 'w/b/x': '' });
    mkdirSync(outside.path('w/.git'));
    const workspace = Workspace.around(new TemporaryTree().root);
    const configurations = new NearestConfiguration(workspace, async (fileName) => ({
      ...defaultConfiguration,
      fileName,
    }));
    expect((await configurations.for(outside.root))?.fileName).toBe(outside.path('.eiclint.json'));
    expect(await configurations.for(outside.path('a'))).toBeUndefined();
    expect((await configurations.for(outside.path('w/b')))?.fileName).toBe(outside.path('w/.eiclint.json'));
  });

  it('is refused if it is broken, for every file that it holds for', async () => {
    const tree = new TemporaryTree({ '.eiclint.json': 'broken', 'a/x': '' });
    const { nameFor, read } = lookUp(tree.root);
    await expect(nameFor('.')).rejects.toThrow('is broken');
    await expect(nameFor('a')).rejects.toThrow('is broken');
    expect(read).toHaveLength(1);
  });

  it('is refused if two are in one folder, if its name ends in .yml, and if it is a link out', async () => {
    const outside = new TemporaryTree({ 'secret.json': '' });
    const tree = new TemporaryTree({
      'two/.eiclint.json': '',
      'two/.eiclint.yaml': '',
      'yml/.eiclint.yml': '',
      'link/x': '',
      'latin/.eiclint.json': Buffer.from([0xe9]),
    });
    symlinkSync(outside.path('secret.json'), tree.path('link/.eiclint.json'));
    const { nameFor } = lookUp(tree.root);
    const refused = (message: string, fileName: string) => ({
      message: expect.stringContaining(message),
      fileName,
    });
    await expect(nameFor('two')).rejects.toMatchObject(refused('only one', 'two/.eiclint.yaml'));
    await expect(nameFor('yml')).rejects.toMatchObject(refused('call it .eiclint.yaml', 'yml/.eiclint.yml'));
    await expect(nameFor('link')).rejects.toMatchObject(refused('leads out', 'link/.eiclint.json'));
    await expect(nameFor('latin')).rejects.toMatchObject(refused('not UTF-8', 'latin/.eiclint.json'));
  });
});

describe('a configuration of a commit', () => {
  const author = ['-c', 'user.name=a', '-c', 'user.email=a@b'];
  const head = (tree: TemporaryTree): string =>
    execFileSync('git', ['rev-parse', 'HEAD'], { cwd: tree.root }).toString().trim();
  const read = async (fileName: string, text: string) => ({ ...defaultConfiguration, fileName, text });

  function committed(files: Readonly<Record<string, string>>): { tree: TemporaryTree; commit: string } {
    const tree = new TemporaryTree(files);
    tree.track('.');
    tree.git(...author, 'commit', '--quiet', '--message=x');
    return { tree, commit: head(tree) };
  }

  it('is read from the objects of git, whatever is in the workspace', async () => {
    const { tree, commit } = committed({ '.eiclint.json': '{}', 'a/.eiclint.yaml': 'a', 'a/b/x': '' });
    tree.write('a/.eiclint.yaml', 'changed');
    tree.write('a/b/.eiclint.json', 'new');
    const workspace = Workspace.around(tree.root);
    const files = localCommit(tree.root, commit);
    const nearest = new NearestConfiguration(workspace, read, files);
    expect(await nearest.for(tree.path('a/b'))).toMatchObject({ fileName: 'a/.eiclint.yaml', text: 'a' });
    expect(await nearest.for(tree.root)).toMatchObject({ fileName: '.eiclint.json', text: '{}' });
    await expect(nearest.readFile(tree.path('a/b/.eiclint.json'))).rejects.toThrow(
      /no such file in the base commit/,
    );
  });

  it('is not read through a link, which a commit could have in place of a file', async () => {
    const tree = new TemporaryTree({ 'x.json': '{}' });
    symlinkSync('x.json', tree.path('.eiclint.json'));
    tree.track('.');
    tree.git(...author, 'commit', '--quiet', '--message=x');
    const nearest = new NearestConfiguration(
      Workspace.around(tree.root),
      read,
      localCommit(tree.root, head(tree)),
    );
    await expect(nearest.for(tree.root)).rejects.toThrow(/It is a symbolic link/);
  });

  it('is unknown if the commit is not there, and no remote is asked for it', () => {
    const { tree } = committed({ '.eiclint.json': '{}' });
    for (const [name, value] of [
      ['core.repositoryFormatVersion', '1'],
      ['extensions.partialClone', 'origin'],
      ['remote.origin.promisor', 'true'],
      ['remote.origin.url', `ext::touch ${tree.path('pwned')}`],
      ['protocol.ext.allow', 'always'],
    ] as const)
      tree.git('config', name, value);
    expect(localCommit(tree.root, 'ab'.repeat(20))).toBeUndefined();
    expect(existsSync(tree.path('pwned'))).toBe(false);
  });
});
