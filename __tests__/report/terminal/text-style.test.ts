import { expect, it } from 'vitest';
import { styler } from '../../../src/report/terminal/text-style';

it('applies styles only if colors are shown', () => {
  expect(styler(true)('red', 'x')).toBe('\x1b[31mx\x1b[0m');
  expect(styler(false)('red', 'x')).toBe('x');
});
