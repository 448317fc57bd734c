import { PassThrough } from 'node:stream';
import { expect, it, onTestFinished, vi } from 'vitest';
import type { VerifiedHostKey } from '../../../src/connect/host-keys/host-key';
import { EicError } from '../../../src/eic-error';
import type { Instance } from '../../../src/instance/instance';
import { ActionListener } from '../../../src/report/github/action-listener';
import { WorkflowLog } from '../../../src/report/github/workflow-log';
import { obey } from '../../fixtures/runner-model';
import { aChoice } from '../../fleet/selection/a-choice';
import { aFailure, aResult } from '../a-result';

const web: Instance = { id: 'i-0000000001', name: 'web-1', state: 'running', region: 'eu-central-1' };
const db: Instance = { id: 'i-0000000002', name: 'db', state: 'running', region: 'eu-central-1' };
const hostKey: VerifiedHostKey = {
  type: 'ssh-ed25519',
  fingerprint: 'SHA256:abc',
  verifiedBy: 'known-hosts',
};

function listening(
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
  const { listener, log, seen } = listening();
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
  const { listener, log, seen } = listening();
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
    'db ! \\::error::c',
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
  expect(listener.summary.map(({ tail }) => tail)).toEqual(['', '! \\::error::c\n']);
});

it('gives each instance a group if one runs at a time', async () => {
  const { listener, log, seen } = listening(1);
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
  const { listener, log, seen } = listening(1);
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
  // With its name, no line passes for one about another instance.
  expect(after.slice(1, 41)).toEqual([...Array(38).fill('web-1 | line'), 'web-1 ! why', 'web-1 ! ']);
  // Once a step, not once an instance.
  expect(text.filter((line) => line.startsWith('(Lines'))).toHaveLength(1);
});

it('repeats an interleaved output only if lines of other instances came in between, and not after a cancellation', async () => {
  const third: Instance = { ...web, id: 'i-0000000003', name: 'mail' };
  const { listener, log, seen } = listening();
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
  const { listener, log, seen } = listening();
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
  const { listener, log, seen } = listening();
  listener.chosen(aChoice([web]));
  await listener.output(web, 'stderr', Buffer.from(`short\n${'s3cr3t'.repeat(300)}\n`));
  const { result, error } = aFailure('EIC_SCRIPT_FAILED', { instanceId: web.id });
  listener.finished(result, error);
  await listener.end();
  await log.close();
  expect(seen().commands.map(({ data }) => data)).toEqual([expect.not.stringMatching(/s3cr3t|short/)]);
});

it('reports failures in one annotation for each code, which names the instances, and a line for each of the others', async () => {
  const instances = Array.from({ length: 300 }, (_, index) => ({
    ...web,
    id: `i-${String(index).padStart(10, '0')}`,
    name: `web-${index}`,
  }));
  const { listener, log, seen } = listening();
  listener.chosen(aChoice(instances));
  for (const [index, { id }] of instances.entries()) {
    const { result, error } =
      index === 7
        ? aFailure('EIC_REFUSED', { instanceId: id })
        : aFailure('EIC_UNREACHABLE', {
            instanceId: id,
            details: [index === 9 ? 'web-1: succeeded after 1.0 s' : 'same'],
          });
    listener.finished(result, error);
  }
  await listener.end();
  await log.close();
  const { commands, text } = seen();
  expect(commands.map(({ name }) => name)).toEqual(['error', 'error']);
  const [unreachable, refused] = commands.map(({ data }) => data.split('\n'));
  expect(unreachable?.slice(0, 3)).toEqual([
    expect.stringMatching(/^299 instances failed with EIC_UNREACHABLE: web-0, web-1, .*, … and \d+ more$/),
    'The first is web-0: EIC_UNREACHABLE: It did not work.',
    'Do something else.',
  ]);
  // The runner cuts a message after 4 KiB.
  expect(commands[0]?.data.length).toBeLessThan(2000);
  expect(refused?.[0]).toBe('web-7: EIC_REFUSED: It did not work.');
  const others = text.slice(text.indexOf('Error: web-1: EIC_UNREACHABLE: It did not work.'));
  expect(others).toHaveLength(299);
  // Lines of the annotation are not repeated.
  expect(others.slice(6, 9)).toEqual([
    'Error: web-8: EIC_UNREACHABLE: It did not work.',
    'Error: web-9: EIC_UNREACHABLE: It did not work.',
    '  web-1: succeeded after 1.0 s',
  ]);
});

it('says every few seconds how far a run on several instances is, and at the end what it waits for', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const third: Instance = { ...web, id: 'i-0000000003', name: 'mail' };
  const stream = new PassThrough({ highWaterMark: 1e9 });
  const log = new WorkflowLog(stream, {});
  const listener = new ActionListener({ log, maxParallel: 2, env: {}, now: () => performance.now() });
  listener.chosen(aChoice([web, db, third]));
  connect(listener, web);
  connect(listener, db);
  vi.advanceTimersByTime(20_000);
  const { result, error } = aFailure('EIC_SCRIPT_FAILED', { instanceId: db.id });
  listener.finished(result, error);
  vi.advanceTimersByTime(5_000);
  connect(listener, third);
  listener.finished(aResult({ instanceId: web.id }), undefined);
  vi.advanceTimersByTime(125_000);
  listener.finished(aResult({ instanceId: third.id }), undefined);
  await listener.end();
  vi.advanceTimersByTime(600_000);
  const written: Buffer = stream.read();
  expect(obey(written.toString()).text.filter((line) => line.startsWith('Progress'))).toEqual([
    'Progress: 0 of 3 done, 2 running, 1 waiting',
    'Progress: 1 of 3 done (1 failed), 1 running, 1 waiting',
    'Progress: 2 of 3 done (1 failed), 1 running, about 20 s left; still running: mail for 5.0 s',
    'Progress: 2 of 3 done (1 failed), 1 running; still running: mail for 1 m 05 s',
    'Progress: 2 of 3 done (1 failed), 1 running; still running: mail for 2 m 05 s',
  ]);
});

