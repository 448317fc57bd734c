import type { InstanceResult } from '../../fleet/results/result';
import {
  hasDuration,
  resultText,
  routeText,
  totalDuration,
  verificationText,
  wasNotStarted,
} from '../run/result-text';
import { durationText } from '../text/duration-text';
import { markdownCode, markdownText } from '../text/markdown';
import type { SummaryDetail, SummaryEntry } from './summary-entry';

/** Returns a table with a row for each instance, as many as `detail` allows. */
export function summaryTable(entries: readonly SummaryEntry[], detail: SummaryDetail): string {
  const shown = entries.slice(0, detail.instances);
  // The route is of interest only if it is not the direct one, and the Region if there are several.
  const routed = shown.some(({ result: { route } }) => route !== null && route !== 'direct');
  const regions = new Set(shown.flatMap(({ result: { region } }) => region ?? []));
  const columns = { routed, regional: regions.size > 1 };
  const rows = [
    `| Instance | Name |${columns.regional ? ' Region |' : ''} Result | Duration |${routed ? ' Route |' : ''} Host key |`,
    `| --- | --- |${columns.regional ? ' --- |' : ''} --- | ---: |${routed ? ' --- |' : ''} --- |`,
    ...shown.map(({ result }) => row(result, columns)),
  ];
  const missing = entries.length - shown.length;
  return missing > 0 ? `${rows.join('\n')}\n\n… and ${missing} more.` : rows.join('\n');
}

function row(
  result: InstanceResult,
  { routed, regional }: { readonly routed: boolean; readonly regional: boolean },
): string {
  const { hostKey } = result;
  const cells = [
    markdownCode(result.instanceId),
    markdownText(result.name ?? '', 100),
    ...(regional ? [markdownText(result.region ?? '')] : []),
    `${result.succeeded ? '✅' : wasNotStarted(result) ? '⏭️' : '❌'} ${markdownText(resultText(result))}`,
    hasDuration(result) ? durationText(totalDuration(result)) : '',
    ...(routed ? [markdownText(routeText(result))] : []),
    hostKey === null
      ? ''
      : `${hostKey.verifiedBy === 'accepted' || hostKey.verifiedBy === 'not-verified' ? '⚠️ ' : ''}${verificationText(hostKey)}`,
  ];
  return `| ${cells.join(' | ')} |`;
}
