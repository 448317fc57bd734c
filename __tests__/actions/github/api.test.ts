import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GitHubApi } from '../../../src/actions/github/api';
import { githubFailure } from '../../../src/actions/github/failure';
import { keepComment } from '../../../src/actions/github/sticky-comment';
import {
  type FakeAnswer,
  type FakeGitHub,
  type FakeProxy,
  fakeLogin,
  fakeToken,
  startFakeGitHub,
  startFakeProxy,
} from '../../fixtures/github-api';

let github: FakeGitHub;
beforeEach(async () => {
  github = await startFakeGitHub();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await github[Symbol.asyncDispose]();
});

function api(token = fakeToken, url = github.url): GitHubApi {
  return new GitHubApi(token, url, { owner: 'org', repo: 'app', number: 7 });
}

async function failureOf(promise: Promise<unknown>) {
  try {
    await promise;
  } catch (thrown) {
    return githubFailure(thrown);
  }
  throw new Error('it did not fail');
}

describe("the pull request's changed files", () => {
  it('are those of all pages', async () => {
    for (let index = 0; index < 250; index += 1)
      github.files.push({ filename: `${index}.json`, status: 'modified' });
    const files = await api().changedFiles();
    expect(files).toHaveLength(250);
    expect(files[249]).toEqual({ name: '249.json', removed: false });
    expect(github.calls).toHaveLength(3);
  });

  it('have the name that they were given, and say whether they are gone', async () => {
    github.files.push(
      { filename: 'new.json', status: 'renamed', previous_filename: 'old.json' },
      { filename: 'gone.json', status: 'removed' },
      { filename: 'a b/ü.json', status: 'added' },
    );
    expect(await api().changedFiles()).toEqual([
      { name: 'new.json', removed: false, previousName: 'old.json' },
      { name: 'gone.json', removed: true },
      { name: 'a b/ü.json', removed: false },
    ]);
  });

  it('are asked for again when a gateway fails', async () => {
    github.files.push({ filename: 'a.json', status: 'added' });
    github.instead = () => (github.calls.length <= 2 ? { status: 502, body: {} } : undefined);
    expect(await api().changedFiles()).toHaveLength(1);
    expect(github.calls).toHaveLength(3);
  });
});

