import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EicError } from '../../src/eic-error';
import { type Cloud, only, startCloud } from '../fixtures/cloud';
import { stdioRelay } from '../fixtures/relay-command';
import { runFromSource, type SourceRun } from '../fixtures/run-from-source';
import { type FaultProxy, freePort, startBlackHole, startFaultProxy } from '../fixtures/tcp-servers';

describe('wait-for-boot', () => {
  let cloud: Cloud;
  beforeAll(async () => {
    cloud = await startCloud([{ hostKeyTypes: ['ed25519'] }]);
  });
  afterAll(() => cloud?.close());
  beforeEach(() => only(cloud.sandbox.instances).change({ state: 'running', consoleOutput: 'auto' }));

  const run = (more: Partial<SourceRun> = {}) =>
    runFromSource({
      instanceIds: [only(cloud.instances).id],
      aws: cloud.sandbox.env,
      port: cloud.sandbox.sshPort,
      waitForBootMs: 60_000,
      ...more,
    });
  const callsOf = (operation: string) =>
    cloud.sandbox.calls.filter((call) => call.operation === operation).length;

  it('changes nothing for an instance that answers', async () => {
    const [before, connections] = [
      cloud.sandbox.pushes.length,
      only(cloud.instances).sshd.authorizedKeysRuns(),
    ];
    const { results, waits } = await run();
    expect(only(results)).toMatchObject({ succeeded: true });
    expect(waits).toEqual([]);
    expect(cloud.sandbox.pushes.length - before).toBe(1);
    expect(only(cloud.instances).sshd.authorizedKeysRuns() - connections).toBe(1);
  });

  it('looks again until an instance is no longer pending', async () => {
    const instance = only(cloud.sandbox.instances);
    instance.change({ state: 'pending' });
    const { results, waits } = await run({ waiting: () => instance.change({ state: 'running' }) });
    expect(only(results)).toMatchObject({ succeeded: true });
    expect(waits).toEqual([`${instance.id}: it is pending`]);
  });

  it.each([
    ['directly', {}],
    ['through a proxy command', { proxyCommand: stdioRelay('%h', '%p') }],
  ])('tries again %s until sshd answers, and pushes one key after that', async (_, way) => {
    const { sshd } = only(cloud.instances);
    const port = await freePort('127.0.0.1');
    const before = cloud.sandbox.pushes.length;
    let proxy: Promise<FaultProxy> | undefined;
    let pushedBefore = 0;
    const { results, waits } = await run({
      ...way,
      instanceIp: '127.0.0.1',
      port,
      // Shorter than the wait: it begins after the port answers.
      connectTimeoutMs: 5_000,
      waiting: () => {
        pushedBefore = cloud.sandbox.pushes.length;
        proxy ??= startFaultProxy(sshd, {}, '127.0.0.1', port);
      },
    });
    await (await proxy)?.close();
    expect(only(results)).toMatchObject({ succeeded: true, durationsMs: { boot: expect.any(Number) } });
    expect(waits.length).toBeGreaterThan(0);
    expect(pushedBefore).toBe(before);
    expect(cloud.sandbox.pushes.length - before).toBe(1);
  });

  it('tries again while connections are reset as soon as they are open', async () => {
    const proxy = await startFaultProxy(only(cloud.instances).sshd, { resetFirst: 2 });
    try {
      const { results } = await run({ instanceIp: proxy.address, port: proxy.port });
      expect(only(results)).toMatchObject({ succeeded: true });
    } finally {
      await proxy.close();
    }
  });

  it.each(['strict', 'auto'] as const)(
    'waits in mode %s for the host keys of an instance that boots, which EC2 shows late',
    async (hostKeyMode) => {
      const instance = only(cloud.sandbox.instances);
      instance.change({ state: 'pending', consoleOutput: 'booting\n' });
      const before = cloud.sandbox.pushes.length;
      let waits = 0;
      const { results } = await run({
        hostKeyMode,
        waiting: () => {
          waits += 1;
          instance.change(waits === 1 ? { state: 'running' } : { consoleOutput: 'auto' });
        },
      });
      expect(only(results)).toMatchObject({ succeeded: true, hostKey: { verifiedBy: 'console-output' } });
      expect(waits).toBe(2);
      expect(cloud.sandbox.pushes.length - before).toBe(1);
    },
  );

  it('does not wait for host keys in mode auto if the instance had booted', async () => {
    only(cloud.sandbox.instances).change({ consoleOutput: 'nothing left of the boot\n' });
    const before = callsOf('GetConsoleOutput');
    const { results, waits } = await run();
    expect(only(results)).toMatchObject({ succeeded: true, hostKey: { verifiedBy: 'accepted' } });
    expect(waits).toEqual([]);
    expect(callsOf('GetConsoleOutput') - before).toBe(1);
  });

  it('ends with the last failure, and pushes no key', async () => {
    const before = cloud.sandbox.pushes.length;
    const { results } = await run({ port: await freePort('127.0.0.1'), waitForBootMs: 2_000 });
    expect(only(results).error).toMatchObject({
      code: 'EIC_REFUSED',
      message: expect.stringMatching(
        /nothing listens there\. It did not answer within `wait-for-boot`, 2 s\.$/,
      ),
      remedy: expect.stringContaining('raise `wait-for-boot`'),
    });
    expect(only(results).durationsMs).toMatchObject({ boot: expect.any(Number), connect: null });
    expect(cloud.sandbox.pushes).toHaveLength(before);
  });

  it('is not for a program that the runner does not have', async () => {
    const { results, waits } = await run({ proxyCommand: ['no-such-program'] });
    expect(only(results).error).toMatchObject({ code: 'EIC_PROXY_COMMAND_FAILED' });
    expect(waits).toEqual([]);
  });

  it('ends if the instance is still pending', async () => {
    only(cloud.sandbox.instances).change({ state: 'pending' });
    const { results } = await run({ waitForBootMs: 2_000 });
    expect(only(results).error).toMatchObject({
      code: 'EIC_INSTANCE_NOT_RUNNING',
      message: expect.stringContaining('pending'),
    });
  });

  it.each(['pending', 'silent', 'refusing', 'without host keys'])(
    'is ended by a cancellation while an instance is %s',
    async (state) => {
      const cancel = new AbortController();
      const hole = await startBlackHole('127.0.0.1');
      const instance = only(cloud.sandbox.instances);
      if (state === 'pending') instance.change({ state });
      if (state === 'without host keys') instance.change({ consoleOutput: 'booting\n' });
      const places: Record<string, Partial<SourceRun>> = {
        silent: { instanceIp: hole.address, port: hole.port, connectTimeoutMs: 1_000 },
        refusing: { port: await freePort('127.0.0.1') },
        'without host keys': { hostKeyMode: 'strict' },
      };
      const cancelled = new EicError('EIC_CANCELLED', 'Cancelled.', { remedy: 'None.' });
      try {
        const running = run({
          ...places[state],
          waitForBootMs: 3_600_000,
          cancelled: cancel.signal,
          waiting: () => cancel.abort(cancelled),
        });
        if (state === 'pending') await expect(running).rejects.toBe(cancelled);
        else expect(only((await running).results).error).toMatchObject({ code: 'EIC_CANCELLED' });
      } finally {
        await hole.close();
      }
    },
  );
});
