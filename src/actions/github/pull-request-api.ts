/** A file that a pull request changes. */
export interface ChangedFile {
  /** Its name after the change, relative to the repository's root, with `/`. */
  readonly name: string;
  readonly removed: boolean;
  /** Its name before, where it was renamed. */
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

/** GitHub's most files of a pull request ("List pull requests files"): what is past them is not listed. */
export const mostFilesListed = 3000;

/** What the lint action asks of GitHub about one pull request. Lists are complete: all pages. */
export interface PullRequestApi {
  changedFiles(): Promise<ChangedFile[]>;
  /** The login that the token writes as. */
  viewer(): Promise<string>;
  comments(): Promise<IssueComment[]>;
  createComment(body: string): Promise<void>;
  updateComment(id: number, body: string): Promise<void>;
  deleteComment(id: number): Promise<void>;
}
