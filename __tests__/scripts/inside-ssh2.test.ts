import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../docs/markdown';

const script = join(projectFolder, 'scripts', 'check-inside-ssh2.mjs');

/** Statements that reach into an ssh2 object, each in its own way. */
const reaching = [
  "export const get = (of: object): unknown => Reflect.get(of, '_protocol');",
  "export const set = (of: object): boolean => Reflect.set(of, 'outgoing', 1);",
  "export const split = (of: object): boolean =>\n  Reflect.set(\n    of,\n    '_sock',\n    1,\n  );",
  'export const member = (of: { _sock: unknown }): unknown => of._sock;',
  'export const optional = (of?: { _sock: unknown }): unknown => of?._sock;',
  "export const computed = (of: Record<string, unknown>): unknown => of['incoming'];",
  'export const double = (of?: Record<string, unknown>): unknown => of?.["_chanMgr"];',
];

/** The findings of the check for a project with one file. */
function findings(path: string, text: string): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'eic-inside-ssh2-'));
  try {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${text}\n`);
    const { status, stderr } = spawnSync(process.execPath, [script, folder], { encoding: 'utf8' });
    const lines = stderr.split('\n').filter((line) => line !== '');
    expect(status).toBe(lines.length === 0 ? 0 : 1);
    return lines;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('the check that only src/ssh2 reaches into ssh2', () => {
  it.each(['src/connect/login.ts', '__tests__/connect/login.test.ts'])('finds each way in %s', (path) => {
    const found = findings(path, reaching.join('\n'));
    const lines = found.map((line) => Number(line.split(':')[1]));
    expect(lines.toSorted((a, b) => a - b)).toEqual([1, 2, 4, 9, 10, 11, 12]);
    for (const line of found)
      expect(line).toMatch(/^\S+: Only src\/ssh2 may reach into ssh2: put this there\.$/);
    expect(found.every((line) => line.startsWith(`${path}:`))).toBe(true);
  });

  it('lets src/ssh2 and the one fixture do so', () => {
    for (const path of ['src/ssh2/sign-at-once.ts', '__tests__/fixtures/inside-ssh2.ts']) {
      expect(findings(path, reaching.join('\n')), path).toEqual([]);
    }
  });

  it('has nothing against lists, private fields and parameters', () => {
    const text = "export const names = ['incoming', '_protocol'].map((_name) => Reflect.get({}, 'window'));";
    expect(findings('src/connect/login.ts', text)).toEqual([]);
  });
});
