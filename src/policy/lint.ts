import { thrownText } from '../thrown-text';
import { type Configuration, defaultConfiguration, type Ignore } from './configuration/configuration';
import { type EnabledRule, enabledRules } from './configuration/enabled-rules';
import { ignoresOf } from './configuration/ignores';
import type { PolicyDocument } from './document';
import type { Finding, Fix } from './finding';
import type { Policy } from './model';
import { parseFile } from './parse/parse-file';
import type { ParsedFile } from './parse/parsed-file';
import { uncheckedFile } from './parse/unread-format';
import { allRules } from './rules/all-rules';
import type { Report } from './rules/rule';
import { Budget, stepsForFile } from './semantics/budget';
import { SourceText } from './source-text';
import { makeSiblings, type Subject, subjectOf } from './subject';
import { asTemplateWrites } from './template-text';
import { judge } from './unknowns/judge';
import { withVariables } from './variables';

/** A file to lint. */
export interface LintFile {
  /** Relative to the workspace, with `/`. */
  readonly fileName: string;
  readonly text: string;
  /** Why the file, which may have a policy, could not be read: one sentence. */
  readonly unread?: string | undefined;
}

/** How a file is linted. */
export interface LintOptions {
  /** Whether the user named the file itself: it is then a finding if it has no policy. Default: false. */
  readonly named?: boolean;
  /** The time at which ignores are checked for expiry. Default: now. */
  readonly now?: Date;
  /** Called for each finding that an entry of the configuration's `ignores` left out, for `staleIgnores`. */
  readonly onIgnored?: (ignore: Ignore, finding: Finding) => void;
}

/**
 * Returns the findings in a file, in the order of the file. Never throws, whatever the file has. Asynchronous because
 * the YAML reader is loaded only for a file that needs it.
 */
export async function lintText(
  file: LintFile,
  configuration: Configuration = defaultConfiguration,
  options: LintOptions = {},
): Promise<readonly Finding[]> {
  const { fileName, text, unread } = file;
  const parsed =
    unread === undefined
      ? await parseFile(fileName, text, options.named ?? false)
      : uncheckedFile(fileName, text, { name: 'a file', sentence: unread });
  const findings = lintParsedFile(withVariables(parsed, configuration.variables), rulesOf(configuration));
  if (configuration.ignores.length === 0) return findings;
  const ignoreFor = ignoresOf(file.fileName, configuration.ignores, options.now ?? new Date());
  return findings.filter((finding) => {
    const ignore = ignoreFor(finding);
    if (ignore !== undefined) options.onIgnored?.(ignore, finding);
    return ignore === undefined;
  });
}

const enabledBy = new WeakMap<Configuration, readonly EnabledRule[]>();

/** Returns the rules of a configuration, computed once for all its files. */
function rulesOf(configuration: Configuration): readonly EnabledRule[] {
  let enabled = enabledBy.get(configuration);
  if (enabled === undefined) {
    enabled = enabledRules(allRules, configuration);
    enabledBy.set(configuration, enabled);
  }
  return enabled;
}

/** Maximum number of findings of a rule in a policy, so that a file full of mistakes does not fill the memory. */
const maxOfRule = 1000;
/** The same for all policies of a file. Each policy with a finding has one of its own. */
const maxOfRuleInFile = 10_000;

/** Returns what the given rules find in a parsed file, in the order of the file. */
export function lintParsedFile(file: ParsedFile, rules: readonly EnabledRule[]): Finding[] {
  const source = new SourceText(file.text);
  const findings: Finding[] = [];
  const sound = file.holdsPolicy && file.problems.every(({ harmless }) => harmless);
  const listedOf = new Map<EnabledRule, number>();
  const run = (enabled: EnabledRule, subject: Subject): void => {
    const { document } = subject;
    let reports: readonly Report[];
    try {
      reports = reportsOf(enabled, subject, file);
    } catch (thrown) {
      findings.push(internalError(thrown, enabled.rule.id, document, file, source));
      return;
    }
    const listed = listedOf.get(enabled) ?? 0;
    const most = Math.max(1, Math.min(maxOfRule, maxOfRuleInFile - listed));
    listedOf.set(enabled, listed + Math.min(most, reports.length));
    for (const report of reports.slice(0, most))
      findings.push(findingOf(report, enabled, file, source, document));
    const last = reports[most] && reports.at(-1);
    if (last === undefined) return;
    const message = `${reports.length - most} more findings of this rule are not listed, the last of them here.`;
    findings.push(findingOf({ at: last.at, message }, enabled, file, source, document));
  };
  const budget = new Budget(stepsForFile);
  const whole = subjectOf(wholeFile, budget);
  for (const enabled of rules) if (enabled.rule.scope === 'file') run(enabled, whole);
  const subjects = file.documents.map((document) => subjectOf(document, budget));
  makeSiblings(subjects);
  for (const subject of subjects) {
    const { document, policy } = subject;
    // A missing part means nothing if it is unclear which policy was meant.
    const hasStatements = policy.root.properties.some(({ key }) => key.value === 'Statement');
    for (const enabled of rules) {
      const { scope = 'sound-policy', kind = 'identity' } = enabled.rule;
      if (kind !== 'any' && kind !== (document.kind ?? 'identity')) continue;
      if (scope === 'policy' || (scope === 'sound-policy' && sound && hasStatements)) run(enabled, subject);
    }
  }
  return inOrder(findings);
}

