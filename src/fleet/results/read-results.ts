import { shapeProblem } from './json-shape';
import type { InstanceResult } from './result';
import { validate } from './results-schema.generated';

/** Maximum number of instances in one text. */
const maxResults = 100_000;

/** Maximum duration in milliseconds, 115 days. A sum of them stays a duration that can be shown. */
const maxDurationMs = 1e10;

/** Maximum number of characters of one text of a result, and of lines of its error. */
const maxCharacters = 1024 * 1024;
const maxDetails = 10_000;

/** A text that is not a list of results. `message` is the end of a sentence about it: `is not JSON`. */
export class ResultsError extends Error {
  override readonly name = 'ResultsError';
}

/**
 * Reads results that this action has written, from a file or an output. Others may have changed them: they are valid by
 * `schemas/results.schema.json`, but their texts are still untrusted.
 * @throws ResultsError
 */
export function readResults(text: string): readonly InstanceResult[] {
  const problem = shapeProblem(text);
  if (problem !== undefined) throw new ResultsError(problem);
  const value = parsed(text);
  if (Array.isArray(value) && value.length > maxResults)
    throw new ResultsError(`has more than ${maxResults.toLocaleString('en-US')} results`);
  if (!validate(value)) {
    // Alternatives are null or an object: the one that fits best is violated deepest.
    const [deepest] = (validate.errors ?? []).toSorted((one, other) => depth(other) - depth(one));
    const { instancePath = '', keyword = '' } = deepest ?? {};
    const place = instancePath === '' ? 'as a whole' : `at ${instancePath}`;
    throw new ResultsError(
      `has no results of this version: ${place} it breaks \`${keyword}\` of schemas/results.schema.json`,
    );
  }
  for (const [index, result] of value.entries()) {
    const { startedAt, durationsMs, error } = result;
    if (longestText(result) > maxCharacters || (error?.details.length ?? 0) > maxDetails)
      throw new ResultsError(`has texts that are too long at /${index}`);
    if (startedAt !== null && Number.isNaN(Date.parse(startedAt)))
      throw new ResultsError(`has no date at /${index}/startedAt`);
    if (Object.values(durationsMs).some((duration) => duration !== null && duration > maxDurationMs))
      throw new ResultsError(`has a duration of more than 115 days at /${index}/durationsMs`);
  }
  return value;
}

function longestText(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((most: number, inner) => Math.max(most, longestText(inner)), 0);
}

function depth({ instancePath }: { readonly instancePath: string }): number {
  return instancePath.split('/').length;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's message quotes the text.
    throw new ResultsError('is not JSON');
  }
}
