import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { installScriptAs } from '../../src/install/formats';
import { installScript } from '../../src/install/install-script';
import { projectFolder, read, snippets } from './markdown';

const page = read('docs/installing.md');
const folder = mkdtempSync(join(tmpdir(), 'eic-docs-installing-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('docs/installing.md', () => {
  it('has commands that print the script in each format', async () => {
    const eic = `eic() { '${process.execPath}' '${join(projectFolder, 'dist/cli/index.js')}' "$@"; }`;
    for (const { language, text } of snippets(page))
      if (language === 'sh') await promisify(execFile)('bash', ['-c', `${eic}\n${text}`], { cwd: folder });
    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    expect(files.toSorted()).toEqual(
      (['shell', 'cloud-init', 'ssm-document'] as const).map(installScriptAs).toSorted(),
    );
  });

  it('lists the exit codes as the script does', () => {
    const documented = [...page.matchAll(/^\| (\d) \| (.+) \|$/gm)].map(([, code, meaning]) => [
      code,
      meaning,
    ]);
    const ofScript = [...installScript.matchAll(/^# {3}(\d) {2}(.+?)(?: \(localpkg_gpgcheck\))?$/gm)];
    expect(documented).toEqual(ofScript.map(([, code, meaning]) => [code, meaning]));
    const used = [...installScript.matchAll(/\bfail (\d) /g)].map(([, code]) => code);
    expect([...new Set(['0', ...used])].toSorted()).toEqual(documented.map(([code]) => code));
  });
});
