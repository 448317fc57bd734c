import type { PolicyDocument, Range } from '../document';
import type { Fix } from '../finding';

/** A place where a file breaks its format. */
export interface SyntaxProblem {
  readonly range: Range;
  /** One plain sentence. */
  readonly message: string;
  /** Whether no content was lost, as with a comment or a trailing comma, so that other rules can continue. */
  readonly harmless: boolean;
  readonly fix?: Fix;
}

/** The policies and mistakes of a file. */
export interface ParsedFile {
  readonly fileName: string;
  readonly text: string;
  /** The identity policies and trust policies in it, in the order of the file. */
  readonly documents: readonly PolicyDocument[];
  /** Violations of the file's own format, in the order of the file; empty if the file has no policy. */
  readonly problems: readonly SyntaxProblem[];
  /** False for a file that is neither a policy nor a kind of file that has policies. Rules on what a policy grants skip it. */
  readonly holdsPolicy: boolean;
}
