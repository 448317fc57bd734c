import type { PolicyDocument, PolicyNode, Range } from '../document';
import type { Fix, Severity } from '../finding';
import type { Policy, Statement } from '../model';
import type { SyntaxProblem } from '../parse/parsed-file';

/** What the user allows and asks for, the same for all rules. */
export interface RuleSettings {
  /** OS users that a policy may let log in; default `ec2-user`. */
  readonly osUsers: readonly string[];
  /** The options of this rule: all that it declares, each of the declared type, from the configuration or by default. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** An option of a rule, so that its value in a configuration can be checked before the rule sees it. */
export type RuleOption = { readonly description: string } & (
  | { readonly type: 'boolean'; readonly default: boolean }
  | { readonly type: 'integer'; readonly default: number; readonly minimum: number; readonly maximum: number }
  | { readonly type: 'string'; readonly default: string; readonly oneOf?: readonly string[] }
  | { readonly type: 'strings'; readonly default: readonly string[] }
);

/** What a rule reports. */
export interface Report {
  /** What it is about: the node or range to underline. */
  readonly at: PolicyNode | Range;
  readonly message: string;
  readonly statement?: Statement;
  readonly fix?: Fix;
}

/** What a rule looks at. */
export interface RuleContext {
  readonly document: PolicyDocument;
  readonly policy: Policy;
  /** The whole text of the file, for rules that edit. */
  readonly text: string;
  readonly settings: RuleSettings;
  /** What the file's format forbids. For rules on the whole file: it is the same for all documents of a file. */
  readonly problems: readonly SyntaxProblem[];
  report(report: Report): void;
}

/** One rule; each lives in a file of its name, with a page `docs/rules/<id>.md` and a test of the same name. */
export interface Rule {
  readonly id: string;
  /** One sentence for tables: what the rule finds. */
  readonly summary: string;
  /** One sentence: why it matters. */
  readonly why: string;
  /** Severity in each preset; `all` reports every rule, with the severity of `strict` or else `warning`. */
  readonly recommended: Severity | 'off';
  readonly strict: Severity | 'off';
  /** Whether it ever offers a fix. */
  readonly fixable: boolean;
  /**
   * What it is run on: on each policy as far as it can be read (by default only where the file's syntax is sound
   * enough that nothing of the policy is lost), on each policy whatever its syntax, or once on the file.
   */
  readonly scope?: 'sound-policy' | 'policy' | 'file';
  /** The options that it takes, by name. */
  readonly options?: Readonly<Record<string, RuleOption>>;
  check(context: RuleContext): void;
}
