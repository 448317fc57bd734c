import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { projectFolder } from '../docs/markdown';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'major-tag-'));
  git('init', '--quiet', '--initial-branch=main');
});
afterEach(() => rmSync(folder, { recursive: true }));

function git(...args: string[]) {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'tag.gpgSign=false'];
  return execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8' }).trim();
}

function commit(...tags: string[]) {
  git('commit', '--quiet', '--allow-empty', '--no-gpg-sign', '--message', 'Change something');
  for (const tag of tags) git('tag', tag);
}

/** Does what the workflow does after a release: moves the major tag if the script prints one. */
function release(tag: string) {
  const { stdout, stderr, status } = run(tag);
  if (stdout.trim() !== '') git('tag', '--force', stdout.trim(), `${tag}^{commit}`);
  return { stdout, stderr, status };
}

function run(...args: string[]) {
  const script = join(projectFolder, 'scripts/major-tag-to-move.mjs');
  return spawnSync(process.execPath, [script, ...args], { cwd: folder, encoding: 'utf8' });
}

function releaseNew(...tags: string[]) {
  for (const tag of tags) {
    commit(tag);
    release(tag);
  }
}

function isAt(tag: string, target: string) {
  return git('rev-parse', `${tag}^{commit}`) === git('rev-parse', `${target}^{commit}`);
}

describe('the major tag', () => {
  it('is created by the first release and moved by each newer one', () => {
    releaseNew('v1.0.0');
    expect(isAt('v1', 'v1.0.0')).toBe(true);
    releaseNew('v1.0.1', 'v1.1.0');
    expect(isAt('v1', 'v1.1.0')).toBe(true);
  });

  it('compares versions as numbers, not as text', () => {
    releaseNew('v1.9.0', 'v1.10.0');
    expect(isAt('v1', 'v1.10.0')).toBe(true);
    releaseNew('v1.9.10');
    expect(isAt('v1', 'v1.10.0')).toBe(true);
  });

  it('does not move back for a fix of an older minor version on another branch', () => {
    releaseNew('v1.2.0', 'v1.3.0');
    git('switch', '--quiet', '--create', 'old', 'v1.2.0');
    commit('v1.2.1');
    const { status, stdout, stderr } = release('v1.2.1');
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toBe('v1 stays where it is: it contains v1.3.0, which is newer than v1.2.1.\n');
    expect(isAt('v1', 'v1.3.0')).toBe(true);
  });

  it('does not move back when the workflow of an older release runs again', () => {
    releaseNew('v1.2.0', 'v1.3.0');
    release('v1.2.0');
    expect(isAt('v1', 'v1.3.0')).toBe(true);
  });

  it('stays at a release whose workflow runs again, and on commits after it', () => {
    releaseNew('v1.2.0');
    expect(release('v1.2.0')).toMatchObject({ status: 0, stdout: 'v1\n' });
    expect(isAt('v1', 'v1.2.0')).toBe(true);
    releaseNew('v1.3.0');
    commit();
    git('tag', '--force', 'v1', 'HEAD');
    release('v1.2.0');
    expect(isAt('v1', 'HEAD')).toBe(true);
  });

  it('is never moved by a pre-release, nor by a tag of another form', () => {
    releaseNew('v1.0.0');
    for (const tag of ['v1.1.0-rc.1', 'v1.1.0+build', 'v1.1', 'v01.1.0', 'nightly']) {
      commit(tag);
      expect(release(tag)).toMatchObject({ status: 0, stdout: '' });
    }
    expect(isAt('v1', 'v1.0.0')).toBe(true);
  });

  it('is not held up by a pre-release that it contains', () => {
    releaseNew('v1.0.0');
    commit('v1.9.0-rc.1');
    releaseNew('v1.1.0');
    git('switch', '--quiet', '--detach', 'v1.1.0');
    releaseNew('v1.1.1');
    expect(isAt('v1', 'v1.1.1')).toBe(true);
  });

  it('of one major version does not depend on another one', () => {
    releaseNew('v1.0.0', 'v2.0.0', 'v10.0.0', 'v1.0.1');
    expect(isAt('v1', 'v1.0.1')).toBe(true);
    expect(isAt('v2', 'v2.0.0')).toBe(true);
    expect(isAt('v10', 'v10.0.0')).toBe(true);
  });

  it('is not held up by a higher tag whose release failed', () => {
    releaseNew('v1.2.0');
    git('switch', '--quiet', '--create', 'next');
    commit('v1.3.0');
    git('switch', '--quiet', 'main');
    releaseNew('v1.2.1');
    expect(isAt('v1', 'v1.2.1')).toBe(true);
  });

  it('reads annotated tags too', () => {
    commit();
    git('tag', '--annotate', '--message', 'One', 'v1.0.0');
    release('v1.0.0');
    commit();
    git('tag', '--annotate', '--message', 'Two', 'v1.1.0');
    release('v1.1.0');
    release('v1.0.0');
    expect(isAt('v1', 'v1.1.0')).toBe(true);
  });

  it('is not decided for a tag that does not exist', () => {
    commit();
    expect(run('v1.0.0')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'There is no tag v1.0.0 in this repository.\n',
    });
  });
});

describe('the release workflow', () => {
  const workflow: unknown = parse(readFileSync(join(projectFolder, '.github/workflows/release.yml'), 'utf8'));

  it('moves only the tag that the script prints, in a clone with all tags', () => {
    expect(workflow).toMatchObject({
      jobs: {
        publish: {
          permissions: { contents: 'write' },
          steps: [
            { with: { 'fetch-depth': 0, 'persist-credentials': false } },
            { run: expect.stringContaining('gh release create') },
            { run: expect.stringMatching(/^major=\$\(node scripts\/major-tag-to-move\.mjs "\$TAG"\)\n/) },
          ],
        },
      },
    });
  });
});