it('says how far the run is after the group of an instance, not in it', () => {
  let time = 0;
  const stream = new PassThrough({ highWaterMark: 1e9 });
  const log = new WorkflowLog(stream, {});
  const third: Instance = { ...web, id: 'i-0000000003', name: 'mail' };
  const listener = new ActionListener({ log, maxParallel: 1, env: {}, now: () => time });
  listener.chosen(aChoice([web, db, third]));
  for (const instance of [web, db, third]) {
    connect(listener, instance);
    time += 6_000;
    listener.finished(aResult({ instanceId: instance.id }), undefined);
  }
  const written: Buffer = stream.read();
  const lines = written.toString().split('\n');
  expect(lines.filter((line) => line.startsWith('Progress'))).toEqual([
    'Progress: 1 of 3 done, 2 waiting, about 15 s left',
    'Progress: 2 of 3 done, 1 waiting, about 6 s left',
  ]);
  for (const [index, line] of lines.entries()) {
    if (line.startsWith('Progress')) expect(lines[index - 2]).toBe('::endgroup::');
  }
});

it('shows warnings about one instance and about the run at once, with the name of the instance', () => {
  const { listener, seen } = listening();
  listener.chosen(aChoice([web]));
  listener.warning(web, 'unknown host key\x1b');
  listener.warning(undefined, 'general');
  expect(seen().commands).toEqual([
    { name: 'warning', properties: {}, data: 'web-1: unknown host key␛' },
    { name: 'warning', properties: {}, data: 'general' },
  ]);
});

it('says once, at the end, what many instances are warned about, in an annotation that the runner does not cut', async () => {
  const instances = Array.from({ length: 57 }, (_, index) => ({
    ...web,
    id: `i-${String(index).padStart(10, '0')}`,
    name: `web-${index}`,
  }));
  const { listener, seen } = listening();
  listener.chosen(aChoice(instances));
  listener.warning(undefined, 'general');
  const accepted = (instance: Instance) =>
    listener.warning(
      instance,
      `The key of ${instance.name} is new.\nPin it:\n${instance.id} ssh-ed25519 AAAA`,
      {
        sentence: 'The keys are new.',
        line: `${instance.id} ssh-ed25519 ${'A'.repeat(80)}`,
        isInSummary: true,
      },
    );
  for (const instance of instances) accepted(instance);
  // A second login, such as that of a health check.
  accepted(web);
  listener.warning(web, 'odd\x1b');
  for (const instance of instances.slice(3, 5)) listener.warning(instance, 'the same');
  for (const instance of instances)
    listener.warning(instance, 'A file is cut.', {
      sentence: 'Files are cut.',
      line: instance.id.repeat(10),
    });
  expect(seen().commands.map(({ data }) => data)).toEqual(['general']);
  await listener.end();
  const [, keys = '', odd, same, cut] = seen().commands.map(({ data }) => data);
  expect([odd, same]).toEqual(['web-1: odd␛', '2 instances: the same\nInstances: web-3, web-4']);
  const lines = keys.split('\n');
  expect(lines.slice(0, 6)).toEqual([
    '57 instances: The keys are new.',
    `Instances: ${instances.map(({ name }) => name).join(', ')}`,
    'The first is web-0: The key of web-0 is new.',
    'Pin it:',
    'i-0000000000 ssh-ed25519 AAAA',
    'The lines of the others:',
  ]);
  expect(lines[6]).toMatch(/^i-0000000001 ssh-ed25519 A/);
  expect(lines.at(-1)).toMatch(/^… and \d+ more in the job summary$/);
  expect(cut).toMatch(/\n… and \d+ more$/);
  expect(Buffer.byteLength(keys)).toBeLessThan(4096);
});

it('shows what instances were warned about if the run fails as a whole', () => {
  const { listener, seen } = listening();
  listener.chosen(aChoice([web, db]));
  listener.warning(db, 'odd');
  listener.failed(new EicError('EIC_INTERNAL', 'a', { remedy: 'b' }));
  expect(seen().commands.map(({ data }) => data.split('\n')[0])).toEqual(['db: odd', 'EIC_INTERNAL: a']);
});

it('shows a failure of the whole run, and stack traces with debug logging only', () => {
  const error = new EicError('EIC_INTERNAL', 'a', { remedy: 'b', cause: new Error('inner') });
  const quiet = listening();
  quiet.listener.failed(error);
  expect(quiet.seen().commands.map(({ name }) => name)).toEqual(['error']);
  const debugging = listening(10, { RUNNER_DEBUG: '1' });
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
    const { listener, log, seen } = listening();
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
