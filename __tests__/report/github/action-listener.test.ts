import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import type { VerifiedHostKey } from '../../../src/connect/host-keys/host-key';
import { EicError } from '../../../src/eic-error';
import type { Instance } from '../../../src/instance/instance';
import { ActionListener } from '../../../src/report/github/action-listener';
import { WorkflowLog } from '../../../src/report/github/workflow-log';
import { obey } from '../../fixtures/runner-model';
import { aChoice } from '../../fleet/a-choice';
import { aFailure, aResult } from '../a-result';

const web: Instance = { id: 'i-0000000001', name: 'web-1', state: 'running', region: 'eu-central-1' };
const db: Instance = { id: 'i-0000000002', name: 'db', state: 'running', region: 'eu-central-1' };
const hostKey: VerifiedHostKey = {
  type: 'ssh-ed25519',
  fingerprint: 'SHA256:abc',
  verifiedBy: 'known-hosts',
};

function listening(
  instances: readonly Instance[],
  maxParallel = 10,
  env: Record<string, string> = {},
): { listener: ActionListener; log: WorkflowLog; seen: () => ReturnType<typeof obey> } {
  const stream = new PassThrough({ highWaterMark: 1e9 });
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const log = new WorkflowLog(stream, env);
  const listener = new ActionListener({ log, maxParallel, env, now: () => 0 });
  return { listener, log, seen: () => obey(Buffer.concat(chunks).toString()) };
}

function connect(listener: ActionListener, instance: Instance, address = '192.0.2.1'): void {
  listener.connected(instance, { instance, address, port: 22, route: 'direct' }, hostKey);
}

it('shows the output of a single instance in no group, which GitHub would show closed, and marks stderr only', async () => {
  const { listener, log, seen } = listening([web]);
  listener.chosen(aChoice([web]));
  connect(listener, web, '2001:db8::1');
  await listener.output(web, 'stdout', Buffer.from('one\nthr'));
  await listener.output(web, 'stderr', Buffer.from('two\n'));
  await listener.output(web, 'stdout', Buffer.from('ee'));
  listener.finished(aResult({ instanceId: web.id }), undefined);
  await listener.end();
  await log.close();
  expect(seen()).toEqual({
    commands: [],
    text: [
      'web-1 (i-0000000001): connected to [2001:db8::1]:22, host key ssh-ed25519 SHA256:abc (known hosts)',
      'one',
      '(Lines that begin with "! " are stderr.)',
      '! two',
      'three',
      'web-1: succeeded after 3.2 s',
    ],
    stopped: false,
  });
  expect(listener.stdout).toEqual({ text: 'one\nthree', truncated: false });
});

it('puts the name before each line if several run at once, and shows the end of what failed again', async () => {
  const { listener, log, seen } = listening([web, db]);
  listener.chosen(aChoice([web, db]));
  connect(listener, web);
  connect(listener, db);
  await listener.output(web, 'stdout', Buffer.from('a\nb'));
  await listener.output(db, 'stderr', Buffer.from('::error::c\n'));
  await listener.output(web, 'stdout', Buffer.from('b\n'));
  const { result, error } = aFailure('EIC_SCRIPT_FAILED', { instanceId: db.id, name: 'db', exitCode: 3 });
  listener.finished(result, error);
  listener.finished(aResult({ instanceId: web.id }), undefined);
  await listener.end();
  await log.close();
  const { commands, text, stopped } = seen();
  expect(stopped).toBe(false);
  expect(text[0]).toBe('(After the name, "|" marks stdout, "!" stderr, and "*" notes of this action.)');
  expect(text.slice(3)).toEqual([
    'web-1 | a',
    'db    ! \\::error::c',
    'web-1 | bb',
    'db    * exit code 3 after 3.2 s',
    'web-1 * succeeded after 3.2 s',
    'db: its output, repeated:',
    '! \\::error::c',
  ]);
  expect(commands).toEqual([
    {
      name: 'error',
      properties: {},
      data: 'db: EIC_SCRIPT_FAILED: It did not work.\nIts last line on stderr: \\::error::c\nDo something else.\nAWS request ID: req-1\nSee docs/errors.md#eic_script_failed',
    },
  ]);
  expect(listener.stdout).toBeUndefined();
  expect(listener.results.map(({ instanceId }) => instanceId)).toEqual([web.id, db.id]);
  expect(listener.summary.map(({ tail }) => tail)).toEqual(['a\nbb\n', '! \\::error::c\n']);
});

