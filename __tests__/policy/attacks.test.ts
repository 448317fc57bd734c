import { describe, expect, it } from 'vitest';
import { defaultConfiguration } from '../../src/policy/configuration/configuration';
import { lintText } from '../../src/policy/lint';
import {
  asEc2User,
  denial,
  describing,
  endpoint,
  instance,
  instances,
  policyOf,
  push,
  tunnel,
  type Written,
} from './eic-policies';
import { formerStandIns } from './former-stand-ins';

/**
 * Policies that look harmless to a linter that tries samples, named after what an attacker gains from its silence.
 * `semantics/lint-proof.test.ts` draws many more of each class.
 */
const user = 'ec2:osuser';
const root = { StringEquals: { [user]: 'root' } };
const open = push({ Resource: '*', Condition: {} });
const byHost = 'arn:aws:ec2:*:*:instance/${aws:PrincipalTag/host}';
const digits = [...'0123456789abcdef'];
const account = instances.slice(0, -1);
const port = 'ec2-instance-connect:remotePort';
const anywhere = { Action: 'ec2-instance-connect:OpenTunnel' };

/** The seventeen instances with which each policy was once tried. */
const formerInstances = [...'0a9b8c7d6e5f40312'].map((_, by) => {
  const [id, owner] = ['0a9b8c7d6e5f40312', '123456789012'];
  const turned = (text: string): string => text.slice(by % text.length) + text.slice(0, by % text.length);
  return `arn:aws:ec2:*:${turned(owner)}:instance/i-${turned(id)}`;
});

function notUser(value: unknown, operator = 'StringNotEquals'): Written {
  return { [operator]: { [user]: value } };
}
function withTag(operator: string, value: unknown, more: Written = root): Written {
  return { ...more, [operator]: { 'aws:ResourceTag/Env': value } };
}

async function rulesOf(policy: object): Promise<string[]> {
  const text = JSON.stringify(policy, null, 2);
  const configuration = { ...defaultConfiguration, preset: 'all' } as const;
  const findings = await lintText({ fileName: 'policy.json', text }, configuration, { named: true });
  return findings.map(({ ruleId }) => ruleId);
}

/** Fails unless a rule of the family reports the policy. */
async function expectFound(family: string, policy: object): Promise<void> {
  const rules = await rulesOf(policy);
  expect(
    rules.filter((rule) => rule.startsWith(family)),
    `of ${rules.join(', ')}`,
  ).not.toEqual([]);
}

/** A template with a policy that needs a parameter `P`. */
function template(parameter: Written, ...statements: readonly Written[]): object {
  return {
    AWSTemplateFormatVersion: '2010-09-09',
    Parameters: { P: { Type: 'String', ...parameter } },
    Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'P' }, 'production'] } },
    Resources: {
      Policy: {
        Type: 'AWS::IAM::ManagedPolicy',
        Properties: { PolicyDocument: policyOf(describing(), ...statements) },
      },
    },
  };
}
const unknown = { Ref: 'P' };