/**
 * Returns what a rule reports on a policy. Adds to the subject what a rule on grants reports for some values of the
 * unknown parts only, for the rules on that.
 */
function reportsOf({ rule, settings }: EnabledRule, subject: Subject, file: ParsedFile): readonly Report[] {
  const { document, siblings, dependent } = subject;
  const { text, problems } = file;
  const check = (policy: Policy): Report[] => {
    const reports: Report[] = [];
    const report = (reported: Report): void => {
      reports.push(reported);
    };
    rule.check({ document, policy, siblings, text, settings, problems, dependent, report });
    return reports;
  };
  const isKnown = subject.valuations.every(({ policy }) => policy === subject.policy);
  if (rule.judgesGrants !== true || isKnown) return check(subject.policy);
  const judgement = judge(rule.id, subject.valuations, check);
  dependent.push(...judgement.dependent);
  return judgement.reports;
}

/**
 * Sorts by place. A finding twice at one place, in a part of a template that a resource uses twice by alias, is reported
 * once for each resource.
 */
function inOrder(findings: Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings
    .sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)
    .filter(({ ruleId, range, message, resource }) => {
      const identity = `${ruleId} ${range.start} ${range.end} ${resource} ${message}`;
      return !seen.has(identity) && seen.add(identity);
    });
}

/** The policy that a rule on files gets. */
const wholeFile: PolicyDocument = {
  root: { kind: 'object', properties: [], range: { start: 0, end: 0 } },

  path: '',
  editable: true,
};

/** Returns whether a fix can be made in place, and would not overwrite a variable with its value. */
function canBeMade({ edits }: Fix, { editable, substituted = [] }: PolicyDocument): boolean {
  return (
    editable &&
    !edits.some(({ range }) => substituted.some(({ start, end }) => range.start < end && start < range.end))
  );
}

function findingOf(
  { at, message, statement, fix }: Report,
  { rule, severity }: EnabledRule,
  { fileName }: ParsedFile,
  source: SourceText,
  document: PolicyDocument,
): Finding {
  const range = 'range' in at ? at.range : at;
  return {
    ruleId: rule.id,
    severity,
    fileName,
    range,
    start: source.positionAt(range.start),
    end: source.positionAt(range.end),
    message: asTemplateWrites(message, document, range),
    why: rule.why,
    ...(fix && canBeMade(fix, document) && { fix }),
    ...(statement && {
      statement: { index: statement.index, ...(statement.sid && { sid: statement.sid.value }) },
    }),
    ...(document.owner !== undefined && { resource: document.owner }),
    documentation: `docs/rules/${rule.id}.md`,
  };
}

/** Reports a rule that threw, a defect of the linter, as a finding, so that the other findings are not lost. */
function internalError(
  thrown: unknown,
  ruleId: string,
  { root: { range }, owner }: PolicyDocument,
  { fileName }: ParsedFile,
  source: SourceText,
): Finding {
  return {
    ruleId: 'internal-error',
    severity: 'error',
    fileName,
    range,
    start: source.positionAt(range.start),
    end: source.positionAt(range.end),
    message: `The rule ${ruleId} failed on this policy: ${thrownText(thrown)}.`,
    why: 'This is a defect of the linter; please report it with the policy.',
    ...(owner !== undefined && { resource: owner }),
    documentation: 'docs/rules/internal-error.md',
  };
}
