/** A file that a pull request changes. */
export interface ChangedFile {
  /** Its name after the change, relative to the repository's root, with `/`. */
  readonly name: string;
  readonly removed: boolean;
  /** Its name before, if it was renamed. */
  readonly previousName?: string;
}

/** A comment in a pull request's conversation. */
export interface IssueComment {
  readonly id: number;
  /** Markdown. */
  readonly body: string;
  /** The author's login; `github-actions[bot]` for a workflow's own token. Undefined for a deleted account. */
  readonly author: string | undefined;
}

/** Maximum number of a pull request's files that GitHub lists ("List pull requests files"). */
export const mostFilesListed = 3000;

/** The calls to GitHub's API about one pull request. Lists are complete: all pages. */
export interface PullRequestApi {
  changedFiles(): Promise<ChangedFile[]>;
  /** The login that the token writes as. */
  viewer(): Promise<string>;
  comments(): Promise<IssueComment[]>;
  createComment(body: string): Promise<void>;
  updateComment(id: number, body: string): Promise<void>;
  deleteComment(id: number): Promise<void>;
}
