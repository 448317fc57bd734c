import { githubFailure } from './failure';
import type { IssueComment, PullRequestApi } from './pull-request-api';

/** The comment that a pull request should have. */
export interface StickyComment {
  /** The hidden first line of the body, by which a later run finds the comment. */
  readonly marker: string;
  /** Markdown that begins with the marker. */
  readonly body: string;
  /** Whether to post it if there is none yet: not without findings. */
  readonly create: boolean;
}

/** The login that a workflow's own token writes as. */
const workflowsLogin = 'github-actions[bot]';

/**
 * Keeps one comment in a pull request: updates the one that an earlier run posted, or posts it. Only comments of the
 * token's own account that begin with the marker count: anybody can write a marker. If two runs at a time posted two, the
 * later is deleted.
 *
 * @throws the errors that {@link githubFailure} takes
 */
export async function keepComment(
  api: PullRequestApi,
  { marker, body, create }: StickyComment,
): Promise<'created' | 'updated' | 'unchanged' | 'none'> {
  const [comments, author] = await Promise.all([api.comments(), loginOf(api)]);
  const [first, ...others] = comments.filter((comment) => isOurs(comment, marker, author));
  for (const { id } of others) await api.deleteComment(id);
  if (first === undefined) {
    if (!create) return 'none';
    await api.createComment(body);
    return 'created';
  }
  if (sameText(first.body, body)) return 'unchanged';
  await api.updateComment(first.id, body);
  return 'updated';
}

function isOurs({ body, author }: IssueComment, marker: string, login: string): boolean {
  return (
    author === login &&
    (body === marker || /^[\r\n]/.test(body.slice(marker.length))) &&
    body.startsWith(marker)
  );
}

/** GitHub keeps a comment with CRLF, and may trim its end. */
function sameText(one: string, other: string): boolean {
  const plain = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd();
  return plain(one) === plain(other);
}

async function loginOf(api: PullRequestApi): Promise<string> {
  try {
    return await api.viewer();
  } catch (thrown) {
    githubFailure(thrown);
    return workflowsLogin;
  }
}
