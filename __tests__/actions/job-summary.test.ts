import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, expect, it } from 'vitest';
import { addToJobSummary } from '../../src/actions/job-summary';
import { WorkflowLog } from '../../src/report/github/workflow-log';

const folder = mkdtempSync(join(tmpdir(), 'eic-job-summary-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function add(path: string): Promise<string> {
  const stream = new PassThrough();
  await addToJobSummary('text\n', new WorkflowLog(stream, {}), path);
  return String(stream.read() ?? '');
}

it('is appended to', async () => {
  const path = join(folder, 'summary');
  expect(await add(path)).toBe('');
  await add(path);
  expect(readFileSync(path, 'utf8')).toBe('text\ntext\n');
});

it('is missed with a warning, and no failure, if it cannot be written', async () => {
  expect(await add(join(folder, 'missing', 'summary'))).toMatch(/^::warning::The job summary .*ENOENT/);
});
