import { getOctokit } from '@actions/github';
import { type CommitFiles, commitFiles } from '../../policy-files/commit-files';
import { silent } from './api';
import { githubFetch } from './fetch';

/** A commit of a repository on GitHub. */
export interface CommitId {
  readonly owner: string;
  readonly repo: string;
  /** A full SHA. */
  readonly sha: string;
}

/**
 * Reads a commit through GitHub's API ("Get a tree", "Get a blob"), which needs the permission `contents: read`. It is
 * loaded only if the commit is not on the machine. Throws Octokit's `RequestError`, and an error for a repository of
 * which GitHub does not list all files.
 */
export async function commitOnGitHub(
  token: string,
  apiUrl: string,
  { owner, repo, sha }: CommitId,
): Promise<CommitFiles> {
  const octokit = getOctokit(token, { baseUrl: apiUrl, request: { fetch: githubFetch }, log: silent });
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
    owner,
    repo,
    tree_sha: sha,
    recursive: '1',
  });
  if (data.truncated) throw new IncompleteTree();
  const files = data.tree.flatMap(({ path, mode, type, sha: id }) =>
    type === 'blob' && path !== undefined && mode !== undefined && id !== undefined
      ? [{ name: path, mode, id }]
      : [],
  );
  return commitFiles(sha, files, async (id) => {
    const blob = await octokit.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
      owner,
      repo,
      file_sha: id,
    });
    return Buffer.from(blob.data.content, 'base64');
  });
}

/** GitHub lists 100,000 files at most. */
class IncompleteTree extends Error {
  override readonly name = 'IncompleteTree';

  constructor() {
    super('The repository has more files than GitHub lists.');
  }
}
