import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MaskedValues } from '../../../src/report/transcript/masked-values';
import { Transcript, type TranscriptOptions } from '../../../src/report/transcript/transcript';
import { aChoice } from '../../fleet/selection/a-choice';
import { silentListener } from '../../fleet/silent-listener';
import { aResult } from '../a-result';

const one = { id: 'i-0123456789abcdef0', name: 'web-1', state: 'running', region: 'eu-central-1' };
const other = { ...one, id: 'i-0fedcba9876543210', name: 'db' };

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'eic-transcript-'));
  path = join(folder, 'run.cast');
});
afterEach(() => rmSync(folder, { recursive: true }));

type Chunk = readonly [instance: typeof one, stream: 'stdout' | 'stderr', text: string | Buffer];

/** Records chunks and returns the file: its header, and the times and texts of its events. */
async function recorded(chunks: readonly Chunk[], options: Partial<TranscriptOptions> = {}) {
  const instances = [...new Set(chunks.map(([instance]) => instance))];
  const transcript = await Transcript.create(path, { choice: aChoice(instances), values: [], ...options });
  const recording = transcript.recording(silentListener);
  for (const [instance, stream, text] of chunks) await recording.output(instance, stream, Buffer.from(text));
  for (const { id } of instances) recording.finished(aResult({ instanceId: id }), undefined);
  const failure = await transcript.close();
  const [header, ...events] = readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  return {
    failure,
    header,
    events,
    text: events.map((event) => (Array.isArray(event) ? event[2] : '')).join(''),
  };
}

describe('a transcript', () => {
  it('is an asciicast v2 file that only its owner can read', async () => {
    const { failure, header, events } = await recorded([
      [one, 'stdout', 'a\n'],
      [one, 'stderr', 'b\n'],
    ]);
    expect(failure).toBeUndefined();
    expect(header).toEqual({ version: 2, width: 120, height: 30, timestamp: expect.any(Number) });
    expect(events).toEqual([
      [expect.any(Number), 'o', 'a\r\n'],
      [expect.any(Number), 'o', 'b\r\n'],
    ]);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('has the names of several instances, and nothing that a terminal would obey but colors', async () => {
    const { text } = await recorded([
      [one, 'stdout', '\x1b[31mred\x1b]0;title\x07\n'],
      [other, 'stderr', Buffer.from([0xff, 0x0a])],
    ]);
    expect(text).toBe('web-1 | \x1b[31mred\u241b]0;title\u2407\x1b[0m\r\ndb    ! \ufffd\r\n');
  });

  it('masks a value wherever the chunks cut it', async () => {
    const secret = 'S3cret/value with space';
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 60 }), { maxLength: 8 }), async (cuts) => {
        const output = `before ${secret} after, ${secret}\nlast ${secret}`;
        const places = [0, ...cuts.sort((a, b) => a - b), output.length];
        const chunks = places
          .slice(1)
          .map((end, index): Chunk => [one, 'stdout', output.slice(places[index], end)]);
        const { text } = await recorded(chunks, { values: [secret] });
        expect(text).toBe('before *** after, ***\r\nlast ***\r\n');
      }),
      { numRuns: 30 },
    );
  });

  it('ends with a whole event if it would be too large, and reports that', async () => {
    const { failure, events } = await recorded(
      [
        [one, 'stdout', `${'x'.repeat(50)}\n`],
        [one, 'stdout', `${'y'.repeat(200)}\n`],
        [one, 'stdout', 'z\n'],
      ],
      { maxBytes: 200 },
    );
    expect(failure).toMatchObject({ code: 'EIC_OUTPUT_FAILED' });
    expect(events).toHaveLength(1);
  });

  it('cannot be in a folder that does not exist', async () => {
    const options = { choice: aChoice([one]), values: [] };
    await expect(Transcript.create(join(folder, 'none', 'a.cast'), options)).rejects.toMatchObject({
      code: 'EIC_OUTPUT_FAILED',
      message: expect.stringContaining('Nothing was run'),
    });
  });
});

describe('masked values', () => {
  it('are masked line by line, the longest first, and not if they are very short', () => {
    const masked = new MaskedValues(['first\nsecond line\n', 'first and more', 'abc', '']);
    expect(masked.mask('first and more; first; second line; abc\n')).toBe('***; ***; ***; abc\n');
  });

  it('are masked together if they overlap', () => {
    const masked = new MaskedValues(['abcdef', 'defghi', 'ababab']);
    expect(masked.mask('abcdefghi, ababababab, abcdefabcdef\n')).toBe('***, ***, ******\n');
  });

  it.each([
    ['hunter2\x1b[31msecret\n', '***\x1b[31m\n'],
    ['\x1b[1mhunter2secret\x1b[0m!\n', '\x1b[1m***\x1b[0m!\n'],
    [
      '\x1b[32mok\x1b[0m h\x1b[1mu\x1b[mnter2secret \x1b[33mok\n',
      '\x1b[32mok\x1b[0m ***\x1b[1m\x1b[m \x1b[33mok\n',
    ],
    ['\x1b[1mnothing\x1b[0m\n', '\x1b[1mnothing\x1b[0m\n'],
  ])('are masked whatever colors they have: %j', (line, shown) => {
    expect(new MaskedValues(['hunter2secret']).mask(line)).toBe(shown);
  });
});
