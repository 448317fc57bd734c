import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anyPart,
  exampleOf,
  patternCovers,
  patternsAreDisjoint,
} from '../../../src/policy/semantics/patterns';
import { matchesWildcard } from '../../../src/policy/wildcard';

const patterns = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 6 });
const texts = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 6 });

describe('patterns', () => {
  it('a pattern that covers another matches all that the other does', () => {
    fc.assert(
      fc.property(patterns, patterns, texts, (wide, narrow, text) => {
        if (patternCovers(wide, narrow) && matchesWildcard(narrow, text))
          expect(matchesWildcard(wide, text)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('no text is matched by two patterns that are disjoint', () => {
    fc.assert(
      fc.property(patterns, patterns, texts, (left, right, text) => {
        if (patternsAreDisjoint(left, right)) {
          expect(matchesWildcard(left, text) && matchesWildcard(right, text)).toBe(false);
        }
        expect(patternsAreDisjoint(right, left)).toBe(patternsAreDisjoint(left, right));
      }),
      { numRuns: 2000 },
    );
  });

  it('a text that a pattern matches is not disjoint from it', () => {
    fc.assert(
      fc.property(patterns, (pattern) => {
        expect(matchesWildcard(pattern, exampleOf(pattern, 'ab'))).toBe(true);
        expect(patternsAreDisjoint(pattern, exampleOf(pattern, 'ab'))).toBe(false);
        expect(patternCovers(pattern, pattern)).toBe(true);
      }),
    );
  });

  it.each([
    ['*', 'a*b?', true],
    ['a*', 'a?*', true],
    ['a?', 'a*', false],
    ['a*', '*', false],
    ['', '*', false],
    ['*b*', 'ab', true],
    ['ab', 'ab', true],
    ['ab', 'a', false],
  ])('%s covers %s: %s', (wide, narrow, covers) => {
    expect(patternCovers(wide, narrow)).toBe(covers);
  });

  it.each([
    ['a*', '*b', false],
    ['a*', 'b*', true],
    ['?', '??', true],
    ['a?c', 'ab*', false],
    ['*a', 'b', true],
    ['instance/*', `endpoint/${anyPart}`, true],
    ['*/i-1', `x${anyPart}/${anyPart}`, false],
    ['x:y', `x${anyPart}`, true],
    ['x/y', `x${anyPart}`, true],
    ['*:*', `x${anyPart}`, true],
  ])('%s and %s are disjoint: %s', (left, right, disjoint) => {
    expect(patternsAreDisjoint(left, right)).toBe(disjoint);
    expect(patternsAreDisjoint(right, left)).toBe(disjoint);
  });

  it('patterns without a text of up to seven letters in common are disjoint, and only those', () => {
    const short = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 4 });
    const all = Array.from({ length: 8 }, (_, length) => length).flatMap((length) =>
      Array.from({ length: 2 ** length }, (_, bits) =>
        Array.from({ length }, (__, at) => ((bits >> at) & 1 ? 'a' : 'b')).join(''),
      ),
    );
    fc.assert(
      fc.property(short, short, (left, right) => {
        const common = all.some((text) => matchesWildcard(left, text) && matchesWildcard(right, text));
        expect(patternsAreDisjoint(left, right)).toBe(!common);
      }),
      { numRuns: 1000 },
    );
  });

  it('long patterns that begin differently are disjoint', () => {
    expect(patternsAreDisjoint(`a*${'b'.repeat(200_000)}`, `c*${'b'.repeat(200_000)}`)).toBe(true);
  });

  it('patterns too long to compare are not disjoint', () => {
    expect(patternsAreDisjoint(`a*${'b'.repeat(2000)}*`, `a${'c'.repeat(2000)}`)).toBe(false);
    expect(patternsAreDisjoint(`${anyPart}${'b'.repeat(2000)}`, 'c'.repeat(2000))).toBe(false);
  });
});
