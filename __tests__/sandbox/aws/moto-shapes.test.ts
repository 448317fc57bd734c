import {
  AuthorizeSecurityGroupIngressCommand,
  DescribeInstanceStatusCommand,
  DescribeInstancesCommand,
  DescribeNetworkAclsCommand,
  DescribeRouteTablesCommand,
  DescribeSecurityGroupRulesCommand,
  DescribeSecurityGroupsCommand,
  DescribeSubnetsCommand,
  DescribeTagsCommand,
  DescribeVpcsCommand,
  EC2Client,
  RevokeSecurityGroupIngressCommand,
} from '@aws-sdk/client-ec2';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../../src/sandbox/sandbox';
import { hasMoto, type Moto, startMoto } from '../../fixtures/moto';

/**
 * Returns the names in a value, with the types of their values: what a program that reads a response depends on. Lists
 * are those of their items together.
 */
function shapeOf(value: unknown, path = ''): Map<string, string> {
  if (Array.isArray(value)) return new Map(value.flatMap((item) => [...shapeOf(item, `${path}[]`)]));
  if (value instanceof Date) return new Map([[path, 'date']]);
  if (typeof value !== 'object' || value === null) return new Map([[path, typeof value]]);
  return new Map(
    Object.entries(value)
      .filter(([name, inside]) => name !== '$metadata' && inside !== undefined)
      .flatMap(([name, inside]) => [...shapeOf(inside, `${path}.${name}`)]),
  );
}

type Clients = { readonly ec2: EC2Client; readonly sts: STSClient };
type Call = (clients: Clients) => Promise<object>;

async function groupId({ ec2 }: Clients): Promise<string> {
  const { SecurityGroups } = await ec2.send(new DescribeSecurityGroupsCommand({}));
  return SecurityGroups?.[0]?.GroupId ?? '';
}

const ssh = (CidrIp: string) => [
  { IpProtocol: 'tcp', FromPort: 22, ToPort: 22, IpRanges: [{ CidrIp, Description: 'run' }] },
];

const calls: Readonly<Record<string, Call>> = {
  DescribeInstances: ({ ec2 }) => ec2.send(new DescribeInstancesCommand({})),
  DescribeInstanceStatus: ({ ec2 }) => ec2.send(new DescribeInstanceStatusCommand({})),
  AuthorizeSecurityGroupIngress: async (clients) =>
    clients.ec2.send(
      new AuthorizeSecurityGroupIngressCommand({
        GroupId: await groupId(clients),
        IpPermissions: ssh('203.0.113.7/32'),
        TagSpecifications: [{ ResourceType: 'security-group-rule', Tags: [{ Key: 'run', Value: '1' }] }],
      }),
    ),
  DescribeSecurityGroups: ({ ec2 }) => ec2.send(new DescribeSecurityGroupsCommand({})),
  DescribeSecurityGroupRules: ({ ec2 }) => ec2.send(new DescribeSecurityGroupRulesCommand({})),
  DescribeTags: ({ ec2 }) => ec2.send(new DescribeTagsCommand({})),
  RevokeSecurityGroupIngress: async (clients) =>
    clients.ec2.send(
      new RevokeSecurityGroupIngressCommand({
        GroupId: await groupId(clients),
        IpPermissions: ssh('203.0.113.7/32'),
      }),
    ),
  DescribeVpcs: ({ ec2 }) => ec2.send(new DescribeVpcsCommand({})),
  DescribeSubnets: ({ ec2 }) => ec2.send(new DescribeSubnetsCommand({})),
  DescribeRouteTables: ({ ec2 }) => ec2.send(new DescribeRouteTablesCommand({})),
  DescribeNetworkAcls: ({ ec2 }) => ec2.send(new DescribeNetworkAclsCommand({})),
  GetCallerIdentity: ({ sts }) => sts.send(new GetCallerIdentityCommand()),
};