describe('a login as root, or as any user, is found', () => {
  it.each<[string, readonly Written[]]>([
    ['through a policy variable in the resource', [push({ Resource: byHost, Condition: root })]],
    [
      'through a variable with a default in the resource',
      [push({ Resource: `${account}\${aws:PrincipalTag/host, 'i-0123456789abcdef0'}`, Condition: root })],
    ],
    [
      'through a variable in NotResource',
      [push({ Resource: undefined, NotResource: byHost, Condition: root })],
    ],
    ['in spite of a Deny with a variable in its resource', [open, denial({ Resource: byHost })]],
    [
      'within what a guardrail of NotResource spares',
      [open, denial({ Resource: undefined, NotResource: instances })],
    ],
    [
      'on the one instance that a guardrail spares',
      [open, denial({ Resource: undefined, NotResource: instance })],
    ],
    ['within a guardrail with a variable', [open, denial({ Resource: undefined, NotResource: byHost })]],
    ['through users that a Deny spares', [open, denial({ Condition: notUser(['ec2-user', 'root']) })]],
    [
      'through patterns of users that a Deny spares',
      [open, denial({ Condition: notUser('r*', 'StringNotLike') })],
    ],
    [
      'through another spelling that a Deny spares',
      [open, denial({ Condition: notUser('ec2-user', 'StringNotEqualsIgnoreCase') })],
    ],
    [
      'through users that a Deny with ForAnyValue spares',
      [open, denial({ Condition: notUser(['ec2-user', 'root'], 'ForAnyValue:StringNotEquals') })],
    ],
    [
      'through a Deny that asks for more than the user',
      [
        open,
        denial({ Condition: { ...notUser('ec2-user'), Bool: { 'aws:MultiFactorAuthPresent': 'false' } } }),
      ],
    ],
    ['through every name but the own one', [push({ Condition: notUser('${aws:username}') })]],
    [
      'in spite of a Deny for the own name',
      [open, denial({ Condition: { StringEquals: { [user]: '${aws:username}' } } })],
    ],
    [
      'through a tag of the caller that is not to be the user',
      [push({ Condition: notUser('${aws:PrincipalTag/user}', 'StringNotLike') })],
    ],
    ['where the former stand-ins are excluded', [push({ Condition: notUser([...formerStandIns.users]) })]],
    [
      'where patterns exclude the former stand-ins',
      [push({ Condition: notUser(['*-*', '*.*', '*_*', '?', '7*', 'j*'], 'StringNotLike') })],
    ],
    [
      'where ForAllValues excludes the former stand-ins',
      [push({ Condition: notUser([...formerStandIns.users], 'ForAllValues:StringNotEquals') })],
    ],
    [
      'where a harmless Deny names the former stand-ins',
      [open, denial({ Condition: { StringEquals: { [user]: [...formerStandIns.users] } } })],
    ],
    [
      'where a Deny names the former stand-in addresses',
      [open, denial({ Condition: { IpAddress: { 'aws:SourceIp': ['198.51.100.77', '203.0.113.78/32'] } } })],
    ],
    [
      'where a condition excludes the former stand-in addresses',
      [push({ Condition: { NotIpAddress: { 'aws:SourceIp': ['198.51.100.0/24', '203.0.113.0/24'] } } })],
    ],
    [
      'where a Deny names the former stand-in for tags',
      [
        push({
          Condition: {
            StringNotEquals: { 'aws:PrincipalTag/Team': ['someone-else', 'x'] },
            Null: { 'aws:PrincipalTag/Team': 'false' },
          },
        }),
      ],
    ],
    ['where a Deny names the former stand-in instances', [open, denial({ Resource: formerInstances })]],
    [
      'where a Deny names the former stand-in Regions',
      [
        open,
        denial({
          Resource: formerStandIns.regions.map((name) => `arn:aws:ec2:${name}:*:*`),
        }),
      ],
    ],
    [
      'through the default of a variable',
      [push({ Condition: { StringEquals: { [user]: "${aws:PrincipalTag/user, 'root'}" } } })],
    ],
    [
      'through a wildcard after a variable',
      [push({ Condition: { StringLike: { [user]: '${aws:username}*' } } })],
    ],
    [
      'through a wildcard before a variable',
      [push({ Condition: { StringLike: { [user]: '*${aws:PrincipalTag/user}' } } })],
    ],
    [
      'through the source identity that the caller sets',
      [push({ Condition: { StringEquals: { [user]: '${aws:SourceIdentity}' } } })],
    ],
    [
      'through a part of a name that the caller sets',
      [push({ Condition: { StringEquals: { [user]: '${aws:username}${aws:sourceIdentity}' } } })],
    ],
    [
      'through defaults that are joined',
      [
        push({
          Condition: { StringEquals: { [user]: "${aws:PrincipalTag/a, 'ro'}${aws:RequestTag/b, 'ot'}" } },
        }),
      ],
    ],
    [
      'through a tag of the instance that the caller may change',
      [
        push({ Condition: { StringEquals: { [user]: '${aws:ResourceTag/user}' } } }),
        { Effect: 'Allow', Action: 'ec2:CreateTags', Resource: instances },
      ],
    ],
    [
      'through a header that the caller writes',
      [push({ Condition: { StringEquals: { [user]: '${aws:UserAgent}' } } })],
    ],
    [
      'on instances with any value of a tag',
      [push({ Resource: instances, Condition: withTag('StringLike', '*') })],
    ],
    ['on instances without a tag', [push({ Resource: instances, Condition: withTag('Null', 'true') })]],
    [
      'on instances with another tag',
      [push({ Resource: instances, Condition: withTag('StringNotEquals', ['someone-else', 'x']) })],
    ],
    [
      'on instances with a tag under ForAnyValue',
      [push({ Resource: instances, Condition: withTag('ForAnyValue:StringEquals', ['dev', 'test']) })],
    ],
    [
      'on instances with the tags of the caller',
      [
        push({
          Resource: instances,
          Condition: {
            StringEquals: {
              [user]: 'root',
              'aws:ResourceTag/Env': '${aws:PrincipalTag/Env}',
              'aws:ResourceTag/Team': '${aws:PrincipalTag/Team}',
            },
          },
        }),
      ],
    ],
    [
      'where two tags must differ from two variables',
      [
        push({
          Resource: instances,
          Condition: {
            StringNotEquals: { 'aws:ResourceTag/Env': '${aws:PrincipalTag/Env}' },
            StringEquals: { 'aws:ResourceTag/Team': '${aws:PrincipalTag/Team}' },
          },
        }),
      ],
    ],
    ['through an ARN that is cut short', [push({ Resource: 'arn:aws:ec2', Condition: root })]],
    [
      'through an ARN that is cut short after the Region',
      [push({ Resource: 'arn:aws:ec2:eu-central-1', Condition: {} })],
    ],
    [
      'in the Region that a condition names',
      [push({ Resource: '*', Condition: { StringEquals: { 'aws:RequestedRegion': 'eu-central-1' } } })],
    ],
    [
      'until a date in epoch seconds',
      [push({ Condition: { DateLessThan: { 'aws:CurrentTime': '1924992000' } } })],
    ],
    [
      'with one statement for each first digit of an ID',
      digits.map((digit) => push({ Resource: `${account}i-${digit}*`, Condition: {} })),
    ],
    [
      'in a policy of 2008, where variables are plain text',
      [push({ Condition: notUser('${aws:username}') })],
    ],
    [
      'under sixteen conditions on tags',
      digits.map((digit) =>
        push({
          Resource: instances,
          Condition: {
            StringNotEquals: {
              [`aws:ResourceTag/${digit}`]: 'x',
              [`aws:PrincipalTag/${digit}`]: '${aws:username}',
            },
          },
        }),
      ),
    ],
    ['by NotAction', [{ Effect: 'Allow', NotAction: ['iam:*', 's3:*'], Resource: byHost }]],
  ])('%s', async (gain, statements) => {
    const policy = policyOf(describing(), ...statements);
    await expectFound('os-user-', gain.includes('2008') ? { ...policy, Version: '2008-10-17' } : policy);
  });
});

