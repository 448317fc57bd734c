import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const eic = join(resolve(__dirname, '..', '..'), 'dist', 'cli', 'index.js');

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'eic-completion-'));
  for (const shell of ['bash', 'zsh', 'fish']) {
    const { stdout } = await run(process.execPath, [eic, 'completion', shell]);
    writeFileSync(join(folder, shell), stdout);
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Returns what bash offers for a command line, whose last word is the one to complete. */
function offered(...words: string[]): string[] {
  const code = `source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _eic; printf '%s\n' "\${COMPREPLY[@]}"`;
  const args = ['--norc', '-c', code, join(folder, 'bash'), ...words];
  return execFileSync('bash', args, { encoding: 'utf8' })
    .split('\n')
    .filter((word) => word !== '');
}

describe('completion in bash', () => {
  it.each([
    [
      ['eic', 'r'],
      ['results', 'rules', 'run'],
    ],
    [
      ['eic', 'policy', ''],
      ['explain', 'render', 'apply', 'trust', 'needed'],
    ],
    [['eic', 'policy', 'render', 'by-t'], ['by-tag']],
    [['eic', 'run', '--connect-t'], ['--connect-timeout']],
    [['eic', 'cp', '--preserve'], ['--preserve-times']],
    [
      ['eic', 'cp', '--unchanged', ''],
      ['copy', 'skip'],
    ],
    [['eic', 'run', 'web-1', '--port', '22', '--fail'], ['--fail-fast']],
    [
      ['eic', 'lint', '--format', 's'],
      ['sarif', 'stylish'],
    ],
    [['eic', 'lint', '-f', 'ju'], ['junit']],
    [['eic', 'lint', '--format', '=', 'ju'], ['junit']],
    [
      ['eic', 'completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [
      ['eic', 'policy', 'apply', '--emit', ''],
      ['aws-cli', 'terraform', 'cloudformation'],
    ],
    [['eic', 'run', ''], []],
    [['eic', 'run', '--port', ''], []],
    [['eic', 'run', 'web-1', '--', '--f'], []],
  ])('of %j offers %j', (words, expected) => {
    expect(offered(...words).sort()).toEqual([...expected].sort());
  });

  it('offers each option that the help of a command has', async () => {
    const { stdout } = await run(process.execPath, [eic, 'run', '--help']);
    const options = [...stdout.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, option]) => option);
    expect(options.length).toBeGreaterThan(15);
    expect(offered('eic', 'run', '--').sort()).toEqual([...new Set(options)].sort());
  });

  it('works when somebody types', () => {
    const typed = `source ${join(folder, 'bash')}\neic() { echo "[$*]"; }\neic run --connect-t\t9s --file\tscr\t\nexit\n`;
    writeFileSync(join(folder, 'script.sh'), '');
    const { stdout } = spawnSync('script', ['-qec', 'bash --norc --noprofile -i', '/dev/null'], {
      cwd: folder,
      input: typed,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: folder, TERM: 'dumb' },
    });
    expect(stdout).toContain('[run --connect-timeout 9s --file script.sh]');
  });
});

describe.each(['zsh', 'fish'])('completion in %s', (shell) => {
  const isInstalled = spawnSync(shell, ['--version']).status === 0;

  it.skipIf(!isInstalled)('is code that the shell accepts', () => {
    expect(spawnSync(shell, ['-n', join(folder, shell)], { encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    });
  });

  it('has every command and option', async () => {
    const { stdout } = await run(process.execPath, [eic, 'completion', shell]);
    for (const name of ['host-keys', 'by-instance-id', 'host-key-verification', 'fix-dry-run']) {
      expect(stdout).toContain(name);
    }
  });
});

it('refuses a shell that is not known', async () => {
  await expect(run(process.execPath, [eic, 'completion', 'tcsh'])).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Allowed choices are bash, zsh, fish'),
  });
});
