import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matchesWildcard, wildcardMatcher } from '../../src/policy/wildcard';

const patterns = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 8 });
const texts = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 10 });

it.each(['letter', 'any'] as const)(
  'a matcher for many texts says the same as the one for one text: %s',
  (star) => {
    fc.assert(
      fc.property(patterns, texts, (pattern, text) => {
        expect(wildcardMatcher(pattern, star)(text)).toBe(matchesWildcard(pattern, text, star));
      }),
      { numRuns: 5000 },
    );
  },
);

it('a pattern of many stars is as quick as one star', () => {
  const matches = wildcardMatcher(`${'*'.repeat(5_000_000)}x`);
  for (let count = 0; count < 10_000; count++) expect(matches('DescribeInstances')).toBe(false);
});