describe('a login on every instance is found', () => {
  it.each<[string, readonly Written[]]>([
    ['in spite of a Deny with a variable', [open, denial({ Resource: byHost })]],
    [
      'within an account that a guardrail spares',
      [open, denial({ Resource: undefined, NotResource: instances })],
    ],
    ['through NotResource with a variable', [push({ Resource: undefined, NotResource: byHost })]],
    [
      'through sixteen patterns of IDs',
      [push({ Resource: digits.map((digit) => `${account}i-${digit}*`), Condition: {} })],
    ],
    [
      'as ec2-user if the instance lacks a tag',
      [push({ Resource: instances, Condition: withTag('StringNotEquals', 'prod', asEc2User) })],
    ],
    [
      'as ec2-user if the tag is optional',
      [push({ Resource: instances, Condition: withTag('StringEqualsIfExists', 'dev', asEc2User) })],
    ],
    [
      'as ec2-user if nobody has set a tag',
      [push({ Resource: instances, Condition: withTag('Null', 'true', asEc2User) })],
    ],
    [
      'as ec2-user under ForAllValues',
      [push({ Resource: instances, Condition: withTag('ForAllValues:StringEquals', 'dev', asEc2User) })],
    ],
    ['through an ARN that is cut short', [push({ Resource: 'arn:aws:ec2', Condition: {} })]],
    ['where a Deny names the former stand-in instances', [open, denial({ Resource: formerInstances })]],
    [
      'through its serial console, within a guardrail',
      [
        push({ Action: 'ec2-instance-connect:SendSerialConsoleSSHPublicKey', Resource: '*', Condition: {} }),
        denial({ Action: 'ec2-instance-connect:*', Resource: undefined, NotResource: instances }),
      ],
    ],
    [
      'through its serial console, in spite of a Deny with a variable',
      [
        push({
          Action: 'ec2-instance-connect:SendSerialConsoleSSHPublicKey',
          Resource: instances,
          Condition: {},
        }),
        denial({ Action: 'ec2-instance-connect:*', Resource: byHost }),
      ],
    ],
  ])('%s', (_, statements) => expectFound('open-instances', policyOf(describing(), ...statements)));
});

