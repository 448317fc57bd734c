import type { PolicyDocument, PolicyKind, PolicyNode, Range } from '../document';
import type { Fix, Severity } from '../finding';
import type { Policy, Statement } from '../model';
import type { NeededRequest } from '../needed/requests';
import type { SyntaxProblem } from '../parse/parsed-file';
import type { DependentReport } from '../unknowns/dependent-report';

/** Settings of the user for one rule. */
export interface RuleSettings {
  /** OS users that a policy may let log in; default `ec2-user`. */
  readonly osUsers: readonly string[];
  /** Options of this rule: all that it declares, each of the declared type, from the configuration or by default. */
  readonly options: Readonly<Record<string, unknown>>;
  /** The requests of a workflow's steps, if the policy is compared with one. */
  readonly workflow?: readonly NeededRequest[] | undefined;
}

/** Declares an option of a rule, so that its value in a configuration can be checked before the rule runs. */
export type RuleOption = { readonly description: string } & (
  | { readonly type: 'boolean'; readonly default: boolean }
  | { readonly type: 'integer'; readonly default: number; readonly minimum: number; readonly maximum: number }
  | { readonly type: 'string'; readonly default: string; readonly oneOf?: readonly string[] }
  | { readonly type: 'strings'; readonly default: readonly string[] }
);

/** One problem that a rule reports. */
export interface Report {
  /** The node or range to underline. */
  readonly at: PolicyNode | Range;
  readonly message: string;
  readonly statement?: Statement;
  readonly fix?: Fix;
}

/** Input of a rule, and the function with which it reports. */
export interface RuleContext {
  readonly document: PolicyDocument;
  readonly policy: Policy;
  /** The other policies of the same role, user or group, as far as the file tells. */
  readonly siblings: readonly Policy[];
  /** The whole text of the file, for rules with fixes. */
  readonly text: string;
  readonly settings: RuleSettings;
  /** Syntax errors of the file, for rules with the scope `file`: the same for all documents of a file. */
  readonly problems: readonly SyntaxProblem[];
  /** Reports of the rules on grants that depend on the values of unknown parts. */
  readonly dependent: readonly DependentReport[];
  report(report: Report): void;
}

/** One rule. Each has a file of its name, a page `docs/rules/<id>.md` and a test of the same name. */
export interface Rule {
  readonly id: string;
  /** The problem that the rule finds, in one sentence, for tables. */
  readonly summary: string;
  /** Why it matters, in one or two sentences. */
  readonly why: string;
  /** Severity in each preset; `all` reports every rule, with the severity of `strict` or else `warning`. */
  readonly recommended: Severity | 'off';
  readonly strict: Severity | 'off';
  /**
   * Severity if the policy is compared with a workflow. A rule that has it is off otherwise, in every preset and
   * configuration.
   */
  readonly againstWorkflow?: Severity;
  /** Whether some of its findings have a fix. */
  readonly fixable: boolean;
  /**
   * The parts that the rule runs on. `sound-policy`, the default: each policy of which no part is lost to syntax errors.
   * `policy`: each policy, as far as it can be parsed. `file`: once for each file.
   */
  readonly scope?: 'sound-policy' | 'policy' | 'file';
  /** The kind of policies that it is about; default `identity`. */
  readonly kind?: PolicyKind | 'any';
  /**
   * Whether it is about what a policy grants. Then it never sees unknown parts: it is run with values in their place, and
   * a report counts if it is made whatever the values are.
   */
  readonly judgesGrants?: true;
  /** Options by name. */
  readonly options?: Readonly<Record<string, RuleOption>>;
  check(context: RuleContext): void;
}
