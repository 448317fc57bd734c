import type { Range } from './document';

/** Severity of a finding. */
export type Severity = 'error' | 'warning';

/** A place in a file: lines and columns count from 1, columns in UTF-16 units. */
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

/** An automatic fix. The policy never grants more than before. */
export interface Fix {
  /** Description in the imperative: "Replace aws:RequestTag with aws:ResourceTag". */
  readonly description: string;
  readonly edits: readonly TextEdit[];
}

/** A problem that a rule found. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly fileName: string;
  readonly range: Range;
  readonly start: Position;
  readonly end: Position;
  /** One sentence: what is wrong, with the names and values concerned. */
  readonly message: string;
  /** One sentence: why it matters. */
  readonly why: string;
  readonly fix?: Fix;
  /** The statement concerned, if it is one. */
  readonly statement?: { readonly index: number; readonly sid?: string };
  /** The logical ID or address of the resource that has the policy, in a file with several. Text of the file. */
  readonly resource?: string;
  /** `docs/rules/<rule-id>.md` */
  readonly documentation: string;
}
