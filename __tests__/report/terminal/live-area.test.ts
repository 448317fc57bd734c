import { Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { LiveArea } from '../../../src/report/terminal/live-area';
import { until } from '../../fixtures/until';

it('lets no line wrap, whatever the width of its characters: a row of it would stay', async () => {
  let seen = '';
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      seen += chunk.toString();
      done();
    },
  });
  // Yi syllables take two columns each.
  const line = '\ua000'.repeat(20);
  const area = new LiveArea(Object.assign(stream, { columns: 21, rows: 10 }), () => [line, 'end']);
  area.show();
  await until('the lines', () => seen !== '');
  expect(seen).toBe(`\x1b[?7l\r\x1b[J${line}\nend\x1b[?7h`);
  area.end();
  expect(seen.endsWith('\x1b[?7h\r\x1b[1A\x1b[J')).toBe(true);
});