it('gives each instance a group if one runs at a time', async () => {
  const { listener, log, seen } = listening([web, db], 1);
  listener.chosen(aChoice([web, db]));
  for (const instance of [web, db]) {
    connect(listener, instance);
    await listener.output(instance, 'stdout', Buffer.from('x\n'));
    listener.finished(aResult({ instanceId: instance.id }), undefined);
  }
  await log.close();
  const { commands, text } = seen();
  expect(commands.map(({ name }) => name)).toEqual(['group', 'endgroup', 'group', 'endgroup']);
  expect(text.filter((line) => line === 'x')).toHaveLength(2);
});

it('shows the end of a failed output below its group, which is shown closed', async () => {
  const { listener, log, seen } = listening([web, db], 1);
  listener.chosen(aChoice([web, db]));
  for (const [instance, exitCode] of [
    [web, 3],
    [db, 0],
  ] as const) {
    connect(listener, instance);
    await listener.output(instance, 'stdout', Buffer.from('line\n'.repeat(instance === web ? 50 : 1)));
    await listener.output(instance, 'stderr', Buffer.from('why\n\n'));
    if (exitCode === 0) {
      listener.finished(aResult({ instanceId: instance.id }), undefined);
    } else {
      const { result, error } = aFailure('EIC_SCRIPT_FAILED', { instanceId: instance.id, exitCode });
      listener.finished(result, error);
    }
  }
  await listener.end();
  await log.close();
  const { commands, text } = seen();
  expect(commands.map(({ name }) => name)).toEqual(['group', 'endgroup', 'group', 'endgroup', 'error']);
  expect(commands.at(-1)?.data).toContain('Its last line on stderr: why\n');
  const after = text.slice(text.indexOf('web-1: exit code 3 after 3.2 s') + 1);
  expect(after.slice(0, 1)).toEqual(['web-1: the end of its output, repeated:']);
  expect(after.slice(1, 41)).toEqual([...Array(38).fill('line'), '! why', '! ']);
  // Once a step, not once an instance.
  expect(text.filter((line) => line.startsWith('(Lines'))).toHaveLength(1);
});

it('repeats an interleaved output only if lines of other instances came in between, and not after a cancellation', async () => {
  const third: Instance = { ...web, id: 'i-0000000003', name: 'mail' };
  const { listener, log, seen } = listening([web, db, third]);
  listener.chosen(aChoice([web, db, third]));
  for (const instance of [web, third, db]) {
    await listener.output(instance, 'stdout', Buffer.from('first\n'));
  }
  await listener.output(db, 'stderr', Buffer.from('last\n'));
  for (const { id, name } of [web, db]) {
    const { result, error } = aFailure('EIC_SCRIPT_FAILED', { instanceId: id, name: name ?? null });
    listener.finished(result, error);
  }
  const cancelled = aFailure('EIC_CANCELLED', { instanceId: third.id, name: 'mail' });
  listener.finished(cancelled.result, cancelled.error);
  await listener.end();
  await log.close();
  expect(seen().text.filter((line) => line.endsWith('repeated:'))).toEqual(['web-1: its output, repeated:']);
});

it('shows the outputs of the instances that have an annotation openly, and those of more in groups', async () => {
  const instances = Array.from({ length: 12 }, (_, index) => ({
    ...web,
    id: `i-${String(index).padStart(10, '0')}`,
  }));
  const { listener, log, seen } = listening(instances);
  listener.chosen(aChoice(instances));
  for (const instance of [...instances, ...instances]) {
    await listener.output(instance, 'stdout', Buffer.from('x\n'));
  }
  for (const instance of instances) {
    const { result, error } = aFailure('EIC_SCRIPT_FAILED', { instanceId: instance.id });
    listener.finished(result, error);
  }
  await listener.end();
  await log.close();
  const { commands, text } = seen();
  expect(text.filter((line) => line.endsWith('its output, repeated:'))).toHaveLength(9);
  expect(commands.filter(({ name }) => name === 'group')).toHaveLength(3);
});

