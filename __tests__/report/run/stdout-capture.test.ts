import fc from 'fast-check';
import { expect, it } from 'vitest';
import { maxCapturedBytes, StdoutCapture } from '../../../src/report/run/stdout-capture';

function captured(...chunks: (string | Buffer)[]): { text: string; truncated: boolean } {
  const capture = new StdoutCapture();
  for (const chunk of chunks) capture.write(Buffer.from(chunk));
  return capture.result();
}

it('keeps the output without the line feeds at its end, as `$(…)` does', () => {
  expect(captured('a\n', 'b\r\n\n\n')).toEqual({ text: 'a\nb\r', truncated: false });
  expect(captured()).toEqual({ text: '', truncated: false });
  expect(captured('\n\n')).toEqual({ text: '', truncated: false });
});

it('is the same however the bytes were cut, and does not change with its chunks', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 30 }), (parts) => {
      const capture = new StdoutCapture();
      for (const part of parts) {
        const chunk = Buffer.from(part);
        capture.write(chunk);
        chunk.fill(0);
      }
      expect(capture.result()).toEqual(captured(Buffer.concat(parts)));
    }),
  );
});

it('keeps 1 MiB whole', () => {
  const result = captured('x'.repeat(maxCapturedBytes));
  expect(result.text.length).toBe(maxCapturedBytes);
  expect(result.truncated).toBe(false);
});

it('cuts what is longer after a whole line', () => {
  const line = `${'x'.repeat(99)}\n`;
  const { text, truncated } = captured(...Array.from({ length: 20_000 }, () => line));
  expect(truncated).toBe(true);
  expect(text.length).toBe(Math.floor(maxCapturedBytes / 100) * 100 - 1);
});

it('cuts a single line between characters', () => {
  const { text, truncated } = captured(`a${'€'.repeat(500_000)}`);
  expect(truncated).toBe(true);
  expect(text.includes('\ufffd')).toBe(false);
  expect(Buffer.byteLength(text)).toBeGreaterThan(maxCapturedBytes - 4);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maxCapturedBytes);
});

it('shows invalid UTF-8 as U+FFFD and counts it at the size it takes', () => {
  expect(captured(Buffer.from([0x61, 0xff, 0x62])).text).toBe('a\ufffdb');
  const { text, truncated } = captured(Buffer.alloc(maxCapturedBytes, 0xff));
  expect(truncated).toBe(true);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maxCapturedBytes);
});
