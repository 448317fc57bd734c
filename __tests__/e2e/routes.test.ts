import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cloud, only, startCloud } from '../fixtures/cloud';
import { allProcesses } from '../fixtures/processes';
import { stdioRelay } from '../fixtures/relay-command';
import { readResults } from '../fixtures/results-schema';
import { type Job, type StepOptions, startJob } from '../fixtures/runner';
import { testUser } from '../fixtures/sshd';
import { type StubAws, stubAws } from '../fixtures/stub-aws';
import { freePort } from '../fixtures/tcp-servers';
import { until } from '../fixtures/until';

describe('a step that reaches its instances in another way than directly', () => {
  let cloud: Cloud;
  let job: Job;
  let stub: StubAws;
  beforeAll(async () => {
    const options = { hostKeyTypes: ['ed25519'], privateAddress: null } as const;
    cloud = await startCloud([
      { ...options, name: 'bastion' },
      { ...options, name: 'web-1' },
      { ...options, name: 'web-2' },
    ]);
    stub = await stubAws({ address: named('web-1').address });
    job = await startJob();
  });
  afterAll(async () => {
    await job?.close();
    await stub?.remove();
    await cloud?.close();
  });

  const named = (name: string) => only(cloud.instances.filter((instance) => instance.name === name));
  const step = (inputs: Record<string, string>, env: Record<string, string> = {}): StepOptions => ({
    inputs: {
      'instance-ids': named('web-1').id,
      'os-user': testUser,
      port: String(cloud.sandbox.sshPort),
      run: 'echo "it runs"',
      ...inputs,
    },
    env: { ...cloud.sandbox.env, ...env },
  });
  const relay = () => stdioRelay('%h', '%p').join(' ');
  const relays = () => allProcesses().filter(({ commandLine }) => commandLine.includes('stdio-relay.mjs'));

  it('names the bastion in the log, the summary and the results', async () => {
    const bastion = named('bastion');
    const ids = ['web-1', 'web-2'].map((name) => named(name).id);
    const { log, outputs, summaryText } = await job.run(
      step({ bastion: bastion.id, 'instance-ids': ids.join(' ') }),
    );
    expect(log).toContain(`${named('web-1').address}:${cloud.sandbox.sshPort} through bastion ${bastion.id}`);
    expect(summaryText).toContain(`bastion ${bastion.id}`);
    expect(readResults(outputs.results)).toMatchObject(
      ids.map((instanceId) => ({ instanceId, succeeded: true, route: 'bastion', bastion: bastion.id })),
    );
  });

  it('may reach the bastion itself by any other route', async () => {
    const inputs = {
      bastion: named('bastion').id,
      'proxy-command': relay(),
      'host-key-verification': 'strict',
    };
    const { outputs } = await job.run(step(inputs));
    expect(only(readResults(outputs.results))).toMatchObject({ succeeded: true, route: 'bastion' });
    expect(relays()).toEqual([]);
  });

  it('goes through Session Manager', async () => {
    const { log, outputs } = await job.run(step({ 'connection-type': 'ssm' }, { PATH: stub.path }));
    expect(only(readResults(outputs.results))).toMatchObject({
      succeeded: true,
      route: 'ssm',
      bastion: null,
    });
    expect(log).toContain('through Session Manager');
    expect(relays()).toEqual([]);
  });

  it('goes through a proxy command', async () => {
    const { log, outputs } = await job.run(step({ 'proxy-command': relay() }));
    expect(only(readResults(outputs.results))).toMatchObject({ succeeded: true, route: 'proxy-command' });
    expect(log).toContain('through the proxy command');
    expect(relays()).toEqual([]);
  });

  it.each(['proxy-command', 'bastion'])(
    'leaves nothing behind if it is cancelled while its script runs (%s)',
    async (route) => {
      const bastion = route === 'bastion' ? { bastion: named('bastion').id } : {};
      const running = await job.start(
        step({ ...bastion, 'proxy-command': relay(), run: 'echo "it runs"; exec sleep 1000' }),
      );
      await running.seen('it runs');
      expect(relays()).toHaveLength(1);
      expect(await running.cancel()).toBe('SIGINT');
      const { outputs } = await running.result;
      expect(only(readResults(outputs.results)).error).toMatchObject({ code: 'EIC_CANCELLED' });
      expect(relays()).toEqual([]);
      await until('no session is left', () =>
        ['bastion', 'web-1'].every((name) => named(name).sshd.sessions().length === 0),
      );
    },
  );

  it.each(['never answers', 'ignores TERM'])('ends a program that %s if it is cancelled', async (what) => {
    const mark = `mark-${Math.random()}`;
    const line = what === 'never answers' ? 'sleep 1000' : 'trap "" TERM; while :; do sleep 0.1; done';
    const left = () => allProcesses().filter(({ commandLine }) => commandLine.includes(mark));
    const running = await job.start(step({ 'proxy-command': `sh -c '${line}' ${mark}` }));
    await until('the program runs', () => left().length > 0);
    expect(await running.cancel()).toBe('SIGINT');
    expect((await running.result).log).toContain('EIC_CANCELLED');
    expect(left()).toEqual([]);
  });

  it('says what it waits for until an instance has booted', async () => {
    const port = await freePort(named('web-1').address);
    const { log, outputs } = await job.run(step({ 'wait-for-boot': '2s', port: String(port) }));
    expect(log).toMatch(/^web-1: waiting for it to boot: 127\..* nothing listens there\.$/m);
    expect(only(readResults(outputs.results)).error).toMatchObject({ code: 'EIC_REFUSED' });
  });
});
