import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineBreaks } from '../../../src/report/text/line-breaks';
import { maxLineBytes, OutputLines } from '../../../src/report/text/output-lines';

/** The lines of which a long one is shown. */
function shown(text: string | Buffer, values: string[] = []): string[] {
  const lines = new OutputLines(() => 0, new LineBreaks(values));
  return Buffer.concat([lines.write(Buffer.from(text)), lines.end()])
    .toString()
    .split('\n')
    .slice(0, -1);
}

/** A text that ends `bytes` into one that is put behind filler, just where a line would be broken. */
function straddling(secret: string, bytes: number, filler = 'x'): string {
  return `${filler.repeat(maxLineBytes - bytes)}${secret}${filler.repeat(1000)}`;
}

function isWhole(secret: string, lines: readonly string[]): boolean {
  return lines.some((line) => line.includes(secret));
}

/** A secret of 12 KiB without whitespace. */
const longSecret = Array.from({ length: 2048 }, (_, index) =>
  (index * 7919).toString(36).padStart(6, '-'),
).join('');

describe('a secret at the place where a line is broken', () => {
  it('stays whole if it is known, wherever it is', () => {
    for (const secret of ['ab', 'pass word', longSecret, `${'y'.repeat(48 * 1024 - 1)}z`]) {
      const length = Buffer.byteLength(secret);
      for (const bytes of [1, Math.ceil(length / 2), length - 1]) {
        expect(isWhole(secret, shown(straddling(secret, bytes), [secret])), `${length} ${bytes}`).toBe(true);
      }
    }
  });

  it('stays whole if it is a line of a known value', () => {
    const lines = ['-----BEGIN KEY-----', longSecret, '-----END KEY-----'];
    for (const line of lines) {
      expect(isWhole(line, shown(straddling(line, 5), [`${lines.join('\r\n')}\n`]))).toBe(true);
    }
  });

  it('stays whole if it has no whitespace, and there is some in the 48 KiB before', () => {
    const text = `${'x'.repeat(maxLineBytes - 40_000)} ${'y'.repeat(20_000)}${longSecret}`.padEnd(
      80_000,
      'z',
    );
    expect(isWhole(longSecret, shown(text.replace(/z/g, 'z')))).toBe(true);
  });

  it('stays whole in JSON without whitespace', () => {
    const json = JSON.stringify(
      Array.from({ length: 3000 }, (_, index) => ({ id: index, token: longSecret.slice(0, 40) })),
    );
    for (const line of shown(json)) {
      expect(
        line.split('"').filter((part) => part.startsWith('---') && part !== longSecret.slice(0, 40)),
      ).toEqual([]);
    }
  });

  it('is not mistaken: what only begins like it changes nothing that is lost', () => {
    const text = straddling('abcabd', 3);
    expect(shown(text, ['abcabc']).join('')).toBe(text);
  });
});

it('breaks at 64 KiB if there is nothing to keep whole, and never within 16', () => {
  expect(shown('x'.repeat(maxLineBytes + 1)).map((line) => line.length)).toEqual([maxLineBytes, 1]);
  const early = `a b${'x'.repeat(2 * maxLineBytes)}`;
  expect(shown(early)[0]?.length).toBe(maxLineBytes);
});

it('loses nothing, does not depend on how the bytes were cut, and keeps lines within the limit', () => {
  const part = fc.oneof(
    fc.constantFrom(' ', '"', '\t', 'secret one', 'sec', 'ret one', '€', '🦊', 'zz'),
    fc.integer({ min: 1, max: 50_000 }).map((length) => 'x'.repeat(length)),
    fc.integer({ min: 1, max: 20_000 }).map((length) => 'z'.repeat(length)),
  );
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 30 }),
      fc.array(fc.nat(200_000), { maxLength: 8 }),
      (parts, cuts) => {
        const text = parts.join('');
        const breaks = new LineBreaks(['secret one', 'zz', '']);
        const lines = new OutputLines(() => 0, breaks);
        const bytes = Buffer.from(text);
        const places = [
          0,
          ...cuts.map((cut) => Math.min(cut, bytes.length)).sort((a, b) => a - b),
          bytes.length,
        ];
        const out = places.slice(1).map((to, index) => lines.write(bytes.subarray(places[index], to)));
        const got = Buffer.concat([...out, lines.end()])
          .toString()
          .split('\n')
          .slice(0, -1);
        expect(got.join('') === text).toBe(true);
        expect(got.join('\n') === shown(text, ['secret one', 'zz', '']).join('\n')).toBe(true);
        for (const line of got) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(maxLineBytes);
        for (const [index, line] of got.slice(0, -1).entries()) {
          const next = got[index + 1] ?? '';
          expect(`${line.slice(-9)}|${next.slice(0, 9)}`).not.toMatch(
            /s\|ecret one|secret\| one|secret on\|e/,
          );
        }
      },
    ),
    { numRuns: 150 },
  );
});
