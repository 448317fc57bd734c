import {
  AuthorizeSecurityGroupIngressCommand,
  CreateTagsCommand,
  DescribeInstancesCommand,
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
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultIds, type Sandbox, SandboxError, startSandbox } from '../../../src/sandbox/sandbox';
import { ec2Client, eicClient, stsClient } from '../aws/clients';
import { keyPair } from '../ssh/ssh-command';
import { openTunnel } from '../tunnel/tunnel-client';

const endpointId = 'eice-11111111111111111';
const account = '123456789012';
const arn = (type: string, id: string) => `arn:aws:ec2:eu-central-1:${account}:${type}/${id}`;
const key = keyPair().public;

let sandbox: Sandbox;
let ec2: EC2Client;
let eic: EC2InstanceConnectClient;
beforeAll(async () => {
  sandbox = await startSandbox({
    instances: [
      { id: 'i-00000000000000001', sshHost: false, tags: { team: 'a' } },
      { id: 'i-00000000000000002', sshHost: false, tags: { team: 'b' } },
    ],
    endpoints: [{ id: endpointId, tags: { team: 'a' } }],
  });
  ec2 = ec2Client(sandbox);
  eic = eicClient(sandbox);
});
afterAll(async () => {
  ec2.destroy();
  eic.destroy();
  await sandbox.close();
});

type Statement = Readonly<Record<string, unknown>>;
const allow = (Action: string, Resource = '*', Condition?: object): Statement => ({
  Effect: 'Allow',
  Action,
  Resource,
  ...(Condition && { Condition }),
});
const policy = (...Statement: Statement[]): string => JSON.stringify({ Version: '2012-10-17', Statement });
const give = (...statements: Statement[]) => sandbox.setPolicies([policy(...statements)]);

const push = (InstanceId: string, InstanceOSUser = 'ec2-user') =>
  eic.send(new SendSSHPublicKeyCommand({ InstanceId, InstanceOSUser, SSHPublicKey: key }));
const [one, two] = ['i-00000000000000001', 'i-00000000000000002'];

describe('without a policy', () => {
  it('everything is allowed', async () => {
    sandbox.setPolicies([]);
    await push(one);
    await ec2.send(new DescribeInstancesCommand({}));
  });
});

