import type { PolicyDocument, Range } from '../document';
import type { Fix } from '../finding';

/** A place where a file does not keep to its format. */
export interface SyntaxProblem {
  readonly range: Range;
  /** One plain sentence. */
  readonly message: string;
  /** True where nothing of the content was lost: a comment, a trailing comma. Other rules can go on. */
  readonly harmless: boolean;
  readonly fix?: Fix;
}

/** What was found in a file. */
export interface ParsedFile {
  readonly fileName: string;
  readonly text: string;
  /** The identity policies in it, in the order of the file. */
  readonly documents: readonly PolicyDocument[];
  /** What the file's own format forbids, in the order of the file; empty where the file holds no policy. */
  readonly problems: readonly SyntaxProblem[];
  /** False for a file that is neither a policy nor a kind of file that policies are kept in; no rule on what a policy grants looks at it. */
  readonly holdsPolicy: boolean;
}
