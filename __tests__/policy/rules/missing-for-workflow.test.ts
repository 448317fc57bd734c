import { describe, expect, it } from 'vitest';
import { defaultConfiguration } from '../../../src/policy/configuration/configuration';
import { lintText } from '../../../src/policy/lint';
import { missingForWorkflow } from '../../../src/policy/rules/missing-for-workflow';
import { arnOf, findingsBeside, first, saidBeside, second } from '../against-workflow';

const find = { Effect: 'Allow', Action: 'ec2:DescribeInstances', Resource: '*' };
const push = {
  Effect: 'Allow',
  Action: 'ec2-instance-connect:SendSSHPublicKey',
  Resource: arnOf(first),
  Condition: { StringEquals: { 'ec2:osuser': 'ec2-user' } },
};
const console = { Effect: 'Allow', Action: 'ec2:GetConsoleOutput', Resource: arnOf(first) };
const direct = `instance-ids: ${first}, connection-type: direct`;

describe('missing-for-workflow', () => {
  it.each<[string, string, object[], string]>([
    ['a statement', direct, [find, push], `needs ec2:GetConsoleOutput on ${arnOf(first)}, which nothing`],
    [
      'an instance',
      `instance-ids: "${first} ${second}", connection-type: direct, host-key-verification: "off"`,
      [find, push],
      `SendSSHPublicKey on ${arnOf(second)} with ec2:osuser ec2-user`,
    ],
    [
      'an OS user',
      `${direct}, os-user: db`,
      [find, push, console],
      `SendSSHPublicKey on ${arnOf(first)} with ec2:osuser db`,
    ],
    [
      'a Region',
      direct,
      [{ ...find, Condition: { StringEquals: { 'ec2:Region': 'us-east-1' } } }, push, console],
      'needs ec2:DescribeInstances, which nothing in the policy allows',
    ],
    [
      'what it denies',
      direct,
      [find, push, console, { ...push, Effect: 'Deny', Condition: {} }],
      'which the policy denies',
    ],
    [
      'a port',
      `instance-ids: ${first}, connection-type: endpoint, endpoint-id: eice-0123456789abcdef0, port: 2222`,
      [
        { ...find, Action: ['ec2:DescribeInstances', 'ec2:DescribeInstanceConnectEndpoints'] },
        push,
        console,
        {
          Effect: 'Allow',
          Action: 'ec2-instance-connect:OpenTunnel',
          Resource: '*',
          Condition: { NumericEquals: { 'ec2-instance-connect:remotePort': '22' } },
        },
      ],
      'with ec2-instance-connect:remotePort 2222',
    ],
    [
      'the document of Session Manager',
      `instance-ids: ${first}, connection-type: ssm`,
      [find, push, console, { ...console, Action: 'ssm:StartSession' }],
      'ssm:StartSession on arn:aws:ssm:eu-central-1::document/AWS-StartSSHSession',
    ],
  ])('reports %s', (_, use, statements, message) => {
    expect(saidBeside(missingForWorkflow, [use], statements)).toEqual([expect.stringContaining(message)]);
  });

  it('names all steps, and is reported where the policy has the action', () => {
    const findings = findingsBeside(
      missingForWorkflow,
      [`${direct}, os-user: db`, `${direct}, os-user: db`],
      [find, push, console],
    );
    expect(findings.map(({ severity, statement, message }) => [severity, statement?.index, message])).toEqual(
      [['error', 1, expect.stringMatching(/^The steps at deploy\.yml:6:17 and deploy\.yml:7:17 need /)]],
    );
  });

  it.each<[string, string, object[]]>([
    ['everything is allowed', direct, [find, push, console]],
    ['a pattern allows it', direct, [{ Effect: 'Allow', Action: 'ec2*:*', Resource: '*' }]],
    [
      'the tags of the instance decide',
      direct,
      [
        find,
        { ...push, Condition: { StringEquals: { 'aws:ResourceTag/a': 'b', 'ec2:osuser': 'ec2-user' } } },
        console,
      ],
    ],
    [
      'the value is an expression',
      'instance-ids: "${{ vars.X }}", connection-type: direct',
      [find, push, console],
    ],
    ['the user is an expression', `${direct}, os-user: "\${{ vars.X }}"`, [find, push, console]],
    ['the policy has a placeholder', direct, [find, { ...push, Resource: arnOf('$INSTANCE-ID') }, console]],
    ['the addresses decide about a tunnel', `instance-ids: ${first}`, [find, push, console]],
  ])('is silent if %s', (_, use, statements) => {
    expect(saidBeside(missingForWorkflow, [use], statements)).toEqual([]);
  });

  it('takes the values of expressions from variables', () => {
    const use = 'instance-ids: "${{ vars.X }}", connection-type: direct';
    const said = (id: string) =>
      saidBeside(missingForWorkflow, [use], [find, push, console], { 'INSTANCE-ID': id });
    expect([said(first).length, said(second).length]).toEqual([0, 2]);
  });

  it.each(['recommended', 'strict', 'all'] as const)(
    'is off without a workflow in the preset %s',
    async (preset) => {
      const severities = new Map([['missing-for-workflow', 'error' as const]]);
      const text = JSON.stringify({ Version: '2012-10-17', Statement: [find] });
      const findings = await lintText(
        { fileName: 'p.json', text },
        { ...defaultConfiguration, preset, severities },
      );
      expect(findings.map(({ ruleId }) => ruleId)).not.toContain('missing-for-workflow');
    },
  );
});
