import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, win32 } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileToWrite, folderToWrite, isBelow, writableFolders } from '../../src/inputs/output-path';

let base: string;
let workspace: string;
let temp: string;
beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'eic-path-')));
  [workspace, temp] = [join(base, 'work'), join(base, 'temp')];
  for (const folder of [workspace, temp, join(base, 'home'), join(workspace, 'inside')]) mkdirSync(folder);
  symlinkSync(join(base, 'home'), join(workspace, 'out'));
  symlinkSync('inside', join(workspace, 'link'));
  symlinkSync(join(base, 'home', 'missing'), join(workspace, 'dangling'));
});
afterEach(() => rmSync(base, { recursive: true }));

describe('a folder that a step may write to', () => {
  it.each([
    ['new/deep', 'work/new/deep'],
    ['.', 'work'],
    ['link/new', 'work/inside/new'],
    ['inside/../inside', 'work/inside'],
    ['../temp', 'temp'],
    ['../temp/new', 'temp/new'],
  ])('is %s, which is %s without its links', (path, real) => {
    expect(folderToWrite(path, [workspace, temp])).toBe(join(base, real));
  });

  it.each(['..', '../home', 'out', 'out/new', '/', '/etc', '../work-2', 'dangling', 'dangling/new'])(
    'is not %s, outside by its path or by a link',
    (path) => {
      expect(() => folderToWrite(path, [workspace, temp])).toThrow(/neither the workspace nor|over a link/);
    },
  );

  it('is in the workspace only, if the runner gave no temporary folder', () => {
    const folders = writableFolders({ GITHUB_WORKSPACE: workspace });
    expect(folders).toEqual([workspace]);
    expect(() => folderToWrite(temp, folders)).toThrow('neither the workspace nor');
    expect(writableFolders({ GITHUB_WORKSPACE: workspace, RUNNER_TEMP: temp })).toEqual([workspace, temp]);
  });
});

describe('a path on Windows', () => {
  it.each([
    ['D:\\a\\app\\out', true],
    ['d:\\A\\app\\out', true],
    ['D:\\a\\app', false],
    ['D:\\a\\app-2', false],
    ['C:\\Windows\\out', false],
    ['C:\\a\\app\\out', false],
    ['\\\\server\\share\\out', false],
  ])('is %s, which is below the workspace: %s', (real, isIn) => {
    expect(isBelow(real, 'D:\\a\\app', win32)).toBe(isIn);
  });
});

describe('a file that a step may write', () => {
  it('may be a link itself, which the writer replaces, but is not one of the folders', () => {
    expect(fileToWrite('out', [workspace, temp])).toBe(join(workspace, 'out'));
    expect(() => fileToWrite('.', [workspace, temp])).toThrow('neither the workspace nor');
    expect(() => fileToWrite('out/file', [workspace, temp])).toThrow('neither the workspace nor');
  });
});
