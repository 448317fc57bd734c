import { describe, expect, it } from 'vitest';
import { workflowNotChecked } from '../../../src/policy/rules/workflow-not-checked';
import { arnOf, first, saidBeside } from '../against-workflow';

const find = { Effect: 'Allow', Action: 'ec2:DescribeInstances', Resource: '*' };
const push = {
  Effect: 'Allow',
  Action: 'ec2-instance-connect:SendSSHPublicKey',
  Resource: arnOf(first),
  Condition: { StringEquals: { 'ec2:osuser': 'ec2-user' } },
};
const console = { Effect: 'Allow', Action: 'ec2:GetConsoleOutput', Resource: arnOf(first) };
const direct = `instance-ids: ${first}, connection-type: direct`;

describe('workflow-not-checked', () => {
  it.each<[string, string, object[]]>([
    [
      'an ID is an expression',
      'instance-ids: "${{ vars.X }}", connection-type: direct',
      [find, push, console],
    ],
    ['a user is an expression', `${direct}, os-user: "\${{ vars.X }}"`, [find, push, console]],
    [
      'tags decide',
      direct,
      [
        find,
        { ...push, Condition: { StringEquals: { 'aws:ResourceTag/a': 'b', 'ec2:osuser': 'ec2-user' } } },
        console,
      ],
    ],
    [
      'the address of the caller decides',
      direct,
      [{ ...find, Condition: { IpAddress: { 'aws:SourceIp': '192.0.2.0/24' } } }, push, console],
    ],
    ['the policy has a placeholder', direct, [find, { ...push, Resource: arnOf('$INSTANCE-ID') }, console]],
  ])('reports once that %s', (_, use, statements) => {
    expect(saidBeside(workflowNotChecked, [use], statements)).toEqual([
      expect.stringMatching(
        /^It is not known if the policy allows this: The step at deploy\.yml:6:17 needs /,
      ),
    ]);
  });

  it.each<[string, string, object[]]>([
    ['everything is allowed', direct, [find, push, console]],
    ['something is missing', direct, [find]],
    [
      'an expression has no effect',
      `${direct}, os-user: "\${{ vars.X }}"`,
      [find, { ...push, Condition: undefined }, console],
    ],
  ])('is silent if %s', (_, use, statements) => {
    expect(saidBeside(workflowNotChecked, [use], statements)).toEqual([]);
  });
});
