import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectFolder } from '../docs/markdown';

const biome = join(projectFolder, 'node_modules', '.bin', 'biome');

/** Statements that reach into an ssh2 object, each in its own way. */
const reaching = [
  "export const get = (of: object): unknown => Reflect.get(of, '_protocol');",
  "export const set = (of: object): boolean => Reflect.set(of, 'outgoing', 1);",
  'export const member = (of: { _sock: unknown }): unknown => of._sock;',
  'export const optional = (of?: { _sock: unknown }): unknown => of?._sock;',
  "export const computed = (of: Record<string, unknown>): unknown => of['incoming'];",
];

describe('the check that only src/ssh2 reaches into ssh2', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'eic-biome-'));
    for (const part of ['biome.json', 'scripts/biome']) {
      cpSync(join(projectFolder, part), join(folder, part), { recursive: true });
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** How often the check complains of a file with this text. */
  const complaints = (path: string, text: string): number => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${text}\n`);
    const { stdout, stderr } = spawnSync(biome, ['lint', '--colors=off', path], {
      cwd: folder,
      encoding: 'utf8',
    });
    rmSync(file);
    // A plugin that fails is only an information to Biome.
    expect(`${stdout}${stderr}`).not.toContain('errored');
    expect(stdout).toContain('Checked 1 file');
    return `${stdout}${stderr}`.split('Only src/ssh2 may reach into ssh2').length - 1;
  };

  it('finds each way of doing so', () => {
    for (const text of reaching) {
      expect(complaints('src/connect/login.ts', text), text).toBe(1);
      expect(complaints('__tests__/connect/login.test.ts', text), text).toBe(1);
    }
  });

  it('lets src/ssh2 and the one fixture do so', () => {
    for (const path of ['src/ssh2/sign-at-once.ts', '__tests__/fixtures/inside-ssh2.ts']) {
      expect(complaints(path, reaching.join('\n')), path).toBe(0);
    }
  });
});
