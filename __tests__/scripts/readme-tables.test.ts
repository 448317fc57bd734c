import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { projectFolder, read } from '../docs/markdown';

let folder: string;
let page: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readme-tables-'));
  page = join(folder, 'page.md');
});
afterEach(() => rmSync(folder, { recursive: true }));

function tables(...options: string[]) {
  return spawnSync(process.execPath, [join(projectFolder, 'scripts/readme-tables.mjs'), ...options], {
    encoding: 'utf8',
  });
}

const empty = 'a\n<!-- inputs -->\n<!-- /inputs -->\nb\n<!-- outputs -->\nstale text\n<!-- /outputs -->\nc\n';

describe("the README's tables", () => {
  it('are fresh', () => {
    expect(tables('--check').status).toBe(0);
  });

  it('are reported by --check if they do not match action.yml, and left alone', () => {
    writeFileSync(page, empty);
    const { status, stderr } = tables('--check', page);
    expect(status).toBe(1);
    expect(stderr).toContain('readme-tables.mjs');
    expect(readFileSync(page, 'utf8')).toBe(empty);
  });

  it('are written between their markers and are fresh afterward', () => {
    writeFileSync(page, empty);
    expect(tables(page).status).toBe(0);
    const text = readFileSync(page, 'utf8');
    expect(text).toMatch(
      /^a\n<!-- inputs -->\n\| input .*\| `instance-ids` \| {2}\| .*\| `port` \| `22` \|.*\n<!-- \/inputs -->\nb\n/s,
    );
    expect(text).not.toContain('stale text');
    expect(tables('--check', page).status).toBe(0);
    expect(read('README.md')).toContain(/<!-- outputs -->.*<!-- \/outputs -->/s.exec(text)?.[0]);
  });

  it('fail if a marker is missing', () => {
    writeFileSync(page, 'no markers');
    const { status, stderr } = tables(page);
    expect(status).toBe(1);
    expect(stderr).toContain('<!-- inputs -->');
  });
});
