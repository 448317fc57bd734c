import type { InstanceResult } from '../../fleet/results/result';
import { nameLabels } from '../run/name-labels';
import { type PhaseSpan, phaseSpans } from '../run/phase-spans';
import { totalDuration } from '../run/result-text';
import { durationText } from '../text/duration-text';
import { fencedBlock } from '../text/markdown';
import { mermaidText } from '../text/mermaid';
import { phaseText } from '../text/phases';

/** Maximum number of instances in the diagram. Mermaid draws no text of more than 50,000 characters. */
const maxRows = 25;

/** Maximum number of failed instances in it if there are more than {@link maxRows}, so that the slowest are there too. */
const maxFailed = 15;

/** Maximum number of batches that have a bar. */
const maxBatches = 50;

/** Longest run that is drawn, in milliseconds: 30 days. A job is shorter; joined results may have any times. */
const longestRun = 30 * 24 * 3_600_000;

/** Minimum width of the area for bars on GitHub, and the width of a character of a label, in pixels. */
const bars = { width: 600, character: 7 };

/** Mermaid's tag for each phase, which is a color. */
const tags: Readonly<Record<PhaseSpan['phase'], string>> = {
  boot: 'done, ',
  connect: 'active, ',
  authenticate: 'active, ',
  wait: 'done, ',
  run: '',
  healthCheckWait: 'done, ',
  healthCheck: 'active, ',
};

/** A label is never empty in Mermaid; a zero-width space is no text. */
const noLabel = '\u200b';

interface Row {
  readonly result: InstanceResult;
  readonly spans: readonly PhaseSpan[];
  readonly start: number;
  readonly end: number;
}

/**
 * Returns a Mermaid gantt diagram of the phases of the instances, with a line that says which instances it has; or nothing
 * if fewer than two were begun. Its text has at most about 20,000 characters, whatever the number of instances.
 */
export function timeline(results: readonly InstanceResult[]): string[] {
  const rows = results.flatMap((result): Row[] => {
    const spans = phaseSpans(result);
    const [first] = spans;
    const last = spans.at(-1);
    return first === undefined || last === undefined
      ? []
      : [{ result, spans, start: first.start, end: last.end }];
  });
  if (rows.length < 2 || latestEnd(rows) - earliest(rows).start > longestRun) return [];
  const shown = shownRows(rows);
  return ['### Timeline', shownText(shown, rows), fencedBlock(gantt(shown, rows), 'mermaid').trim()];
}

/** All rows, or the failed and the slowest, in the order in which they were begun. */
function shownRows(rows: readonly Row[]): readonly Row[] {
  const byDuration = [...rows].sort((one, other) => totalDuration(other.result) - totalDuration(one.result));
  const failed = rows.length <= maxRows ? rows : byDuration.filter(isFailed).slice(0, maxFailed);
  const chosen = new Set([...failed, ...byDuration.filter((row) => !isFailed(row))].slice(0, maxRows));
  return rows.filter((row) => chosen.has(row)).sort((one, other) => one.start - other.start);
}

function isFailed({ result }: Row): boolean {
  return !result.succeeded;
}

function shownText(shown: readonly Row[], rows: readonly Row[]): string {
  const phases = ['boot', 'connect', 'authenticate', 'wait (for one of the places of `max-parallel`)', 'run'];
  if (shown.some(({ result }) => result.durationsMs.healthCheck !== null))
    phases.push('wait for batch', 'health check');
  const key = `The phases are ${phases.slice(0, -1).join(', ')} and ${phases.at(-1)}. The phase in which an instance failed is red.`;
  if (shown.length === rows.length) return key;
  const failed = rows.filter(isFailed).length;
  const shownFailed = shown.filter(isFailed).length;
  const slowest = shown.length - shownFailed;
  if (failed === 0) return `The ${slowest} slowest of ${rows.length}. ${key}`;
  const failures = shownFailed === failed ? `All ${failed} failed` : `${shownFailed} of ${failed} failed`;
  return `${failures} and the ${slowest} slowest of ${rows.length - failed} others. ${key}`;
}

