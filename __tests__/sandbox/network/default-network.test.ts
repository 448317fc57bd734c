import {
  DescribeInstanceStatusCommand,
  DescribeInstancesCommand,
  DescribeManagedPrefixListsCommand,
  DescribeNetworkAclsCommand,
  DescribeRouteTablesCommand,
  DescribeSecurityGroupRulesCommand,
  DescribeSecurityGroupsCommand,
  DescribeSubnetsCommand,
  DescribeVpcsCommand,
  type EC2Client,
  GetManagedPrefixListEntriesCommand,
  paginateDescribeSecurityGroupRules,
} from '@aws-sdk/client-ec2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultIds, type Sandbox, startSandbox } from '../../../src/sandbox/sandbox';
import { ec2Client } from '../aws/clients';

const silent = { sshHost: false, hostKeyTypes: [] };
const { vpc, publicSubnet, privateSubnet, instanceGroup, endpointGroup } = defaultIds;

let sandbox: Sandbox;
let ec2: EC2Client;
beforeAll(async () => {
  sandbox = await startSandbox({
    instances: [
      { ...silent, ipv6Address: 'fd00::1' },
      { ...silent, publicAddress: null, subnetId: privateSubnet },
      { ...silent, state: 'stopped' },
      { ...silent, vpcId: 'vpc-2', securityGroupIds: ['sg-2'] },
    ],
    endpoints: [{}],
  });
  ec2 = ec2Client(sandbox);
});
afterAll(async () => {
  ec2.destroy();
  await sandbox.close();
});

