import {
  AuthorizeSecurityGroupIngressCommand,
  type AuthorizeSecurityGroupIngressCommandInput,
  CreateTagsCommand,
  DeleteTagsCommand,
  DescribeInstancesCommand,
  DescribeSecurityGroupRulesCommand,
  DescribeSecurityGroupsCommand,
  DescribeTagsCommand,
  type EC2Client,
  RevokeSecurityGroupIngressCommand,
  type RevokeSecurityGroupIngressCommandInput,
} from '@aws-sdk/client-ec2';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { defaultIds, type Sandbox, startSandbox } from '../../../src/sandbox/sandbox';
import { ec2Client } from './clients';

const GroupId = 'sg-0123456789abcdef0';
let sandbox: Sandbox;
let ec2: EC2Client;
beforeAll(async () => {
  sandbox = await startSandbox({
    instances: [{ sshHost: false, securityGroupIds: [GroupId] }],
    network: { securityGroups: [{ id: GroupId, name: 'web', tags: { team: 'a' } }] },
  });
  ec2 = ec2Client(sandbox);
});
beforeEach(() => sandbox.network.setRules(GroupId, 'ingress', []));
afterAll(async () => {
  ec2.destroy();
  await sandbox.close();
});

const ssh = (CidrIp: string, Description?: string) => ({
  IpProtocol: 'tcp',
  FromPort: 22,
  ToPort: 22,
  IpRanges: [{ CidrIp, Description }],
});
const authorize = (input: Omit<AuthorizeSecurityGroupIngressCommandInput, 'GroupId'>) =>
  ec2.send(new AuthorizeSecurityGroupIngressCommand({ GroupId, ...input }));
const revoke = (input: Omit<RevokeSecurityGroupIngressCommandInput, 'GroupId'>) =>
  ec2.send(new RevokeSecurityGroupIngressCommand({ GroupId, ...input }));
const permissions = async () => {
  const { SecurityGroups } = await ec2.send(new DescribeSecurityGroupsCommand({ GroupIds: [GroupId] }));
  return SecurityGroups?.[0]?.IpPermissions;
};
const ruleIds = async (): Promise<string[]> => {
  const { SecurityGroupRules = [] } = await ec2.send(
    new DescribeSecurityGroupRulesCommand({ Filters: [{ Name: 'group-id', Values: [GroupId] }] }),
  );
  return SecurityGroupRules.flatMap(({ SecurityGroupRuleId, IsEgress }) =>
    IsEgress === false && SecurityGroupRuleId !== undefined ? [SecurityGroupRuleId] : [],
  );
};

describe('AuthorizeSecurityGroupIngress', () => {
  it('adds a rule with its description and tags, and revoking its ID removes it', async () => {
    const { Return, SecurityGroupRules } = await authorize({
      IpPermissions: [ssh('203.0.113.7/32', 'run 1')],
      TagSpecifications: [{ ResourceType: 'security-group-rule', Tags: [{ Key: 'run', Value: '1' }] }],
    });
    expect(Return).toBe(true);
    expect(SecurityGroupRules).toEqual([
      {
        SecurityGroupRuleId: expect.stringMatching(/^sgr-[0-9a-f]{17}$/),
        SecurityGroupRuleArn: expect.stringContaining(':security-group-rule/sgr-'),
        GroupId,
        GroupOwnerId: '123456789012',
        IsEgress: false,
        IpProtocol: 'tcp',
        FromPort: 22,
        ToPort: 22,
        CidrIpv4: '203.0.113.7/32',
        Description: 'run 1',
        Tags: [{ Key: 'run', Value: '1' }],
      },
    ]);
    expect(await permissions()).toMatchObject([ssh('203.0.113.7/32', 'run 1')]);
    const [id = ''] = await ruleIds();
    const Filters = [{ Name: 'tag:run', Values: ['1'] }];
    const tagged = await ec2.send(new DescribeSecurityGroupRulesCommand({ Filters }));
    expect(tagged.SecurityGroupRules).toEqual(SecurityGroupRules);
    expect(await revoke({ SecurityGroupRuleIds: [id] })).toMatchObject({
      Return: true,
      RevokedSecurityGroupRules: [
        { SecurityGroupRuleId: id, CidrIpv4: '203.0.113.7/32', IsEgress: false, Description: 'run 1' },
      ],
    });
    expect(await permissions()).toEqual([]);
    await expect(revoke({ SecurityGroupRuleIds: [id] })).rejects.toMatchObject({
      name: 'InvalidSecurityGroupRuleId.NotFound',
      message: `The security group rule ID '${id}' does not exist`,
    });
  });

  it('takes all kinds of peers, and writes blocks as EC2 does', async () => {
    await authorize({
      IpPermissions: [
        {
          IpProtocol: '6',
          FromPort: 22,
          ToPort: 22,
          IpRanges: [{ CidrIp: '203.0.113.7/24' }],
          Ipv6Ranges: [{ CidrIpv6: '2001:DB8:0::1/64' }],
          UserIdGroupPairs: [{ GroupId: defaultIds.endpointGroup }],
          PrefixListIds: [{ PrefixListId: defaultIds.prefixList }],
        },
      ],
    });
    expect(await permissions()).toEqual([
      {
        IpProtocol: 'tcp',
        FromPort: 22,
        ToPort: 22,
        IpRanges: [{ CidrIp: '203.0.113.0/24' }],
        Ipv6Ranges: [{ CidrIpv6: '2001:db8::/64' }],
        UserIdGroupPairs: [{ GroupId: defaultIds.endpointGroup, UserId: '123456789012' }],
        PrefixListIds: [{ PrefixListId: defaultIds.prefixList }],
      },
    ]);
  });

  it('refuses a rule that exists, also with another description', async () => {
    await authorize({ IpPermissions: [ssh('203.0.113.7/32', 'run 1')] });
    await expect(authorize({ IpPermissions: [ssh('203.0.113.7/32', 'run 2')] })).rejects.toMatchObject({
      name: 'InvalidPermission.Duplicate',
      message:
        'the specified rule "peer: 203.0.113.7/32, TCP, from port: 22, to port: 22, ALLOW" already exists',
    });
    // Nothing of a call that is refused happens.
    const both = [ssh('203.0.113.8/32'), ssh('203.0.113.7/32')];
    await expect(authorize({ IpPermissions: both })).rejects.toThrow('already exists');
    expect(await ruleIds()).toHaveLength(1);
  });

  it('allows 60 rules', async () => {
    const many = (count: number, third: number) =>
      Array.from({ length: count }, (_, index) => ssh(`10.0.${third}.${index}/32`));
    await authorize({ IpPermissions: many(60, 1) });
    await expect(authorize({ IpPermissions: many(1, 2) })).rejects.toMatchObject({
      name: 'RulesPerSecurityGroupLimitExceeded',
    });
  });

  it.each([
    [
      { IpPermissions: [ssh('203.0.113.7/33')] },
      'InvalidParameterValue',
      'CIDR block 203.0.113.7/33 is malformed',
    ],
    [{ IpPermissions: [ssh('2001:db8::/64')] }, 'InvalidParameterValue', 'is malformed'],
    [
      { IpPermissions: [ssh('203.0.113.7/32', 'a > b')] },
      'InvalidParameterValue',
      'Invalid rule description',
    ],
    [
      { IpPermissions: [{ ...ssh('1.2.3.4/32'), ToPort: 21 }] },
      'InvalidParameterValue',
      'port range (22:21)',
    ],
    [
      { IpPermissions: [{ ...ssh('1.2.3.4/32'), IpProtocol: 'ssh' }] },
      'InvalidParameterValue',
      'Unknown protocol',
    ],
    [{ IpPermissions: [ssh('1.2.3.4/32'), ssh('1.2.3.4/32')] }, 'InvalidParameterValue', 'multiple times'],
    [{}, 'MissingParameter', ''],
    [
      { GroupId: 'sg-1', IpPermissions: [ssh('1.2.3.4/32')] },
      'InvalidGroup.NotFound',
      "The security group 'sg-1' does not exist",
    ],
  ])('refuses %j', async (input, name, message) => {
    await expect(authorize(input)).rejects.toMatchObject({ name, message: expect.stringContaining(message) });
  });
});

