import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sarifPath, writeSarifFile } from '../../src/actions/sarif-file';
import { EicError } from '../../src/eic-error';

let base: string;
let workspace: string;
let temp: string;
beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'eic-sarif-')));
  [workspace, temp] = [join(base, 'work'), join(base, 'temp')];
  for (const folder of [workspace, temp, join(base, 'home')]) mkdirSync(folder);
});
afterEach(() => rmSync(base, { recursive: true }));

function write(path: string): string {
  const absolute = sarifPath(path, [workspace, temp]);
  writeSarifFile(absolute, '{}');
  return absolute;
}

describe('the SARIF file', () => {
  it('is written into the workspace, with the folders that it is in', () => {
    const path = write('out/deep/lint.sarif');
    expect(path).toBe(join(workspace, 'out/deep/lint.sarif'));
    expect(readFileSync(path, 'utf8')).toBe('{}');
    expect(readdirSync(join(workspace, 'out/deep'))).toEqual(['lint.sarif']);
  });

  it("is written into the runner's temporary folder", () => {
    expect(readFileSync(write(join(temp, 'lint.sarif')), 'utf8')).toBe('{}');
  });

  it('takes the place of an earlier one', () => {
    writeFileSync(join(workspace, 'lint.sarif'), 'old');
    expect(readFileSync(write('lint.sarif'), 'utf8')).toBe('{}');
  });

  it('takes the place of a link that leads elsewhere, and leaves alone what that leads to', () => {
    const target = join(base, 'home', 'profile');
    writeFileSync(target, 'mine');
    symlinkSync(target, join(workspace, 'lint.sarif'));
    expect(readFileSync(write('lint.sarif'), 'utf8')).toBe('{}');
    expect(readFileSync(target, 'utf8')).toBe('mine');
  });

  it.each(['../home/lint.sarif', 'out/lint.sarif', 'out/new/lint.sarif', '.', '..', '/'])(
    'is refused at %s, outside by its path or by a link to a folder',
    (path) => {
      symlinkSync(join(base, 'home'), join(workspace, 'out'));
      expect(() => write(path)).toThrow(EicError);
      expect(readdirSync(join(base, 'home'))).toEqual([]);
    },
  );

  it('is refused if a folder or a file is in the way, and leaves nothing behind', () => {
    mkdirSync(join(workspace, 'folder'));
    writeFileSync(join(workspace, 'file'), '');
    expect(() => write('folder')).toThrow(/`sarif-file` cannot be written/);
    expect(() => write('file/lint.sarif')).toThrow(/`sarif-file` cannot be written/);
    expect(readdirSync(workspace)).toEqual(['file', 'folder']);
  });
});
