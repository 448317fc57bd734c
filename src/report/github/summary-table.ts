import type { InstanceResult } from '../../fleet/result';
import { resultText, routeText, totalDuration, verificationText, wasNotStarted } from '../run/result-text';
import { durationText } from '../text/duration-text';
import { markdownCode, markdownText } from '../text/markdown';
import type { SummaryDetail, SummaryEntry } from './summary-entry';

/** Returns a table with a row for each instance, as many as `detail` allows. */
export function summaryTable(entries: readonly SummaryEntry[], detail: SummaryDetail): string {
  const shown = entries.slice(0, detail.instances);
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
