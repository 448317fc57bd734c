import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFileCommands } from '../../../src/cli/demo/file-commands';

describe('parseFileCommands', () => {
  it('reads what is in blocks, whatever it is', () => {
    const text = fc.string({ unit: 'grapheme' }).map((value) => value.replaceAll('\r', ''));
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z][a-z-]*$/), text), (values) => {
        const file = Object.entries(values).map(([name, value]) => `${name}<<_end_\n${value}\n_end_\n`);
        expect(Object.fromEntries(parseFileCommands(file.join('')))).toEqual({ ...values });
      }),
    );
  });

  it.each([
    ['a=1\nb=x=y\n', { a: '1', b: 'x=y' }],
    ['a=1\na=2\n', { a: '2' }],
    ['a=b<<c\n', { a: 'b<<c' }],
    ['a<<E\r\none\r\nE\r\nb=2\r\n', { a: 'one', b: '2' }],
    ['a<<E\ncut off', { a: 'cut off' }],
    ['no command\n\n', {}],
    ['', {}],
  ])('reads %j', (text, expected) => {
    expect(Object.fromEntries(parseFileCommands(text))).toEqual(expected);
  });
});
