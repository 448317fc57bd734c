import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesFilter, QueryParameters } from '../../../src/sandbox/aws/query-parameters';

describe('QueryParameters', () => {
  it('orders a list by its numbers, not by its text', () => {
    const body = new URLSearchParams({ 'Id.10': 'j', 'Id.2': 'b', 'Id.1': 'a', 'IdX.1': 'no', 'Id.x': 'no' });
    expect(new QueryParameters(body.toString()).list('Id')).toEqual(['a', 'b', 'j']);
  });

  it('gives back any text that a form can carry', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 5 }), (values) => {
        const form = new URLSearchParams(
          Object.fromEntries(values.map((value, index) => [`Id.${index + 1}`, value])),
        );
        expect(new QueryParameters(form.toString()).list('Id')).toEqual(values);
      }),
    );
  });
});

describe('matchesFilter', () => {
  it('takes every character but * and ? as itself, and those two behind a backslash', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme', minLength: 1 }),
        (text, more) => {
          const literal = text.replace(/[\\*?]/g, '\\$&');
          expect(matchesFilter(text, literal)).toBe(true);
          expect(matchesFilter(text + more, literal)).toBe(false);
          expect(matchesFilter(text + more, `${literal}*`)).toBe(true);
          expect(matchesFilter(more + text, `*${literal}`)).toBe(true);
        },
      ),
    );
  });

  it.each([
    ['web-1', 'web-?', true],
    ['web-12', 'web-?', false],
    ['', '*', true],
    ['', '?', false],
    ['a\nb', 'a*b', true],
  ])('%j passes %j: %s', (value, pattern, expected) => {
    expect(matchesFilter(value, pattern)).toBe(expected);
  });
});
