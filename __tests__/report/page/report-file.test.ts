import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { InstanceResult } from '../../../src/fleet/results/result';
import { ReportFile } from '../../../src/report/page/report-file';
import { scratchDirectory } from '../../fixtures/scratch-directory';
import { silentListener } from '../../fleet/silent-listener';
import { aFailure, aResult } from '../a-result';

const instanceOf = ({ instanceId, name }: InstanceResult) => ({
  id: instanceId,
  name: name ?? '',
  state: 'running',
  region: 'eu-central-1',
});

const failed = aFailure('EIC_SCRIPT_FAILED', { message: 'It said S3cret-value.' }).result;

describe('the file of the report', () => {
  it('has the output of instances that failed, masked, and is for its owner alone', async () => {
    using scratch = scratchDirectory();
    const path = join(scratch.path, 'run.html');
    const report = await ReportFile.prepare(path, { values: ['S3cret-value'] });
    const recording = report.recording(silentListener);
    const succeeded = aResult({ instanceId: 'i-0fedcba9876543210' });
    for (const chunk of ['a\x1b[31m S3cr', 'et-value\nlast']) {
      await recording.output(instanceOf(failed), 'stderr', Buffer.from(chunk));
      await recording.output(instanceOf(succeeded), 'stdout', Buffer.from('not of interest\n'));
    }
    for (const result of [failed, succeeded]) recording.finished(result, undefined);

    expect(await report.write([failed, succeeded])).toBeUndefined();
    const page = readFileSync(path, 'utf8');
    expect(page).toContain('! a ***\\n! last\\n');
    expect(page).toContain('It said ***.');
    expect(page).not.toMatch(/S3cret|not of interest/);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('does not keep that of an earlier run', async () => {
    using scratch = scratchDirectory();
    const path = join(scratch.path, 'run.html');
    writeFileSync(path, 'earlier');
    await ReportFile.prepare(path, { values: [] });
    expect(existsSync(path)).toBe(false);
  });

  it('is an error before the run if it cannot be made', async () => {
    using scratch = scratchDirectory();
    mkdirSync(join(scratch.path, 'folder'));
    for (const name of ['folder', 'missing/run.html']) {
      await expect(ReportFile.prepare(join(scratch.path, name), { values: [] })).rejects.toMatchObject({
        code: 'EIC_OUTPUT_FAILED',
        message: expect.stringContaining('Nothing was run.'),
      });
    }
  });

  it('is an error of the step if it can no longer be written', async () => {
    using scratch = scratchDirectory();
    const path = join(scratch.path, 'run.html');
    const report = await ReportFile.prepare(path, { values: [] });
    mkdirSync(path);
    expect(await report.write([failed])).toMatchObject({
      code: 'EIC_OUTPUT_FAILED',
      message: expect.stringContaining('`report-file` could not be written'),
      remedy: expect.stringContaining('the directory of `report-file`'),
    });
  });

  it('keeps a bounded part of all output, however many fail', async () => {
    using scratch = scratchDirectory();
    const path = join(scratch.path, 'run.html');
    const report = await ReportFile.prepare(path, { values: [] });
    const recording = report.recording(silentListener);
    const results = Array.from({ length: 1500 }, (_, index) => ({
      ...failed,
      instanceId: `i-${index.toString(16).padStart(17, '0')}`,
    }));
    const output = Buffer.from(`${'x'.repeat(999)}\n`.repeat(30));
    for (const result of results) {
      await recording.output(instanceOf(result), 'stdout', output);
      recording.finished(result, undefined);
    }
    expect(await report.write(results)).toBeUndefined();
    expect(statSync(path).size).toBeLessThan(12 * 1024 * 1024);
  });
});
