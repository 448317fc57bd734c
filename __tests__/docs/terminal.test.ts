import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { givenOtherwise } from '../../src/cli/action-inputs/given-otherwise';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox';
import { projectFolder, read, snippets } from './markdown';

const page = read('docs/terminal.md');

let sandbox: Sandbox;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'eic-docs-terminal-'));
  sandbox = await startSandbox({ instances: [{ name: 'web-1' }, { name: 'web-2' }] });
});
afterAll(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true });
});

/** Runs shell code in which `eic` is this project's, and reaches the sandbox's port. */
function run(code: string): Promise<{ code: unknown; stdout: string; stderr: string }> {
  const eic = `eic() { local command=$1; shift; case $command in run | cp) set -- --port ${sandbox.sshPort} "$@" ;; esac
    '${process.execPath}' '${join(projectFolder, 'dist/cli/index.js')}' $command "$@"; }`;
  const env = { PATH: process.env.PATH, HOME: folder, ...sandbox.env };
  return new Promise((done) => {
    execFile('bash', ['--norc', '-c', `${eic}\n${code}`], { cwd: folder, env }, (error, stdout, stderr) => {
      done({ code: error === null ? 0 : error.code, stdout, stderr });
    });
  });
}

describe('docs/terminal.md', () => {
  it.each(snippets(page).filter(({ language }) => language === 'sh'))(
    'has an example that works, in line $line',
    async ({ text }) => {
      const ended = await run(text);
      expect(ended, ended.stderr).toMatchObject({ code: 0 });
      expect(ended.stdout === '').toBe(/> (known_hosts|eic-completion\.bash)$/m.test(text));
    },
  );

  it('names each input that is not a flag of the same name', () => {
    for (const input of Object.keys(givenOtherwise))
      expect(page).toMatch(new RegExp(`^\\| \`${input}\` \\|`, 'm'));
  });
});
