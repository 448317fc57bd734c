import type { Range } from './document';

/** How bad a finding is. */
export type Severity = 'error' | 'warning';

/** A place in a file, for people: lines and columns count from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** One replacement of text; an empty range inserts, an empty text deletes. */
export interface TextEdit {
  readonly range: Range;
  readonly text: string;
}

/** A mend that can be made mechanically and never widens what a policy grants. */
export interface Fix {
  /** What it does, as an imperative: "Replace aws:RequestTag with aws:ResourceTag". */
  readonly description: string;
  readonly edits: readonly TextEdit[];
}

/** Something that a rule found. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly fileName: string;
  readonly range: Range;
  readonly start: Position;
  readonly end: Position;
  /** One sentence: what is wrong, with the names and values that it is about. */
  readonly message: string;
  /** One sentence: why it matters. */
  readonly why: string;
  readonly fix?: Fix;
  /** The statement that it is about, where it is about one. */
  readonly statement?: { readonly index: number; readonly sid?: string };
  /** `docs/rules/<rule-id>.md` */
  readonly documentation: string;
}
