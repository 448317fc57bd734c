import {
  AuthorizeSecurityGroupIngressCommand,
  CreateTagsCommand,
  DeleteTagsCommand,
  DescribeSecurityGroupRulesCommand,
  type EC2Client,
  RevokeSecurityGroupIngressCommand,
} from '@aws-sdk/client-ec2';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { defaultIds, type Sandbox, startSandbox } from '../../../src/sandbox/sandbox';
import { allStatements } from '../../../src/security-group/policy-statements';
import { ec2Client } from '../aws/clients';

const GroupId = defaultIds.endpointGroup;
const statements = allStatements({ id: GroupId, region: 'eu-central-1' });
const Key = 'eic-action:1';

let sandbox: Sandbox;
let ec2: EC2Client;
beforeAll(async () => {
  sandbox = await startSandbox({ instances: [{ sshHost: false }] });
  ec2 = ec2Client(sandbox);
});
beforeEach(() => sandbox.network.setRules(GroupId, 'ingress', []));
afterAll(async () => {
  ec2.destroy();
  await sandbox.close();
});

/** The calls of the action: it opens the port, takes over the rule of another job, and closes the port. */
async function openAndClose(key = Key): Promise<void> {
  const Tags = [{ Key: key, Value: 'x' }];
  await ec2.send(
    new AuthorizeSecurityGroupIngressCommand({
      GroupId,
      IpPermissions: [
        { IpProtocol: 'tcp', FromPort: 22, ToPort: 22, IpRanges: [{ CidrIp: '203.0.113.7/32' }] },
      ],
      TagSpecifications: [{ ResourceType: 'security-group-rule', Tags }],
    }),
  );
  const { SecurityGroupRules = [] } = await ec2.send(
    new DescribeSecurityGroupRulesCommand({ Filters: [{ Name: 'group-id', Values: [GroupId] }] }),
  );
  const id = SecurityGroupRules.find(({ IsEgress }) => IsEgress === false)?.SecurityGroupRuleId ?? '';
  await ec2.send(new CreateTagsCommand({ Resources: [id], Tags }));
  await ec2.send(new DeleteTagsCommand({ Resources: [id], Tags: [{ Key: key }] }));
  await ec2.send(new RevokeSecurityGroupIngressCommand({ GroupId, SecurityGroupRuleIds: [id] }));
}

function give(some: readonly object[]): void {
  sandbox.setPolicies([JSON.stringify({ Version: '2012-10-17', Statement: some })]);
}

it('the statements that the action names for a security group are enough', async () => {
  give(statements);
  await openAndClose();
});

it.each(statements.map(({ Action }, index) => [String(Action), index] as const))(
  'none of them can be left out: %s',
  async (action, left) => {
    give(statements.filter((_, index) => index !== left));
    await expect(openAndClose()).rejects.toThrow(`is not authorized to perform: ${action}`);
    expect(sandbox.calls.at(-1)?.refused?.action).toBe(action);
  },
);

it('they allow no other tags', async () => {
  give(statements);
  await expect(openAndClose('team')).rejects.toThrow('is not authorized to perform: ec2:CreateTags');
});
