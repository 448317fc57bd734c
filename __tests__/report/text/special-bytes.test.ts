import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mayBeSpecial } from '../../../src/report/text/special-bytes';

const special = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]|##\[|::/;

it('misses no control and no command, at any alignment', () => {
  const text = fc.string({
    unit: fc.oneof(
      {
        weight: 20,
        arbitrary: fc.constantFrom(...'abcdefgh~ \n\té€🦊\u00a0\u2014\u2027\u202f\u2065\u206a:#['),
      },
      { weight: 1, arbitrary: fc.constantFrom(...'\0\b\r\x1f\x7f\x80\x9f\u2028\u202e\u2066\u2069', '##[') },
    ),
    maxLength: 80,
  });
  fc.assert(
    fc.property(text, fc.nat(8), (value, offset) => {
      // At any alignment in memory.
      const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(value)]).subarray(offset);
      if (special.test(value)) expect(mayBeSpecial(bytes)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

it('finds each of them at the end of a long text', () => {
  const before = 'plain, green\ngrün, 10:00:00 # [x]\n\ty\n'.repeat(1000);
  expect(mayBeSpecial(Buffer.from(before))).toBe(false);
  for (const end of '\0 \x08 \x0b \r \x1b \x1f \x7f \x80 \x9f \u2028 \u202e \u2066 \u2069 ##[ ::'.split(
    ' ',
  )) {
    expect(mayBeSpecial(Buffer.from(before + end)), JSON.stringify(end)).toBe(true);
  }
});

it('lets text pass that holds neither', () => {
  const plain = fc.string({ unit: fc.constantFrom(...'abc ~!"$%&\'()*+,-./:;<=>?@[\\]^_`{|}#\t\nßéλя한🦊') });
  fc.assert(
    fc.property(
      plain.filter((text) => !special.test(text)),
      fc.nat(8),
      (text, offset) => {
        const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(text)]).subarray(offset);
        expect(mayBeSpecial(bytes)).toBe(false);
      },
    ),
    { numRuns: 1000 },
  );
});
