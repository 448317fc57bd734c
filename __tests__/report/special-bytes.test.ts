import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstControl } from '../../src/report/special-bytes';

it('finds the first control character at any alignment, as a search in the text does', () => {
  const text = fc.string({
    unit: fc.oneof(
      { weight: 20, arbitrary: fc.constantFrom(...'abcdefgh~ \n\té€🦊\u00a0\u2014\u2027\u202f\u2065\u206a') },
      { weight: 1, arbitrary: fc.constantFrom(...'\0\b\r\x1f\x7f\x80\x9f\u2028\u202e\u2066\u2069') },
    ),
    maxLength: 80,
  });
  fc.assert(
    fc.property(text, fc.nat(9), (value, offset) => {
      const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(value)]).subarray(offset);
      const at = value.search(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/);
      const expected = at < 0 ? bytes.length : Buffer.byteLength(value.slice(0, at));
      expect(firstControl(bytes, 0, bytes.length)).toBe(expected);
    }),
    { numRuns: 3000 },
  );
});

it('finds it in long text as well, wherever the search begins and ends', () => {
  const long = fc.record({
    lines: fc.array(fc.constantFrom('plain\n', 'gr\u00fcn \u2014 \u20ac\n', '\tx\n', 'y'.repeat(700)), {
      maxLength: 60,
    }),
    control: fc.option(fc.constantFrom('\0', '\x1b', '\x7f', '\x80', '\x9f', '\u2028', '\u2069'), {
      nil: '',
    }),
    rest: fc.array(fc.constantFrom('plain \x1b[0m\n', 'z'.repeat(20)), { maxLength: 20 }),
    offset: fc.nat(20),
  });
  fc.assert(
    fc.property(long, ({ lines, control, rest, offset }) => {
      const before = Buffer.from(lines.join(''));
      const bytes = Buffer.concat([Buffer.alloc(offset), before, Buffer.from(control + rest.join(''))]);
      const place = offset + before.length;
      const found = firstControl(bytes, offset, bytes.length);
      if (control !== '') expect(found).toBe(place);
      expect(found).toBeGreaterThanOrEqual(place);
      expect(firstControl(bytes, offset, place)).toBe(place);
    }),
    { numRuns: 500 },
  );
});
