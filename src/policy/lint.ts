import { thrownText } from '../thrown-text';
import { buildModel } from './build-model';
import { type Configuration, defaultConfiguration, type Ignore } from './configuration/configuration';
import { type EnabledRule, enabledRules } from './configuration/enabled-rules';
import { ignoreFor } from './configuration/ignores';
import type { PolicyDocument } from './document';
import type { Finding, Fix } from './finding';
import { parseFile } from './parse/parse-file';
import type { ParsedFile } from './parse/parsed-file';
import { allRules } from './rules/all-rules';
import type { Report, RuleContext } from './rules/rule';
import { SourceText } from './source-text';
import { withVariables } from './variables';

/** A file to lint. */
export interface LintFile {
  /** Relative to the workspace, with `/`. */
  readonly fileName: string;
  readonly text: string;
}

/** How a file is linted. */
export interface LintOptions {
  /** True where the user named this very file: it is then a finding if it holds no policy. Default false. */
  readonly named?: boolean;
  /** The time by which ignores expire. Default now. */
  readonly now?: Date;
  /** Told each entry of the configuration's `ignores` that left a finding out, for `staleIgnores`. */
  readonly onIgnored?: (ignore: Ignore, finding: Finding) => void;
}

/**
 * What the rules find in a file, in the order of the file. Never throws, whatever the file holds. Asynchronous
 * because YAML's reader is loaded only for a file that needs it.
 */
export async function lintText(
  file: LintFile,
  configuration: Configuration = defaultConfiguration,
  options: LintOptions = {},
): Promise<readonly Finding[]> {
  const parsed = await parseFile(file.fileName, file.text, options.named ?? false);
  const findings = lintParsedFile(withVariables(parsed, configuration.variables), rulesOf(configuration));
  if (configuration.ignores.length === 0) return findings;
  const now = options.now ?? new Date();
  return findings.filter((finding) => {
    const ignore = ignoreFor(finding, configuration.ignores, now);
    if (ignore !== undefined) options.onIgnored?.(ignore, finding);
    return ignore === undefined;
  });
}

const enabledBy = new WeakMap<Configuration, readonly EnabledRule[]>();

/** Worked out once for a configuration, however many files it is for. */
function rulesOf(configuration: Configuration): readonly EnabledRule[] {
  let enabled = enabledBy.get(configuration);
  if (enabled === undefined) {
    enabled = enabledRules(allRules, configuration);
    enabledBy.set(configuration, enabled);
  }
  return enabled;
}

/** Of one rule in one policy so many findings are listed: a file made of nothing but mistakes must not fill the memory. */
const mostOfARule = 1000;

/** What the rules given find in a file that is parsed already, in the order of the file. */
export function lintParsedFile(file: ParsedFile, rules: readonly EnabledRule[]): Finding[] {
  const source = new SourceText(file.text);
  const findings: Finding[] = [];
  const sound = file.holdsPolicy && file.problems.every(({ harmless }) => harmless);
  const run = (enabled: EnabledRule, document: PolicyDocument, policy: RuleContext['policy']): void => {
    const { rule, settings } = enabled;
    let reports = 0;
    let last: Report | undefined;
    const report = (reported: Report): void => {
      reports++;
      if (reports <= mostOfARule) findings.push(findingOf(reported, enabled, file, source, document));
      else last = reported;
    };
    try {
      rule.check({ document, policy, text: file.text, settings, problems: file.problems, report });
      if (last !== undefined) {
        const message = `${reports - mostOfARule} more findings of this rule are not listed, the last of them here.`;
        findings.push(findingOf({ at: last.at, message }, enabled, file, source, document));
      }
    } catch (thrown) {
      findings.push(internalError(thrown, rule.id, document, file, source));
    }
  };
  for (const enabled of rules) {
    if (enabled.rule.scope === 'file') run(enabled, wholeFile, buildModel(wholeFile.root));
  }
  for (const document of file.documents) {
    const policy = buildModel(document.root);
    // What a policy lacks means nothing where nobody can tell which policy was meant.
    const hasStatements = policy.root.properties.some(({ key }) => key.value === 'Statement');
    for (const enabled of rules) {
      const { scope = 'sound-policy' } = enabled.rule;
      if (scope === 'policy' || (scope === 'sound-policy' && sound && hasStatements))
        run(enabled, document, policy);
    }
  }
  return inOrder(findings);
}

/** By place; what is found twice at one place, in a part of a template that is used by alias, is told once. */
function inOrder(findings: Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings
    .sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)
    .filter(({ ruleId, range, message }) => {
      const identity = `${ruleId} ${range.start} ${range.end} ${message}`;
      return !seen.has(identity) && seen.add(identity);
    });
}

/** What a rule on files is given for a policy. */
const wholeFile: PolicyDocument = {
  root: { kind: 'object', properties: [], range: { start: 0, end: 0 } },

  path: '',
  editable: true,
};

/** Whether a fix can be made in place, and would not write a variable's value over the variable. */
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
    message,
    why: rule.why,
    ...(fix && canBeMade(fix, document) && { fix }),
    ...(statement && {
      statement: { index: statement.index, ...(statement.sid && { sid: statement.sid.value }) },
    }),
    documentation: `docs/rules/${rule.id}.md`,
  };
}

/** A rule that threw is a defect of the linter: told as a finding, so that the other rules' findings are not lost. */
function internalError(
  thrown: unknown,
  ruleId: string,
  { root: { range } }: PolicyDocument,
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
    documentation: 'docs/rules/internal-error.md',
  };
}
