import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { EC2Client } from '@aws-sdk/client-ec2';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Deadline } from '../../src/aws/deadline';
import { Ec2GroupRules } from '../../src/security-group/ec2-group-rules';

/** Returns a group in an EC2 that responds to each call with an error of this name. */
async function failingGroup(name: string, message = 'The message of EC2.'): Promise<Ec2GroupRules> {
  const body = `<Response><Errors><Error><Code>${name}</Code><Message>${message}</Message></Error></Errors></Response>`;
  const server = createServer((_, response) => response.writeHead(403).end(body)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const ec2 = new EC2Client({
    region: 'eu-central-1',
    endpoint: `http://127.0.0.1:${port}`,
    credentials: { accessKeyId: 'A', secretAccessKey: 'B' },
    maxAttempts: 1,
  });
  onTestFinished(() => {
    ec2.destroy();
    server.close();
  });
  const deadline = new Deadline(10_000, new AbortController().signal);
  return new Ec2GroupRules(ec2, { id: 'sg-0123456789abcdef0', region: 'eu-central-1' }, deadline);
}

const opening = { port: 22, cidr: '203.0.113.7/32' };
const tag = { key: 'eic-action:1', value: 'open' };

describe('a security group in EC2', () => {
  it.each([
    ['DescribeSecurityGroupRules', (group: Ec2GroupRules) => group.list()],
    ['AuthorizeSecurityGroupIngress', (group: Ec2GroupRules) => group.authorize(opening, 'x', tag)],
    ['CreateTags', (group: Ec2GroupRules) => group.tag('sgr-1', tag)],
    ['DeleteTags', (group: Ec2GroupRules) => group.untag('sgr-1', tag.key)],
    ['RevokeSecurityGroupIngress', (group: Ec2GroupRules) => group.revoke('sgr-1', 5_000)],
  ])('says all that the role needs if it may not call %s', async (action, call) => {
    const group = await failingGroup('UnauthorizedOperation', 'You are not authorized.');
    const error: unknown = await call(group).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      code: 'EIC_ACCESS_DENIED',
      message: expect.stringContaining(`ec2:${action}:`),
    });
    const statements: unknown = JSON.parse((error as { details: string[] }).details.join('\n'));
    expect(statements).toEqual([
      { Effect: 'Allow', Action: 'ec2:DescribeSecurityGroupRules', Resource: '*' },
      {
        Effect: 'Allow',
        Action: 'ec2:AuthorizeSecurityGroupIngress',
        Resource: [
          'arn:aws:ec2:eu-central-1:*:security-group/sg-0123456789abcdef0',
          'arn:aws:ec2:eu-central-1:*:security-group-rule/*',
        ],
      },
      expect.objectContaining({ Action: 'ec2:CreateTags' }),
      expect.objectContaining({ Action: 'ec2:DeleteTags' }),
      expect.objectContaining({ Action: 'ec2:RevokeSecurityGroupIngress' }),
    ]);
  });

  it.each([
    [
      'RulesPerSecurityGroupLimitExceeded',
      'The security group sg-0123456789abcdef0 has no room for one more rule.',
    ],
    ['InvalidGroup.NotFound', 'does not exist in eu-central-1 for these credentials'],
    ['TagLimitExceeded', 'Too many jobs with the same address'],
  ])('explains %s', async (name, message) => {
    const group = await failingGroup(name);
    const failed = group.authorize(opening, 'x', tag);
    await expect(failed).rejects.toMatchObject({
      code: 'EIC_SECURITY_GROUP_FAILED',
      message: expect.stringContaining(message),
    });
  });

  it('takes a rule that is there twice, or gone, for no failure', async () => {
    expect(await (await failingGroup('InvalidPermission.Duplicate')).authorize(opening, 'x', tag)).toBe(
      false,
    );
    const gone = await failingGroup('InvalidSecurityGroupRuleId.NotFound');
    expect(await gone.tag('sgr-1', tag)).toBe(false);
    await gone.untag('sgr-1', tag.key);
    await gone.revoke('sgr-1', 5_000);
  });
});