describe('the network of a sandbox', () => {
  it('is one VPC with a public and a private subnet', async () => {
    const { Vpcs } = await ec2.send(new DescribeVpcsCommand({ VpcIds: [vpc] }));
    expect(Vpcs).toMatchObject([
      {
        VpcId: vpc,
        CidrBlock: '127.1.0.0/16',
        State: 'available',
        OwnerId: '123456789012',
        IsDefault: false,
      },
    ]);
    const { Subnets } = await ec2.send(
      new DescribeSubnetsCommand({ Filters: [{ Name: 'vpc-id', Values: [vpc] }] }),
    );
    expect(Subnets).toMatchObject([
      {
        SubnetId: publicSubnet,
        CidrBlock: '127.1.0.0/17',
        MapPublicIpOnLaunch: true,
        AvailabilityZone: 'eu-central-1a',
      },
      { SubnetId: privateSubnet, CidrBlock: '127.1.128.0/17', MapPublicIpOnLaunch: false },
    ]);
  });

  it('leads from the public subnet to the internet, and from the private one through a NAT gateway', async () => {
    const tablesOf = async (Name: string, value: string) => {
      const Filters = [{ Name, Values: [value] }];
      return (await ec2.send(new DescribeRouteTablesCommand({ Filters }))).RouteTables;
    };
    expect(await tablesOf('association.subnet-id', publicSubnet)).toMatchObject([
      {
        VpcId: vpc,
        Routes: [
          {
            DestinationCidrBlock: '127.1.0.0/16',
            GatewayId: 'local',
            Origin: 'CreateRouteTable',
            State: 'active',
          },
          { DestinationCidrBlock: '0.0.0.0/0', GatewayId: defaultIds.internetGateway, State: 'active' },
          { DestinationIpv6CidrBlock: '::/0', GatewayId: defaultIds.internetGateway, State: 'active' },
        ],
        Associations: [{ Main: false, SubnetId: publicSubnet, AssociationState: { State: 'associated' } }],
      },
    ]);
    // As on AWS, a subnet without a route table of its own uses the main one.
    expect(await tablesOf('association.subnet-id', privateSubnet)).toEqual([]);
    expect((await tablesOf('association.main', 'true'))?.filter(({ VpcId }) => VpcId === vpc)).toMatchObject([
      {
        Routes: [
          { GatewayId: 'local' },
          { DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: defaultIds.natGateway },
        ],
        Associations: [{ Main: true }],
      },
    ]);
  });

  it('has a network ACL that allows everything both ways', async () => {
    const { NetworkAcls } = await ec2.send(
      new DescribeNetworkAclsCommand({
        Filters: [{ Name: 'association.subnet-id', Values: [privateSubnet] }],
      }),
    );
    expect(NetworkAcls).toMatchObject([
      {
        IsDefault: true,
        VpcId: vpc,
        Associations: [{ SubnetId: publicSubnet }, { SubnetId: privateSubnet }],
      },
    ]);
    expect(
      NetworkAcls?.[0]?.Entries?.map((entry) => [
        entry.Egress,
        entry.RuleNumber,
        entry.RuleAction,
        entry.CidrBlock ?? entry.Ipv6CidrBlock,
        entry.Protocol,
      ]),
    ).toEqual(
      [true, false].flatMap((egress) => [
        [egress, 100, 'allow', '0.0.0.0/0', '-1'],
        [egress, 101, 'allow', '::/0', '-1'],
        [egress, 32_767, 'deny', '0.0.0.0/0', '-1'],
        [egress, 32_768, 'deny', '::/0', '-1'],
      ]),
    );
  });

  it('has a group that allows SSH to the instances, and one of the endpoints', async () => {
    const { SecurityGroups } = await ec2.send(
      new DescribeSecurityGroupsCommand({ GroupIds: [instanceGroup, endpointGroup] }),
    );
    const onPort = (port: number) => ({
      IpProtocol: 'tcp',
      FromPort: port,
      ToPort: port,
      IpRanges: [{ CidrIp: '0.0.0.0/0', Description: 'SSH' }],
      Ipv6Ranges: [{ CidrIpv6: '::/0', Description: 'SSH' }],
      UserIdGroupPairs: [
        {
          GroupId: endpointGroup,
          UserId: '123456789012',
          Description: 'SSH through an EC2 Instance Connect Endpoint',
        },
      ],
      PrefixListIds: [],
    });
    const everywhere = [
      {
        IpProtocol: '-1',
        IpRanges: [{ CidrIp: '0.0.0.0/0' }],
        Ipv6Ranges: [],
        UserIdGroupPairs: [],
        PrefixListIds: [],
      },
    ];
    expect(SecurityGroups).toEqual([
      {
        GroupId: instanceGroup,
        GroupName: 'ssh',
        Description: 'SSH to the instances of the sandbox',
        OwnerId: '123456789012',
        VpcId: vpc,
        SecurityGroupArn: `arn:aws:ec2:eu-central-1:123456789012:security-group/${instanceGroup}`,
        IpPermissions: [onPort(22), onPort(sandbox.sshPort)],
        IpPermissionsEgress: everywhere,
        Tags: [],
      },
      expect.objectContaining({ GroupId: endpointGroup, IpPermissions: [], IpPermissionsEgress: everywhere }),
    ]);
  });

  it('gives each rule an ID', async () => {
    const Filters = [{ Name: 'group-id', Values: [instanceGroup] }];
    const rules = [];
    for await (const page of paginateDescribeSecurityGroupRules({ client: ec2, pageSize: 5 }, { Filters }))
      rules.push(...(page.SecurityGroupRules ?? []));
    expect(rules).toHaveLength(7);
    expect(rules).toContainEqual({
      SecurityGroupRuleId: expect.stringMatching(/^sgr-[0-9a-f]{17}$/),
      SecurityGroupRuleArn: expect.stringMatching(
        /^arn:aws:ec2:eu-central-1:123456789012:security-group-rule\/sgr-/,
      ),
      GroupId: instanceGroup,
      GroupOwnerId: '123456789012',
      IsEgress: false,
      IpProtocol: 'tcp',
      FromPort: sandbox.sshPort,
      ToPort: sandbox.sshPort,
      ReferencedGroupInfo: { GroupId: endpointGroup, UserId: '123456789012', VpcId: vpc },
      Description: 'SSH through an EC2 Instance Connect Endpoint',
      Tags: [],
    });
    const [first] = rules;
    const { SecurityGroupRules } = await ec2.send(
      new DescribeSecurityGroupRulesCommand({ SecurityGroupRuleIds: [first?.SecurityGroupRuleId ?? ''] }),
    );
    expect(SecurityGroupRules).toEqual([first]);
  });

  it("has AWS's prefix lists of EC2 Instance Connect", async () => {
    const { PrefixLists } = await ec2.send(
      new DescribeManagedPrefixListsCommand({
        Filters: [{ Name: 'prefix-list-name', Values: ['com.amazonaws.eu-central-1.*ec2-instance-connect'] }],
      }),
    );
    expect(PrefixLists).toMatchObject([
      {
        PrefixListName: 'com.amazonaws.eu-central-1.ec2-instance-connect',
        PrefixListArn: `arn:aws:ec2:eu-central-1:aws:prefix-list/${defaultIds.prefixList}`,
        AddressFamily: 'IPv4',
        OwnerId: 'AWS',
      },
      { PrefixListName: 'com.amazonaws.eu-central-1.ipv6.ec2-instance-connect', AddressFamily: 'IPv6' },
    ]);
    const { Entries } = await ec2.send(
      new GetManagedPrefixListEntriesCommand({ PrefixListId: defaultIds.prefixList }),
    );
    expect(Entries).toEqual([{ Cidr: '3.120.181.40/29' }]);
  });
});

