import { expect, it } from 'vitest';
import { durationText } from '../../../src/report/text/duration-text';

it.each([
  [0, '0 ms'],
  [999.4, '999 ms'],
  [999.6, '1.0 s'],
  [3249, '3.2 s'],
  [59_949, '59.9 s'],
  [59_960, '1 m 00 s'],
  [245_400, '4 m 05 s'],
  [3_599_600, '1 h 00 m'],
  [3_720_000, '1 h 02 m'],
])('%d ms reads %s', (milliseconds, text) => {
  expect(durationText(milliseconds)).toBe(text);
});
