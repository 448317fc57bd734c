import type { Finding } from '../../policy/finding';
import { type FindingsReport, findingCounts, type UnreadableFile } from '../../policy/findings-report';
import type { FormatContext } from '../findings/format';
import { totals } from '../findings/markdown';
import { type Environment, urlPath } from '../text/documentation-url';
import { markdownCode, markdownText } from '../text/markdown';
import { commentText } from './comment-text';

/** GitHub's limit for a comment, in characters. */
const maxCommentLength = 65_536;

/** The targets of a comment's links. */
export interface CommentPlace {
  /** `GITHUB_SERVER_URL`, `GITHUB_REPOSITORY` and `GITHUB_RUN_ID` are read. */
  readonly env: Environment;
  /** The commit that was linted; empty if unknown. */
  readonly sha: string;
  /** Sentences that the reader should know first. */
  readonly notes?: readonly string[];
}

/**
 * Returns the linter's comment as GitHub's Markdown: counts and a table of the findings, errors first. It begins with
 * `marker`. Never longer than `maxLength` UTF-16 units; findings that do not fit are counted.
 */
export function pullRequestComment(
  marker: string,
  report: FindingsReport,
  context: FormatContext,
  { env, sha, notes = [] }: CommentPlace,
  maxLength: number = maxCommentLength,
): string {
  const { errors, warnings } = findingCounts(report);
  const isClean = errors + warnings + report.failures.length === 0;
  const head = `${marker}\n## ${isClean ? '✅' : errors > 0 || report.failures.length > 0 ? '❌' : '⚠️'} EC2 Instance Connect policies\n\n${markdownText(totals(report))}\n${notesText(notes)}`;
  if (isClean) return head;

  const findings = report.files.flatMap((file) => file.findings);
  const rows = [
    ...report.failures.map(unreadableRow),
    ...findings
      .filter(({ severity }) => severity === 'error')
      .map((finding) => row(finding, context, env, sha)),
    ...findings
      .filter(({ severity }) => severity === 'warning')
      .map((finding) => row(finding, context, env, sha)),
  ];
  const run = runUrl(env);
  const summary = run === undefined ? "the run's summary" : `[the run's summary](<${run}>)`;
  const foot = (left: number): string =>
    left === 0
      ? `\nThe code and the reasons are in ${summary}.\n`
      : `\n… and ${left} more: see ${summary}.\n`;

  let text = `${head}\n| | Place | Finding |\n| --- | --- | --- |\n`;
  let shown = 0;
  for (const one of rows) {
    if (text.length + one.length + foot(rows.length).length > maxLength) break;
    text += one;
    shown += 1;
  }
  return text + foot(rows.length - shown);
}

/** Maximum length of the notes, in UTF-16 units: a configuration can have many names. */
const maxNotesLength = 4000;

function notesText(notes: readonly string[]): string {
  let text = '';
  for (const note of notes) {
    const line = `\n> ${commentText(note)}\n`;
    if (text.length + line.length > maxNotesLength)
      return `${text}\n> More about the configuration is in the log.\n`;
    text += line;
  }
  return text;
}

function row(finding: Finding, { documentationUrl }: FormatContext, env: Environment, sha: string): string {
  const { severity, fileName, start, end, message, ruleId, documentation } = finding;
  const place = markdownCode(`${fileName}:${start.line}`);
  const url = lineUrl(env, sha, fileName, start.line, end.line);
  const page = documentationUrl(documentation);
  const rule = page === undefined ? markdownCode(ruleId) : `[${markdownCode(ruleId)}](<${page}>)`;
  return `| ${severity === 'error' ? '❌' : '⚠️'} | ${url === undefined ? place : `[${place}](<${url}>)`} | ${commentText(message)} ${rule} |\n`;
}

function unreadableRow({ fileName, message }: UnreadableFile): string {
  return `| ❌ | ${markdownCode(fileName)} | Not linted: ${commentText(message)} |\n`;
}

/** Returns the URL of a file's lines at the commit. */
function lineUrl(
  env: Environment,
  sha: string,
  fileName: string,
  first: number,
  last: number,
): string | undefined {
  const base = repositoryUrl(env);
  if (base === undefined || sha === '' || fileName.startsWith('/')) return undefined;
  const lines = last > first ? `#L${first}-L${last}` : `#L${first}`;
  // Without `plain=1`, Markdown and similar files are rendered, without line numbers.
  return `${base}/blob/${sha}/${urlPath(fileName)}?plain=1${lines}`;
}

function runUrl(env: Environment): string | undefined {
  const base = repositoryUrl(env);
  const { GITHUB_RUN_ID: run = '' } = env;
  return base === undefined || !/^\d+$/.test(run) ? undefined : `${base}/actions/runs/${run}`;
}

function repositoryUrl({ GITHUB_SERVER_URL = '', GITHUB_REPOSITORY = '' }: Environment): string | undefined {
  return /^https?:\/\/[\w.:-]+$/.test(GITHUB_SERVER_URL) && /^[\w.-]+\/[\w.-]+$/.test(GITHUB_REPOSITORY)
    ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`
    : undefined;
}
