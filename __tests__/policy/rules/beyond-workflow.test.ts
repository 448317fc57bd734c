import { describe, expect, it } from 'vitest';
import { beyondWorkflow } from '../../../src/policy/rules/beyond-workflow';
import { arnOf, findingsBeside, first, saidBeside, second } from '../against-workflow';

const find = { Effect: 'Allow', Action: 'ec2:DescribeInstances', Resource: '*' };
const push = {
  Effect: 'Allow',
  Action: 'ec2-instance-connect:SendSSHPublicKey',
  Resource: arnOf(first),
  Condition: { StringEquals: { 'ec2:osuser': 'ec2-user' } },
};
const console = { Effect: 'Allow', Action: 'ec2:GetConsoleOutput', Resource: arnOf(first) };
const tunnel = {
  Effect: 'Allow',
  Action: 'ec2-instance-connect:OpenTunnel',
  Resource: 'arn:aws:ec2:eu-central-1:111122223333:instance-connect-endpoint/eice-0123456789abcdef0',
  Condition: {
    NumericEquals: { 'ec2-instance-connect:remotePort': '22' },
    NumericLessThanEquals: { 'ec2-instance-connect:maxTunnelDuration': '900' },
  },
};
const least = [find, push, console];
const direct = `instance-ids: ${first}, connection-type: direct`;
const viaEndpoint = `instance-ids: ${first}, connection-type: endpoint, endpoint-id: eice-0123456789abcdef0, max-tunnel-duration: 15m`;
const withEndpoint = [
  { ...find, Action: ['ec2:DescribeInstances', 'ec2:DescribeInstanceConnectEndpoints'] },
  push,
  console,
  tunnel,
];

function but(statement: { readonly Condition: object }, condition: object): object {
  return { ...statement, Condition: { ...statement.Condition, ...condition } };
}

describe('beyond-workflow', () => {
  it.each<[string, string, object[], string]>([
    [
      'a statement',
      direct,
      [...least, { ...tunnel, Sid: 'Tunnel' }],
      'No step of the workflow needs statement Tunnel.',
    ],
    [
      'an action',
      direct,
      [{ ...find, Action: ['ec2:DescribeInstances', 'ec2:DescribeVpcs'] }, push, console],
      'No step of the workflow needs ec2:DescribeVpcs.',
    ],
    [
      'a wildcard of actions',
      direct,
      [{ ...find, Action: 'ec2:Describe*' }, push, console],
      'ec2:Describe* allows more',
    ],
    [
      'an instance',
      direct,
      [find, { ...push, Resource: [arnOf(first), arnOf(second)] }, console],
      `No step of the workflow needs ${arnOf(second)} here.`,
    ],
    ['every instance', direct, [find, { ...push, Resource: arnOf('*') }, console], `need: ${arnOf(first)}.`],
    [
      'an OS user',
      direct,
      [find, but(push, { StringEquals: { 'ec2:osuser': ['ec2-user', 'root'] } }), console],
      'No step of the workflow needs ec2:osuser root.',
    ],
    [
      'a pattern of OS users',
      direct,
      [find, but(push, { StringEquals: undefined, StringLike: { 'ec2:osuser': 'ec2-*' } }), console],
      'need: ec2:osuser ec2-user.',
    ],
    ['every OS user', direct, [find, { ...push, Condition: undefined }, console], 'allows every OS user'],
    [
      'a port',
      viaEndpoint,
      [
        ...withEndpoint.slice(0, 3),
        but(tunnel, { NumericEquals: { 'ec2-instance-connect:remotePort': ['22', '443'] } }),
      ],
      'No step of the workflow needs ec2-instance-connect:remotePort 443.',
    ],
    [
      'every port',
      viaEndpoint,
      [...withEndpoint.slice(0, 3), but(tunnel, { NumericEquals: undefined })],
      'tunnels to every port',
    ],
    [
      'a longer tunnel',
      viaEndpoint,
      [
        ...withEndpoint.slice(0, 3),
        but(tunnel, { NumericLessThanEquals: { 'ec2-instance-connect:maxTunnelDuration': '3600' } }),
      ],
      'up to 900.',
    ],
    [
      'NotAction',
      direct,
      [{ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }],
      'NotAction allows far more',
    ],
  ])('reports %s', (_, use, statements, message) => {
    expect(saidBeside(beyondWorkflow, [use], statements)).toEqual([expect.stringContaining(message)]);
  });

  it('is a warning, in its statement', () => {
    const [finding] = findingsBeside(beyondWorkflow, [direct], [...least, tunnel]);
    expect([finding?.severity, finding?.statement?.index]).toEqual(['warning', 3]);
  });

  it.each<[string, string, object[]]>([
    ['nothing is more', direct, least],
    ['nothing is more with an endpoint', viaEndpoint, withEndpoint],
    [
      'a tunnel may be needed',
      `instance-ids: ${first}`,
      [...withEndpoint.slice(0, 3), but(tunnel, { NumericLessThanEquals: undefined })],
    ],
    [
      'the instances are an expression',
      'instance-ids: "${{ vars.X }}", connection-type: direct',
      [find, { ...push, Resource: arnOf('*') }, console],
    ],
    [
      'the user is an expression',
      `${direct}, os-user: "\${{ vars.X }}"`,
      [find, { ...push, Condition: undefined }, console],
    ],
    [
      'it is chosen by a tag',
      direct,
      [
        find,
        {
          ...push,
          Resource: arnOf('*'),
          Condition: { StringEquals: { 'aws:ResourceTag/a': 'b', 'ec2:osuser': 'ec2-user' } },
        },
        console,
      ],
    ],
    [
      'another service is used',
      direct,
      [...least, { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' }],
    ],
    ['it is denied', direct, [...least, { ...tunnel, Effect: 'Deny' }]],
    ['it is a placeholder', direct, [find, { ...push, Resource: arnOf('$INSTANCE-ID') }, console]],
  ])('is silent if %s', (_, use, statements) => {
    expect(saidBeside(beyondWorkflow, [use], statements)).toEqual([]);
  });
});
