import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { errorInFlagWords, inFlagWords } from '../../../src/cli/action-inputs/flag-words';
import type { Instance } from '../../../src/instance/instance';
import { TerminalListener } from '../../../src/report/terminal/run-listener';
import { aChoice } from '../../fleet/selection/a-choice';
import { aFailure, aResult } from '../a-result';

const web: Instance = { id: 'i-0000000001', name: 'web-1', state: 'pending', region: 'eu-central-1' };
const db: Instance = { id: 'i-0000000002', name: 'db', state: 'running', region: 'eu-central-1' };

function listening(isOutputClosed = false) {
  const stdout = new PassThrough({ encoding: 'utf8' });
  const stderr = new PassThrough({ encoding: 'utf8' });
  const listener = new TerminalListener({
    stdout: { stream: stdout, colors: false },
    stderr: { stream: stderr, colors: false },
    reworded: errorInFlagWords,
    rewordedText: inFlagWords,
    isOutputClosed: () => isOutputClosed,
  });
  return { listener, stdout: () => stdout.read(), stderr: () => stderr.read() };
}

it('says on stderr why it waits for an instance that boots, in the words of flags and as one safe line', () => {
  const { listener, stdout, stderr } = listening();
  listener.chosen(aChoice([web]));
  listener.waiting(web.id, 'it is pending');
  listener.waiting(web.id, 'nothing answers at `port` 22\x07');
  expect(stderr()).toBe(
    'eic: Waiting for it to boot: it is pending\n' +
      'eic: Waiting for it to boot: nothing answers at `--port` 22␇\n',
  );
  expect(stdout()).toBeNull();
});

it('names the instance that it waits for if there are several, by its ID before the name is known', () => {
  const { listener, stderr } = listening();
  listener.waiting(web.id, 'it is pending');
  listener.chosen(aChoice([web, db]));
  listener.waiting(web.id, 'it refuses');
  expect(stderr()).toBe(
    'eic: i-0000000001: Waiting for it to boot: it is pending\n' +
      'eic: web-1: Waiting for it to boot: it refuses\n',
  );
});

it('says warnings of several instances once, at the end, with all lines to pin', () => {
  const { listener, stderr } = listening();
  listener.chosen(aChoice([web, db]));
  for (const instance of [web, db])
    listener.warning(instance, `new key of ${instance.name}, see \`port\`\x07`, {
      sentence: 'The keys are new, see `known-hosts`.',
      line: `${instance.id} ssh-ed25519 AAAA`,
    });
  expect(stderr()).toBeNull();
  listener.end([]);
  expect(stderr()).toBe(
    [
      'eic: Warning: 2 instances: The keys are new, see `--known-hosts`.',
      'Instances: web-1, db',
      'The first is web-1: new key of web-1, see `--port`␇',
      'The lines of the others:',
      'i-0000000002 ssh-ed25519 AAAA',
      '',
    ].join('\n'),
  );
});

it('indents what a host says in an error, so that it does not pass for a line about another instance', () => {
  const { listener, stderr } = listening();
  listener.chosen(aChoice([web, db]));
  const { result, error } = aFailure('EIC_REFUSED', {
    instanceId: db.id,
    details: ['a\neic: web-1: failed'],
  });
  listener.finished(result, error);
  expect(stderr()).toContain('\n  a\n  eic: web-1: failed\n');
});

it('says once that the output was closed, and still shows what failed otherwise', () => {
  const { listener, stderr } = listening(true);
  listener.chosen(aChoice([web, db]));
  const [cancelled, refused] = [
    aFailure('EIC_CANCELLED', { instanceId: web.id }),
    aFailure('EIC_REFUSED', { instanceId: db.id }),
  ];
  listener.warning(web, 'The host key was not known.');
  for (const { result, error } of [cancelled, refused]) listener.finished(result, error);
  listener.end([cancelled.result, refused.result]);
  const text: string = stderr();
  expect(text).toMatch(/^eic: db: EIC_REFUSED: /);
  expect(text).toContain('eic: Warning: web-1: The host key was not known.\n');
  expect(text).not.toContain('EIC_CANCELLED');
  expect(text.match(/The reader of the output has closed it/g)).toHaveLength(1);
});

