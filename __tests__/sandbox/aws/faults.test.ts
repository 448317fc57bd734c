import {
  AuthorizeSecurityGroupIngressCommand,
  CreateTagsCommand,
  DeleteTagsCommand,
  DescribeImagesCommand,
  DescribeInstanceConnectEndpointsCommand,
  DescribeInstanceStatusCommand,
  DescribeInstancesCommand,
  DescribeManagedPrefixListsCommand,
  DescribeNetworkAclsCommand,
  DescribeRouteTablesCommand,
  DescribeSecurityGroupRulesCommand,
  DescribeSecurityGroupsCommand,
  DescribeSubnetsCommand,
  DescribeTagsCommand,
  DescribeVpcsCommand,
  type EC2Client,
  GetConsoleOutputCommand,
  GetManagedPrefixListEntriesCommand,
  RevokeSecurityGroupIngressCommand,
} from '@aws-sdk/client-ec2';
import {
  type EC2InstanceConnectClient,
  SendSerialConsoleSSHPublicKeyCommand,
  SendSSHPublicKeyCommand,
} from '@aws-sdk/client-ec2-instance-connect';
import { GetCallerIdentityCommand, type STSClient } from '@aws-sdk/client-sts';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  defaultIds,
  denied,
  operations,
  type Sandbox,
  startSandbox,
  throttled,
} from '../../../src/sandbox/sandbox';
import { keyPair } from '../ssh/ssh-command';
import { ec2Client, eicClient, stsClient } from './clients';

let sandbox: Sandbox;
let ec2: EC2Client;
let eic: EC2InstanceConnectClient;
let sts: STSClient;

beforeAll(async () => {
  sandbox = await startSandbox({ instances: [{ sshHost: false }] });
  ec2 = ec2Client(sandbox);
  eic = eicClient(sandbox);
  sts = stsClient(sandbox);
});
afterEach(() => sandbox.clearFaults());
afterAll(async () => {
  for (const client of [ec2, eic, sts]) client.destroy();
  await sandbox.close();
});

const InstanceId = (): string | undefined => sandbox.instances[0]?.id;

const permission = {
  GroupId: defaultIds.endpointGroup,
  IpProtocol: 'tcp',
  FromPort: 22,
  ToPort: 22,
  CidrIp: '203.0.113.7/32',
};
const tags = () => ({ Resources: [InstanceId() ?? ''], Tags: [{ Key: 'a', Value: 'b' }] });

const calls: Readonly<Record<string, (options?: { DryRun: boolean }) => Promise<unknown>>> = {
  DescribeInstances: (options) => ec2.send(new DescribeInstancesCommand({ ...options })),
  DescribeInstanceStatus: (options) => ec2.send(new DescribeInstanceStatusCommand({ ...options })),
  DescribeInstanceConnectEndpoints: (options) =>
    ec2.send(new DescribeInstanceConnectEndpointsCommand({ ...options })),
  DescribeImages: (options) => ec2.send(new DescribeImagesCommand({ ...options })),
  GetConsoleOutput: (options) =>
    ec2.send(new GetConsoleOutputCommand({ InstanceId: InstanceId(), ...options })),
  DescribeVpcs: (options) => ec2.send(new DescribeVpcsCommand({ ...options })),
  DescribeSubnets: (options) => ec2.send(new DescribeSubnetsCommand({ ...options })),
  DescribeRouteTables: (options) => ec2.send(new DescribeRouteTablesCommand({ ...options })),
  DescribeNetworkAcls: (options) => ec2.send(new DescribeNetworkAclsCommand({ ...options })),
  DescribeSecurityGroups: (options) => ec2.send(new DescribeSecurityGroupsCommand({ ...options })),
  DescribeSecurityGroupRules: (options) => ec2.send(new DescribeSecurityGroupRulesCommand({ ...options })),
  DescribeManagedPrefixLists: (options) => ec2.send(new DescribeManagedPrefixListsCommand({ ...options })),
  GetManagedPrefixListEntries: (options) =>
    ec2.send(new GetManagedPrefixListEntriesCommand({ PrefixListId: defaultIds.prefixList, ...options })),
  AuthorizeSecurityGroupIngress: (options) => {
    sandbox.network.setRules(defaultIds.endpointGroup, 'ingress', []);
    return ec2.send(new AuthorizeSecurityGroupIngressCommand({ ...permission, ...options }));
  },
  RevokeSecurityGroupIngress: (options) => {
    sandbox.network.setRules(defaultIds.endpointGroup, 'ingress', [{ port: 22, peer: permission.CidrIp }]);
    return ec2.send(new RevokeSecurityGroupIngressCommand({ ...permission, ...options }));
  },
  DescribeTags: (options) => ec2.send(new DescribeTagsCommand({ ...options })),
  CreateTags: (options) => ec2.send(new CreateTagsCommand({ ...tags(), ...options })),
  DeleteTags: (options) => ec2.send(new DeleteTagsCommand({ ...tags(), ...options })),
  SendSSHPublicKey: () =>
    eic.send(
      new SendSSHPublicKeyCommand({
        InstanceId: InstanceId(),
        InstanceOSUser: 'ec2-user',
        SSHPublicKey: keyPair().public,
      }),
    ),
  SendSerialConsoleSSHPublicKey: () =>
    eic.send(
      new SendSerialConsoleSSHPublicKeyCommand({ InstanceId: InstanceId(), SSHPublicKey: keyPair().public }),
    ),
  GetCallerIdentity: () => sts.send(new GetCallerIdentityCommand()),
};

