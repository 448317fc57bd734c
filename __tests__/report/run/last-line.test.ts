import { expect, it } from 'vitest';
import { LastLine } from '../../../src/report/run/last-line';

function lastOf(...chunks: string[]): string | undefined {
  const line = new LastLine();
  for (const chunk of chunks) line.write(Buffer.from(chunk));
  return line.text;
}

it('the last line that is not blank is kept, without its colors', () => {
  expect(lastOf('one\ntwo\n')).toBe('two');
  expect(lastOf('one\n', '\n \t\n', '\x1b[0m\n')).toBe('one');
  expect(lastOf('\x1b[31mred\x1b[0m \n\n')).toBe('red');
  expect(lastOf('only\n')).toBe('only');
});

it('there is none before anything was written, nor if all lines are blank', () => {
  expect(lastOf()).toBeUndefined();
  expect(lastOf('\n\n', '  \n')).toBeUndefined();
});

it('a line of more than 1 KiB is not kept and not cut, and hides what came before it', () => {
  expect(lastOf('one\n', `${'x'.repeat(1025)}\n`)).toBeUndefined();
  expect(lastOf(`${'x'.repeat(1025)}\ntwo\n`)).toBe('two');
  expect(lastOf(`${'x'.repeat(1024)}\n`)).toHaveLength(1024);
});

it('what it keeps is a copy', () => {
  const chunk = Buffer.from('one\n');
  const line = new LastLine();
  line.write(chunk);
  chunk.fill('x');
  expect(line.text).toBe('one');
});
