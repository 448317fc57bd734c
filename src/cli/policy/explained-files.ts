import type { Explanation } from '../../policy/explain/explain-file';
import type { Position } from '../../policy/finding';
import type { UnreadableFile } from '../../policy/findings-report';

/** The result of explaining files, for any format. */
export interface ExplainedFiles {
  /** In the order of the request. */
  readonly files: readonly {
    /** Relative to the workspace with `/`; absolute for a file outside. */
    readonly fileName: string;
    /** One for each identity policy, in the order of the file. */
    readonly explanations: readonly Explanation[];
    /** Reasons why nothing of the file is explained. */
    readonly problems: readonly { readonly start: Position; readonly message: string }[];
  }[];
  readonly unread: readonly UnreadableFile[];
}
