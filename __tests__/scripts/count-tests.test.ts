import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { projectFolder } from '../docs/markdown';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'count-tests-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function count(report: string) {
  const file = join(folder, 'report.json');
  writeFileSync(file, report);
  const script = join(projectFolder, 'scripts/count-tests.mjs');
  const { status, stdout } = spawnSync(process.execPath, [script, file], { encoding: 'utf8' });
  return { status, stdout };
}

function file(status: string, ...tests: string[]) {
  return {
    status,
    assertionResults: tests.map((test) => ({ status: test })),
  };
}
function report(...files: object[]) {
  return JSON.stringify({ testResults: files });
}

describe('the count of tests', () => {
  it('counts passed, failed and skipped tests separately', () => {
    const files = [file('passed', 'passed', 'passed', 'skipped'), file('failed', 'passed', 'failed', 'todo')];
    expect(count(report(...files))).toEqual({ status: 0, stdout: '3 passed, 1 failed, 2 skipped\n' });
  });

  it('counts a file that could not be loaded as one failure', () => {
    expect(count(report(file('failed'), file('passed', 'passed')))).toEqual({
      status: 0,
      stdout: '1 passed, 1 failed, 0 skipped\n',
    });
  });

  it.each([
    ['no test ran', report(file('passed', 'skipped'))],
    ['there is no file', report()],
    ['the report is cut off', '{"testResults": ['],
  ])('fails and prints no count if %s', (_, text) => {
    expect(count(text)).toEqual({ status: 1, stdout: '' });
  });
});