describe('a failure of the API', () => {
  const refusals: [string, FakeAnswer, { refused: boolean; text: RegExp }][] = [
    [
      'a missing permission',
      { status: 403, body: { message: 'Resource not accessible by integration' } },
      { refused: true, text: /^refused \(403: Resource not accessible by integration.*\)$/ },
    ],
    [
      'a hidden repository',
      { status: 404, body: { message: 'Not Found' } },
      { refused: true, text: /^refused \(404/ },
    ],
    [
      'the rate limit',
      { status: 403, headers: { 'x-ratelimit-remaining': '0' }, body: { message: 'API limit' } },
      { refused: false, text: /limits the rate/ },
    ],
    [
      'the secondary rate limit',
      { status: 403, headers: { 'retry-after': '60' }, body: { message: 'slow down' } },
      { refused: false, text: /limits the rate/ },
    ],
    ['too many calls', { status: 429, body: { message: 'x' } }, { refused: false, text: /limits the rate/ }],
    [
      'a defect of the server',
      { status: 500, body: { message: 'oops' } },
      { refused: false, text: /^failed \(500: oops/ },
    ],
    [
      'an answer that is cut off',
      { status: 200, body: ['x'.repeat(1000)], cut: true },
      { refused: false, text: /^could not be reached/ },
    ],
  ];
  it.each(refusals)('tells %s', async (_, answer, expected) => {
    github.instead = () => answer;
    const failure = await failureOf(api().changedFiles());
    expect(failure.refused).toBe(expected.refused);
    expect(failure.text).toMatch(expected.text);
  });

  it('tells a token that is not accepted', async () => {
    expect(await failureOf(api('ghs_old').comments())).toEqual({
      refused: false,
      text: 'does not accept the token (401)',
    });
  });

  it('tells a server that is not there', async () => {
    const closed = await startFakeGitHub();
    await closed[Symbol.asyncDispose]();
    const failure = await failureOf(api(fakeToken, closed.url).changedFiles());
    expect(failure.text).toMatch(/^could not be reached: .*ECONNREFUSED/);
  });

  it('never holds more than a line of what the server said', async () => {
    github.instead = () => ({ status: 403, body: { message: `\n::error::x\n${'y'.repeat(5000)}` } });
    const { text } = await failureOf(api().changedFiles());
    expect(text).not.toContain('\n');
    expect(text.length).toBeLessThan(100);
  });

  it('is thrown on if it is a defect of our own', () => {
    expect(() => githubFailure(new TypeError('x'))).toThrow(TypeError);
    expect(() => githubFailure('x')).toThrow('x');
  });
});

describe('a proxy', () => {
  let proxy: FakeProxy;
  beforeEach(async () => {
    proxy = await startFakeProxy(github.port);
  });
  afterEach(() => proxy[Symbol.asyncDispose]());

  it('is used if the environment names one', async () => {
    github.files.push({ filename: 'a.json', status: 'added' });
    vi.stubEnv('http_proxy', proxy.url);
    vi.stubEnv('no_proxy', '');
    const files = await api(fakeToken, 'http://github-api.test:8080').changedFiles();
    expect(files).toEqual([{ name: 'a.json', removed: false }]);
    expect(proxy.asked).toEqual(['github-api.test:8080']);
  });
});

const marker = '<!-- eic-lint 1 -->';
const comment = { marker, body: `${marker}\n2 findings`, create: true };

describe('keepComment', () => {
  it('posts a comment if there is none, and updates that one afterward', async () => {
    expect(await keepComment(api(), comment)).toBe('created');
    expect(await keepComment(api(), comment)).toBe('unchanged');
    expect(await keepComment(api(), { ...comment, body: `${marker}\nclean`, create: false })).toBe('updated');
    expect(github.comments.map(({ body }) => body)).toEqual([`${marker}\nclean`]);
  });

  it('posts nothing if all is clean and nothing was posted', async () => {
    expect(await keepComment(api(), { ...comment, create: false })).toBe('none');
    expect(github.comments).toEqual([]);
  });

  it('finds its comment on the last page of many', async () => {
    for (let id = 1; id <= 230; id += 1) github.comments.push({ id, body: `nice ${id}`, author: 'octocat' });
    github.comments.push({ id: 231, body: `${marker}\r\nold`, author: fakeLogin });
    expect(await keepComment(api(), comment)).toBe('updated');
    expect(github.comments).toHaveLength(231);
    expect(github.comments[230]?.body).toBe(comment.body);
  });

  it("leaves others' comments alone, whatever marker they hold", async () => {
    const others = [
      { id: 1, body: `${marker}\nforged`, author: 'mallory' },
      { id: 2, body: `${marker}\nforged`, author: 'other[bot]' },
      { id: 3, body: `${marker}\nforged`, author: null },
      { id: 4, body: `quoted: ${marker}\n`, author: fakeLogin },
      { id: 5, body: '<!-- eic-lint 12 -->\nanother job', author: fakeLogin },
      { id: 6, body: `${marker}5\nanother job`, author: fakeLogin },
    ];
    github.comments.push(...others.map((one) => ({ ...one })));
    expect(await keepComment(api(), comment)).toBe('created');
    expect(github.comments.slice(0, 6)).toEqual(others);
  });

  it('leaves one comment if two runs at a time posted two', async () => {
    for (const id of [1, 2, 3]) github.comments.push({ id, body: `${marker}\nold`, author: fakeLogin });
    await keepComment(api(), comment);
    expect(github.comments).toEqual([{ id: 1, body: comment.body, author: fakeLogin }]);
  });

  it("knows the workflow's own account where the token may not ask who it is", async () => {
    github.comments.push({ id: 1, body: `${marker}\nold`, author: fakeLogin });
    github.instead = ({ url }) =>
      url === '/graphql'
        ? { status: 200, body: { data: null, errors: [{ message: 'forbidden' }] } }
        : undefined;
    expect(await keepComment(api(), comment)).toBe('updated');
  });

  it('takes a comment that GitHub keeps with other line ends for the same', async () => {
    github.comments.push({ id: 1, body: `${comment.body.replaceAll('\n', '\r\n')}\r\n`, author: fakeLogin });
    expect(await keepComment(api(), comment)).toBe('unchanged');
    expect(github.calls.map(({ method }) => method)).not.toContain('PATCH');
  });
});
