import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it('the generated tables are up to date with their sources', () => {
  const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
  const { status, stderr } = spawnSync(process.execPath, ['scripts/generate-iam-tables.mjs', '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
}, 30_000);