function gantt(shown: readonly Row[], rows: readonly Row[]): string {
  const { start: firstStart, find } = earliest(rows);
  const begin = firstStart - find;
  const length = latestEnd(rows) - begin;
  const at = (time: number): string => {
    const ms = Math.max(0, Math.round(time - begin));
    // A local time without a zone: it is the time since the beginning in every zone. In no zone does a clock change that day.
    return new Date(Date.UTC(2000, 0, 1) + ms).toISOString().slice(0, -1).replace('T', ' ');
  };
  const bar = (text: string, tag: string, start: number, end: number): string[] => {
    const duration = Math.round(end - start);
    if (duration < 1) return [];
    const width = (duration / length) * bars.width;
    const label = width > (text.length + 1) * bars.character ? text : noLabel;
    return [`    ${label} :${tag}${at(start)}, ${duration}ms`];
  };

  const names = nameLabels(
    shown.map(({ result }) => ({ id: result.instanceId, name: mermaidText(result.name ?? '', 24) })),
  );
  const sections = shown.map(({ result, spans }) => {
    const name = names.get(result.instanceId) ?? result.instanceId;
    const title = `${name} ${durationText(totalDuration(result))}${result.succeeded ? '' : ' failed'}`;
    const lines = spans.flatMap((span) =>
      bar(phaseText(span.phase), span.failed ? 'crit, ' : tags[span.phase], span.start, span.end),
    );
    return { title, lines };
  });
  const all = [
    { title: 'find instances', lines: bar('find', 'done, ', begin, firstStart) },
    { title: 'batches', lines: batches(rows).flatMap((row) => bar(row.name, 'done, ', row.start, row.end)) },
    ...sections,
  ].filter(({ lines }) => lines.length > 0);
  const longest = Math.max(...all.map(({ title }) => title.length));
  return [
    '---',
    'displayMode: compact',
    'config:',
    '  gantt:',
    `    leftPadding: ${longest * bars.character + 20}`,
    '    rightPadding: 30',
    '---',
    'gantt',
    '    accTitle: Phases of each instance',
    '    dateFormat YYYY-MM-DD HH:mm:ss.SSS',
    `    axisFormat ${axisFormat(length)}`,
    '    todayMarker off',
    ...all.flatMap(({ title, lines }) => [`    section ${title}`, ...lines]),
  ].join('\n');
}

/** Minutes and seconds since the beginning, with parts of a second or with hours if the run was short or long. */
function axisFormat(length: number): string {
  if (length < 10_000) return '%-S.%L s';
  return length < 3_600_000 ? '%-M:%S' : '%-H:%M:%S';
}

/** When the first instance was begun, and how long it took to find the instances before. */
function earliest(rows: readonly Row[]): { start: number; find: number } {
  let first = { start: Number.POSITIVE_INFINITY, find: 0 };
  for (const { start, result } of rows)
    if (start < first.start) first = { start, find: result.durationsMs.find ?? 0 };
  return first;
}

function latestEnd(rows: readonly Row[]): number {
  return rows.reduce((latest, { end }) => Math.max(latest, end), Number.NEGATIVE_INFINITY);
}

function batches(rows: readonly Row[]): { name: string; start: number; end: number }[] {
  const spans = new Map<number, { start: number; end: number }>();
  for (const { result, start, end } of rows) {
    if (result.batch === null) continue;
    const known = spans.get(result.batch);
    spans.set(result.batch, {
      start: Math.min(start, known?.start ?? start),
      end: Math.max(end, known?.end ?? end),
    });
  }
  if (spans.size > maxBatches) return [];
  return [...spans].map(([batch, span]) => ({ name: `${batch}`, ...span }));
}
