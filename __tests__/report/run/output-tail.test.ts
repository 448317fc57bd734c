import fc from 'fast-check';
import { expect, it } from 'vitest';
import { maxTailBytes, maxTailLines, OutputTail } from '../../../src/report/run/output-tail';
import { maxLineBytes } from '../../../src/report/text/output-lines';

function tailOf(...pieces: string[]): OutputTail {
  return markedTailOf('', ...pieces);
}

function markedTailOf(mark: string, ...pieces: string[]): OutputTail {
  const tail = new OutputTail();
  for (const piece of pieces) tail.write(Buffer.from(piece), mark);
  return tail;
}

it('holds little output whole', () => {
  const tail = tailOf('a\n', '! é\nc\n');
  expect(tail.text()).toBe('a\n! é\nc\n');
  expect(tail.omitted).toBe(false);
  expect(tailOf().text()).toBe('');
});

it('holds the last lines of much, however they came', () => {
  const line = fc.string({ unit: fc.constantFrom('a', '€'), maxLength: 20 }).map((text) => `${text}\n`);
  const pieces = fc.array(
    fc.array(line, { minLength: 1, maxLength: 60 }).map((lines) => lines.join('')),
    {
      maxLength: 12,
    },
  );
  fc.assert(
    fc.property(pieces, fc.constantFrom('', '| '), (list, mark) => {
      const lines = list.join('').split('\n').slice(0, -1);
      const tail = markedTailOf(mark, ...list);
      expect(tail.text()).toBe(
        lines
          .slice(-maxTailLines)
          .map((text) => `${mark}${text}\n`)
          .join(''),
      );
      expect(tail.omitted).toBe(lines.length > maxTailLines);
    }),
    { numRuns: 300 },
  );
});

it('holds the last whole lines of long ones, however they came', () => {
  const line = fc.nat(9_000).map((length) => `${'x'.repeat(length)}\n`);
  const pieces = fc.array(
    fc.array(line, { minLength: 1, maxLength: 20 }).map((lines) => lines.join('')),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(pieces, (list) => {
      const lines = list.join('').split('\n').slice(0, -1);
      const expected: string[] = [];
      let bytes = 0;
      for (const text of lines.slice(-maxTailLines).reverse()) {
        bytes += text.length + 1;
        if (bytes > maxTailBytes) break;
        expected.unshift(`${text}\n`);
      }
      const tail = tailOf(...list);
      expect(tail.text() === expected.join('')).toBe(true);
      expect(tail.omitted).toBe(expected.length < lines.length);
    }),
    { numRuns: 200 },
  );
});

it('holds whole lines within its bytes', () => {
  const long = `${'x'.repeat(30_000)}\n`;
  const tail = tailOf(long, 'a\n', long, long);
  expect(tail.text() === `a\n${long}${long}`).toBe(true);
  expect(tail.omitted).toBe(true);
});

it('holds the longest line of an output, with a mark before it', () => {
  const longest = `! ##[]${'x'.repeat(maxLineBytes)}\n`;
  expect(tailOf('a\n', longest).text() === `a\n${longest}`).toBe(true);
});

it('holds nothing of a line that is longer, as a part of a secret in it would not be masked', () => {
  for (const mark of ['', '! ']) {
    const tail = markedTailOf(mark, 'a\n', `${'€'.repeat(30_000)}\n`);
    expect(tail.text()).toBe('');
    expect(tail.omitted).toBe(true);
  }
});