describe('the instances', () => {
  it('are where the network says', async () => {
    const { Reservations = [] } = await ec2.send(
      new DescribeInstancesCommand({ InstanceIds: sandbox.instances.map(({ id }) => id) }),
    );
    const instances = Reservations.flatMap(({ Instances = [] }) => Instances);
    const groups = [{ GroupId: instanceGroup, GroupName: 'ssh' }];
    expect(instances).toMatchObject([
      {
        SubnetId: publicSubnet,
        VpcId: vpc,
        SecurityGroups: groups,
        NetworkInterfaces: [
          {
            Groups: groups,
            Association: { PublicIp: '127.0.0.11', IpOwnerId: 'amazon' },
            PrivateIpAddresses: [{ Primary: true, PrivateIpAddress: '127.1.0.11' }],
            Ipv6Addresses: [{ Ipv6Address: 'fd00::1' }],
          },
        ],
      },
      { SubnetId: privateSubnet, PrivateIpAddress: '127.1.128.12', SecurityGroups: groups },
      { State: { Name: 'stopped' }, SecurityGroups: groups },
      { VpcId: 'vpc-2', SecurityGroups: [{ GroupId: 'sg-2' }] },
    ]);
    expect(instances[1]?.NetworkInterfaces?.[0]).not.toHaveProperty('Association');
    // A VPC, subnet or group that only an instance mentions exists too.
    const { Subnets } = await ec2.send(
      new DescribeSubnetsCommand({ SubnetIds: [instances[3]?.SubnetId ?? ''] }),
    );
    expect(Subnets).toMatchObject([{ VpcId: 'vpc-2' }]);
    const { SecurityGroups } = await ec2.send(new DescribeSecurityGroupsCommand({ GroupIds: ['sg-2'] }));
    expect(SecurityGroups).toMatchObject([{ VpcId: 'vpc-2' }]);
  });

  it('pass their status checks if they run', async () => {
    const [first, , stopped] = sandbox.instances.map(({ id }) => id);
    const running = await ec2.send(new DescribeInstanceStatusCommand({}));
    expect(running.InstanceStatuses).toHaveLength(3);
    expect(running.InstanceStatuses?.[0]).toEqual({
      InstanceId: first,
      AvailabilityZone: 'eu-central-1a',
      InstanceState: { Code: 16, Name: 'running' },
      InstanceStatus: { Status: 'ok', Details: [{ Name: 'reachability', Status: 'passed' }] },
      SystemStatus: { Status: 'ok', Details: [{ Name: 'reachability', Status: 'passed' }] },
      AttachedEbsStatus: { Status: 'ok', Details: [{ Name: 'reachability', Status: 'passed' }] },
    });
    const all = await ec2.send(
      new DescribeInstanceStatusCommand({ InstanceIds: [stopped ?? ''], IncludeAllInstances: true }),
    );
    expect(all.InstanceStatuses).toMatchObject([
      { InstanceState: { Name: 'stopped' }, InstanceStatus: { Status: 'not-applicable' } },
    ]);
    expect(all.InstanceStatuses?.[0]?.InstanceStatus).not.toHaveProperty('Details');
  });
});

describe('unknown IDs and filters', () => {
  it.each([
    [
      new DescribeSecurityGroupsCommand({ GroupIds: ['sg-0'] }),
      'InvalidGroup.NotFound',
      "The security group 'sg-0' does not exist",
    ],
    [
      new DescribeSecurityGroupsCommand({ GroupIds: ['ssh'] }),
      'InvalidGroupId.Malformed',
      'Invalid id: "ssh" (expecting "sg-...")',
    ],
    [
      new DescribeSecurityGroupRulesCommand({ SecurityGroupRuleIds: ['sgr-0'] }),
      'InvalidSecurityGroupRuleId.NotFound',
      'does not exist',
    ],
    [
      new DescribeSubnetsCommand({ SubnetIds: ['subnet-0'] }),
      'InvalidSubnetID.NotFound',
      "The subnet ID 'subnet-0' does not exist",
    ],
    [
      new DescribeVpcsCommand({ VpcIds: ['vpc-0'] }),
      'InvalidVpcID.NotFound',
      "The vpc ID 'vpc-0' does not exist",
    ],
    [
      new DescribeRouteTablesCommand({ RouteTableIds: ['rtb-0'] }),
      'InvalidRouteTableID.NotFound',
      "The routeTable ID 'rtb-0' does not exist",
    ],
    [
      new DescribeNetworkAclsCommand({ NetworkAclIds: ['acl-0'] }),
      'InvalidNetworkAclID.NotFound',
      "The networkAcl ID 'acl-0' does not exist",
    ],
    [
      new GetManagedPrefixListEntriesCommand({ PrefixListId: 'pl-0' }),
      'InvalidPrefixListID.NotFound',
      'does not exist',
    ],
    [
      new DescribeInstanceStatusCommand({ InstanceIds: ['i-00000000'] }),
      'InvalidInstanceID.NotFound',
      'does not exist',
    ],
    [
      new DescribeSubnetsCommand({ Filters: [{ Name: 'color', Values: ['red'] }] }),
      'InvalidParameterValue',
      "The filter 'color' is invalid",
    ],
    [
      new DescribeVpcsCommand({ MaxResults: 2 }),
      'InvalidParameterValue',
      'Expecting a value between 5 and 1000',
    ],
  ])('are refused as EC2 does (%#)', async (command, name, message) => {
    const send: (input: never) => Promise<unknown> = ec2.send.bind(ec2);
    await expect(send(command as never)).rejects.toMatchObject({
      name,
      message: expect.stringContaining(message),
    });
  });
});