it('says once which instances were not started, and why, and does not count them as failed', () => {
  const message = 'Not started: with `max-failures: 0` nothing is started after web-1 failed.';
  const others = Array.from(
    { length: 300 },
    (_, index): Instance => ({ ...db, id: `i-1${index}`, name: `db-${index}` }),
  );
  const failure = aFailure('EIC_SCRIPT_FAILED', { instanceId: web.id, exitCode: 3 });
  const left = others.map(({ id }) =>
    aFailure('EIC_NOT_STARTED', { instanceId: id, address: null, message }),
  );
  const { listener, stderr } = listening();
  listener.chosen(aChoice([web, ...others]));
  for (const { result, error } of [failure, ...left]) listener.finished(result, error);
  listener.end([failure, ...left].map(({ result }) => result));
  const text: string = stderr();
  expect(text.split('\n')).toEqual([
    expect.stringMatching(/^eic: web-1: exit code 3 after /),
    'eic: EIC_NOT_STARTED: Not started: with `--max-failures 0` nothing is started after web-1 failed.',
    'Do something else.',
    'AWS request ID: req-1',
    expect.stringMatching(/^See .*errors\.md#eic_not_started$/),
    expect.stringMatching(/^Not started: db-0, db-1, .*, … and \d+ more$/),
    'eic: 1 of 301 instances failed, 300 were not started.',
    '',
  ]);
});

it('says once what to do about the same error of several instances', () => {
  const ends = [
    aFailure('EIC_CANCELLED', { instanceId: web.id, message: 'It was cancelled.' }),
    aFailure('EIC_CANCELLED', { instanceId: db.id, message: 'It was cancelled too.' }),
    aFailure('EIC_CANCELLED', { instanceId: 'i-0000000003', details: ['a statement'] }),
  ];
  const { listener, stderr } = listening();
  listener.chosen(aChoice([web, db, { ...db, id: 'i-0000000003', name: 'db-2' }]));
  for (const { result, error } of ends) listener.finished(result, error);
  const remedy = ['Do something else.', 'AWS request ID: req-1', expect.stringMatching(/^See /)];
  const text: string = stderr();
  expect(text.trimEnd().split('\n')).toEqual([
    'eic: web-1: EIC_CANCELLED: It was cancelled.',
    ...remedy,
    'eic: db: EIC_CANCELLED: It was cancelled too.',
    'eic: db-2: EIC_CANCELLED: It did not work.',
    'Do something else.',
    '  a statement',
    ...remedy.slice(1),
  ]);
});

it('tells instances whose turn had not come when the run was cancelled from those that failed', () => {
  const cancelled = { message: 'Not started: the run was cancelled (SIGINT).', address: null };
  const end = aFailure('EIC_CANCELLED', { instanceId: db.id, ...cancelled });
  const { listener, stderr } = listening();
  listener.chosen(aChoice([web, db]));
  listener.finished(end.result, end.error);
  listener.end([aResult({ instanceId: web.id }), end.result]);
  const text: string = stderr();
  expect(text).toMatch(/^eic: EIC_CANCELLED: Not started: the run was cancelled/);
  expect(text).toMatch(/\nNot started: db\neic: 0 of 2 instances failed, 1 was not started\.\n$/);
});

it('says at the end what was copied, and nothing meanwhile if stderr is no terminal', () => {
  const done = { files: 1, bytes: 10, skipped: 2, removed: 0 };
  const copying = { direction: 'download', done, total: undefined, elapsedMs: 1000 } as const;
  const { listener, stdout, stderr } = listening();
  listener.chosen(aChoice([web, db]));
  listener.transferring(db, { ...copying, state: 'running' });
  listener.transferring(db, { ...copying, state: 'complete' });
  expect(stderr()).toBe('eic: db: downloaded 1 file, 10 bytes in 1.0 s, 10 bytes/s, 2 unchanged\n');
  expect(stdout()).toBeNull();
});
