import {
  DescribeInstanceConnectEndpointsCommand,
  DescribeInstanceStatusCommand,
  DescribeInstancesCommand,
  DescribeNetworkAclsCommand,
  DescribeRouteTablesCommand,
  DescribeSecurityGroupsCommand,
  DescribeSubnetsCommand,
  type EC2Client,
  GetManagedPrefixListEntriesCommand,
} from '@aws-sdk/client-ec2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultIds, type Sandbox, SandboxError, startSandbox } from '../../../src/sandbox/sandbox';
import { ec2Client } from '../aws/clients';

const silent = { sshHost: false, hostKeyTypes: [] };
const { publicSubnet, privateSubnet, instanceGroup, endpointGroup } = defaultIds;
const [subnet, table, list] = ['subnet-00000000000000001', 'rtb-00000000000000001', 'pl-00000000000000001'];

let sandbox: Sandbox;
let ec2: EC2Client;
beforeAll(async () => {
  sandbox = await startSandbox({
    instances: [
      { ...silent, subnetId: subnet, statusChecks: 'impaired' },
      { ...silent, statusChecks: 'system-impaired' },
      { ...silent, statusChecks: 'initializing' },
      { ...silent, statusChecks: 'insufficient-data' },
    ],
    endpoints: [{ securityGroupIds: ['sg-00000000000000009'] }],
    network: {
      subnets: [
        { id: subnet, cidr: '127.1.64.0/24', availabilityZone: 'eu-central-1b', tags: { tier: 'web' } },
      ],
      routeTables: [
        {
          id: table,
          subnetIds: [subnet],
          routes: [
            { destination: '0.0.0.0/0', target: 'igw-1', state: 'blackhole' },
            { destination: list, target: 'tgw-1' },
          ],
        },
        { id: defaultIds.publicRouteTable, routes: [] },
      ],
      networkAcls: [
        {
          id: defaultIds.networkAcl,
          entries: [
            { ruleNumber: 10, action: 'deny', protocol: '6', cidr: '0.0.0.0/0', port: [1, 100] },
            { ruleNumber: 20, egress: true, action: 'allow', cidr: '::/0' },
          ],
        },
      ],
      securityGroups: [
        {
          id: instanceGroup,
          ingress: [
            { id: 'sgr-00000000000000001', port: [20, 22], peer: list },
            { peer: '203.0.113.0/24', description: 'office' },
            { protocol: '-1', peer: endpointGroup },
          ],
          egress: [],
        },
      ],
      prefixLists: [{ id: list, name: 'office', cidrs: ['203.0.113.0/24', '198.51.100.0/24'] }],
    },
  });
  ec2 = ec2Client(sandbox);
});
afterAll(async () => {
  ec2.destroy();
  await sandbox.close();
});

