import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../../src/policy/render/fill-template';

describe('fillTemplate', () => {
  it('keeps everything that is not a placeholder, of any type', () => {
    const template = { a: [1, true, null, { b: 'x' }], toString: '$Y' };
    expect(fillTemplate(template, { $X: ['1'] })).toEqual(template);
  });

  it('makes one list of the items of a list and their values, each once', () => {
    expect(fillTemplate(['a$X', 'a1', 'b'], { $X: ['1', '2'] })).toEqual(['a1', 'a2', 'b']);
    expect(fillTemplate(['$X', '$X'], { $X: ['1'] })).toBe('1');
  });

  it('combines the values of several placeholders in one string, the first slowest', () => {
    expect(fillTemplate('$X:$Y', { $X: ['1', '2'], $Y: ['a', 'b'] })).toEqual(['1:a', '1:b', '2:a', '2:b']);
  });

  it('puts values in as they are, also those that mean something to String.replace', () => {
    expect(fillTemplate('<$X>', { $X: ["$&$1$'$$X"] })).toBe("<$&$1$'$$X>");
  });

  it('fills keys', () => {
    expect(fillTemplate({ 'k/$X': '$X' }, { $X: ['v'] })).toEqual({ 'k/v': 'v' });
  });
});
