import { readFileSync } from 'node:fs';

/** The pull request that a workflow runs for. */
export interface PullRequest {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
  /** Commit of the pull request's head; empty if the event does not have it. */
  readonly headSha: string;
  /** Whether its branch is in another repository: workflows then run with a token that cannot write. */
  readonly fromFork: boolean;
}

/** Returns the pull request that the event is about; undefined for any other event, such as a push. */
export function pullRequestOf(environment: NodeJS.ProcessEnv): PullRequest | undefined {
  const { GITHUB_EVENT_PATH = '', GITHUB_REPOSITORY = '' } = environment;
  const [owner = '', repo = ''] = GITHUB_REPOSITORY.split('/');
  const event = readEvent(GITHUB_EVENT_PATH);
  const pullRequest = isRecord(event) ? event.pull_request : undefined;
  if (!isRecord(pullRequest) || owner === '' || repo === '') return undefined;
  const { number, head } = pullRequest;
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1) return undefined;
  const sha = isRecord(head) && typeof head.sha === 'string' ? head.sha : '';
  const headRepository = isRecord(head) && isRecord(head.repo) ? head.repo.full_name : undefined;
  return {
    owner,
    repo,
    number,
    headSha: isCommit(sha) ? sha : '',
    // A fork that was deleted since is `null` in the event.
    fromFork: headRepository !== GITHUB_REPOSITORY,
  };
}

/** A commit that a workflow's changes are compared with. */
export interface BaseCommit {
  readonly owner: string;
  readonly repo: string;
  /** A full SHA. */
  readonly sha: string;
}

/** Returns the base commit of the pull request, or of the merge group, that the event is about; undefined for others. */
export function baseCommitOf(environment: NodeJS.ProcessEnv): BaseCommit | undefined {
  const { GITHUB_EVENT_PATH = '', GITHUB_REPOSITORY = '' } = environment;
  const [owner = '', repo = ''] = GITHUB_REPOSITORY.split('/');
  const event = readEvent(GITHUB_EVENT_PATH);
  if (!isRecord(event) || owner === '' || repo === '') return undefined;
  const { pull_request: pullRequest, merge_group: group } = event;
  const base = isRecord(pullRequest) && isRecord(pullRequest.base) ? pullRequest.base.sha : undefined;
  const sha = base ?? (isRecord(group) ? group.base_sha : undefined);
  return typeof sha === 'string' && isCommit(sha) ? { owner, repo, sha } : undefined;
}

function isCommit(sha: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha);
}

function readEvent(path: string): unknown {
  if (path === '') return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
