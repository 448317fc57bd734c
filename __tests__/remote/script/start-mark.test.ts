import fc from 'fast-check';
import { expect, it } from 'vitest';
import { StartMarkFinder } from '../../../src/remote/script/start-mark';

const mark = Buffer.from('aab-aac');

it('a stream cut anywhere is split at the first mark, and not a byte is lost', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-'), maxLength: 30 });
  fc.assert(
    fc.property(text, text, fc.array(fc.nat({ max: 8 })), (noise, rest, cuts) => {
      fc.pre(!`${noise}${mark}`.slice(0, -1).includes(mark.toString()));
      const finder = new StartMarkFinder(mark);
      let stream = Buffer.from(`${noise}${mark}${rest}`);
      let before = '';
      let after: string | undefined;
      for (const cut of [...cuts, stream.length]) {
        const chunk = stream.subarray(0, cut);
        stream = stream.subarray(cut);
        if (after !== undefined) {
          after += chunk;
          continue;
        }
        const found = finder.push(chunk);
        before += found.before;
        after = found.after?.toString();
      }
      expect({ before, after }).toEqual({ before: noise, after: rest });
    }),
  );
});

it('a stream that ends without the mark gives back what looked like its beginning', () => {
  const finder = new StartMarkFinder(mark);
  expect(finder.push(Buffer.from('x aab-aa')).before.toString()).toBe('x ');
  expect(finder.end().toString()).toBe('aab-aa');
  expect(finder.end().toString()).toBe('');
});
