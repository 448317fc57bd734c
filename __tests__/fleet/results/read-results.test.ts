import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ResultsError, readResults } from '../../../src/fleet/results/read-results';
import { readResults as readByAjv } from '../../fixtures/results-schema';
import '../../fixtures/property-seed';
import { aFailure, aResult } from '../../report/a-result';

const all = [aResult(), aFailure('EIC_SCRIPT_FAILED', { exitCode: 3, details: ['why'] }).result];

function refusal(value: unknown): string {
  try {
    readResults(typeof value === 'string' ? value : JSON.stringify(value));
  } catch (thrown) {
    if (thrown instanceof ResultsError) return thrown.message;
    throw thrown;
  }
  return '';
}

/** Every path to a value in some JSON. */
function pathsOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}

function changed(value: unknown, path: readonly string[], by: (before: unknown) => unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return by(value);
  if (typeof value !== 'object' || value === null) return value;
  const copy: object = Array.isArray(value) ? [...value] : { ...value };
  Reflect.set(copy, key, changed(Reflect.get(copy, key), rest, by));
  return copy;
}

describe('results from a file', () => {
  it('are read as they were written', () => {
    expect(readResults(JSON.stringify(all))).toEqual(all);
    expect(readResults(' [ ]\n')).toEqual([]);
  });

  it('may have brackets, commas and quotes in their texts', () => {
    const name = `${'["{,\\'.repeat(1000)}"`;
    expect(readResults(JSON.stringify([aResult({ name })]))[0]?.name).toBe(name);
  });

  it('are taken exactly if the published schema takes them', () => {
    const json = fc.jsonValue();
    const mutation = fc.oneof(
      json.map((value) => () => value),
      json.map((value) => (before: unknown) => ({
        ...(typeof before === 'object' ? before : {}),
        extra: value,
      })),
      fc.constantFrom(
        (before: unknown) => [before],
        () => null,
        () => -1,
        () => 1.5,
        () => '',
        () => true,
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...pathsOf(all)), mutation, (path, by) => {
        const text = JSON.stringify(changed(all, path, by));
        const byAjv = (() => {
          try {
            readByAjv(text);
            return true;
          } catch {
            return false;
          }
        })();
        // The one limit that the schema does not have.
        const isTaken = /^(?:$|has a duration of more than )/.test(refusal(text));
        expect([text, isTaken]).toEqual([text, byAjv]);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['no JSON', '[{"a":', 'is not JSON'],
    ['nothing', '', 'is not JSON'],
    [
      'another list',
      '[1]',
      'has no results of this version: at /0 it breaks `type` of schemas/results.schema.json',
    ],
    [
      'an object',
      '{}',
      'has no results of this version: as a whole it breaks `type` of schemas/results.schema.json',
    ],
    [
      'a field too many',
      JSON.stringify([{ ...aResult(), 'a\nb': 1 }]),
      'at /0 it breaks `additionalProperties`',
    ],
    [
      'a prototype',
      `[${JSON.stringify(aResult()).replace('{', '{"__proto__":{},')}]`,
      '`additionalProperties`',
    ],
    [
      'an unknown code',
      JSON.stringify(all).replace('EIC_SCRIPT_FAILED', 'EIC_OTHER'),
      'at /1/error/code it breaks `enum`',
    ],
    ['no date', JSON.stringify(all).replace('2026-01-02', '2026-99-02'), 'has no date at /0/startedAt'],
    [
      'endless time',
      JSON.stringify(all).replace('"run":2600', '"run":1e308'),
      'more than 115 days at /0/durationsMs',
    ],
    [
      'infinite time',
      JSON.stringify(all).replace('"run":2600', '"run":1e999'),
      'at /0/durationsMs/run it breaks `type`',
    ],
    ['very many', JSON.stringify(new Array(100_001).fill(0)), 'has more than 100,000 results'],
    ['deep lists', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'is nested too deeply'],
    ['deep objects without an end', '[{"error":'.repeat(100_000), 'is nested too deeply'],
    ['very many small values', `[${'{},'.repeat(10_000_001)}{}]`, 'has too many values'],
    [
      'very many lines',
      JSON.stringify([aResult(), aFailure('EIC_SCRIPT_FAILED', { details: Array(10_001).fill('') }).result]),
      'has texts that are too long at /1',
    ],
    [
      'a very long text',
      JSON.stringify([aResult({ name: 'x'.repeat(1024 * 1024 + 1) })]),
      'has texts that are too long at /0',
    ],
  ])('are refused if the text has %s', (_, text, message) => {
    expect(refusal(text)).toContain(message);
  });
});
