import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cloud, only, startCloud } from '../fixtures/cloud';
import { signalAll } from '../fixtures/processes';
import { readResults } from '../fixtures/results-schema';
import { type Job, startJob } from '../fixtures/runner';
import { testUser } from '../fixtures/sshd';
import { startFaultProxy } from '../fixtures/tcp-servers';

describe('a host that vanishes while a script runs', () => {
  let cloud: Cloud;
  let job: Job;
  beforeAll(async () => {
    cloud = await startCloud([{ hostKeyTypes: ['ed25519'] }]);
    job = await startJob();
  });
  afterAll(async () => {
    await job?.close();
    await cloud?.close();
  });

  const startThrough = async (inputs: Record<string, string> = {}) => {
    const { id, sshd } = only(cloud.instances);
    const proxy = await startFaultProxy(sshd);
    const step = await job.start({
      inputs: {
        'instance-ids': id,
        'instance-ip': proxy.address,
        port: String(proxy.port),
        'os-user': testUser,
        run: 'echo "it runs"; exec sleep 60',
        ...inputs,
      },
      env: cloud.sandbox.env,
    });
    await step.seen('it runs');
    return { proxy, step };
  };

  it('ends the step with EIC_CONNECTION_LOST when the connection is reset; what it had printed is there', async () => {
    const { proxy, step } = await startThrough();
    proxy.cut();
    const result = await step.result;
    await proxy.close();
    expect(result).toMatchObject({ exitCode: 1, outputs: { stdout: 'it runs', 'exit-code': '' } });
    expect(only(readResults(result.outputs.results))).toMatchObject({
      exitCode: null,
      error: { code: 'EIC_CONNECTION_LOST' },
    });
    expect(proxy.connections()).toBe(1); // A script that has started is never run again.
  });

  it('ends the step when sshd is killed', async () => {
    const { proxy, step } = await startThrough();
    const sessions = only(cloud.instances).sshd.sessions();
    signalAll(
      sessions.flatMap(({ pid, commandLine }) => (commandLine.startsWith('sshd') ? [pid] : [])),
      'KILL',
    );
    const result = await step.result;
    await proxy.close();
    expect(only(readResults(result.outputs.results)).error?.code).toBe('EIC_CONNECTION_LOST');
  });

  it('ends the step at the timeout when nothing comes any more, without a word', async () => {
    const { proxy, step } = await startThrough({ timeout: '2s' });
    proxy.freeze();
    const result = await step.result;
    await proxy.close();
    expect(only(readResults(result.outputs.results)).error?.code).toBe('EIC_TIMED_OUT');
  });

  it('lets a cancelled job end in time', async () => {
    const { proxy, step } = await startThrough();
    proxy.freeze();
    expect(await step.cancel()).toBe('SIGINT');
    const result = await step.result;
    await proxy.close();
    expect(result.exitCode).toBe(1);
    expect(only(readResults(result.outputs.results)).error?.code).toBe('EIC_CANCELLED');
  });

  it('is noticed long before the timeout', async () => {
    const { proxy, step } = await startThrough({ timeout: '10m' });
    proxy.freeze();
    const result = await step.result;
    await proxy.close();
    expect(only(readResults(result.outputs.results)).error?.code).toBe('EIC_CONNECTION_LOST');
  }, 60_000);
});
