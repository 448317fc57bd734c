import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../docs/markdown';

describe("the pages of eic doctor's checks", () => {
  it('are up to date, and every check has its page and a test', () => {
    const script = join(projectFolder, 'scripts/check-pages.mjs');
    expect(spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    });
  });
});
