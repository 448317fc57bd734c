import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FileFailure } from '../../src/policy-files/file-failure';
import { type SourceFile, sourceFiles } from '../../src/policy-files/source-files';
import { Workspace } from '../../src/policy-files/workspace';
import { writeText } from '../../src/policy-files/write-text';
import { TemporaryTree } from './temporary-tree';

async function read(tree: TemporaryTree, name: string): Promise<SourceFile> {
  const query = { patterns: [name], directory: tree.root, workspace: Workspace.around(tree.root) };
  for await (const file of sourceFiles(query)) {
    if (file instanceof FileFailure) throw file;
    return file;
  }
  throw new Error('no file');
}

describe('a file that is written back', () => {
  it('keeps its mode, byte order mark and line endings, and leaves no other file', async () => {
    const tree = new TemporaryTree({ 'a.json': '\ufeff{\r\n}\r\n' });
    chmodSync(tree.path('a.json'), 0o640);
    const file = await read(tree, 'a.json');
    writeText(file, file.text.replace('{', '{ "é": 1'));
    expect(readFileSync(tree.path('a.json'), 'utf8')).toBe('\ufeff{ "é": 1\r\n}\r\n');
    expect(statSync(tree.path('a.json')).mode & 0o777).toBe(0o640);
    expect(readdirSync(tree.root)).toEqual(['a.json']);
  });

  it('is the target of a link that leads to it, which stays a link', async () => {
    const tree = new TemporaryTree({ 'a.json': 'old' });
    symlinkSync('a.json', tree.path('link.json'));
    writeText(await read(tree, 'link.json'), 'new');
    expect(lstatSync(tree.path('link.json')).isSymbolicLink()).toBe(true);
    expect(readFileSync(tree.path('a.json'), 'utf8')).toBe('new');
  });

  it('is left as it is if it was changed meanwhile', async () => {
    const tree = new TemporaryTree({ 'a.json': 'old' });
    const file = await read(tree, 'a.json');
    tree.write('a.json', 'newer');
    expect(() => writeText(file, 'new')).toThrow('changed while it was linted');
    expect(readFileSync(tree.path('a.json'), 'utf8')).toBe('newer');
  });

  it.skipIf(process.getuid?.() === 0)('is left as it is if it is read-only', async () => {
    const tree = new TemporaryTree({ 'a.json': 'old' });
    chmodSync(tree.path('a.json'), 0o444);
    const file = await read(tree, 'a.json');
    expect(() => writeText(file, 'new')).toThrow('permissions');
    expect(readFileSync(tree.path('a.json'), 'utf8')).toBe('old');
  });

  it('fails in words if it is gone', async () => {
    const tree = new TemporaryTree({ 'a/b.json': 'old' });
    const file = await read(tree, 'a/b.json');
    expect(() => writeText({ ...file, realPath: tree.path('a/gone.json') }, 'new')).toThrow(
      'There is no such file.',
    );
    expect(readdirSync(tree.path('a'))).toEqual(['b.json']);
  });
});
