import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanMemory } from '../../../src/report/text/block-scan';
import { firstSpecial } from '../../../src/report/text/special-bytes';

/** The same bytes twice: in memory of their own, at `offset`, and where they can be scanned fast. */
const places: [string, (value: Buffer, offset: number) => Buffer][] = [
  ['in any memory', (value, offset) => Buffer.concat([Buffer.alloc(offset), value])],
  [
    'in the memory for scanning',
    (value, offset) => {
      const { bytes } = scanMemory();
      // What was there before, and what comes after, may be anything.
      bytes.fill(':', 0, offset + value.length + 64);
      value.copy(bytes, offset);
      return bytes;
    },
  ],
];

const controls = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/;

/** Where the first special is, in characters: a search as plain as can be. */
function searched(text: string): number {
  const found = [text.search(controls), text.indexOf('##[')];
  for (let at = text.indexOf('::'); at >= 0; at = text.indexOf('::', at + 1)) {
    const before = text.slice(text.lastIndexOf('\n', at) + 1, at);
    if (/^[^\x21-\x7e]*$/.test(before)) found.push(at);
  }
  return Math.min(...found.map((at) => (at < 0 ? text.length : at)));
}

describe.each(places)('the first special byte %s', (_, put) => {
  it('is that of a control or a command, at any alignment, as a search in the text says', () => {
    const text = fc.string({
      unit: fc.oneof(
        {
          weight: 20,
          arbitrary: fc.constantFrom(
            ...'abcdefgh~ \n\té€🦊\u00a0\u2014\u2027\u202f\u2065\u206a:#[',
            '\n  ',
            ' ::',
            'x##',
          ),
        },
        {
          weight: 1,
          arbitrary: fc.constantFrom(...'\0\b\r\x1f\x7f\x80\x9f\u2028\u202e\u2066\u2069', '##[', '\n::'),
        },
      ),
      maxLength: 80,
    });
    fc.assert(
      fc.property(text, fc.nat(20), (value, offset) => {
        const length = Buffer.byteLength(value);
        const bytes = put(Buffer.from(value), offset);
        const expected = Buffer.byteLength(value.slice(0, searched(value)));
        expect(firstSpecial(bytes, offset, offset + length)).toBe(offset + expected);
      }),
      { numRuns: 3000 },
    );
  });

  it('is found in long text as well, wherever the search begins and ends', () => {
    const long = fc.record({
      lines: fc.array(
        fc.constantFrom('plain\n', 'gr\u00fcn \u2014 \u20ac\n', '\tx\n', 'a::b ## [\n', 'y'.repeat(700)),
        { maxLength: 60 },
      ),
      special: fc.option(
        fc.constantFrom('\0', '\x1b', '\x7f', '\x80', '\x9f', '\u2028', '\u2069', '##[', '\n::'),
        {
          nil: '',
        },
      ),
      rest: fc.array(fc.constantFrom('plain \x1b[0m\n', 'z'.repeat(20)), { maxLength: 20 }),
      offset: fc.nat(20),
    });
    fc.assert(
      fc.property(long, ({ lines, special, rest, offset }) => {
        const before = Buffer.from(lines.join(''));
        const value = Buffer.from(`${before.toString()}${special}${rest.join('')}`);
        const bytes = put(value, offset);
        const place = offset + before.length + (special.startsWith('\n') ? 1 : 0);
        const found = firstSpecial(bytes, offset, offset + value.length);
        if (special !== '') expect(found).toBe(place);
        expect(found).toBeGreaterThanOrEqual(offset + before.length);
        expect(firstSpecial(bytes, offset, offset + before.length)).toBe(offset + before.length);
      }),
      { numRuns: 500 },
    );
  });
});
