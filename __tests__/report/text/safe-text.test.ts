import { expect, it } from 'vitest';
import { singleLine, visibleControls, withoutColors } from '../../../src/report/text/safe-text';

it('shows controls as pictures, or by number if there is no picture', () => {
  expect(visibleControls('a\x1b[m\n\t\x7f\x85\u202e')).toBe('a␛[m␊\t␡<U+0085><U+202E>');
});

it('makes one line of several', () => {
  expect(singleLine('  one\r\n\ttwo\nthree \u2028 four ')).toBe('one two three <U+2028> four');
});

it('cuts between characters, not within one', () => {
  expect(singleLine('🦊🦊🦊🦊', 3)).toBe('🦊🦊…');
  expect(singleLine('🦊🦊🦊', 3)).toBe('🦊🦊🦊');
  expect([...singleLine('é'.repeat(1_000_000), 100)]).toHaveLength(100);
});

it('removes colors and nothing else', () => {
  expect(withoutColors('\x1b[1;31ma\x1b[0m[b]')).toBe('a[b]');
});