const errors: Readonly<Record<string, Call>> = {
  'an unknown group': ({ ec2 }) => ec2.send(new DescribeSecurityGroupsCommand({ GroupIds: ['sg-00000000'] })),
  'an unknown subnet': ({ ec2 }) => ec2.send(new DescribeSubnetsCommand({ SubnetIds: ['subnet-00000000'] })),
  'an unknown VPC': ({ ec2 }) => ec2.send(new DescribeVpcsCommand({ VpcIds: ['vpc-00000000'] })),
  'an unknown route table': ({ ec2 }) =>
    ec2.send(new DescribeRouteTablesCommand({ RouteTableIds: ['rtb-00000000'] })),
  'a duplicate rule': async (clients) => {
    const GroupId = await groupId(clients);
    const command = { GroupId, IpPermissions: ssh('203.0.113.8/32') };
    await clients.ec2.send(new AuthorizeSecurityGroupIngressCommand(command));
    return clients.ec2.send(new AuthorizeSecurityGroupIngressCommand(command));
  },
  'a rule that is not there': async (clients) =>
    clients.ec2.send(
      new RevokeSecurityGroupIngressCommand({
        GroupId: await groupId(clients),
        IpPermissions: ssh('203.0.113.9/32'),
      }),
    ),
};

describe.skipIf(!hasMoto)('the sandbox and moto', { timeout: 60_000 }, () => {
  let sandbox: Sandbox;
  let moto: Moto;
  const clients: Record<'sandbox' | 'moto', Clients> = Object.create(null);
  const clientsOf = (env: Readonly<Record<string, string>>): Clients => {
    const config = {
      endpoint: env.AWS_ENDPOINT_URL ?? '',
      region: env.AWS_REGION ?? '',
      maxAttempts: 1,
      credentials: {
        accessKeyId: env.AWS_ACCESS_KEY_ID ?? '',
        secretAccessKey: env.AWS_SECRET_ACCESS_KEY ?? '',
      },
    };
    return { ec2: new EC2Client(config), sts: new STSClient(config) };
  };
  beforeAll(async () => {
    moto = await startMoto();
    await moto.runInstances(1);
    sandbox = await startSandbox({ instances: [{ sshHost: false }] });
    clients.moto = clientsOf(moto.env);
    clients.sandbox = clientsOf(sandbox.env);
  }, 60_000);
  afterAll(async () => {
    for (const { ec2, sts } of Object.values(clients)) {
      ec2.destroy();
      sts.destroy();
    }
    await sandbox.close();
    await moto.close();
  });

  it.each(Object.keys(calls))('have the same types for %s', async (operation) => {
    const call = calls[operation];
    if (call === undefined) throw new Error(operation);
    const [ours, theirs] = [shapeOf(await call(clients.sandbox)), shapeOf(await call(clients.moto))];
    const shared = [...ours.keys()].filter((path) => theirs.has(path));
    expect(shared.length).toBeGreaterThan(0);
    for (const path of shared) expect([path, ours.get(path)]).toEqual([path, theirs.get(path)]);
    const missing = [...theirs.keys()].filter((path) => !ours.has(path));
    expect(missing.filter((path) => !onlyInMoto.some((pattern) => pattern.test(path)))).toEqual([]);
  });

  it.each(Object.keys(errors))('have the same error code for %s', async (name) => {
    const call = errors[name];
    const codeOf = (of: Clients): Promise<unknown> =>
      (call?.(of) ?? Promise.resolve()).then(
        () => 'no error',
        (error: unknown) => (error instanceof Error ? error.name : error),
      );
    const code = await codeOf(clients.moto);
    expect(code).not.toBe('no error');
    expect(await codeOf(clients.sandbox)).toBe(code);
  });
});

/** Names in responses of moto that the sandbox does not have: AWS omits some of them, and nobody here reads the others. */
const onlyInMoto: readonly RegExp[] = [
  /\.Instances\[\]\.(BlockDeviceMappings|ClientToken|Platform|SriovNetSupport|StateReason)\b/,
  /\.Subnets\[\]\.AvailabilityZoneId$/,
];
