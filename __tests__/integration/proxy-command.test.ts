import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Deadline } from '../../src/aws/deadline';
import { proxyCommandRoute } from '../../src/connect/routes/proxy-command';
import { EicError } from '../../src/eic-error';
import { type Cloud, only, startCloud } from '../fixtures/cloud';
import { allProcesses } from '../fixtures/processes';
import { stdioRelay } from '../fixtures/relay-command';
import { runFromSource, type SourceRun } from '../fixtures/run-from-source';
import { testUser } from '../fixtures/sshd';
import { until } from '../fixtures/until';

describe('a proxy command', () => {
  let cloud: Cloud;
  let folder: string;
  beforeAll(async () => {
    cloud = await startCloud([{ hostKeyTypes: ['ed25519'] }]);
    folder = await mkdtemp(join(tmpdir(), 'eic-proxy-command-'));
  });
  afterAll(async () => {
    await cloud?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const runWith = (proxyCommand: readonly string[], more: Partial<SourceRun> = {}) =>
    runFromSource({
      instanceIds: [only(cloud.instances).id],
      aws: cloud.sandbox.env,
      port: cloud.sandbox.sshPort,
      instanceIp: only(cloud.instances).address,
      proxyCommand,
      ...more,
    });
  /** A command line of a shell, with a mark by which its processes are found. */
  const shell = (line: string, mark: string) => ['sh', '-c', line, mark];
  const left = (mark: string) => allProcesses().filter(({ commandLine }) => commandLine.includes(mark));
  const failure = async (line: string, more: Partial<SourceRun> = {}) => {
    const mark = `mark-${Math.random()}`;
    const before = cloud.sandbox.pushes.length;
    const { results } = await runWith(shell(line, mark), more);
    await until('no process is left', () => left(mark).length === 0);
    expect(cloud.sandbox.pushes).toHaveLength(before);
    return only(results).error;
  };

  it('carries the connection, and ends with it', async () => {
    const { results, stdout } = await runWith(stdioRelay('%h', '%p'));
    expect(only(results)).toMatchObject({ succeeded: true, route: 'proxy-command', bastion: null });
    expect(stdout).toBe('it runs\n');
    await until('the relay ended', () => left('stdio-relay.mjs').length === 0);
  });

  it('carries a large output unchanged', async () => {
    const { stdout } = await runWith(stdioRelay('%h', '%p'), { script: 'yes | head -c 20000000' });
    expect(stdout).toHaveLength(20_000_000);
  });

  it('gets each value as a part of one word, and the step without its inputs', async () => {
    const file = join(folder, 'words');
    process.env.INPUT_RUN = 'secret script';
    const line = 'printf "%s\\n" "$@" "${INPUT_RUN-none}" "$AWS_REGION" > "$0"; exit 1';
    await runWith(['sh', '-c', line.replaceAll('%', '%%'), file, '<%n>', '%r@%h:%p', '100%%'], {
      instanceIp: 'a b;c',
    });
    delete process.env.INPUT_RUN;
    const { id } = only(cloud.instances);
    const words = [`<${id}>`, `${testUser}@a b;c:${cloud.sandbox.sshPort}`, '100%', 'none', 'eu-central-1'];
    expect(readFileSync(file, 'utf8').trim().split('\n')).toEqual(words);
  });

  it('may print lines before the server speaks (RFC 4253 §4.2)', async () => {
    const [node = '', ...args] = stdioRelay('%h', '%p');
    const { results } = await runWith([
      'sh',
      '-c',
      'echo; echo Starting session; exec "$0" "$@"',
      node,
      ...args,
    ]);
    expect(only(results)).toMatchObject({ succeeded: true });
  });

  it.each([
    ['exits at once', 'exit 3', ['ended with exit code 3', 'wrote nothing']],
    ['exits at once, successfully', 'exit 0', ['ended with exit code 0', 'wrote nothing']],
    ['writes to standard error only', 'echo "nobody is home" >&2; exit 1', ['Its last line: nobody is home']],
    ['writes much to standard error', 'yes no | head -c 5000000 >&2; echo the end >&2; exit 1', ['the end']],
    ['is killed', 'kill -KILL $$', ['signal SIGKILL']],
  ])('that %s is explained', async (_, line, says) => {
    const error = await failure(line);
    expect(error?.code).toBe('EIC_PROXY_COMMAND_FAILED');
    for (const part of says) expect(error?.message).toContain(part);
    expect(JSON.stringify(error).length).toBeLessThan(4_000);
  });

  it('shows no control characters and no workflow commands of its own lines', async () => {
    const error = await failure('printf "\\033[31mred\\r\\n::set-output name=x::y\\n" >&2; exit 1');
    expect(JSON.stringify(error)).not.toContain('\\u001b');
  });

  it('that never answers is ended after the time for connecting, and says what it wrote', async () => {
    const error = await failure('echo waiting for godot >&2; sleep 1000 & sleep 1000', {
      connectTimeoutMs: 1_000,
    });
    expect(error?.code).toBe('EIC_PROXY_COMMAND_FAILED');
    expect(error?.message).toMatch(/no response of an SSH server in 1 s.*waiting for godot/);
  });

  it('that ignores TERM is killed', async () => {
    const error = await failure('trap "" TERM; while :; do sleep 0.1; done', { connectTimeoutMs: 1_000 });
    expect(error?.code).toBe('EIC_PROXY_COMMAND_FAILED');
  });

  it('that is not an SSH server is judged by what it sent', async () => {
    expect(await failure('echo HTTP/1.1 400 Bad Request')).toMatchObject({
      code: 'EIC_NOT_SSH',
      message: expect.stringContaining('HTTP/1.1 400'),
    });
  });

  it('that does not exist is named', async () => {
    const { results } = await runWith(['no-such-program', '%h']);
    expect(only(results).error).toMatchObject({
      code: 'EIC_PROXY_COMMAND_FAILED',
      message: expect.stringContaining('"no-such-program"'),
    });
  });

  it.each(['before', 'after'])('is ended by a cancellation %s its start', async (when) => {
    const mark = `mark-${Math.random()}`;
    const words = shell('trap "" TERM; sleep 1000 & while :; do sleep 0.1; done', mark);
    const route = proxyCommandRoute({ words, port: 22, osUser: 'ec2-user', environment: process.env });
    const cancel = new AbortController();
    const cancelled = new EicError('EIC_CANCELLED', 'Cancelled.', { remedy: 'None.' });
    const deadline = new Deadline(60_000, cancel.signal);
    const instance = { id: 'i-0123456789abcdef0', state: 'running', region: 'eu-central-1', ipv6: '::1' };
    const target = await route.target(instance, deadline);
    if (when === 'before') cancel.abort(cancelled);
    const opening = (async () => route.open(target, deadline))();
    opening.catch(() => undefined);
    if (when === 'after') await until('it runs', () => left(mark).length > 0);
    cancel.abort(cancelled);
    await expect(opening).rejects.toBe(cancelled);
    await until('no process is left', () => left(mark).length === 0);
  });
});
