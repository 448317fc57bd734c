import { createHash } from 'node:crypto';
import type {
  ArtifactLocation,
  Fix,
  Log,
  LogicalLocation,
  Notification,
  Region,
  ReportingConfiguration,
  ReportingDescriptor,
  Result,
} from 'sarif';
import type { Finding, Position, Severity } from '../../policy/finding';
import type { FindingsReport, LintedFile } from '../../policy/findings-report';
import type { Rule } from '../../policy/rules/rule';
import { SourceText } from '../../policy/source-text';
import { visibleControls } from '../text/safe-text';
import type { FormatContext } from './format';
import { jsonText } from './json-text';

/** The linter's name in code scanning. */
const tool = 'eic lint';
const root = '%SRCROOT%';
const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json';

/** Maximum number of results in a run: GitHub refuses a file with more. */
const maxResults = 25_000;

/** Formats findings as a SARIF 2.1.0 log (OASIS) for code scanning and editors, with rules, fixes and fingerprints. */
export function sarif(report: FindingsReport, context: FormatContext): string {
  return jsonText(sarifLog(report, context));
}

function sarifLog({ files, failures }: FindingsReport, context: FormatContext): Log {
  const ruleIndexes = new Map(context.rules.map(({ id }, index) => [id, index]));
  const all = files.flatMap((file) => results(file, ruleIndexes));
  const listed = mostSevere(all, maxResults);
  const notifications = failures.map(
    ({ fileName, message }): Notification => ({
      level: 'error',
      message: { text: plainMessage(message) },
      locations: [{ physicalLocation: { artifactLocation: location(fileName) } }],
    }),
  );
  if (listed.length < all.length) {
    const [left, total] = [all.length - listed.length, all.length].map((n) => n.toLocaleString('en-US'));
    notifications.push({
      level: 'warning',
      message: {
        text: `Not listed: ${left} of ${total} findings, because GitHub refuses a run with more results.`,
      },
    });
  }
  return {
    $schema: schema,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: tool,
            semanticVersion: context.version,
            rules: context.rules.map((rule) => descriptor(rule, context)),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [root]: { description: { text: 'The root of the workspace.' } } },
        invocations: [
          {
            executionSuccessful: failures.length === 0,
            ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
          },
        ],
        results: listed,
      },
    ],
  };
}

/** Returns at most `most` results in their order, errors before warnings where not all fit. */
function mostSevere(all: readonly Result[], most: number): Result[] {
  const errors = all.filter(({ level }) => level === 'error').length;
  const room = { errors: Math.min(errors, most), others: Math.max(most - errors, 0) };
  return all.filter(({ level }) => room[level === 'error' ? 'errors' : 'others']-- > 0);
}

function descriptor(rule: Rule, { documentationUrl }: FormatContext): ReportingDescriptor {
  const helpUri = documentationUrl(`docs/rules/${rule.id}.md`);
  const on: ReportingConfiguration =
    rule.recommended === 'off'
      ? { enabled: false, level: levelOf(rule.strict) }
      : { level: rule.recommended };
  const more = helpUri === undefined ? '' : ` [Documentation](${helpUri})`;
  return {
    id: rule.id,
    shortDescription: { text: rule.summary },
    fullDescription: { text: `${rule.summary} ${rule.why}` },
    help: { text: `${rule.summary} ${rule.why}`, markdown: `${rule.summary}\n\n${rule.why}${more}` },
    ...(helpUri !== undefined && { helpUri }),
    defaultConfiguration: on,
    properties: { tags: ['security', 'iam'], precision: 'high' },
  };
}

function levelOf(severity: Severity | 'off'): Severity {
  return severity === 'off' ? 'warning' : severity;
}

function results({ text, findings }: LintedFile, ruleIndexes: ReadonlyMap<string, number>): Result[] {
  const source = new SourceText(text);
  const lines = new FingerprintLines(text);
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const ruleIndex = ruleIndexes.get(finding.ruleId);
    return {
      ruleId: finding.ruleId,
      ...(ruleIndex !== undefined && { ruleIndex }),
      level: finding.severity,
      message: { text: plainMessage(finding.message) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: location(finding.fileName),
            region: region(finding.start, finding.end),
          },
          ...(finding.resource !== undefined && { logicalLocations: [resource(finding.resource)] }),
        },
      ],
      partialFingerprints: { primaryLocationLineHash: fingerprint(finding, lines, seen) },
      ...(finding.fix !== undefined && { fixes: [fix(finding, finding.fix, source)] }),
    };
  });
}

/** Returns the resource that has a policy as a logical location (SARIF §3.33). */
function resource(written: string): LogicalLocation {
  const name = visibleControls(written);
  return { name, fullyQualifiedName: name, kind: 'resource' };
}

function fix(
  { fileName }: Finding,
  { description, edits }: NonNullable<Finding['fix']>,
  source: SourceText,
): Fix {
  return {
    description: { text: plainMessage(description) },
    artifactChanges: [
      {
        artifactLocation: location(fileName),
        replacements: edits.map(({ range, text }) => ({
          deletedRegion: region(source.positionAt(range.start), source.positionAt(range.end)),
          ...(text !== '' && { insertedContent: { text } }),
        })),
      },
    ],
  };
}

function region(start: Position, end: Position): Region {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** The lines of a file for fingerprints. Each is hashed once for a rule, because a file may be a single long line. */
class FingerprintLines {
  readonly #lines: readonly string[];
  readonly #hashes = new Map<string, string>();

  constructor(text: string) {
    this.#lines = text.split(/\r\n|\n|\r/);
  }

  /** Returns the hash of a rule and a line without its whitespace. */
  hash(ruleId: string, line: number): string {
    const name = `${ruleId} ${line}`;
    const known = this.#hashes.get(name);
    if (known !== undefined) return known;
    const content = (this.#lines[line - 1] ?? '').replace(/\s+/g, '');
    const hash = createHash('sha256').update(`${ruleId}\n${content}`).digest('hex').slice(0, 16);
    this.#hashes.set(name, hash);
    return hash;
  }
}

/**
 * Returns a fingerprint that does not change when lines are added above a finding: of the rule, its line without
 * whitespace, and its number among equal ones.
 */
function fingerprint({ ruleId, start }: Finding, lines: FingerprintLines, seen: Map<string, number>): string {
  const hash = lines.hash(ruleId, start.line);
  const occurrence = (seen.get(hash) ?? 0) + 1;
  seen.set(hash, occurrence);
  return `${hash}:${occurrence}`;
}

/** Returns a URI relative to the workspace (RFC 3986), or a `file:` URI for a file outside of it. */
function location(fileName: string): ArtifactLocation {
  const path = fileName
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  if (path.startsWith('/')) return { uri: `file://${path}` };
  if (/^[A-Za-z]%3A\//.test(path)) return { uri: `file:///${path[0]}:${path.slice(4)}` };
  return { uri: path, uriBaseId: root };
}

/** Returns text as a SARIF message (§3.11): embedded links are escaped, controls are made visible. */
function plainMessage(text: string): string {
  return visibleControls(text).replace(/\[(?=[^\]]*\]\()/g, '\\[');
}