describe('with a policy', () => {
  it('a call without permission gets the error of its service, and is recorded with the request', async () => {
    give(allow('ec2:DescribeInstances'));
    await ec2.send(new DescribeInstancesCommand({}));
    await expect(ec2.send(new GetConsoleOutputCommand({ InstanceId: one }))).rejects.toMatchObject({
      name: 'UnauthorizedOperation',
      message: `You are not authorized to perform this operation. User: arn:aws:iam::${account}:user/sandbox is not authorized to perform: ec2:GetConsoleOutput on resource: ${arn('instance', one)} because no identity-based policy allows the ec2:GetConsoleOutput action`,
      $metadata: { httpStatusCode: 403 },
    });
    expect(sandbox.calls.at(-1)).toMatchObject({
      operation: 'GetConsoleOutput',
      status: 403,
      errorCode: 'UnauthorizedOperation',
      refused: {
        action: 'ec2:GetConsoleOutput',
        resource: arn('instance', one),
        keys: { 'ec2:Region': 'eu-central-1', 'aws:ResourceTag/team': 'a', 'ec2:InstanceID': one },
      },
    });
    const pushes = sandbox.pushes.length;
    await expect(push(one)).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: `User: arn:aws:iam::${account}:user/sandbox is not authorized to perform: ec2-instance-connect:SendSSHPublicKey on resource: ${arn('instance', one)} because no identity-based policy allows the ec2-instance-connect:SendSSHPublicKey action`,
    });
    expect(sandbox.pushes).toHaveLength(pushes);
  });

  it('the caller can ask who it is', async () => {
    give(allow('s3:*'));
    const sts = stsClient(sandbox);
    const { Arn } = await sts.send(new GetCallerIdentityCommand());
    sts.destroy();
    expect(Arn).toBe(sandbox.principal);
  });

  it('DryRun tells whether the call is allowed', async () => {
    give(allow('ec2:DescribeInstances'));
    await expect(ec2.send(new DescribeInstancesCommand({ DryRun: true }))).rejects.toMatchObject({
      name: 'DryRunOperation',
    });
    give(allow('ec2:DescribeImages'));
    await expect(ec2.send(new DescribeInstancesCommand({ DryRun: true }))).rejects.toMatchObject({
      name: 'UnauthorizedOperation',
      message: expect.not.stringContaining('on resource'),
    });
  });

  it('an explicit deny in any policy counts', async () => {
    sandbox.setPolicies([
      policy(allow('ec2-instance-connect:*')),
      policy({ ...allow('*', arn('instance', two)), Effect: 'Deny' }),
    ]);
    await push(one);
    await expect(push(two)).rejects.toThrow('with an explicit deny in an identity-based policy');
  });

  it('several policies allow together what each allows alone', async () => {
    const pushing = (id: string) =>
      policy(allow('ec2-instance-connect:SendSSHPublicKey', arn('instance', id)));
    sandbox.setPolicies([pushing(one), pushing(two)]);
    await push(one);
    await push(two);
  });

  it.each<[string, object, boolean]>([
    ['the OS user', { StringEquals: { 'ec2:osuser': 'ec2-user' } }, true],
    ['another OS user', { StringEquals: { 'ec2:osuser': 'root' } }, false],
    ['a tag', { StringEquals: { 'aws:ResourceTag/team': 'a' } }, true],
    ["a tag in EC2's form", { StringEquals: { 'ec2:ResourceTag/team': 'a' } }, true],
    ['another tag', { StringEquals: { 'aws:ResourceTag/team': 'b' } }, false],
    ['the Region', { StringEquals: { 'aws:RequestedRegion': 'eu-central-1' } }, true],
    ['the user', { StringEquals: { 'aws:username': 'sandbox' } }, true],
    ['the ARN of the caller', { ArnLike: { 'aws:PrincipalArn': `arn:aws:iam::${account}:user/*` } }, true],
    ['the address', { IpAddress: { 'aws:SourceIp': '127.0.0.0/8' } }, true],
    ['another address', { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }, false],
    ['the time', { DateLessThan: { 'aws:CurrentTime': '2100-01-01T00:00:00Z' } }, true],
    ['a time in the past', { DateLessThan: { 'aws:CurrentTime': '2001-01-01T00:00:00Z' } }, false],
    ['TLS', { Bool: { 'aws:SecureTransport': 'true' } }, true],
    // EC2 Instance Connect does not send it.
    ["EC2's key for the Region", { StringEquals: { 'ec2:Region': 'eu-central-1' } }, false],
  ])('a push is decided by %s', async (_, condition, isAllowed) => {
    give(allow('ec2-instance-connect:SendSSHPublicKey', arn('instance', '*'), condition));
    await (isAllowed
      ? push(one)
      : expect(push(one)).rejects.toMatchObject({ name: 'AccessDeniedException' }));
  });

  it("a serial console's key has no OS user", async () => {
    const serial = () =>
      eic.send(new SendSerialConsoleSSHPublicKeyCommand({ InstanceId: one, SSHPublicKey: key }));
    give(allow('ec2-instance-connect:SendSerialConsoleSSHPublicKey', arn('instance', one)));
    await serial();
    const condition = { StringEquals: { 'ec2:osuser': 'ec2-user' } };
    give(allow('ec2-instance-connect:SendSerialConsoleSSHPublicKey', '*', condition));
    await expect(serial()).rejects.toMatchObject({ name: 'AccessDeniedException' });
  });

  it('reads that have no resource type need the resource *', async () => {
    give(allow('ec2:DescribeInstances', arn('instance', '*')));
    await expect(ec2.send(new DescribeInstancesCommand({}))).rejects.toThrow('is not authorized to perform');
    give(allow('ec2:DescribeInstances', '*', { StringEquals: { 'ec2:Region': 'eu-central-1' } }));
    await ec2.send(new DescribeInstancesCommand({}));
    const list = `arn:aws:ec2:eu-central-1:aws:prefix-list/${defaultIds.prefixList}`;
    give(allow('ec2:GetManagedPrefixListEntries', list));
    await ec2.send(new GetManagedPrefixListEntriesCommand({ PrefixListId: defaultIds.prefixList }));
  });

  it('a tagged rule needs the permission to tag it', async () => {
    const GroupId = defaultIds.endpointGroup;
    const IpPermissions = [
      { IpProtocol: 'tcp', FromPort: 22, ToPort: 22, IpRanges: [{ CidrIp: '203.0.113.7/32' }] },
    ];
    const plain = new AuthorizeSecurityGroupIngressCommand({ GroupId, IpPermissions });
    const tagged = new AuthorizeSecurityGroupIngressCommand({
      GroupId,
      IpPermissions,
      TagSpecifications: [{ ResourceType: 'security-group-rule', Tags: [{ Key: 'run', Value: '1' }] }],
    });
    const revoke = new RevokeSecurityGroupIngressCommand({ GroupId, IpPermissions });
    const onGroup = [
      allow('ec2:AuthorizeSecurityGroupIngress', arn('security-group', GroupId)),
      allow('ec2:RevokeSecurityGroupIngress', arn('security-group', GroupId), {
        ArnEquals: { 'ec2:Vpc': arn('vpc', defaultIds.vpc) },
      }),
    ];
    give(...onGroup);
    await ec2.send(plain);
    await ec2.send(revoke);
    await expect(ec2.send(tagged)).rejects.toThrow(
      `ec2:AuthorizeSecurityGroupIngress on resource: ${arn('security-group-rule', '*')}`,
    );
    const onRule = allow('ec2:AuthorizeSecurityGroupIngress', arn('security-group-rule', '*'), {
      StringEquals: { 'aws:RequestTag/run': '1' },
    });
    give(...onGroup, onRule);
    await expect(ec2.send(tagged)).rejects.toThrow(
      `ec2:CreateTags on resource: ${arn('security-group-rule', '*')}`,
    );
    const tagging = allow('ec2:CreateTags', arn('security-group-rule', '*'), {
      StringEquals: { 'ec2:CreateAction': 'AuthorizeSecurityGroupIngress' },
      'ForAllValues:StringEquals': { 'aws:TagKeys': ['run'] },
    });
    give(...onGroup, onRule, tagging);
    const { SecurityGroupRules = [] } = await ec2.send(tagged);
    const tagLater = new CreateTagsCommand({
      Resources: [SecurityGroupRules[0]?.SecurityGroupRuleId ?? ''],
      Tags: [{ Key: 'run', Value: '2' }],
    });
    // The permission is only for rules that are being made.
    await expect(ec2.send(tagLater)).rejects.toThrow(
      'is not authorized to perform: ec2:CreateTags on resource',
    );
    give(
      allow('ec2:CreateTags', arn('security-group-rule', '*'), {
        StringEquals: { 'aws:ResourceTag/run': '1' },
      }),
    );
    await ec2.send(tagLater);
  });

  it.each<[object, number]>([
    [{}, 101],
    [{ NumericEquals: { 'ec2-instance-connect:remotePort': '22' } }, 101],
    [{ NumericEquals: { 'ec2-instance-connect:remotePort': '3389' } }, 403],
    [{ IpAddress: { 'ec2-instance-connect:privateIpAddress': '127.1.0.0/16' } }, 101],
    [{ IpAddress: { 'ec2-instance-connect:privateIpAddress': '10.0.0.0/8' } }, 403],
    [{ NumericLessThanEquals: { 'ec2-instance-connect:maxTunnelDuration': '60' } }, 101],
    [{ NumericLessThanEquals: { 'ec2-instance-connect:maxTunnelDuration': '30' } }, 403],
    [{ StringEquals: { 'aws:ResourceTag/team': 'a' } }, 101],
    [{ StringEquals: { 'aws:ResourceTag/team': 'b' } }, 403],
  ])('a tunnel is decided by %j', async (condition, status) => {
    give(allow('ec2-instance-connect:OpenTunnel', arn('instance-connect-endpoint', endpointId), condition));
    const [endpoint] = sandbox.endpoints;
    if (endpoint === undefined) throw new Error('no endpoint');
    const opening = openTunnel(sandbox, endpoint, { parameters: { maxTunnelDuration: '60' } });
    if (status === 101) {
      (await opening).terminate();
      return;
    }
    await expect(opening).rejects.toMatchObject({
      status,
      body: expect.stringContaining(
        'is not authorized to perform: ec2-instance-connect:OpenTunnel on resource',
      ),
    });
    expect(sandbox.calls.at(-1)?.refused?.action).toBe('ec2-instance-connect:OpenTunnel');
  });
});