describe('a tunnel to every service is found', () => {
  it.each<[string, readonly Written[]]>([
    ['on the ports from 1024 on', [tunnel({ Condition: { NumericGreaterThanEquals: { [port]: 1024 } } })]],
    ['on the ports below 1024', [tunnel({ Condition: { NumericLessThan: { [port]: '1024' } } })]],
    [
      'on a range of twenty ports',
      [
        tunnel({
          Condition: { NumericGreaterThan: { [port]: '3000' }, NumericLessThan: { [port]: '3021' } },
        }),
      ],
    ],
    [
      'on a list of a hundred ports',
      [tunnel({ Condition: { NumericEquals: { [port]: [...Array(100).keys()].map((at) => `${at + 1}`) } } })],
    ],
    ['on all ports but one', [tunnel({ Condition: { NumericNotEquals: { [port]: '3389' } } })]],
    [
      'on the ports that a Deny spares',
      [
        tunnel({ Condition: {} }),
        denial({ ...anywhere, Condition: { NumericLessThanEquals: { [port]: '22' } } }),
      ],
    ],
    [
      'where a Deny names the first and the last port',
      [
        tunnel({ Condition: {} }),
        denial({ ...anywhere, Condition: { NumericEquals: { [port]: ['1', '65535'] } } }),
      ],
    ],
    [
      'through an endpoint that a variable names',
      [tunnel({ Resource: endpoint.replace(/eice-.*/, '${aws:PrincipalTag/door}'), Condition: {} })],
    ],
    [
      'in spite of a Deny with a variable',
      [
        tunnel({ Resource: '*', Condition: {} }),
        denial({ ...anywhere, Resource: endpoint.replace(/eice-.*/, '${aws:PrincipalTag/door}') }),
      ],
    ],
    [
      'within a guardrail of NotResource',
      [
        tunnel({ Resource: '*', Condition: {} }),
        denial({ ...anywhere, Resource: undefined, NotResource: endpoint }),
      ],
    ],
    [
      'where the former stand-in addresses are excluded',
      [
        tunnel({
          Condition: {
            NotIpAddress: {
              'ec2-instance-connect:privateIpAddress': ['10.11.12.13', '172.18.19.20', '192.168.21.22'],
            },
          },
        }),
      ],
    ],
    ['through an ARN that is cut short', [tunnel({ Resource: 'arn:aws:ec2', Condition: {} })]],
  ])('%s', (_, statements) =>
    expectFound('endpoint-remote-port', policyOf(describing({ Action: 'ec2:Describe*' }), ...statements)),
  );
});

describe('a deployment that fails is found', () => {
  it.each<[string, readonly Written[]]>([
    [
      'if the guardrail of the instances denies the lookup',
      [push(), describing(), denial({ Action: '*', Resource: undefined, NotResource: instances })],
    ],
    ['if only a variable in a resource is allowed to push', [push({ Resource: byHost })]],
    [
      'if the pushes are what a Deny spares',
      [push({ Resource: '*' }), denial({ Resource: undefined, NotResource: instances })],
    ],
    ['if the lookup is allowed on instances only', [push(), describing({ Resource: instances })]],
  ])('%s', (_, statements) => expectFound('describe-instances-', policyOf(...statements)));
});

