import { createHash } from 'node:crypto';
import { type FindingsReport, findingCounts } from '../policy/findings-report';
import type { FormatContext } from '../report/findings/format';
import { pullRequestComment } from '../report/github/pull-request-comment';
import type { WorkflowLog } from '../report/github/workflow-log';
import type { Environment } from '../report/text/documentation-url';
import type { ConfigurationNote } from './configuration-notes';
import { githubFailure } from './github/failure';
import type { PullRequest } from './github/pull-request';
import type { PullRequestApi } from './github/pull-request-api';
import { keepComment } from './github/sticky-comment';

/** Where a comment goes. */
export interface CommentTarget {
  /** Both are undefined if the event is not about a pull request. */
  readonly api: PullRequestApi | undefined;
  readonly pullRequest: PullRequest | undefined;
  readonly env: Environment;
  readonly log: WorkflowLog;
  /** Sentences on the configurations that applied. */
  readonly notes: readonly ConfigurationNote[];
}

/** Keeps the linter's comment in the pull request up to date. If it cannot, that is a warning, never a failure. */
export async function postComment(
  report: FindingsReport,
  context: FormatContext,
  { api, pullRequest, env, log, notes }: CommentTarget,
): Promise<void> {
  if (api === undefined || pullRequest === undefined) {
    log.line('`comment`: this event is not about a pull request, so there is nothing to comment on.');
    return;
  }
  const marker = commentMarker(env);
  const { errors, warnings } = findingCounts(report);
  try {
    const done = await keepComment(api, {
      marker,
      body: pullRequestComment(marker, report, context, {
        env,
        sha: pullRequest.headSha,
        notes: notes.map(({ text }) => text),
      }),
      // A pull request that leaves findings out by its own configuration is told so even without any.
      create: errors + warnings + report.failures.length > 0 || notes.some(({ isOwn }) => isOwn),
    });
    log.debug(`The comment in the pull request: ${done}.`);
  } catch (thrown) {
    const { refused, text } = githubFailure(thrown);
    log.warning(
      `\`comment\`: GitHub ${text}, so the comment was not written.${refused ? remedy(pullRequest) : ''}`,
    );
  }
}

function remedy({ fromFork }: PullRequest): string {
  return fromFork
    ? ' The token of a pull request from a fork can only read; the findings are in the job summary.'
    : ' Give the job the permission `pull-requests: write`.';
}

/** Returns the hidden line that distinguishes this step's comment from those of other jobs and steps. */
function commentMarker({ GITHUB_WORKFLOW = '', GITHUB_JOB = '', GITHUB_ACTION = '' }: Environment): string {
  const step = createHash('sha256').update(JSON.stringify([GITHUB_WORKFLOW, GITHUB_JOB, GITHUB_ACTION]));
  return `<!-- eic-action/lint ${step.digest('hex').slice(0, 16)} -->`;
}
