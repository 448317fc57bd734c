import type { ErrorCode } from '../../eic-error';
import type { Environment } from '../text/documentation-url';
import { errorUrl } from '../text/error-text';
import type { PageData } from './page-data';
import { findMsOf, type PageDetail, pageInstance, type ReportedInstance, startOf } from './page-instance';
import { dataJson, reportPage } from './report-page';

/** Maximum size of the data in the page, in bytes. A browser reads that much in a moment. */
const maxDataBytes = 16 * 1024 * 1024;

/** A level of detail, and the maximum number of instances. */
interface Level extends PageDetail {
  readonly instances: number;
}

/** Levels of detail. The first at which the data fits is used. Output is left out first. */
const levels: readonly Level[] = [
  ...[16_384, 4096, 1024, 0].map((output) => ({ output, details: true, facts: true, instances: Infinity })),
  { output: 0, details: false, facts: true, instances: Infinity },
  ...[Infinity, 20_000, 5000, 1000].map((instances) => ({
    ...{ output: 0, details: false, facts: false },
    instances,
  })),
];

/** Options of {@link buildPage}. */
export interface PageOptions {
  /** Where links to the documentation come from. Default is the process's environment. */
  readonly env?: Environment;
  /** Maximum size of the data, in bytes. */
  readonly maxBytes?: number;
}

/**
 * Returns the report of a run as an HTML page. Its data is at most `maxBytes` long; the page says what was left out.
 * @param entries in the order of the results
 */
export function buildPage(
  entries: readonly ReportedInstance[],
  { env = process.env, maxBytes = maxDataBytes }: PageOptions = {},
): string {
  for (const level of levels) {
    const json = dataJson(pageData(entries, level, env));
    if (Buffer.byteLength(json) <= maxBytes) return reportPage(json);
  }
  return reportPage(dataJson(pageData(entries, { ...nothing, instances: 0 }, env)));
}

const nothing: PageDetail = { output: 0, details: false, facts: false };

function pageData(entries: readonly ReportedInstance[], level: Level, env: Environment): PageData {
  const results = entries.map(({ result }) => result);
  const startedAtMs = startOf(results);
  const instances = entries.slice(0, level.instances).map((entry) => pageInstance(entry, startedAtMs, level));
  const codes = new Set<ErrorCode>(results.flatMap(({ error }) => (error === null ? [] : [error.code])));
  const pages = [...codes].flatMap((code) => {
    const url = errorUrl(code, env);
    return url === undefined ? [] : [[code, url] as const];
  });
  return {
    startedAtMs,
    durationMs: instances.reduce((most, { spans }) => Math.max(most, spans.at(-1)?.endMs ?? 0), 0),
    findMs: findMsOf(results),
    instances,
    errorPages: Object.fromEntries(pages),
    notes: notes(entries, level),
  };
}

/** Returns sentences about what a level leaves out of these instances. */
function notes(entries: readonly ReportedInstance[], level: Level): string[] {
  const missing = entries.length - level.instances;
  return [
    ...(missing > 0
      ? [`${missing} more instances do not fit into this page: see the results of the step.`]
      : []),
    ...(entries.some(({ output }) => (output?.length ?? 0) > level.output)
      ? ['The output of failed instances was shortened to fit into this page: see the log.']
      : []),
    ...(!level.details && entries.some(({ result }) => (result.error?.details.length ?? 0) > 0)
      ? ['The details of errors do not fit into this page: see the results of the step.']
      : []),
  ];
}
