import { appendFile } from 'node:fs/promises';
import type { EicError } from '../../eic-error';
import type { InstanceResult } from '../../fleet/result';
import { added, nothingTransferred } from '../../remote/transfer/transferred-sum';
import { resultText, routeText, totalDuration, verificationText, wasNotStarted } from '../run/result-text';
import { amountText, restText } from '../run/transfer-text';
import { documentationUrl, type Environment } from '../text/documentation-url';
import { durationText } from '../text/duration-text';
import { errorUrl } from '../text/error-text';
import { fencedBlock, markdownCode, markdownText } from '../text/markdown';

/** The part of the summary about one instance. */
export interface SummaryEntry {
  readonly result: InstanceResult;
  /** The full error that `result.error` was made from. */
  readonly error?: EicError | undefined;
  /** The last lines of its output, made safe by `OutputLines`; empty if it wrote nothing. */
  readonly tail: string;
}

/** GitHub's limit for the summary of one step, in bytes. */
export const maxSummaryBytes = 1024 * 1024;

/** Maximum number of instances in one table, in the order given. Of more instances, those that succeeded are folded. */
const oneTable = 20;

interface Detail {
  /** Bytes of output shown for each failed instance. */
  readonly tailBytes: number;
  /** Whether the details of errors are shown. */
  readonly details: boolean;
  /** Maximum number of instances in a table, and of failures with a section of their own. */
  readonly instances: number;
}

/** Levels of detail. The first level at which the summary fits is used. Output is left out first. */
const levels: readonly Detail[] = [
  ...[64, 16, 4, 1, 0].map((kib) => ({ tailBytes: kib * 1024, details: true, instances: Infinity })),
  ...[Infinity, 1000, 300, 100].map((instances) => ({ tailBytes: 0, details: false, instances })),
];

/**
 * Returns the job summary of a run as GitHub's Markdown: totals, a table, and for each instance that failed the error and
 * the end of its output. Never longer than `maxBytes`; it says what was left out.
 */
