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
    headSha: /^[0-9a-f]{40,64}$/.test(sha) ? sha : '',
    // A fork that was deleted since is `null` in the event.
    fromFork: headRepository !== GITHUB_REPOSITORY,
  };
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
