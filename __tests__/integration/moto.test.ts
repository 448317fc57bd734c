import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { only } from '../fixtures/cloud';
import { hasMoto, type Moto, startMoto } from '../fixtures/moto';
import { runFromSource } from '../fixtures/run-from-source';
import { type Sshd, startSshd, testUser } from '../fixtures/sshd';

describe.skipIf(!hasMoto)('with moto instead of AWS (needs moto_server)', () => {
  let moto: Moto;
  let ids: readonly string[];
  let sshd: Sshd;
  beforeAll(async () => {
    moto = await startMoto();
    ids = await moto.runInstances(2, 'from moto');
    sshd = await startSshd({
      address: '127.0.0.1',
      metadataUrl: moto.metadataUrl(ids[0] ?? ''),
      instanceId: ids[0],
    });
  });
  afterAll(async () => {
    await sshd?.close();
    await moto?.close();
  });

  it('finds the instance, reads its console, pushes a key that moto accepts, and logs in with it', async () => {
    const { results, stdout } = await runFromSource({
      instanceIds: ids.slice(0, 1),
      aws: moto.env,
      port: sshd.port,
      instanceIp: sshd.address,
      script: 'echo "run for moto"',
    });
    expect(only(results)).toMatchObject({ succeeded: true, name: 'from moto', exitCode: 0 });
    expect(stdout).toBe('run for moto\n');
    expect(moto.calls).toEqual(
      expect.arrayContaining([
        { action: 'DescribeInstances', status: 200 },
        { action: 'GetConsoleOutput', status: 200 },
        { action: 'SendSSHPublicKey', status: 200 },
      ]),
    );
    expect(only(moto.pushes)).toMatchObject({ instanceId: ids[0], user: testUser });
  });

  it('reports an instance that moto does not have, and one that it has stopped', async () => {
    const [, second = ''] = ids;
    await moto.stopInstance(second);
    const { results } = await runFromSource({
      instanceIds: ['i-0123456789abcdef0', second],
      aws: moto.env,
      port: sshd.port,
    });
    expect(results.map(({ error }) => error?.code)).toEqual([
      'EIC_INSTANCE_NOT_FOUND',
      'EIC_INSTANCE_NOT_RUNNING',
    ]);
    expect(results[1]?.error?.message).toContain('stopped');
  });
});