export function stepSummary(
  entries: readonly SummaryEntry[],
  { env = process.env, maxBytes = maxSummaryBytes }: { env?: Environment; maxBytes?: number } = {},
): string {
  for (const level of levels) {
    const text = render(entries, level, env);
    if (Buffer.byteLength(text) <= maxBytes) return text;
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

function render(entries: readonly SummaryEntry[], level: Detail, env: Environment): string {
  const failed = entries.filter(({ result }) => !result.succeeded);
  const succeeded = entries.filter(({ result }) => result.succeeded);
  const parts = [heading(entries)];
  if (entries.length <= oneTable) {
    parts.push(table(entries, level));
  } else {
    if (failed.length > 0) parts.push(table(failed, level));
    if (succeeded.length > 0) {
      parts.push(
        `<details>\n<summary>${succeeded.length} succeeded</summary>\n\n${table(succeeded, level)}\n\n</details>`,
      );
    }
  }
  parts.push(...copiedFiles(entries));
  parts.push(...installations(entries, level));
  parts.push(...unknownKeys(entries, level, env));
  const started = failed.filter(({ result }) => !wasNotStarted(result));
  parts.push(...started.slice(0, level.instances).map((entry) => failure(entry, level, env)));
  const notStarted = failed.filter(({ result }) => wasNotStarted(result));
  if (notStarted.length > 0) parts.push(...notStartedPart(notStarted, env));
  return `${parts.join('\n\n')}\n`;
}

function heading(entries: readonly SummaryEntry[]): string {
  const succeeded = entries.filter(({ result }) => result.succeeded).length;
  const title = '## EC2 Instance Connect';
  const [first] = entries;
  if (first === undefined) return `${title}\n\nThe script ran on no instance.`;
  if (entries.length === 1) return title;
  const slowest = Math.max(...entries.map(({ result }) => totalDuration(result)));
  const notStarted = entries.filter(({ result }) => wasNotStarted(result)).length;
  const failed = entries.length - succeeded - notStarted;
  const rest = notStarted === 0 ? '' : `, ${notStarted} not started`;
  const counts = `**${entries.length} instances: ${succeeded} succeeded, ${failed} failed${rest}.**`;
  return `${title}\n\n${counts} The slowest took ${durationText(slowest)}.`;
}

function table(entries: readonly SummaryEntry[], level: Detail): string {
  const shown = entries.slice(0, level.instances);
  // The route is of interest only if it is not the direct one.
  const routed = shown.some(({ result: { route } }) => route !== null && route !== 'direct');
  const rows = [
    `| Instance | Name | Result | Duration |${routed ? ' Route |' : ''} Host key |`,
    `| --- | --- | --- | ---: |${routed ? ' --- |' : ''} --- |`,
    ...shown.map(({ result }) => row(result, routed)),
  ];
  const missing = entries.length - shown.length;
  return missing > 0 ? `${rows.join('\n')}\n\n… and ${missing} more.` : rows.join('\n');
}

function row(result: InstanceResult, routed: boolean): string {
  const { hostKey } = result;
  const cells = [
    markdownCode(result.instanceId),
    markdownText(result.name ?? '', 100),
    `${result.succeeded ? '✅' : wasNotStarted(result) ? '⏭️' : '❌'} ${markdownText(resultText(result))}`,
    wasNotStarted(result) ? '' : durationText(totalDuration(result)),
    ...(routed ? [markdownText(routeText(result))] : []),
    hostKey === null
      ? ''
      : `${hostKey.verifiedBy === 'accepted' || hostKey.verifiedBy === 'not-verified' ? '⚠️ ' : ''}${verificationText(hostKey)}`,
  ];
  return `| ${cells.join(' | ')} |`;
}

/** One line for all files that were copied, from and to all instances. */
function copiedFiles(entries: readonly SummaryEntry[]): string[] {
  const copied = (['upload', 'download'] as const).flatMap((direction) => {
    const done = entries.flatMap(({ result }) => result[direction] ?? []);
    if (done.length === 0) return [];
    const all = done.reduce(added, nothingTransferred);
    const verb = direction === 'upload' ? 'Uploaded' : 'Downloaded';
    const where = entries.length === 1 ? '' : ` (${done.length} of ${entries.length} instances)`;
    return [`${verb}${where}: ${amountText(all)}${restText(all)}.`];
  });
  return copied.length === 0 ? [] : [`📁 ${copied.join(' ')}`];
}

/** Names the instances on which the packages were installed. They no longer need the key. */
function installations(entries: readonly SummaryEntry[], level: Detail): string[] {
  const installed = entries.filter(({ result }) => result.packagesInstalled);
  if (installed.length === 0) return [];
  const shown = installed.slice(0, level.instances).map(({ result }) => markdownCode(result.instanceId));
  const more = installed.length > shown.length ? ` and ${installed.length - shown.length} more` : '';
  return [
    `📦 The EC2 Instance Connect packages were installed on ${shown.join(', ')}${more}. Once all instances have them, remove \`install-packages\` and \`bootstrap-key\`, and delete the secret.`,
  ];
}

/** One block for `known-hosts`, because GitHub shows only some of the warnings that have these lines. */
function unknownKeys(entries: readonly SummaryEntry[], level: Detail, env: Environment): string[] {
  const lines = entries.flatMap(({ result }) => result.hostKey?.pin ?? []);
  if (lines.length === 0) return [];
  const url = documentationUrl('docs/host-keys.md', env);
  const page = url === undefined ? 'docs/host-keys.md' : `[host keys](${url})`;
  const subject = lines.length === 1 ? 'One unknown host key was' : `${lines.length} unknown host keys were`;
  const shown = lines.slice(0, level.instances);
  return [
    `⚠️ ${subject} accepted. Compare with the keys on the instances, then put into \`known-hosts\` (see ${page}):`,
    fencedBlock(shown.join('\n'), 'text').trim(),
    ...(shown.length < lines.length ? [`… and ${lines.length - shown.length} more.`] : []),
  ];
}

function failure({ result, error, tail }: SummaryEntry, level: Detail, env: Environment): string {
  const name = result.name === null ? '' : ` ${markdownText(result.name, 100)}`;
  const parts = [`### ❌ ${markdownCode(result.instanceId)}${name}`];
  if (result.error !== null) {
    parts.push(...errorParts(result.error, level.details ? (error?.details ?? []) : [], env));
  }
  const shown = lastBytes(tail, level.tailBytes);
  if (shown !== '') {
    parts.push('The end of its output:', fencedBlock(shown, 'text').trim());
  }
  if (shown.length < tail.length) parts.push('_More of its output is in the log._');
  return parts.join('\n\n');
}

/** All instances that were not started have the same reason. */
function notStartedPart(entries: readonly SummaryEntry[], env: Environment): string[] {
  const error = entries[0]?.result.error ?? null;
  const count = entries.length === 1 ? 'One instance' : `${entries.length} instances`;
  return [`### ⏭️ ${count} not started`, ...(error === null ? [] : errorParts(error, [], env))];
}

function errorParts(
  { code, message, remedy, requestId }: NonNullable<InstanceResult['error']>,
  details: readonly string[],
  env: Environment,
): string[] {
  const url = errorUrl(code, env);
  const linked = url === undefined ? `<code>${code}</code>` : `[<code>${code}</code>](${url})`;
  const parts = [`**${linked}** ${markdownText(message)}`, markdownText(remedy)];
  if (details.length > 0) {
    const text = details.join('\n');
    parts.push(fencedBlock(text, text.trimStart().startsWith('{') ? 'json' : 'text').trim());
  }
  if (requestId !== null) parts.push(`AWS request ID: ${markdownCode(requestId)}`);
  return parts;
}

/** Returns the last whole lines, at most `length` bytes in UTF-8. The runner does not mask a part of a secret. */
function lastBytes(text: string, length: number): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= length) return text;
  const start = bytes.indexOf('\n', Math.max(0, bytes.length - length - 1)) + 1;
  return start > 0 ? bytes.toString('utf8', start) : '';
}
