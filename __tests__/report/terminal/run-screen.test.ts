import { Writable } from 'node:stream';
import { expect, it, onTestFinished } from 'vitest';
import { RunProgress } from '../../../src/report/run/run-progress';
import { RunScreen } from '../../../src/report/terminal/run-screen';
import { columnWidth } from '../../../src/report/text/column-width';
import { until } from '../../fixtures/until';

/** A terminal, and what was written to it since the last look. */
function aTerminal(columns: number) {
  let seen = '';
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      seen += chunk.toString();
      done();
    },
  });
  const terminal = Object.assign(stream, { columns, rows: 24, isTTY: true });
  const screen = new RunScreen({
    stdout: { stream: terminal, colors: false },
    stderr: { stream: terminal, colors: false },
  });
  onTestFinished(() => screen.end());
  return {
    terminal,
    screen,
    written: () => seen,
    forget: () => {
      seen = '';
    },
  };
}

/** The lines at the bottom, as they were written last. */
function linesOf(written: string): string[] {
  return (/\x1b\[J([^\x1b]*)\x1b\[\?7h$/.exec(written)?.[1] ?? '').split('\n');
}

it('fits its lines into 80 columns and into 40, with wide names and room for ^C, and erases their rows on a resize', async () => {
  const { terminal, screen, written, forget } = aTerminal(80);
  const progress = new RunProgress(() => 0);
  progress.chosen(9);
  for (const id of ['a', 'b']) progress.connected(id);
  const names: Record<string, string> = { a: '東京のウェブサーバー一号機', b: 'web' };
  screen.follow(progress, {
    label: (id) => names[id] ?? id,
    lastLine: () => '出力の長い行 '.repeat(20),
  });
  await until('the lines', () => written() !== '');
  const [head, ...instances] = linesOf(written());
  expect(head).toMatch(/^\[ +\] 0 of 9 done, 2 running, 7 waiting$/);
  expect(instances).toHaveLength(2);
  // The seconds of both are in the same column.
  const [first, second] = instances.map((line) => columnWidth(line.slice(0, line.indexOf('0 s'))));
  expect(first).toBe(second);
  for (const line of [head ?? '', ...instances]) expect(columnWidth(line)).toBeLessThanOrEqual(77);

  forget();
  terminal.columns = 40;
  terminal.emit('resize');
  await until('the lines', () => written() !== '');
  // Two rows for each of the three lines of before: the terminal has wrapped them.
  expect(written()).toMatch(/^\x1b\[\?7l\r\x1b\[[45]A\x1b\[J/);
  const narrow = linesOf(written());
  expect(narrow).toHaveLength(3);
  for (const line of narrow) expect(columnWidth(line)).toBeLessThanOrEqual(37);
  screen.end();
  expect(written().endsWith('\r\x1b[2A\x1b[J')).toBe(true);
});

it('shows how far a copy is in one row of a narrow terminal', async () => {
  const { screen, written } = aTerminal(30);
  screen.copying('uploading: 1,234 of 5,678 files, 123.4 MiB of 567.8 MiB, 1 m 10 s left');
  await until('the line', () => written() !== '');
  const [line = ''] = linesOf(written());
  expect(line).toMatch(/^uploading: .*…/);
  expect(columnWidth(line)).toBeLessThanOrEqual(27);
  screen.copied();
  expect(written().endsWith('\r\x1b[J')).toBe(true);
});
