import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { baseCommitOf, pullRequestOf } from '../../../src/actions/github/pull-request';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'eic-event-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const sha = 'ab'.repeat(20);

function fromEvent(event: unknown, GITHUB_REPOSITORY = 'org/app') {
  const path = join(folder, 'event.json');
  writeFileSync(path, typeof event === 'string' ? event : JSON.stringify(event));
  return pullRequestOf({ GITHUB_EVENT_PATH: path, GITHUB_REPOSITORY });
}

function event(head: unknown) {
  return { action: 'opened', pull_request: { number: 7, head } };
}

describe('the pull request of an event', () => {
  it('is known by its number, and with the commit of its head', () => {
    expect(fromEvent(event({ sha, repo: { full_name: 'org/app' } }))).toEqual({
      owner: 'org',
      repo: 'app',
      number: 7,
      headSha: sha,
      fromFork: false,
    });
  });

  it.each([{ repo: { full_name: 'mallory/app' } }, { repo: null }])('comes from a fork: %j', (head) => {
    expect(fromEvent(event({ sha, ...head }))?.fromFork).toBe(true);
  });

  it('has no commit if the event says something else', () => {
    expect(fromEvent(event({ sha: '../../x' }))?.headSha).toBe('');
    expect(fromEvent(event(null))?.headSha).toBe('');
  });

  it.each([
    [{ ref: 'refs/heads/main' }],
    [{ pull_request: null }],
    [{ pull_request: { number: '7' } }],
    [{ pull_request: { number: 0 } }],
    [{ pull_request: { number: 1.5 } }],
    [[]],
    ['{'],
  ])('is not there in %j', (other) => {
    expect(fromEvent(other)).toBeUndefined();
  });

  it('is not there without the event or the repository', () => {
    expect(pullRequestOf({ GITHUB_REPOSITORY: 'org/app' })).toBeUndefined();
    expect(
      pullRequestOf({ GITHUB_EVENT_PATH: join(folder, 'none'), GITHUB_REPOSITORY: 'org/app' }),
    ).toBeUndefined();
    expect(fromEvent(event({}), '')).toBeUndefined();
  });
});

describe('the base commit of an event', () => {
  const baseOf = (content: unknown, GITHUB_REPOSITORY = 'org/app') => {
    const path = join(folder, 'event.json');
    writeFileSync(path, JSON.stringify(content));
    return baseCommitOf({ GITHUB_EVENT_PATH: path, GITHUB_REPOSITORY });
  };

  it('is that of the pull request or of the merge group', () => {
    const expected = { owner: 'org', repo: 'app', sha };
    expect(baseOf({ pull_request: { number: 7, base: { sha } } })).toEqual(expected);
    expect(baseOf({ merge_group: { base_sha: sha } })).toEqual(expected);
  });

  it.each([
    [{ ref: 'refs/heads/main', before: sha }],
    [{ pull_request: { base: { sha: '--output=/tmp/x' } } }],
    [{ pull_request: { base: null } }],
    [{ merge_group: { base_sha: 'main' } }],
    [[]],
  ])('is unknown for others: %j', (content) => {
    expect(baseOf(content)).toBeUndefined();
  });

  it('is unknown without an event or a repository', () => {
    expect(baseCommitOf({})).toBeUndefined();
    expect(baseOf({ merge_group: { base_sha: sha } }, '')).toBeUndefined();
  });
});