it('shows no part of a long line on stderr in the annotation', async () => {
  const { listener, log, seen } = listening([web]);
  listener.chosen(aChoice([web]));
  await listener.output(web, 'stderr', Buffer.from(`short\n${'s3cr3t'.repeat(300)}\n`));
  const { result, error } = aFailure('EIC_SCRIPT_FAILED', { instanceId: web.id });
  listener.finished(result, error);
  await listener.end();
  await log.close();
  expect(seen().commands.map(({ data }) => data)).toEqual([expect.not.stringMatching(/s3cr3t|short/)]);
});

it('reports many failures in ten annotations, the last of which counts the rest', async () => {
  const instances = Array.from({ length: 25 }, (_, index) => ({
    ...web,
    id: `i-${String(index).padStart(10, '0')}`,
  }));
  const { listener, log, seen } = listening(instances);
  listener.chosen(aChoice(instances));
  for (const { id } of instances) {
    const { result, error } = aFailure('EIC_UNREACHABLE', { instanceId: id });
    listener.finished(result, error);
  }
  await listener.end();
  await log.close();
  const { commands, text } = seen();
  expect(commands.map(({ name }) => name)).toEqual(Array.from({ length: 10 }, () => 'error'));
  expect(commands.at(-1)?.data).toBe('16 more instances failed: see the job summary.');
  expect(text.filter((line) => line.startsWith('Error: web-1 (i-'))).toHaveLength(16);
});

it('shows warnings, with the name of the instance', () => {
  const { listener, seen } = listening([web]);
  listener.chosen(aChoice([web]));
  listener.warning(web, 'unknown host key\x1b');
  listener.warning(undefined, 'general');
  expect(seen().commands).toEqual([
    { name: 'warning', properties: {}, data: 'web-1: unknown host key␛' },
    { name: 'warning', properties: {}, data: 'general' },
  ]);
});

it('shows a failure of the whole run, and stack traces with debug logging only', () => {
  const error = new EicError('EIC_INTERNAL', 'a', { remedy: 'b', cause: new Error('inner') });
  const quiet = listening([web]);
  quiet.listener.failed(error);
  expect(quiet.seen().commands.map(({ name }) => name)).toEqual(['error']);
  const debugging = listening([web], 10, { RUNNER_DEBUG: '1' });
  debugging.listener.failed(error);
  const debug = debugging.seen().commands.filter(({ name }) => name === 'debug');
  expect(debug).toHaveLength(1);
  expect(debug[0]?.data).toMatch(/EicError: a\n[\s\S]*caused by Error: inner\n/);
});

it('holds the remote side back while the log has not caught up', () => {
  const stream = new PassThrough({ highWaterMark: 8 });
  const listener = new ActionListener({
    log: new WorkflowLog(stream, {}),
    maxParallel: 1,
    env: {},
  });
  expect(listener.output(web, 'stdout', Buffer.from('a long line of output\n'))).toBeInstanceOf(Promise);
});

it('shows how far a copy is every ten seconds, and its end, with one instance and with several', async () => {
  const done = { files: 2, bytes: 2048, skipped: 0, removed: 0 };
  const copying = { direction: 'upload', state: 'running', done, total: undefined } as const;
  for (const instances of [[web], [web, db]]) {
    const { listener, log, seen } = listening(instances);
    listener.chosen(aChoice(instances));
    for (const elapsedMs of [100, 9_999, 10_000, 15_000, 19_999, 20_001, 21_000])
      listener.transferring(web, { ...copying, elapsedMs });
    listener.transferring(web, { ...copying, state: 'complete', elapsedMs: 22_000 });
    // The next copy has a time of its own.
    listener.transferring(web, { ...copying, direction: 'download', elapsedMs: 9_000 });
    listener.transferring(web, { ...copying, direction: 'download', elapsedMs: 10_000 });
    await log.close();
    const lines = seen().text.filter((line) => line.includes('files'));
    expect(lines.map((line) => line.replace(/^web-1( \*|:)? */, ''))).toEqual([
      'uploading: 2 files, 2.0 KiB, 10.0 s',
      'uploading: 2 files, 2.0 KiB, 20.0 s',
      'uploaded 2 files, 2.0 KiB in 22.0 s, 93 bytes/s',
      'downloading: 2 files, 2.0 KiB, 10.0 s',
    ]);
  }
});