describe('whatever the parameters of a template are, it is found', () => {
  it.each<[string, string, object]>([
    [
      'a login as root together with an unknown tag',
      'os-user-',
      template({}, push({ Resource: instances, Condition: withTag('StringEquals', unknown) })),
    ],
    [
      'a login as root or as a user that is unknown',
      'os-user-',
      template({}, push({ Condition: { StringEquals: { [user]: ['root', unknown] } } })),
    ],
    [
      'a login as any user on an unknown instance',
      'os-user-',
      template({}, push({ Resource: unknown, Condition: {} })),
    ],
    [
      'a login as any user on an unknown part of an ARN',
      'os-user-',
      template(
        {},
        push({
          Resource: {
            'Fn::Sub': 'arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:instance/${P}',
          },
          Condition: {},
        }),
      ),
    ],
    [
      'a login as any user on an imported instance',
      'os-user-',
      template({}, push({ Resource: { 'Fn::ImportValue': 'instance-arn' }, Condition: {} })),
    ],
    [
      'a login as any user on a joined ARN',
      'os-user-',
      template(
        {},
        push({
          Resource: {
            'Fn::Join': [
              ':',
              ['arn:aws:ec2', { Ref: 'AWS::Region' }, { Ref: 'AWS::AccountId' }, 'instance/*'],
            ],
          },
          Condition: {},
        }),
      ),
    ],
    [
      'a login as root on one of two instances',
      'os-user-',
      template({}, push({ Resource: { 'Fn::If': ['IsProduction', instance, instances] }, Condition: root })),
    ],
    [
      'a login as one of the values that are all wrong',
      'os-user-',
      template(
        { AllowedValues: ['deploy', 'admin'] },
        push({ Condition: { StringEquals: { [user]: unknown } } }),
      ),
    ],
    [
      'a login as any user but an unknown one',
      'os-user-',
      template({}, push({ Condition: notUser(unknown) })),
    ],
    [
      'a login as any user from an unknown network',
      'os-user-',
      template({}, push({ Condition: { IpAddress: { 'aws:SourceIp': unknown } } })),
    ],
    [
      'a login as any user in spite of a Deny for an unknown one',
      'os-user-',
      template({}, open, denial({ Condition: { StringEquals: { [user]: unknown } } })),
    ],
    [
      'a login as any user in spite of a Deny for another tag',
      'os-user-',
      template(
        {},
        push({ Resource: instances, Condition: { StringEquals: { 'aws:ResourceTag/Env': unknown } } }),
        denial({ Condition: { StringNotEquals: { 'aws:ResourceTag/Env': unknown } } }),
      ),
    ],
    [
      'every instance from an unknown address',
      'open-instances',
      template({}, push({ Resource: instances, Condition: { IpAddress: { 'aws:SourceIp': unknown } } })),
    ],
    [
      'every instance but an unknown one',
      'open-instances',
      template(
        {},
        push({ Resource: undefined, NotResource: unknown }),
        push({ Resource: undefined, NotResource: instance }),
      ),
    ],
    [
      'a tunnel to every port of an unknown network',
      'endpoint-remote-port',
      template(
        {},
        tunnel({ Condition: { IpAddress: { 'ec2-instance-connect:privateIpAddress': unknown } } }),
      ),
    ],
    [
      'a tunnel to every port of an unknown endpoint',
      'endpoint-remote-port',
      template({}, tunnel({ Resource: unknown, Condition: {} })),
    ],
  ])('%s', (_, family, policy) => expectFound(family, policy));
});

describe('what an unknown value can make safe is not reported', () => {
  it.each<[string, object]>([
    ['the only user', template({}, push({ Condition: { StringEquals: { [user]: unknown } } }))],
    ['the only user that a Deny spares', template({}, open, denial({ Condition: notUser(unknown) }))],
    [
      'the resource of a Deny',
      template({}, push({ Resource: instance, Condition: root }), denial({ Resource: unknown })),
    ],
    [
      'the allowed one of the values',
      template(
        { AllowedValues: ['ec2-user', 'root'] },
        push({ Condition: { StringEquals: { [user]: unknown } } }),
      ),
    ],
  ])('%s', async (_, policy) => {
    expect(
      (await rulesOf(policy)).filter((rule) => /^(?:os-user|open-inst|endpoint-remote)/.test(rule)),
    ).toEqual([]);
  });
});