describe('RevokeSecurityGroupIngress', () => {
  it('finds a rule by its permission', async () => {
    await authorize({ IpPermissions: [ssh('203.0.113.7/32', 'run 1')] });
    await expect(revoke({ IpPermissions: [ssh('203.0.113.8/32')] })).rejects.toMatchObject({
      name: 'InvalidPermission.NotFound',
      message: 'The specified rule does not exist in this security group.',
    });
    await revoke({ IpPermissions: [ssh('203.0.113.7/32')] });
    expect(await permissions()).toEqual([]);
  });

  it('never removes an egress rule', async () => {
    const { SecurityGroupRules = [] } = await ec2.send(
      new DescribeSecurityGroupRulesCommand({ Filters: [{ Name: 'group-id', Values: [GroupId] }] }),
    );
    const [egress] = SecurityGroupRules;
    expect(egress?.IsEgress).toBe(true);
    await expect(revoke({ SecurityGroupRuleIds: [egress?.SecurityGroupRuleId ?? ''] })).rejects.toThrow();
  });
});

describe('tags', () => {
  it('of a rule and an instance can be changed', async () => {
    await authorize({ IpPermissions: [ssh('203.0.113.7/32')] });
    const [rule = ''] = await ruleIds();
    const instance = sandbox.instances[0]?.id ?? '';
    const Tags = [
      { Key: 'run', Value: '1' },
      { Key: 'job', Value: 'deploy' },
    ];
    await ec2.send(new CreateTagsCommand({ Resources: [rule, instance], Tags }));
    await ec2.send(
      new DeleteTagsCommand({
        Resources: [rule],
        // A tag with another value stays.
        Tags: [{ Key: 'run', Value: '2' }, { Key: 'job' }],
      }),
    );
    const { Tags: found } = await ec2.send(
      new DescribeTagsCommand({ Filters: [{ Name: 'resource-id', Values: [rule] }] }),
    );
    expect(found).toEqual([
      { Key: 'run', Value: '1', ResourceId: rule, ResourceType: 'security-group-rule' },
    ]);
    const { Reservations } = await ec2.send(new DescribeInstancesCommand({ InstanceIds: [instance] }));
    expect(Reservations?.[0]?.Instances?.[0]?.Tags).toEqual([{ Key: 'Name', Value: 'web-1' }, ...Tags]);
  });

  it.each([
    [{ Resources: ['vol-0'], Tags: [{ Key: 'a', Value: 'b' }] }, 'InvalidID'],
    [{ Resources: ['sgr-0'], Tags: [{ Key: 'a', Value: 'b' }] }, 'InvalidSecurityGroupRuleId.NotFound'],
    [{ Resources: [GroupId], Tags: [{ Key: 'aws:a', Value: 'b' }] }, 'InvalidParameterValue'],
    [{ Resources: [GroupId], Tags: [] }, 'MissingParameter'],
  ])('are refused: %j', async (input, name) => {
    await expect(ec2.send(new CreateTagsCommand(input))).rejects.toMatchObject({ name });
  });
});
