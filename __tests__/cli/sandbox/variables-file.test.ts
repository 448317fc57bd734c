import { execFileSync } from 'node:child_process';
import {
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { VariablesFile } from '../../../src/cli/sandbox/variables-file';
import { UsageError } from '../../../src/cli/usage-error';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'eic-variables-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
});

describe('the file with the variables', () => {
  it('is whole, private and the only file, and replaces what was there', () => {
    const path = join(folder, 'sandbox.env');
    writeFileSync(path, 'old', { mode: 0o644 });
    new VariablesFile(path, 'export A=1\n');
    expect(readFileSync(path, 'utf8')).toBe('export A=1\n');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['sandbox.env']);
  });

  it('is removed at the end, unless another sandbox has replaced it', () => {
    const path = join(folder, 'sandbox.env');
    const first = new VariablesFile(path, 'export A=1\n');
    const second = new VariablesFile(path, 'export A=2\n');
    first.remove();
    expect(readdirSync(folder)).toEqual(['sandbox.env']);
    second.remove();
    second.remove();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('never takes the place of a link or of a device', () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const link = join(folder, 'stdout');
    symlinkSync('/proc/self/fd/1', link);
    for (const path of [pipe, link]) expect(() => new VariablesFile(path, '')).toThrow(UsageError);
    expect(lstatSync(pipe).isFIFO()).toBe(true);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it('leaves nothing behind if it cannot be written', () => {
    const inNone = join(folder, 'none', 'sandbox.env');
    expect(() => new VariablesFile(inNone, '')).toThrow(
      `--write-env ${inNone}: the folder ${join(folder, 'none')} does not exist.`,
    );
    // A file cannot take the place of a folder.
    expect(() => new VariablesFile(folder, '')).toThrow(`--write-env ${folder}: It is not a file.`);
    expect(readdirSync(folder)).toEqual([]);
    expect(readdirSync(join(folder, '..')).filter((name) => name.startsWith(`${folder}.`))).toEqual([]);
  });
});