describe('the options of the network', () => {
  it('add a subnet, whose instances are in its zone, and a route table', async () => {
    const { Subnets } = await ec2.send(new DescribeSubnetsCommand({ SubnetIds: [subnet] }));
    expect(Subnets).toMatchObject([
      {
        CidrBlock: '127.1.64.0/24',
        AvailabilityZone: 'eu-central-1b',
        Tags: [{ Key: 'tier', Value: 'web' }],
      },
    ]);
    const { Reservations } = await ec2.send(
      new DescribeInstancesCommand({ Filters: [{ Name: 'subnet-id', Values: [subnet] }] }),
    );
    expect(Reservations?.[0]?.Instances).toMatchObject([
      { Placement: { AvailabilityZone: 'eu-central-1b' } },
    ]);
    const { RouteTables } = await ec2.send(
      new DescribeRouteTablesCommand({ Filters: [{ Name: 'association.subnet-id', Values: [subnet] }] }),
    );
    expect(RouteTables).toMatchObject([
      {
        RouteTableId: table,
        Routes: [
          { GatewayId: 'local' },
          { DestinationCidrBlock: '0.0.0.0/0', GatewayId: 'igw-1', State: 'blackhole' },
          { DestinationPrefixListId: list, TransitGatewayId: 'tgw-1', State: 'active' },
        ],
      },
    ]);
  });

  it('replace a default part that has the same ID, and keep its subnets', async () => {
    const Filters = [{ Name: 'association.subnet-id', Values: [publicSubnet] }];
    const { RouteTables } = await ec2.send(new DescribeRouteTablesCommand({ Filters }));
    expect(RouteTables).toMatchObject([
      { RouteTableId: defaultIds.publicRouteTable, Routes: [{ GatewayId: 'local' }] },
    ]);
    const { NetworkAcls } = await ec2.send(new DescribeNetworkAclsCommand({ Filters }));
    expect(NetworkAcls?.[0]?.Entries).toMatchObject([
      { RuleNumber: 20, Egress: true, RuleAction: 'allow', Ipv6CidrBlock: '::/0', Protocol: '-1' },
      { RuleNumber: 32_767, Egress: true, RuleAction: 'deny' },
      { RuleNumber: 32_768, Egress: true, RuleAction: 'deny' },
      { RuleNumber: 10, Egress: false, RuleAction: 'deny', Protocol: '6', PortRange: { From: 1, To: 100 } },
      { RuleNumber: 32_767, Egress: false, RuleAction: 'deny' },
      { RuleNumber: 32_768, Egress: false, RuleAction: 'deny' },
    ]);
    const { SecurityGroups } = await ec2.send(
      new DescribeSecurityGroupsCommand({ GroupIds: [instanceGroup] }),
    );
    expect(SecurityGroups?.[0]?.IpPermissionsEgress).toEqual([]);
    expect(SecurityGroups?.[0]?.IpPermissions).toMatchObject([
      { IpProtocol: 'tcp', FromPort: 20, ToPort: 22, PrefixListIds: [{ PrefixListId: list }] },
      // Without a port it is that of the sandbox.
      { FromPort: sandbox.sshPort, IpRanges: [{ CidrIp: '203.0.113.0/24', Description: 'office' }] },
      { IpProtocol: '-1', UserIdGroupPairs: [{ GroupId: endpointGroup }] },
    ]);
  });

  it('have prefix lists, read page by page', async () => {
    const entries = (NextToken?: string) =>
      ec2.send(
        new GetManagedPrefixListEntriesCommand({
          PrefixListId: list,
          MaxResults: 1,
          ...(NextToken && { NextToken }),
        }),
      );
    const { Entries, NextToken } = await entries();
    expect(Entries).toEqual([{ Cidr: '203.0.113.0/24' }]);
    expect(await entries(NextToken)).toMatchObject({ Entries: [{ Cidr: '198.51.100.0/24' }] });
  });

  it('set the status checks of instances', async () => {
    const { InstanceStatuses } = await ec2.send(new DescribeInstanceStatusCommand({}));
    const statuses = InstanceStatuses?.map(({ InstanceStatus, SystemStatus }) => [
      InstanceStatus?.Status,
      SystemStatus?.Status,
      InstanceStatus?.Details?.[0]?.Status,
    ]);
    expect(statuses).toEqual([
      ['impaired', 'ok', 'failed'],
      ['impaired', 'impaired', 'failed'],
      ['initializing', 'initializing', 'initializing'],
      ['insufficient-data', 'insufficient-data', 'insufficient-data'],
    ]);
    expect(InstanceStatuses?.[0]?.InstanceStatus?.Details?.[0]?.ImpairedSince).toBeInstanceOf(Date);
    const Filters = [{ Name: 'instance-status.status', Values: ['impaired'] }];
    expect((await ec2.send(new DescribeInstanceStatusCommand({ Filters }))).InstanceStatuses).toHaveLength(2);
  });

  it.each([
    [{ securityGroups: [{ id: 'web' }] }, 'Not a security group ID: web'],
    [
      { securityGroups: [{ id: 'sg-1', ingress: [{ peer: 'everyone' }] }] },
      'Neither a CIDR block, sg-… nor pl-…',
    ],
    [{ routeTables: [{ id: 'rtb-1', subnetIds: ['subnet-1'] }] }, 'The network has no subnet-1'],
    [{ networkAcls: [{ id: 'acl-1', entries: [], subnetIds: ['subnet-1'] }] }, 'The network has no subnet-1'],
  ])('are refused if they are %j', async (network, message) => {
    const starting = startSandbox({ instances: [silent], network });
    await expect(starting).rejects.toThrow(SandboxError);
    await expect(starting).rejects.toThrow(message);
  });
});

describe('a running sandbox', () => {
  it('changes its network', async () => {
    const { network } = sandbox;
    network.setRoutes(table, []);
    network.setAclEntries(defaultIds.networkAcl, []);
    network.setRules(instanceGroup, 'egress', [{ protocol: '-1', peer: '::/0' }]);
    const { RouteTables } = await ec2.send(new DescribeRouteTablesCommand({ RouteTableIds: [table] }));
    expect(RouteTables?.[0]?.Routes).toHaveLength(1);
    const { NetworkAcls } = await ec2.send(new DescribeNetworkAclsCommand({}));
    expect(NetworkAcls?.[0]?.Entries?.every(({ RuleAction }) => RuleAction === 'deny')).toBe(true);
    const { SecurityGroups } = await ec2.send(
      new DescribeSecurityGroupsCommand({ GroupIds: [instanceGroup] }),
    );
    expect(SecurityGroups).toMatchObject([
      { IpPermissions: [{}, {}, {}], IpPermissionsEgress: [{ Ipv6Ranges: [{ CidrIpv6: '::/0' }] }] },
    ]);
    expect(() => network.setRules('sg-0', 'ingress', [])).toThrow('The network has no sg-0');
  });

  it('changes its instances and endpoints', async () => {
    const [instance] = sandbox.instances;
    instance?.change({
      statusChecks: 'ok',
      securityGroupIds: [endpointGroup],
      publicAddress: null,
      subnetId: privateSubnet,
    });
    const InstanceIds = [instance?.id ?? ''];
    const { Reservations } = await ec2.send(new DescribeInstancesCommand({ InstanceIds }));
    const described = Reservations?.[0]?.Instances?.[0];
    expect(described).toMatchObject({
      SubnetId: privateSubnet,
      SecurityGroups: [{ GroupId: endpointGroup }],
    });
    expect(described).not.toHaveProperty('PublicIpAddress');
    expect(
      (await ec2.send(new DescribeInstanceStatusCommand({ InstanceIds }))).InstanceStatuses,
    ).toMatchObject([{ InstanceStatus: { Status: 'ok' } }]);
    sandbox.endpoints[0]?.change({ state: 'delete-failed', securityGroupIds: [endpointGroup] });
    const { InstanceConnectEndpoints } = await ec2.send(new DescribeInstanceConnectEndpointsCommand({}));
    expect(InstanceConnectEndpoints).toMatchObject([
      { State: 'delete-failed', SecurityGroupIds: [endpointGroup] },
    ]);
  });
});
