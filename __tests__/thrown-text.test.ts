import { expect, it } from 'vitest';
import { thrownText } from '../src/thrown-text';

it.each([
  [new TypeError('no such thing'), 'no such thing'],
  ['a string', 'a string'],
  [undefined, 'undefined'],
  [Symbol('x'), 'Symbol(x)'],
  [Object.create(null), 'a value without a text form'],
])('gives a thrown value a text, whatever it is', (thrown, text) => {
  expect(thrownText(thrown)).toBe(text);
});
