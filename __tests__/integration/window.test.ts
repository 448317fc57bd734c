import { afterEach, describe, expect, it } from 'vitest';
import { type Cloud, only, startCloud } from '../fixtures/cloud';
import { runFromSource } from '../fixtures/run-from-source';
import { startBlackHole } from '../fixtures/tcp-servers';

describe('the 60 seconds in which a pushed key is good', () => {
  let cloud: Cloud | undefined;
  afterEach(() => cloud?.close());

  it('gets a fresh key if the first one was gone from the instance before sshd asked for it', async () => {
    let ahead = 0;
    const clock = () => Date.now() + ahead;
    cloud = await startCloud([{ hostKeyTypes: ['ed25519'] }], { now: clock });
    const { sandbox } = cloud;
    // The sandbox's clock jumps past the window between the first push and sshd's question.
    const watch = setInterval(() => {
      if (sandbox.pushes.length === 1) ahead = 61_000;
    }, 1);
    try {
      const { results, stdout } = await runFromSource({
        instanceIds: [only(cloud.instances).id],
        aws: sandbox.env,
        port: sandbox.sshPort,
      });
      expect(only(results)).toMatchObject({ succeeded: true, exitCode: 0 });
      expect(stdout).toBe('it runs\n');
      expect(new Set(sandbox.pushes.map(({ publicKey }) => publicKey)).size).toBe(2);
    } finally {
      clearInterval(watch);
    }
  });

  it('does not matter to a script that runs when the key expires', async () => {
    cloud = await startCloud([{ hostKeyTypes: ['ed25519'] }], { keyLifetimeSeconds: 4 });
    const { sandbox } = cloud;
    const { results, stdout } = await runFromSource({
      instanceIds: [only(cloud.instances).id],
      aws: sandbox.env,
      port: sandbox.sshPort,
      script: 'sleep 4.5; echo "still here"',
    });
    expect(only(results)).toMatchObject({ succeeded: true });
    expect(stdout).toBe('still here\n');
    expect(only(sandbox.pushes).expiry).toBeLessThan(Date.now());
  });

  it('does not begin before there is a connection: nothing is pushed for a host that cannot be reached', async () => {
    cloud = await startCloud([{ hostKeyTypes: ['ed25519'] }]);
    const hole = await startBlackHole('127.0.0.1');
    try {
      const { errors } = await runFromSource({
        instanceIds: [only(cloud.instances).id],
        aws: cloud.sandbox.env,
        port: hole.port,
        instanceIp: hole.address,
        connectTimeoutMs: 1_000,
      });
      expect(only(errors).code).toBe('EIC_UNREACHABLE');
      expect(cloud.sandbox.pushes).toEqual([]);
    } finally {
      await hole.close();
    }
  });
});
