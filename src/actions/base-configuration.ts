import { EicError } from '../eic-error';
import { type CommitFiles, localCommit } from '../policy-files/commit-files';
import { type Workspace, workingTreeOf } from '../policy-files/workspace';
import { thrownText } from '../thrown-text';
import { githubFailure } from './github/failure';
import type { BaseCommit } from './github/pull-request';

/** Where a base commit can be read. */
export interface CommitPlaces {
  readonly workspace: Workspace;
  /** Empty if there is none: GitHub is not asked then. */
  readonly token: string;
  /** `GITHUB_API_URL` is read. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Why a base commit cannot be read: the end of a sentence. */
export interface Unavailable {
  readonly reason: string;
}

/** Events that are about no change of somebody else's, so that the checked-out configuration is the trusted one. */
const ownEvents = [
  'push',
  'schedule',
  'workflow_dispatch',
  'repository_dispatch',
  'release',
  'workflow_call',
];

/**
 * Returns the commit whose configurations count with `config-from: base`; undefined if the event has no base and is
 * about no pull request, so that the checked-out configuration counts.
 *
 * @throws EicError `EIC_INPUT_INVALID` if there is no base commit to read, or it cannot be read
 */
export async function configurationCommit(
  base: BaseCommit | undefined,
  places: CommitPlaces,
): Promise<CommitFiles | undefined> {
  const event = places.env.GITHUB_EVENT_NAME ?? '';
  if (base === undefined) {
    if (ownEvents.includes(event)) return undefined;
    throw new EicError(
      'EIC_INPUT_INVALID',
      `\`config-from\` is base, and the event ${event} has no base commit.`,
      {
        remedy: 'Run the step on the events pull_request, merge_group or push, or set config-from: head.',
      },
    );
  }
  const found = await baseCommitFiles(base, places);
  if (!('reason' in found)) return found;
  throw new EicError(
    'EIC_INPUT_INVALID',
    `\`config-from\` is base, and the base commit ${base.sha.slice(0, 12)} cannot be read: ${found.reason}.`,
    {
      remedy:
        'Give the job the permission contents: read, or check out the repository in the workspace itself, with fetch-depth: 0.',
    },
  );
}

/** Returns the files of the base commit: from git's objects, else from GitHub. */
export async function baseCommitFiles(
  { owner, repo, sha }: BaseCommit,
  { workspace, token, env }: CommitPlaces,
): Promise<CommitFiles | Unavailable> {
  if (workingTreeOf(workspace.root) !== workspace.root)
    return { reason: 'the workspace itself is not the checkout of a repository' };
  const local = localCommit(workspace.root, sha);
  if (local !== undefined) return local;
  if (token === '') return { reason: 'the checkout does not have it, and there is no token to ask GitHub' };
  try {
    const { commitOnGitHub } = await import('./github/base-commit');
    return await commitOnGitHub(token, env.GITHUB_API_URL || 'https://api.github.com', { owner, repo, sha });
  } catch (thrown) {
    return { reason: `the checkout does not have it, and ${failureText(thrown)}` };
  }
}

function failureText(thrown: unknown): string {
  if (thrown instanceof Error && thrown.name === 'IncompleteTree')
    return thrownText(thrown).replace(/^T/, 't').replace(/\.$/, '');
  return `GitHub ${githubFailure(thrown).text}`;
}