describe('an attacker gets', () => {
  it.each([
    ['StringNotEquals', 'root'],
    ['StringEqualsIfExists', 'ec2-user'],
    ['Null', 'true'],
  ])(
    'the serial console of every instance, by %s on an OS user that it never has',
    async (operator, value) => {
      const console = {
        Effect: 'Allow',
        Action: 'ec2-instance-connect:SendSerialConsoleSSHPublicKey',
        Resource: 'arn:aws:ec2:eu-central-1:111122223333:instance/*',
        Condition: { [operator]: { [user]: value } },
      };
      expect(await rulesOf(policyOf(console, describing()))).toContain('open-instances');
    },
  );

  it('any OS user with a tag that is the last of many values that a policy names', async () => {
    const tag = 'aws:PrincipalTag/z';
    const named = Array.from({ length: 18 }, (_, index) => `v${index}`);
    const same = { StringEquals: { 'aws:PrincipalTag/k': '${aws:PrincipalTag/z}' } };
    const deny = (Condition: Written) => push({ Effect: 'Deny', Resource: '*', Condition });
    const policy = policyOf(
      push({ Resource: instance, Condition: same }),
      deny({ StringNotEquals: { [tag]: [...named, 'q'] } }),
      deny({ StringEquals: { [tag]: named } }),
      describing(),
    );
    expect(await rulesOf(policy)).toContain('os-user-missing');
  });

  it('no silence where the values of several variables are too many to try', async () => {
    const names = ['a', 'b', 'c', 'd'];
    const equal = names.map((name) => [`aws:PrincipalTag/${name}`, `\${aws:PrincipalTag/z${name}}`]);
    const denials = names.flatMap((name) => {
      const tag = `aws:PrincipalTag/z${name}`;
      const named = Array.from({ length: 18 }, (_, index) => `${name}${index}`);
      return [{ StringNotEquals: { [tag]: [...named, 'q'] } }, { StringEquals: { [tag]: named } }];
    });
    const policy = policyOf(
      push({ Resource: instance, Condition: { StringEquals: Object.fromEntries(equal) } }),
      ...denials.map((Condition) => push({ Effect: 'Deny', Resource: '*', Condition })),
      describing(),
    );
    const found = await rulesOf(policy);
    expect(found.includes('os-user-missing') || found.includes('not-checked')).toBe(true);
  });

  const statement = { Effect: 'Allow', Action: 'ec2-instance-connect:SendSSHPublicKey', Resource: '*' };
  const document = { Version: '2012-10-17', Statement: [statement] };

  it.each(['Custom::Policy', 'Example::IAM::Role::MODULE'])(
    'any login from a policy in a template that the resource type %s takes',
    async (type) => {
      const topic = { Type: 'AWS::SNS::Topic' };
      const custom = { Type: type, Properties: { PolicyDocument: document } };
      expect(await rulesOf({ Resources: { Topic: topic, Custom: custom } })).toEqual(['not-checked']);
    },
  );

  it.each([
    ['aws_cloudformation_stack', 'template_body'],
    ['aws_cloudcontrolapi_resource', 'desired_state'],
  ])('any login from a policy inside of what %s has in a plan', async (type, attribute) => {
    const policy = { Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument: document } };
    const values = { [attribute]: JSON.stringify({ Resources: { Policy: policy } }) };
    const resource = { address: `${type}.open`, mode: 'managed', type, name: 'open', values };
    const plan = { format_version: '1.2', planned_values: { root_module: { resources: [resource] } } };
    expect(await rulesOf(plan)).toEqual(['not-checked']);
  });

  it('the serial console of every instance, next to a pattern that is too long to count', async () => {
    const start = 'arn:aws:ec2:eu-central-1:111122223333:instance/i-*';
    const Action = 'ec2-instance-connect:SendSerialConsoleSSHPublicKey';
    const console = { Effect: 'Allow', Action, Resource: [start, `${start}0????????????`] };
    expect(await rulesOf(policyOf(console, describing()))).toContain('open-instances');
  });
});
