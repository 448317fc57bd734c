import {
  DescribeInstanceStatusCommand,
  DescribeInstancesCommand,
  DescribeNetworkAclsCommand,
  DescribeRouteTablesCommand,
  DescribeSecurityGroupsCommand,
} from '@aws-sdk/client-ec2';
import { expect, it } from 'vitest';
import { brokenNetwork } from '../../../src/cli/sandbox/broken-network';
import { faultOptions } from '../../../src/cli/sandbox/fault-option';
import { instancesWith } from '../../../src/cli/sandbox/instances';
import { startSandbox } from '../../../src/sandbox/sandbox';
import { ec2Client } from '../../sandbox/aws/clients';

it('faults of the network concern only the instances that they name, also together', async () => {
  const texts = ['status-impaired=web-1', 'group-closed=web-2', 'acl-closed=web-3', 'no-route=web-4'];
  const faults = [...texts, 'no-route=web-5', 'acl-closed=web-5', 'group-closed=web-5'].flatMap((text) =>
    faultOptions(text),
  );
  const instances = instancesWith(6, faults).map((instance) => ({ ...instance, sshHost: false }));
  const sandbox = await startSandbox({ instances, network: brokenNetwork });
  const ec2 = ec2Client(sandbox);
  try {
    const { InstanceStatuses } = await ec2.send(new DescribeInstanceStatusCommand({}));
    expect(InstanceStatuses?.map(({ InstanceStatus }) => InstanceStatus?.Status)).toEqual([
      'impaired',
      ...Array.from({ length: 5 }, () => 'ok'),
    ]);
    const { Reservations = [] } = await ec2.send(new DescribeInstancesCommand({}));
    const broken: boolean[][] = [];
    for (const { SecurityGroups, SubnetId = '' } of Reservations.flatMap(({ Instances = [] }) => Instances)) {
      const groups = await ec2.send(
        new DescribeSecurityGroupsCommand({
          GroupIds: SecurityGroups?.flatMap(({ GroupId }) => GroupId ?? []),
        }),
      );
      const Filters = [{ Name: 'association.subnet-id', Values: [SubnetId] }];
      const { NetworkAcls } = await ec2.send(new DescribeNetworkAclsCommand({ Filters }));
      const { RouteTables } = await ec2.send(new DescribeRouteTablesCommand({ Filters }));
      expect([NetworkAcls, RouteTables].map((found) => found?.length)).toEqual([1, 1]);
      broken.push([
        groups.SecurityGroups?.every(({ IpPermissions }) => IpPermissions?.length === 0) === true,
        NetworkAcls?.[0]?.Entries?.every(({ RuleAction }) => RuleAction === 'deny') === true,
        RouteTables?.[0]?.Routes?.every(({ GatewayId }) => GatewayId === 'local') === true,
      ]);
    }
    expect(broken).toEqual([
      [false, false, false],
      [true, false, false],
      [false, true, false],
      [false, false, true],
      [true, true, true],
      [false, false, false],
    ]);
  } finally {
    ec2.destroy();
    await sandbox.close();
  }
});
