import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rooms } from '../../scripts/rooms.mjs';
import { projectFolder } from '../docs/markdown';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'room-map-'));
  for (const { path } of rooms) mkdirSync(join(folder, 'src', path), { recursive: true });
  cpSync(join(projectFolder, 'CONTRIBUTING.md'), join(folder, 'CONTRIBUTING.md'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function roomMap(...options: string[]) {
  return spawnSync(process.execPath, [join(projectFolder, 'scripts/room-map.mjs'), ...options], {
    encoding: 'utf8',
  });
}

function page(): string {
  return readFileSync(join(folder, 'CONTRIBUTING.md'), 'utf8');
}

describe('the map of rooms in CONTRIBUTING.md', () => {
  it('is fresh and names every folder of src', () => {
    expect(roomMap('--check')).toMatchObject({ status: 0, stderr: '' });
  });

  it('is reported stale by --check and left alone, and is written without it', () => {
    const fresh = page();
    const stale = fresh.replace(/^\| `src\/fleet` .*\n/m, '');
    writeFileSync(join(folder, 'CONTRIBUTING.md'), stale);
    expect(roomMap('--check', folder)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('is stale'),
    });
    expect(page()).toBe(stale);
    expect(roomMap(folder)).toMatchObject({ status: 0, stderr: '' });
    expect(page()).toBe(fresh);
  });

  it('fails if a folder has no row, if a row has no folder, and if the markers are missing', () => {
    mkdirSync(join(folder, 'src/attic'));
    rmSync(join(folder, 'src/ssh2'), { recursive: true });
    writeFileSync(join(folder, 'CONTRIBUTING.md'), '# Contributing\n');
    const { status, stderr } = roomMap('--check', folder);
    expect(status).toBe(1);
    expect(stderr).toContain('src/attic has no row');
    expect(stderr).toContain('src/ssh2 has a row in scripts/rooms.mjs and does not exist');
    expect(stderr).toContain('<!-- rooms -->');
  });
});

describe('the import rules that are made from the same table', () => {
  function violations(from: string, to: string): unknown {
    for (const path of [from, to]) mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(
      join(folder, from),
      `import { b } from '${'../'.repeat(from.split('/').length - 2)}${to.slice('src/'.length, -'.ts'.length)}';\nexport const a = b;\n`,
    );
    writeFileSync(join(folder, to), 'export const b = 1;\n');
    cpSync(join(projectFolder, 'tsconfig.json'), join(folder, 'tsconfig.json'));
    const program = join(projectFolder, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
    const configuration = join(projectFolder, '.dependency-cruiser.cjs');
    const { stdout } = spawnSync(
      process.execPath,
      [program, 'src', '--config', configuration, '--output-type', 'json'],
      { cwd: folder, encoding: 'utf8' },
    );
    const { summary } = JSON.parse(stdout);
    return summary.violations.map(({ rule }: { rule: { name: string } }) => rule.name);
  }

  it.each([
    ['src/aws/a.ts', 'src/fleet/b.ts', 'aws-imports-only-itself'],
    ['src/connect/routes/a.ts', 'src/remote/script/b.ts', 'connect-imports-only-ssh2-instance-aws'],
    ['src/sandbox/ssh/a.ts', 'src/eic-error.ts', 'sandbox-imports-only-ssh2-policy'],
  ])('refuse that %s imports %s', (from, to, rule) => {
    expect(violations(from, to)).toEqual([rule]);
  });

  it.each([
    ['src/fleet/a.ts', 'src/connect/b.ts'],
    ['src/connect/routes/a.ts', 'src/connect/b.ts'],
    ['src/aws/a.ts', 'src/eic-error.ts'],
  ])('allow that %s imports %s', (from, to) => {
    expect(violations(from, to)).toEqual([]);
  });
});
