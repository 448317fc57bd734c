import { describe, expect, it } from 'vitest';
import { stylerFor } from '../../../src/report/terminal/text-style';

describe('stylerFor', () => {
  it('colours on a terminal', () => {
    expect(stylerFor({ isTTY: true }, {})('red', 'x')).toBe('\x1b[31mx\x1b[0m');
  });

  it.each([
    ['a pipe', {}, {}],
    ['NO_COLOR', { isTTY: true }, { NO_COLOR: '1' }],
    ['a dumb terminal', { isTTY: true }, { TERM: 'dumb' }],
  ])('does not colour with %s', (_, stream, env) => {
    expect(stylerFor(stream, env)('red', 'x')).toBe('x');
  });
});
