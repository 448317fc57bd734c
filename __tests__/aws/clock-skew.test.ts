import { DescribeInstancesCommand } from '@aws-sdk/client-ec2';
import { SendSSHPublicKeyCommand } from '@aws-sdk/client-ec2-instance-connect';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { callAws } from '../../src/aws/call';
import { awsClients } from '../../src/aws/clients';
import { Deadline } from '../../src/aws/deadline';
import { generateKeyPair } from '../../src/connect/key-pair';
import { describeInstancesStatement } from '../../src/instance/policy-statements';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox';
import { only } from '../fixtures/cloud';
import { withAwsEnvironment } from '../fixtures/run-from-source';

const call = { action: 'ec2:DescribeInstances', statement: describeInstancesStatement };

/** A clock that the tests do not falsify. */
function trueNow(): number {
  return performance.timeOrigin + performance.now();
}

describe.each([
  ['an hour behind', -3_600_000],
  ['an hour ahead', 3_600_000],
  ['a day behind', -86_400_000],
])('on a runner whose clock is %s', (_, offsetMs) => {
  let sandbox: Sandbox;
  beforeEach(async () => {
    sandbox = await startSandbox({ now: trueNow });
    vi.useFakeTimers({ toFake: ['Date'], now: trueNow() + offsetMs });
  });
  afterEach(async () => {
    vi.useRealTimers();
    await sandbox.close();
  });

  it('a call to each service succeeds at the second attempt, and later ones at the first', async () => {
    const { id } = only(sandbox.instances);
    const { publicKey } = await generateKeyPair('ed25519');
    await withAwsEnvironment(sandbox.env, async () => {
      const aws = awsClients('eu-central-1');
      const deadline = new Deadline(10_000, new AbortController().signal);
      const describeOnce = () =>
        callAws(call, deadline, (abortSignal) =>
          aws.ec2.send(new DescribeInstancesCommand({}), { abortSignal }),
        );
      const push = new SendSSHPublicKeyCommand({
        InstanceId: id,
        InstanceOSUser: 'ec2-user',
        SSHPublicKey: publicKey,
      });
      try {
        expect((await describeOnce()).Reservations).toHaveLength(1);
        await describeOnce();
        await callAws(call, deadline, (abortSignal) => aws.instanceConnect.send(push, { abortSignal }));
      } finally {
        aws.close();
      }
    });
    expect(sandbox.calls.map(({ operation, status }) => [operation, status === 200])).toEqual([
      ['DescribeInstances', false],
      ['DescribeInstances', true],
      ['DescribeInstances', true],
      ['SendSSHPublicKey', false],
      ['SendSSHPublicKey', true],
    ]);
  });
});

describe('a call that AWS refuses because of the clock, again after the correction', () => {
  it('is made twice, and then reported', async () => {
    let attempts = 0;
    const refused = Object.assign(new Error('Signature expired'), {
      name: 'RequestExpired',
      $metadata: { httpStatusCode: 400, clockSkewCorrected: true },
    });
    const deadline = new Deadline(10_000, new AbortController().signal);
    const calling = callAws(call, deadline, () => {
      attempts++;
      return Promise.reject(refused);
    });
    await expect(calling).rejects.toMatchObject({ code: 'EIC_CREDENTIALS_REFUSED' });
    expect(attempts).toBe(2);
  });
});
