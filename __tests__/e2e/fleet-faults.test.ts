import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox';
import { isRunning } from '../fixtures/processes';
import { readResults } from '../fixtures/results-schema';
import { type Job, startJob } from '../fixtures/runner';
import { startBlackHole, startFaultProxy, startSilentServer } from '../fixtures/tcp-servers';
import { until } from '../fixtures/until';

const count = 12;

/** A step on a fleet, one part of which is broken. */
describe('a fleet', () => {
  let sandbox: Sandbox;
  let job: Job;
  beforeAll(async () => {
    sandbox = await startSandbox({ instances: count, sessionCredentials: true });
    job = await startJob();
  });
  afterAll(async () => {
    await job?.close();
    await sandbox?.close();
  });
  afterEach(() => sandbox.clearFaults());

  const ids = () => sandbox.instances.map(({ id }) => id);
  const start = (inputs: Record<string, string>, env: Record<string, string> = {}) =>
    job.start({
      inputs: {
        'instance-ids': ids().join(' '),
        port: String(sandbox.sshPort),
        diagnose: 'false',
        run: 'echo "it ran"',
        ...inputs,
      },
      env: { ...sandbox.env, ...env },
    });
  const run = async (inputs: Record<string, string>, env: Record<string, string> = {}) => {
    const step = await (await start(inputs, env)).result;
    return { ...step, results: readResults(step.outputs.results) };
  };
  const succeeded = Array(count).fill(undefined);

  // Less than a tenth of the times in the issue: connect-timeout is 30 s by default.
  it('is reached although AWS throttles nine pushes of ten for twice the connect-timeout', async () => {
    const pushed = sandbox.pushes.length;
    for (let turn = 0; turn < 100; turn++) {
      sandbox.fail('SendSSHPublicKey', { code: 'ThrottlingException', times: 9 });
      sandbox.fail('SendSSHPublicKey', { times: 1 });
    }
    const step = await start({ 'connect-timeout': '2s' });
    await until('a push', () => sandbox.calls.some(({ operation }) => operation === 'SendSSHPublicKey'));
    const timer = setTimeout(() => sandbox.clearFaults(), 4_000);
    const result = await step.result;
    clearTimeout(timer);
    expect(readResults(result.outputs.results).map(({ error }) => error?.message)).toEqual(succeeded);
    // Each script was started once. A key that was taken too late for its login is followed by another.
    expect(result.log.match(/\| it ran$/gm)).toHaveLength(count);
    const keyed = new Set(sandbox.pushes.slice(pushed).map(({ instanceId }) => instanceId));
    expect(keyed).toEqual(new Set(ids()));
  });

  it('is reached although AWS takes no push for two thirds of the connect-timeout', async () => {
    sandbox.fail('SendSSHPublicKey', { code: 'ServiceUnavailable', status: 503 });
    const made = sandbox.calls.length;
    const step = await start({ 'connect-timeout': '3s' });
    await until('a push', () =>
      sandbox.calls.slice(made).some(({ operation }) => operation === 'SendSSHPublicKey'),
    );
    const timer = setTimeout(() => sandbox.clearFaults(), 2_000);
    const result = await step.result;
    clearTimeout(timer);
    expect(readResults(result.outputs.results).map(({ error }) => error?.message)).toEqual(succeeded);
  });

  it('fails in a bounded time if AWS takes no push at all', async () => {
    sandbox.fail('SendSSHPublicKey', { code: 'ThrottlingException' });
    const few = ids().slice(0, 4);
    const { results } = await run({ 'connect-timeout': '1s', 'instance-ids': few.join(' ') });
    expect(results.map(({ error }) => error?.code)).toEqual(few.map(() => 'EIC_THROTTLED'));
  });

  it('gets new credentials when AWS says in the middle of a run that they have expired', async () => {
    let given = 0;
    const provider = createServer((_, response) => {
      given += 1;
      response.setHeader('content-type', 'application/json');
      response.end(
        JSON.stringify({
          AccessKeyId: sandbox.env.AWS_ACCESS_KEY_ID,
          SecretAccessKey: sandbox.env.AWS_SECRET_ACCESS_KEY,
          Token: sandbox.env.AWS_SESSION_TOKEN,
          Expiration: new Date(Date.now() + 3_600_000).toISOString(),
        }),
      );
    });
    provider.listen(0, '127.0.0.1');
    await once(provider, 'listening');
    const { port }: Pick<AddressInfo, 'port'> = Object(provider.address());
    try {
      sandbox.fail('SendSSHPublicKey', { times: 4 });
      sandbox.fail('SendSSHPublicKey', { code: 'ExpiredTokenException', times: 3 });
      const { results } = await run(
        { 'max-parallel': '3' },
        {
          AWS_ACCESS_KEY_ID: '',
          AWS_SECRET_ACCESS_KEY: '',
          AWS_SESSION_TOKEN: '',
          AWS_CONTAINER_CREDENTIALS_FULL_URI: `http://127.0.0.1:${port}/`,
        },
      );
      expect(results.map(({ error }) => error?.message)).toEqual(succeeded);
      // One for each of two clients, and at least one more.
      expect(given).toBeGreaterThan(2);
    } finally {
      provider.close();
    }
  });

  it('is run on apart from the third that is dead, silent, refusing or resetting, each with its error', async () => {
    const place = (index: number) => {
      const { address } = sandbox.instances[index] ?? { address: '' };
      return { address, port: sandbox.sshPort };
    };
    const servers = [
      await startBlackHole('127.0.3.1', sandbox.sshPort),
      await startSilentServer('127.0.3.2', sandbox.sshPort),
      // The first words, the key exchange, the output of the script.
      await startFaultProxy(place(3), { resetAfterBytes: 10 }, '127.0.3.4', sandbox.sshPort),
      await startFaultProxy(place(4), { swallowAfterBytes: 400 }, '127.0.3.5', sandbox.sshPort),
      await startFaultProxy(place(5), { resetAfterBytes: 20_000 }, '127.0.3.6', sandbox.sshPort),
    ];
    try {
      for (const [index, instance] of sandbox.instances.slice(0, 6).entries())
        instance.change({ publicAddress: `127.0.3.${index + 1}` });
      const { results } = await run({
        'connect-timeout': '3s',
        'max-parallel': '4',
        run: 'echo "it ran" >>ran; head -c 100000 /dev/zero | tr "\\0" x | fold -w 100; echo ended',
      });
      expect(results.map(({ instanceId }) => instanceId)).toEqual(ids());
      const codes = results.map(({ error }) => error?.code);
      expect(codes.slice(6)).toEqual(Array(6).fill(undefined));
      expect(codes.slice(0, 3)).toEqual(['EIC_UNREACHABLE', 'EIC_NOT_SSH', 'EIC_REFUSED']);
      expect(codes.slice(3, 6)).toEqual([expect.any(String), 'EIC_CONNECT_TIMED_OUT', 'EIC_CONNECTION_LOST']);
      // A script that has started is never started again.
      for (const { home } of sandbox.instances.slice(5))
        expect(await readFile(join(home, 'ran'), 'utf8')).toBe('it ran\n');
    } finally {
      for (const instance of sandbox.instances) instance.change({ publicAddress: instance.address });
      for (const server of servers) await server.close();
    }
  });

  it.each([2, 4])('that is cancelled at its push %d is accounted for, and runs nothing more', async (nth) => {
    const before = sandbox.pushes.length;
    const step = await start({ 'max-parallel': '4', run: 'echo "pid $$"; sleep 0.2; echo "done"' });
    await until('the push', () => sandbox.pushes.length >= before + nth);
    await step.cancel();
    const result = await step.result;
    const pids = [...result.log.matchAll(/pid (\d+)/g)].map(([, pid]) => Number(pid));
    await until('the scripts to be gone', () => !pids.some(isRunning));
    const results = readResults(result.outputs.results);
    expect(results.map(({ instanceId }) => instanceId)).toEqual(ids());
    const codes = new Set(results.map(({ succeeded, error }) => (succeeded ? 'ok' : error?.code)));
    expect([...codes].filter((code) => code !== 'ok')).toEqual(['EIC_CANCELLED']);
    // Nothing is started on an instance after the cancellation.
    expect(sandbox.pushes.length - before).toBeLessThan(count);
  });
});
