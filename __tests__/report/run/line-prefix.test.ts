import { expect, it } from 'vitest';
import { prefixed } from '../../../src/report/run/line-prefix';

it('puts the prefix before each line, empty ones too', () => {
  expect(prefixed(Buffer.from('a\n\nb — ü\n'), 'wéb | ').toString()).toBe('wéb | a\nwéb | \nwéb | b — ü\n');
});

it('takes a prefix with replacement patterns literally', () => {
  expect(prefixed(Buffer.from('a\nb\n'), "$& $1 $' ").toString()).toBe("$& $1 $' a\n$& $1 $' b\n");
});

it('adds nothing to nothing', () => {
  expect(prefixed(Buffer.alloc(0), 'x ').length).toBe(0);
});
