import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Budget } from '../../../src/policy/semantics/budget';
import { findText } from '../../../src/policy/semantics/find-text';
import { findValue, type ValueDemand } from '../../../src/policy/semantics/find-value';
import { formOfPattern } from '../../../src/policy/semantics/text-form';
import { matchesWildcard } from '../../../src/policy/wildcard';

const plenty = () => new Budget(10_000_000);

/** A demand that a pattern matches the value, or does not. */
function like(pattern: string, holds = true): ValueDemand {
  return {
    base: 'StringLike',
    texts: [pattern],
    holds,
    steps: 1,
    isMet: (value) => matchesWildcard(pattern, value) === holds,
  };
}

describe('the search for a text that patterns leave', () => {
  const patterns = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 5 });
  const demands = fc.array(fc.tuple(patterns, fc.boolean()), { minLength: 1, maxLength: 4 });

  it('finds a text if and only if there is one', () => {
    const texts = ['', 'a', 'b', 'x'].flatMap((one) =>
      ['', 'a', 'b', 'x'].flatMap((two) => ['', 'a', 'b', 'x'].map((three) => one + two + three)),
    );
    fc.assert(
      fc.property(demands, (wanted) => {
        const meets = (text: string) =>
          wanted.every(([pattern, matches]) => matchesWildcard(pattern, text) === matches);
        const found = findText(
          wanted.map(([pattern, matches]) => ({ forms: [formOfPattern(pattern)], matches })),
          plenty(),
        );
        if (found === undefined) expect(texts.filter(meets)).toEqual([]);
        else expect(meets(found)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives up on patterns that tell too many texts apart, and says so', () => {
    const wanted = Array.from({ length: 12 }, (_, index) => ({
      forms: [formOfPattern(`*${'ab'.repeat(index)}a${'?'.repeat(index + 6)}`)],
      matches: index === 0,
    }));
    expect(findText(wanted, new Budget(1000))).toBe('unchecked');
  });
});

describe('the search for a value of a key', () => {
  it('finds an OS user whatever names are excluded', () => {
    const excluded = ['another-user', 'j*', 'A*', 'x*', 'z*', 'q*'].map((pattern) => like(pattern, false));
    const found = findValue('ec2:osuser', excluded, plenty());
    expect(found).toMatch(/^[a-zA-Z_0-9]/);
    expect(excluded.every(({ isMet }) => isMet(found ?? ''))).toBe(true);
  });

  it.each([
    ['all names are excluded by their beginning and length', ['?*']],
    ['a name of letters that no user has', ['*']],
  ])('finds none if %s', (_, patterns) => {
    expect(
      findValue(
        'ec2:osuser',
        patterns.map((pattern) => like(pattern, false)),
        plenty(),
      ),
    ).toBeUndefined();
  });

  it('knows that no OS user has more than 32 characters', () => {
    expect(findValue('ec2:osuser', [like('?'.repeat(33))], plenty())).toBeUndefined();
    expect(findValue('ec2:osuser', [like('?'.repeat(32))], plenty())).toHaveLength(32);
  });

  it.each([
    ['NumericGreaterThan', '1022', 'NumericLessThan', '1024', '1023'],
    ['NumericGreaterThan', '1023', 'NumericLessThan', '1024', undefined],
    ['NumericGreaterThanEquals', '65535', 'NumericNotEquals', '22', '65535'],
    ['NumericGreaterThan', '65535', 'NumericNotEquals', '22', undefined],
  ])('finds a port between %s %s and %s %s', (low, above, high, below, port) => {
    const test = (base: string, text: string): ValueDemand => ({
      base,
      texts: [text],
      holds: true,
      steps: 1,
      isMet: (value) => {
        const [given, wanted] = [Number(value), Number(text)];
        if (base === 'NumericNotEquals') return given !== wanted;
        if (base.includes('Less')) return given < wanted;
        return base.endsWith('Equals') ? given >= wanted : given > wanted;
      },
    });
    expect(
      findValue('ec2-instance-connect:remoteport', [test(low, above), test(high, below)], plenty()),
    ).toBe(port);
  });
});