describe('the caller', () => {
  it('can be a session of a role', async () => {
    const principal = `arn:aws:sts::${account}:assumed-role/deploy/GitHubActions`;
    const role = `arn:aws:iam::${account}:role/deploy`;
    const running = await startSandbox({
      principal,
      instances: [{ sshHost: false }],
      policies: [policy(allow('ec2:*', '*', { ArnEquals: { 'aws:PrincipalArn': role } }))],
    });
    const client = ec2Client(running);
    const sts = stsClient(running);
    try {
      await client.send(new DescribeInstancesCommand({}));
      const { Arn, UserId } = await sts.send(new GetCallerIdentityCommand());
      expect(Arn).toBe(principal);
      expect(UserId).toMatch(/^AROA[A-Z0-9]+:GitHubActions$/);
    } finally {
      client.destroy();
      sts.destroy();
      await running.close();
    }
  });

  it.each(['deploy', 'arn:aws:iam::123456789012:role/deploy', 'arn:aws:iam::210987654321:user/other'])(
    'cannot be %s',
    async (principal) => {
      await expect(startSandbox({ principal })).rejects.toThrow('Neither a user nor a session of a role');
    },
  );
});

describe('a malformed policy', () => {
  it.each([
    ['', 'Policy 1 is not JSON'],
    ['{"Version": "2012-10-17", "Statement": [],}', 'Policy 1 is not JSON'],
    ['[]', 'Policy 1 is not an identity policy'],
    ['{"Version": "2012-10-17"}', 'Policy 1 is not an identity policy'],
    [policy({ Effect: 'allow', Action: '*', Resource: '*' }), 'breaks the rule "enum" at Statement.0.Effect'],
    [policy({ ...allow('*'), Principal: '*' }), 'Policy 1 is not an identity policy'],
    [policy(allow('*', '*', { StringMatches: { a: 'b' } })), 'at Statement.0.Condition'],
  ])('%s is refused at the start', async (text, message) => {
    const starting = startSandbox({ policies: [text] });
    await expect(starting).rejects.toThrow(SandboxError);
    await expect(starting).rejects.toThrow(message);
  });

  it('changes nothing if it comes later', async () => {
    give(allow('ec2:DescribeInstances'));
    expect(() => sandbox.setPolicies([policy(allow('*')), '{'])).toThrow('Policy 2 is not JSON');
    await expect(push(one)).rejects.toMatchObject({ name: 'AccessDeniedException' });
  });
});
