import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { projectFolder } from '../docs/markdown';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-commits-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function git(...args: string[]): string {
  const identity = [
    '-c',
    'user.name=Test',
    '-c',
    'user.email=test@example.com',
    '-c',
    'commit.gpgsign=false',
  ];
  return execFileSync('git', ['-C', join(folder, 'repository'), ...identity, ...args], {
    encoding: 'utf8',
    stdio: 'pipe',
  }).trim();
}

/** Makes a repository with a commit for each subject, and returns the first. */
function repository(...subjects: string[]): string {
  execFileSync('git', ['init', '--quiet', '--initial-branch=main', join(folder, 'repository')]);
  for (const subject of subjects) git('commit', '--quiet', '--allow-empty', '--message', subject);
  return git('rev-list', '--max-parents=0', 'HEAD');
}

function check(path: string, base: string) {
  const script = join(projectFolder, 'scripts/check-commits.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, join(folder, path), base], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const old = 'this is how subjects were written before, in one sentence that tells it all and ends so.';

describe('the check of commit subjects', () => {
  it('passes for imperative subjects of at most 72 characters, and leaves older commits alone', () => {
    const base = repository(old, `Add ${'x'.repeat(68)}`, `Führe ${'ü'.repeat(66)}`);
    expect(check('repository', base)).toEqual({ status: 0, stdout: '2 commits checked\n', stderr: '' });
  });

  it.each([
    [`Add ${'x'.repeat(69)}`, '73 characters; at most 72'],
    ['Add a check.', 'ends with a period'],
    ['add a check', 'begins with a lowercase letter'],
    ['Added a check', 'is not imperative'],
  ])('fails for "%s"', (subject, message) => {
    const base = repository(old, 'Add a file', subject);
    const { status, stderr } = check('repository', base);
    expect(status).toBe(1);
    expect(stderr).toContain(`"${subject}": ${message}`);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('leaves merges and reverts alone, whose subjects git writes', () => {
    const base = repository(old, 'Add a file');
    git('checkout', '--quiet', '-b', 'other', base);
    git('commit', '--quiet', '--allow-empty', '--message', `Revert "Add ${'x'.repeat(68)}"`);
    git('merge', '--quiet', '--no-ff', '--message', `Merge ${'a'.repeat(40)} into ${'b'.repeat(40)}`, 'main');
    expect(check('repository', base)).toMatchObject({ status: 0, stdout: '2 commits checked\n' });
  });

  it('checks what a shallow clone has, if the first commit is missing', () => {
    const base = repository(old, 'Add a file', 'Added a check');
    const source = `file://${join(folder, 'repository')}`;
    execFileSync('git', ['clone', '--quiet', '--depth=1', source, join(folder, 'shallow')]);
    expect(check('shallow', base)).toMatchObject({
      status: 1,
      stdout: '1 commits checked\n',
      stderr: expect.stringContaining('is not imperative'),
    });
  });

  it('passes outside of git, and in a repository without the first commit', () => {
    const elsewhere = { status: 0, stdout: expect.stringContaining('no commits to check'), stderr: '' };
    repository(old);
    expect(check('repository', '0'.repeat(40))).toEqual(elsewhere);
    rmSync(join(folder, 'repository', '.git'), { recursive: true });
    expect(check('repository', '0'.repeat(40))).toEqual(elsewhere);
  });
});
