import { getOctokit } from '@actions/github';
import { githubFetch } from './fetch';
import type { ChangedFile, IssueComment, PullRequestApi } from './pull-request-api';

/** A pull request, as the event names it. */
export interface PullRequestId {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
}

/**
 * The calls of the lint action to GitHub's REST and GraphQL APIs. Its methods throw Octokit's `RequestError`. It is
 * loaded only if an input needs it. Endpoints are named, not called as methods: the methods are not in the bundle.
 */
export class GitHubApi implements PullRequestApi {
  readonly #octokit: ReturnType<typeof getOctokit>;
  readonly #id: PullRequestId;

  /** `apiUrl` is the value of `GITHUB_API_URL`. */
  constructor(token: string, apiUrl: string, id: PullRequestId) {
    this.#octokit = getOctokit(token, { baseUrl: apiUrl, request: { fetch: githubFetch }, log: silent });
    this.#id = id;
  }

  async changedFiles(): Promise<ChangedFile[]> {
    const { owner, repo, number } = this.#id;
    const files = await this.#octokit.paginate('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
      owner,
      repo,
      pull_number: number,
      per_page: 100,
    });
    return files.map(({ filename, status, previous_filename: previousName }) => ({
      name: filename,
      removed: status === 'removed',
      ...(previousName !== undefined && { previousName }),
    }));
  }

  async viewer(): Promise<string> {
    // REST's `GET /user` is refused to the tokens of workflows and apps.
    const { viewer } = await this.#octokit.graphql<{ viewer: { login: string } }>(
      'query { viewer { login } }',
    );
    return viewer.login;
  }

  async comments(): Promise<IssueComment[]> {
    const { owner, repo, number } = this.#id;
    const comments = await this.#octokit.paginate(
      'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
      {
        owner,
        repo,
        issue_number: number,
        per_page: 100,
      },
    );
    return comments.map(({ id, body, user }) => ({ id, body: body ?? '', author: user?.login }));
  }

  async createComment(body: string): Promise<void> {
    const { owner, repo, number } = this.#id;
    await this.#octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      owner,
      repo,
      issue_number: number,
      body,
    });
  }

  async updateComment(id: number, body: string): Promise<void> {
    const { owner, repo } = this.#id;
    await this.#octokit.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      owner,
      repo,
      comment_id: id,
      body,
    });
  }

  async deleteComment(id: number): Promise<void> {
    const { owner, repo } = this.#id;
    await this.#octokit.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      owner,
      repo,
      comment_id: id,
    });
  }
}

/** Octokit would write to the console, past the log that keeps untrusted text from being a workflow command. */
export const silent = { debug() {}, info() {}, warn() {}, error() {} };
