import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { constants, mkdtempSync, openSync, rmSync } from 'node:fs';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type LogStream, maxAnnotations, WorkflowLog } from '../../../src/report/github/workflow-log';
import { obey } from '../../fixtures/runner-model';

/** A log, and what was written to it so far. */
function newLog(env: Record<string, string> = {}): { log: WorkflowLog; written: () => string } {
  const stream = new PassThrough({ highWaterMark: 1e9 });
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return { log: new WorkflowLog(stream, env), written: () => Buffer.concat(chunks).toString() };
}

it('writes remote output where the runner obeys nothing, and obeys again for its own commands', async () => {
  const { log, written } = newLog();
  log.group('web-1');
  await log.output(Buffer.from('::set-output name=a::b\n'));
  await log.output(Buffer.from('##[error]x\n'));
  log.warning('careful');
  await log.output(Buffer.from('::add-mask::y\n'));
  await log.close();
  expect(obey(written())).toEqual({
    commands: [
      { name: 'group', properties: {}, data: 'web-1' },
      { name: 'warning', properties: {}, data: 'careful' },
      { name: 'endgroup', properties: {}, data: '' },
    ],
    text: ['::set-output name=a::b', '##[error]x', '::add-mask::y'],
    stopped: false,
  });
});

it('takes a fresh token each time, which output cannot know', async () => {
  const { log, written } = newLog();
  for (const line of ['a\n', 'b\n', 'c\n']) {
    await log.output(Buffer.from(line));
    log.notice('x');
  }
  const tokens = [...written().matchAll(/^::stop-commands::([0-9a-f]{32})$/gm)].map(([, token]) => token);
  expect(new Set(tokens).size).toBe(3);
});

it('is not tricked by output that guesses at a token or a stop', async () => {
  const { log, written } = newLog();
  await log.output(Buffer.from(`::stop-commands::x\n::x::\n::${'0'.repeat(32)}::\n::error::y\n`));
  await log.close();
  expect(obey(written())).toMatchObject({ commands: [], stopped: false });
});

it('makes its own messages harmless, whatever they quote', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.tuple(
          fc.constantFrom('group', 'error', 'warning', 'notice', 'line', 'debug'),
          fc
            .array(
              fc.constantFrom(
                '::error::',
                '##[add-mask]',
                '\r',
                '\n',
                '\r\n',
                '\x1b[2J',
                ' ',
                'x',
                '%0A',
                '%',
                ',',
                '\u2028',
                '\0',
              ),
            )
            .map((parts) => parts.join('')),
        ),
        { maxLength: 8 },
      ),
      async (calls) => {
        const { log, written } = newLog({ RUNNER_DEBUG: '1' });
        for (const [method, text] of calls) {
          if (method === 'error' || method === 'warning' || method === 'notice') log[method](text, text);
          else if (method === 'group') log.group(text);
          else if (method === 'debug') log.debug(text);
          else log.line(text);
        }
        await log.close();
        const { commands } = obey(written());
        expect(commands.map(({ name }) => name).filter((name) => name !== 'endgroup')).toEqual(
          calls.map(([method]) => method).filter((method) => method !== 'line'),
        );
        expect(written()).not.toMatch(/[\0\r\x1b\u2028]/);
      },
    ),
    { numRuns: 500 },
  );
});

it('keeps the line breaks of an error and escapes its title', () => {
  const { log, written } = newLog();
  log.error('one\r\ntwo: 100 %, really', 'EIC_X: a,b\nc');
  expect(obey(written()).commands).toEqual([
    { name: 'error', properties: { title: 'EIC_X: a,b␊c' }, data: 'one\ntwo: 100 %, really' },
  ]);
});

it('shows errors and warnings past the number of annotations as text', () => {
  const { log, written } = newLog();
  for (let count = 1; count <= maxAnnotations + 1; count += 1) {
    log.error(`e${count}`, 't');
    log.warning(`w${count}`);
  }
  const { commands, text } = obey(written());
  expect(commands).toHaveLength(2 * maxAnnotations);
  expect(text).toEqual(['Error: t: e11', 'Warning: w11']);
});

