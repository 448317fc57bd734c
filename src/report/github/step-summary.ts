import { appendFile } from 'node:fs/promises';
import type { EicError } from '../../eic-error';
import { outcomeCounts } from '../run/outcome-counts';
import { totalDuration } from '../run/result-text';
import type { Environment } from '../text/documentation-url';
import { durationText } from '../text/duration-text';
import { errorParts } from './error-parts';
import type { SummaryDetail, SummaryEntry } from './summary-entry';
import { type FailureGroup, failureGroups, failureParts, notStartedParts } from './summary-failures';
import { histogram } from './summary-histogram';
import { copiedFiles, installations, unknownKeys } from './summary-notes';
import { summaryTable } from './summary-table';
import { timeline } from './summary-timeline';

/** GitHub's limit for the summary of one step, in bytes. */
export const maxSummaryBytes = 1024 * 1024;

/** Maximum number of instances in one table. Of more, those that succeeded are folded at the end. */
const oneTable = 20;

/** Maximum number of instances with a row or a part of their own: a page with more is slow to show. */
const mostInstances = 1000;

/** Levels of detail. The first level at which the summary fits is used. Output is left out first. */
const levels: readonly SummaryDetail[] = [
  ...[64, 16, 4, 1, 0].map((kib) => ({ tailBytes: kib * 1024, details: true, instances: mostInstances })),
  ...[mostInstances, 300, 100, 30].map((instances) => ({ tailBytes: 0, details: false, instances })),
];

/**
 * Returns the job summary of a run as GitHub's Markdown: totals, a table, the failures grouped by error, a timeline and a
 * histogram. Never longer than `maxBytes`; it says what was left out.
 */
export function stepSummary(
  entries: readonly SummaryEntry[],
  { env = process.env, maxBytes = maxSummaryBytes }: { env?: Environment; maxBytes?: number } = {},
): string {
  const groups = failureGroups(entries);
  const results = entries.map(({ result }) => result);
  const charts = [...timeline(results), ...(results.length > oneTable ? histogram(results) : [])];
  for (const level of levels) {
    const text = joined(summaryParts({ entries, groups, charts }, level, env), maxBytes);
    if (text !== undefined) return text;
  }
  return `${heading(entries)}\n\nThe details are too long for a job summary: see the log.\n`;
}

/** Returns the job summary of a run that failed as a whole, for example because of an invalid input. */
export function failedRunSummary(error: EicError, env: Environment = process.env): string {
  return `## EC2 Instance Connect\n\n${errorSummary(error, env)}`;
}

/** An error that is no instance's, as a part of a job summary. */
export function errorSummary(error: EicError, env: Environment = process.env): string {
  const { code, message, remedy, requestId = null, details } = error;
  const parts = errorParts({ code, message, remedy, details, requestId }, details, env);
  return `❌ ${parts.join('\n\n')}\n`;
}

/** Appends to the step's summary. Does nothing if the runner gave no file for it. */
export async function writeStepSummary(
  markdown: string,
  path: string | undefined = process.env.GITHUB_STEP_SUMMARY,
): Promise<void> {
  if (path !== undefined && path !== '') await appendFile(path, markdown);
}

/** Joins paragraphs; returns `undefined` as soon as they are longer than `maxBytes`. */
function joined(parts: Iterable<string>, maxBytes: number): string | undefined {
  let bytes = 0;
  const texts: string[] = [];
  for (const part of parts) {
    const text = `${texts.length === 0 ? '' : '\n'}${part}\n`;
    bytes += Buffer.byteLength(text);
    if (bytes > maxBytes) return undefined;
    texts.push(text);
  }
  return texts.join('');
}

function* summaryParts(
  {
    entries,
    groups,
    charts,
  }: {
    readonly entries: readonly SummaryEntry[];
    readonly groups: readonly FailureGroup[];
    readonly charts: readonly string[];
  },
  detail: SummaryDetail,
  env: Environment,
): Generator<string> {
  const failed = entries.filter(({ result }) => !result.succeeded);
  const succeeded = entries.filter(({ result }) => result.succeeded);
  const many = entries.length > oneTable;
  yield heading(entries);
  if (!many) yield summaryTable(entries, detail);
  else if (failed.length > 0 && failed.length <= oneTable) yield summaryTable(failed, detail);
  yield* failureParts(groups, detail, env);
  yield* notStartedParts(failed, env);
  yield* copiedFiles(entries);
  yield* installations(entries, detail);
  yield* unknownKeys(entries, detail, env);
  yield* charts;
  if (failed.length > oneTable) yield folded(`${failed.length} failed`, summaryTable(failed, detail));
  if (many && succeeded.length > 0) {
    yield folded(`${succeeded.length} succeeded`, summaryTable(succeeded, detail));
  }
}

function folded(title: string, content: string): string {
  return `<details>\n<summary>${title}</summary>\n\n${content}\n\n</details>`;
}

function heading(entries: readonly SummaryEntry[]): string {
  const title = '## EC2 Instance Connect';
  const [first] = entries;
  if (first === undefined) return `${title}\n\nThe script ran on no instance.`;
  if (entries.length === 1) return title;
  const slowest = entries.reduce((most, { result }) => Math.max(most, totalDuration(result)), 0);
  const { succeeded, failed, notStarted } = outcomeCounts(entries.map(({ result }) => result));
  const rest = notStarted === 0 ? '' : `, ${notStarted} not started`;
  const counts = `**${entries.length} instances: ${succeeded} succeeded, ${failed} failed${rest}.**`;
  return `${title}\n\n${counts} The slowest took ${durationText(slowest)}.`;
}
