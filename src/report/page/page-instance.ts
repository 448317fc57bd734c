import type { InstanceResult, PhaseDurations } from '../../fleet/results/result';
import {
  hasDuration,
  resultText,
  routeText,
  totalDuration,
  verificationText,
  wasNotStarted,
} from '../run/result-text';
import { amountText, restText } from '../run/transfer-text';
import { bytesText } from '../text/bytes-text';
import { durationText } from '../text/duration-text';
import { phaseNames } from '../text/phases';
import { singleLine, visibleControls } from '../text/safe-text';
import type { PageError, PageFact, PageInstance, PhaseSpan } from './page-data';

/** An instance of the page as the run left it. */
export interface ReportedInstance {
  readonly result: InstanceResult;
  /** The end of its output, safe and masked; `null` if there is none. */
  readonly output: string | null;
}

/** How much of each instance the page has. */
export interface PageDetail {
  /** Maximum number of characters of output. */
  readonly output: number;
  /** Whether the details of errors are shown. */
  readonly details: boolean;
  /** Whether facts are shown, and whole messages. */
  readonly facts: boolean;
}

/** Maximum number of characters of a message where there is room for little. */
const shortMessage = 200;

/** Returns what the page has of an instance. `startedAtMs` is the start of the run, in milliseconds since 1970. */
export function pageInstance(
  { result, output }: ReportedInstance,
  startedAtMs: number | null,
  detail: PageDetail,
): PageInstance {
  const { instanceId, name, succeeded, availabilityZone, region, batch } = result;
  const shownName = singleLine(name ?? '', 200);
  return {
    id: singleLine(instanceId),
    name: shownName === '' ? null : shownName,
    status: succeeded ? 'succeeded' : wasNotStarted(result) ? 'not-started' : 'failed',
    result: singleLine(resultText(result)),
    zone: availabilityZone ?? region,
    batch,
    durationMs: hasDuration(result) ? totalDuration(result) : null,
    spans: startedAtMs === null ? [] : spans(result, startedAtMs),
    facts: detail.facts ? facts(result) : [],
    error: pageError(result, detail),
    output: output === null ? null : lastCharacters(output, detail.output),
  };
}

/** Returns the start of a run, in milliseconds since 1970; `null` if no connection was begun. */
export function startOf(results: readonly InstanceResult[]): number | null {
  const starts = results.flatMap(({ startedAt }) => (startedAt === null ? [] : [Date.parse(startedAt)]));
  const first = starts.reduce((least, start) => Math.min(least, start), Number.POSITIVE_INFINITY);
  return Number.isFinite(first) ? first - findMsOf(results) : null;
}

/** Returns the milliseconds that choosing the instances took. */
export function findMsOf(results: readonly InstanceResult[]): number {
  return results.reduce((most, { durationsMs }) => Math.max(most, durationsMs.find ?? 0), 0);
}

/** Returns the last characters of a text: whole lines if one fits, else the end of the last line. `null` for none. */
export function lastCharacters(text: string, most: number): string | null {
  if (most <= 0 || text === '') return null;
  if (text.length <= most) return text;
  const end = text.slice(-most);
  const firstLine = end.indexOf('\n') + 1;
  // Half of a surrogate pair would be no text.
  return firstLine > 0 && firstLine < end.length ? end.slice(firstLine) : end.replace(/^[\udc00-\udfff]/, '');
}

/** Returns the phases one after the other, from the moment at which the connection was begun. */
function spans({ startedAt, durationsMs }: InstanceResult, startedAtMs: number): PhaseSpan[] {
  if (startedAt === null) return [];
  let at = Date.parse(startedAt) - startedAtMs;
  return phaseNames.flatMap((phase) => {
    const duration = durationsMs[phase];
    if (duration === null) return [];
    const span = { phase, startMs: at, endMs: at + duration };
    at = span.endMs;
    return [span];
  });
}

function facts(result: InstanceResult): PageFact[] {
  const { region, availabilityZone, batch, startedAt, address, port, hostKey, bytesOut } = result;
  const { upload, download, packagesInstalled, stdoutFile, stderrFile, durationsMs } = result;
  const all: Record<string, string | null> = {
    'Availability Zone': availabilityZone ?? region,
    Batch: batch === null ? null : String(batch),
    Started: startedAt,
    Address: address === null ? null : `${address.includes(':') ? `[${address}]` : address}:${port}`,
    Route: routeText(result),
    'Host key': hostKey && `${hostKey.type} ${hostKey.fingerprint} (${verificationText(hostKey)})`,
    'Finding the instances': durationsMs.find === null ? null : durationText(durationsMs.find),
    ...connectParts(durationsMs),
    Output: `${bytesText(bytesOut.stdout)} on stdout, ${bytesText(bytesOut.stderr)} on stderr`,
    Uploaded: upload && `${amountText(upload)}${restText(upload)}`,
    Downloaded: download && `${amountText(download)}${restText(download)}`,
    'Packages installed': packagesInstalled ? 'yes' : null,
    'File of stdout': stdoutFile,
    'File of stderr': stderrFile,
  };
  return Object.entries(all).flatMap(([name, value]) =>
    value === null || value === '' ? [] : [{ name, value: singleLine(value) }],
  );
}

/** Returns the durations that are parts of connecting. */
function connectParts({ tunnel, push }: PhaseDurations): Record<string, string | null> {
  return {
    'Opening the tunnel': tunnel === null ? null : durationText(tunnel),
    'Pushing the key': push === null ? null : durationText(push),
  };
}

function pageError({ error }: InstanceResult, detail: PageDetail): PageError | null {
  if (error === null) return null;
  const length = detail.facts ? undefined : shortMessage;
  return {
    code: error.code,
    message: singleLine(error.message, length),
    remedy: singleLine(error.remedy, length),
    details: detail.details
      ? error.details.flatMap((text) => text.split(/\r?\n/)).map((line) => visibleControls(line))
      : [],
    requestId: error.requestId === null ? null : singleLine(error.requestId, 100),
  };
}