it('ends a group before it begins another, and none that is not open', async () => {
  const { log, written } = newLog();
  log.endGroup();
  log.group('a');
  log.group('b');
  await log.close();
  await log.close();
  expect(obey(written()).commands.map(({ name }) => name)).toEqual([
    'group',
    'endgroup',
    'group',
    'endgroup',
  ]);
});

it('writes nothing for debugging unless debug logging is on', () => {
  const { log, written } = newLog();
  log.debug('x');
  expect(written()).toBe('');
});

it('holds the caller back until a slow reader has caught up', async () => {
  const stream = new PassThrough({ highWaterMark: 16 });
  const log = new WorkflowLog(stream, {});
  const pending = log.output(Buffer.from(`${'x'.repeat(64)}\n`));
  expect(pending).toBeInstanceOf(Promise);
  let isResolved = false;
  const waiting = Promise.resolve(pending).then(() => {
    isResolved = true;
  });
  await new Promise(setImmediate);
  expect(isResolved).toBe(false);
  stream.resume();
  await waiting;
  expect(stream.listenerCount('drain')).toBe(0);
});

it('does not crash and holds nobody back when the reader goes away', async () => {
  const stream = new Writable({
    write(_chunk, _encoding, done) {
      setImmediate(done, Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    },
    highWaterMark: 1,
  });
  const log = new WorkflowLog(stream, {});
  await log.output(Buffer.from('a\n'));
  expect(log.isBroken).toBe(true);
  expect(log.output(Buffer.from('b\n'))).toBeUndefined();
  log.error('c');
  await log.close();
});

/** A pipe as the runner has it: what is written into, as `process.stdout` is, and the other end, not yet read from. */
function newPipe(): { stream: LogStream & Socket; reader: Socket } {
  const folder = mkdtempSync(join(tmpdir(), 'eic-pipe-'));
  const path = join(folder, 'pipe');
  execFileSync('mkfifo', [path]);
  const reading = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const fd = openSync(path, constants.O_WRONLY);
  rmSync(folder, { recursive: true });
  const stream = new Socket({ fd, readable: false, writable: true });
  return {
    stream: Object.assign(stream, { fd }),
    reader: new Socket({ fd: reading, readable: true, writable: false }),
  };
}

it('writes all in order into a pipe that is read by fits and starts', async () => {
  const { stream, reader } = newPipe();
  const log = new WorkflowLog(stream, {});
  const read: Buffer[] = [];
  reader.on('data', (chunk: Buffer) => {
    read.push(chunk);
    reader.pause();
    setImmediate(() => reader.resume());
  });
  const expected: string[] = [];
  for (let round = 0; round < 60; round += 1) {
    const text = `${`${round} `.repeat((round * 977) % 12_000)}\n`;
    expected.push(text.slice(0, -1));
    const written = log.output(Buffer.from(text));
    // Not every caller waits.
    if (round % 3 === 0) await written;
    if (round % 7 === 0) {
      log.warning(`after ${round}`);
      expected.push(`::warning::after ${round}`);
    }
  }
  await log.close();
  stream.end();
  await once(reader, 'end');
  const lines = Buffer.concat(read).toString().split('\n');
  const isOurs = (line: string): boolean => /^::(stop-commands|[0-9a-f]{32})::/.test(line);
  expect(lines.filter((line) => !isOurs(line))).toEqual([...expected, '']);
  reader.destroy();
});

it('holds nobody back when the reader of a pipe goes away', async () => {
  const { stream, reader } = newPipe();
  const log = new WorkflowLog(stream, {});
  await log.output(Buffer.from('a\n'));
  reader.destroy();
  await once(reader, 'close');
  await log.output(Buffer.from('b\n'));
  await log.output(Buffer.alloc(1024 * 1024, 'c'));
  expect(log.isBroken).toBe(true);
  await log.close();
});
