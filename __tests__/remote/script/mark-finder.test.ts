import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MarkFinder } from '../../../src/remote/script/mark-finder';

const mark = Buffer.from('aab-aac');
const marks = { one: mark, other: Buffer.from('ab-cab') };

it('a stream cut anywhere is split at the first mark, whichever it is, and not a byte is lost', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-'), maxLength: 30 });
  fc.assert(
    fc.property(
      text,
      fc.constantFrom('one', 'other'),
      text,
      fc.array(fc.nat({ max: 8 })),
      (noise, name, rest, cuts) => {
        const whole = `${noise}${marks[name]}`.slice(0, -1);
        fc.pre(Object.values(marks).every((other) => !whole.includes(other.toString())));
        const finder = new MarkFinder(marks);
        let stream = Buffer.from(`${noise}${marks[name]}${rest}`);
        let before = '';
        let after: string | undefined;
        for (const cut of [...cuts, stream.length]) {
          const chunk = stream.subarray(0, cut);
          stream = stream.subarray(cut);
          if (after !== undefined) {
            after += chunk;
            continue;
          }
          const pushed = finder.push(chunk);
          before += pushed.before;
          after = pushed.found?.after.toString();
          if (pushed.found !== undefined) expect(pushed.found.mark).toBe(name);
        }
        expect({ before, after }).toEqual({ before: noise, after: rest });
      },
    ),
  );
});

it('a stream that ends without the mark gives back what looked like its beginning', () => {
  const finder = new MarkFinder(marks);
  expect(finder.push(Buffer.from('x aab-aa')).before.toString()).toBe('x ');
  expect(finder.end().toString()).toBe('aab-aa');
  expect(finder.end().toString()).toBe('');
});
