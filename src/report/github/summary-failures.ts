import { createHash } from 'node:crypto';
import type { InstanceResult } from '../../fleet/results/result';
import { resultText, wasNotStarted } from '../run/result-text';
import type { Environment } from '../text/documentation-url';
import { fencedBlock, markdownCode, markdownText } from '../text/markdown';
import { detailsParts, errorParts } from './error-parts';
import type { SummaryDetail, SummaryEntry } from './summary-entry';

/** Maximum number of instances named in one sentence. The tables have more. */
const maxNamed = 20;

/** Number of parts of a group that are not folded. */
const unfolded = 3;

/** Maximum number of reasons why instances were not started. A run has one; joined runs may have more. */
const maxReasons = 10;

/** Instances that failed in the same way. */
export interface FailureGroup {
  /** One entry for each different error or output, with all instances that have it. */
  readonly parts: readonly FailurePart[];
  /** Number of instances. */
  readonly count: number;
}

interface FailurePart {
  /** The first instance of the part. */
  readonly entry: SummaryEntry;
  readonly results: readonly InstanceResult[];
}

/**
 * Groups the instances that were started and failed by error code and exit code, the largest group first. What has the
 * same error, but for its own name and address, and the same output is one part of a group.
 */
export function failureGroups(entries: readonly SummaryEntry[]): readonly FailureGroup[] {
  const groups = new Map<string, Map<string, FailurePart & { readonly results: InstanceResult[] }>>();
  for (const entry of entries) {
    const { result } = entry;
    if (result.succeeded || wasNotStarted(result)) continue;
    const parts = valueFor(groups, `${result.error?.code} ${resultText(result)}`, () => new Map());
    valueFor(parts, partKey(entry), () => ({ entry, results: [] })).results.push(result);
  }
  return [...groups.values()]
    .map((parts) => ({
      parts: [...parts.values()],
      count: [...parts.values()].reduce((sum, { results }) => sum + results.length, 0),
    }))
    .sort((one, other) => other.count - one.count);
}

/** Yields the paragraphs about the groups, with as many parts as `detail` allows. */
export function* failureParts(
  groups: readonly FailureGroup[],
  detail: SummaryDetail,
  env: Environment,
): Generator<string> {
  let room = detail.instances;
  for (const group of groups) {
    if (room <= 0) return;
    const shown = group.parts.slice(0, room);
    room -= shown.length;
    const [first] = shown;
    if (first === undefined) continue;
    if (group.count === 1) {
      yield `### ❌ ${nameText(first.entry.result)}`;
      const { result, error } = first.entry;
      if (result.error !== null)
        yield* errorParts(result.error, detail.details ? (error?.details ?? []) : [], env);
      yield* outputOf(first.entry, detail);
    } else {
      yield* groupParts(group, shown, detail, env);
    }
  }
}

function* groupParts(
  { parts, count }: FailureGroup,
  shown: readonly FailurePart[],
  detail: SummaryDetail,
  env: Environment,
): Generator<string> {
  const [first] = shown;
  if (first === undefined) return;
  const { result } = first.entry;
  yield `### ❌ ${count} instances: ${markdownText(resultText(result))}`;
  if (result.error !== null) yield* errorParts({ ...result.error, requestId: null }, [], env);
  for (const [index, part] of shown.entries()) {
    const names = namesText(part.results);
    const content = [
      ...differenceOf(part.entry.result, result),
      ...(detail.details ? detailsParts(part.entry.error?.details ?? []) : []),
      ...outputOf(part.entry, detail, part.results.length),
    ];
    // The instances of a group without anything of their own are one list.
    if (content.length === 0 || parts.length === 1) yield* [`${names}.`, ...content];
    else if (index < unfolded) yield* [`${titleOf(part.results)}${names}:`, ...content];
    else
      yield [`<details>\n<summary>${titleOf(part.results)}${names}</summary>`, ...content, '</details>'].join(
        '\n\n',
      );
  }
  const missing = count - shown.reduce((sum, { results }) => sum + results.length, 0);
  if (missing > 0) yield `… and ${missing} more.`;
}

function titleOf({ length }: readonly InstanceResult[]): string {
  return length === 1 ? '' : `${length} instances: `;
}

/** The message and the remedy of an error, where they are not those of its group's first one. */
function differenceOf(result: InstanceResult, first: InstanceResult): string[] {
  const { error } = result;
  if (error === null) return [];
  return [
    ...(withoutName(error.message, result) === withoutName(first.error?.message ?? '', first)
      ? []
      : [markdownText(error.message)]),
    ...(withoutName(error.remedy, result) === withoutName(first.error?.remedy ?? '', first)
      ? []
      : [markdownText(error.remedy)]),
  ];
}

function partKey({ result, error, tail }: SummaryEntry): string {
  // A hash, because the outputs of all instances may be much longer than the summary.
  const hash = createHash('sha256').update(tail);
  for (const text of [result.error?.message ?? '', result.error?.remedy ?? '', ...(error?.details ?? [])])
    hash.update('\0').update(withoutName(text, result));
  return hash.digest('base64');
}

/** The text without what the instance alone is called, so that those of two instances can be compared. */
function withoutName(text: string, { instanceId, name, address }: InstanceResult): string {
  return [instanceId, name, address].reduce<string>(
    (rest, own) => (own === null || own === '' ? rest : rest.replaceAll(own, '\0')),
    text,
  );
}

function outputOf({ tail }: SummaryEntry, { tailBytes }: SummaryDetail, instances = 1): string[] {
  const shown = lastBytes(tail, tailBytes);
  return [
    ...(shown === ''
      ? []
      : [
          instances === 1 ? 'The end of its output:' : 'The end of the output of each:',
          fencedBlock(shown, 'text').trim(),
        ]),
    ...(shown.length < tail.length ? ['_More of its output is in the log._'] : []),
  ];
}

function nameText({ instanceId, name }: InstanceResult): string {
  return `${markdownCode(instanceId)}${name === null ? '' : ` ${markdownText(name, 100)}`}`;
}

function namesText(results: readonly InstanceResult[]): string {
  const names = results.slice(0, maxNamed).map(nameText).join(', ');
  return results.length > maxNamed ? `${names} and ${results.length - maxNamed} more` : names;
}

function valueFor<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** Returns the last whole lines, at most `length` bytes in UTF-8. The runner does not mask a part of a secret. */
function lastBytes(text: string, length: number): string {
  // The output may be much longer than what is shown of it.
  if (length === 0) return '';
  const bytes = Buffer.from(text);
  if (bytes.length <= length) return text;
  const start = bytes.indexOf('\n', Math.max(0, bytes.length - length - 1)) + 1;
  return start > 0 ? bytes.toString('utf8', start) : '';
}

/** Yields the paragraphs about the instances that were not started, once for each reason. */
export function* notStartedParts(entries: readonly SummaryEntry[], env: Environment): Generator<string> {
  const reasons = new Map<string, SummaryEntry[]>();
  for (const entry of entries) {
    const { result } = entry;
    if (wasNotStarted(result)) valueFor(reasons, result.error?.message ?? '', () => []).push(entry);
  }
  for (const same of [...reasons.values()].slice(0, maxReasons)) {
    yield `### ⏭️ ${same.length === 1 ? 'One instance' : `${same.length} instances`} not started`;
    const error = same[0]?.result.error ?? null;
    if (error !== null) yield* errorParts(error, [], env);
  }
}
