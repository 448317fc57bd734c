import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ResultsFile } from '../../../src/report/run/results-file';
import { scratchDirectory } from '../../fixtures/scratch-directory';

describe('the file of results', () => {
  it('does not keep that of an earlier run, and leaves nothing before the run has ended', async () => {
    using scratch = scratchDirectory();
    const path = join(scratch.path, 'results.json');
    writeFileSync(path, '[]');
    await ResultsFile.prepare(path, []);
    expect(readdirSync(scratch.path)).toEqual([]);
  });

  it('is an error before the run if it cannot be made', async () => {
    using scratch = scratchDirectory();
    mkdirSync(join(scratch.path, 'folder'));
    for (const name of ['folder', 'missing/results.json']) {
      await expect(ResultsFile.prepare(join(scratch.path, name), [])).rejects.toMatchObject({
        code: 'EIC_OUTPUT_FAILED',
        message: expect.stringContaining('Nothing was run.'),
      });
    }
    expect(existsSync(join(scratch.path, 'folder'))).toBe(true);
  });
});