function call(operation: string, options?: { DryRun: boolean }): Promise<unknown> {
  const found = calls[operation];
  if (found === undefined) throw new Error(`no call for ${operation}`);
  return found(options);
}

// A tunnel is not opened with a client of the SDK. Its faults are in the tests of the endpoint.
const rows = [...operations].filter(([operation]) => operation !== 'OpenTunnel');

describe('faults', () => {
  const errors = {
    ec2: ['UnauthorizedOperation', 'RequestLimitExceeded'],
    'ec2-instance-connect': ['AccessDeniedException', 'ThrottlingException'],
    sts: ['AccessDenied', 'Throttling'],
  };

  it.each(rows)(
    'deny and throttle %s as the service %s does, then let it succeed',
    async (operation, service) => {
      const [deniedCode, throttledCode] = errors[service];
      sandbox.fail(operation, { ...denied(operation, sandbox.principal), times: 1 });
      sandbox.fail(operation, { ...throttled(operation), times: 1 });
      await expect(call(operation)).rejects.toMatchObject({
        name: deniedCode,
        message: expect.stringContaining(
          `User: arn:aws:iam::123456789012:user/sandbox is not authorized to perform: ${service}:${operation} because`,
        ),
      });
      await expect(call(operation)).rejects.toMatchObject({ name: throttledCode });
      await call(operation);
    },
  );
});

it('pushes to other instances succeed if a fault names some, and all do after it was removed', async () => {
  const instanceIds = sandbox.instances.map(({ id }) => id);
  sandbox.fail('SendSSHPublicKey', { code: 'ThrottlingException', instanceIds: ['i-0123456789abcdef0'] });
  const end = sandbox.fail('SendSSHPublicKey', { code: 'ServiceUnavailable', instanceIds });
  await expect(call('SendSSHPublicKey')).rejects.toMatchObject({ name: 'ServiceUnavailable' });
  end();
  await call('SendSSHPublicKey');
});

describe('DryRun', () => {
  const ofEc2 = rows.filter(([, service]) => service === 'ec2').map(([operation]) => operation);

  it.each(ofEc2)('tells that %s would have succeeded, or why not', async (operation) => {
    await expect(call(operation, { DryRun: true })).rejects.toMatchObject({
      name: 'DryRunOperation',
      message: 'Request would have succeeded, but DryRun flag is set.',
      $metadata: { httpStatusCode: 412 },
    });
    sandbox.fail(operation, denied(operation, sandbox.principal));
    await expect(call(operation, { DryRun: true })).rejects.toMatchObject({
      name: 'UnauthorizedOperation',
      $metadata: { httpStatusCode: 403 },
    });
  });
});
