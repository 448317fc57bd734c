import type { PolicyDocument, PolicyNode, Range } from '../document';
import type { Fix, Severity } from '../finding';
import type { Policy, Statement } from '../model';

/** What the user allows and asks for, the same for all rules. */
export interface RuleSettings {
  /** OS users that a policy may let log in; default `ec2-user`. */
  readonly osUsers: readonly string[];
  /** The options of this rule in the configuration, validated against the rule's own schema by then. */
  readonly options: Readonly<Record<string, unknown>>;
}

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
  check(context: RuleContext): void;
}
