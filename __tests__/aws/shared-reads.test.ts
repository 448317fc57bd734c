import {
  DescribeImagesCommand,
  DescribeInstancesCommand,
  GetConsoleOutputCommand,
} from '@aws-sdk/client-ec2';
import { afterEach, describe, expect, it } from 'vitest';
import { type AwsClients, awsClients } from '../../src/aws/clients';
import { withSharedReads } from '../../src/aws/shared-reads';
import { denied, type Sandbox, startSandbox } from '../../src/sandbox/sandbox';
import { withAwsEnvironment } from '../fixtures/run-from-source';

describe('reads of EC2 that several ask for', () => {
  let sandbox: Sandbox | undefined;
  afterEach(() => sandbox?.close());

  /** Returns the operations that were called. */
  async function operations(action: (aws: AwsClients, sandbox: Sandbox) => Promise<unknown>) {
    const started = await startSandbox({ instances: [{ sshHost: false }] });
    sandbox = started;
    await withAwsEnvironment(started.env, async () => {
      const aws = awsClients(started.region);
      try {
        await action(withSharedReads(aws), started);
      } finally {
        aws.close();
      }
    });
    return started.calls.map(({ operation }) => operation);
  }
  const describeAll = () => new DescribeInstancesCommand({});

  it('are made once, at the same time or one after the other', async () => {
    const calls = await operations(async ({ ec2 }) => {
      const both = await Promise.all([ec2.send(describeAll()), ec2.send(describeAll())]);
      const third = await ec2.send(describeAll());
      for (const { Reservations } of [...both, third]) expect(Reservations).toHaveLength(1);
    });
    expect(calls).toEqual(['DescribeInstances']);
  });

  it('are made for each set of parameters, and other calls each time', async () => {
    const calls = await operations(async ({ ec2 }, { instances }) => {
      const InstanceId = instances[0]?.id;
      await ec2.send(describeAll());
      await ec2.send(new DescribeInstancesCommand({ MaxResults: 5 }));
      await ec2.send(new DescribeImagesCommand({}));
      await ec2.send(new GetConsoleOutputCommand({ InstanceId }));
      await ec2.send(new GetConsoleOutputCommand({ InstanceId }));
    });
    expect(calls).toHaveLength(5);
  });

  it('are denied once for all', async () => {
    const calls = await operations(async ({ ec2 }, { fail, principal }) => {
      fail('DescribeInstances', denied('DescribeInstances', principal));
      for (let time = 0; time < 3; time++) {
        await expect(ec2.send(describeAll())).rejects.toThrow('not authorized');
      }
    });
    expect(calls).toHaveLength(1);
  });

  it('are made again after another failure', async () => {
    const calls = await operations(async ({ ec2 }, { fail }) => {
      fail('DescribeInstances', { code: 'RequestLimitExceeded', times: 1 });
      await expect(ec2.send(describeAll())).rejects.toThrow();
      expect((await ec2.send(describeAll())).Reservations).toHaveLength(1);
    });
    expect(calls).toHaveLength(2);
  });
});
