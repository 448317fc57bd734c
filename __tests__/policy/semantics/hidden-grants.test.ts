import { describe, expect, it } from 'vitest';
import { lintText } from '../../../src/policy/lint';
import { openInstances } from '../../../src/policy/rules/open-instances';
import { osUserMissing } from '../../../src/policy/rules/os-user-missing';
import { osUserWildcard } from '../../../src/policy/rules/os-user-wildcard';
import { denial, instance, instances, policyOf, push, type Written } from '../eic-policies';
import { findingsOf } from '../lint-one';

const open = push({ Condition: {} });
const everywhere = push({ Resource: '*', Condition: {} });
function serial(Condition: Written) {
  return push({
    Action: 'ec2-instance-connect:SendSerialConsoleSSHPublicKey',
    Resource: instances,
    Condition,
  });
}
function ids(count: number) {
  return Array.from(
    { length: count },
    (_, number) => instance.slice(0, -3) + String(number).padStart(3, '0'),
  );
}

describe('a grant is found although', () => {
  it('blanks make the policy long', async () => {
    const text = JSON.stringify(policyOf(open)).replace('"Statement":', `"Statement":${' '.repeat(61_000)}`);
    const found = await lintText({ fileName: 'padded.json', text });
    expect(found.map(({ ruleId }) => ruleId)).toContain('os-user-missing');
  });

  it.each([
    [
      'the OS user that is tried first is denied',
      [open, denial({ Condition: { StringEquals: { 'ec2:osuser': 'someone-else' } } })],
    ],
    [
      'a tag must begin as a pattern says, and also as the caller is tagged',
      [
        push({
          Condition: {
            StringLike: { 'aws:ResourceTag/Team': 'd*' },
            'ForAnyValue:StringLike': { 'aws:ResourceTag/Team': `\${aws:PrincipalTag/Env}-*` },
          },
        }),
      ],
    ],
    [
      'OS users are denied by patterns',
      [open, denial({ Condition: { StringLike: { 'ec2:osuser': ['s*', 'J*', '?'] } } })],
    ],
    [
      'the instance that is tried first is denied',
      [
        everywhere,
        denial({
          Resource: 'arn:aws:ec2:us-east-1:123456789012:instance/i-0a9b8c7d6e5f40312',
          Condition: {},
        }),
      ],
    ],
    [
      'the Region that is tried first is denied',
      [everywhere, denial({ Resource: 'arn:aws:ec2:us-east-1:*:instance/*', Condition: {} })],
    ],
    [
      'most of the instances that it lists are denied',
      [push({ Resource: ids(30), Condition: {} }), denial({ Resource: ids(29), Condition: {} })],
    ],
    [
      'it asks for the instance that the request comes from',
      [push({ Condition: { ArnEquals: { 'ec2:SourceInstanceARN': instance } } })],
    ],
    [
      'the tag is to be the name of the caller',
      [
        push({
          Resource: instances,
          Condition: { StringEquals: { 'aws:ResourceTag/Owner': '${aws:username}' } },
        }),
      ],
    ],
    [
      'the tag is to begin with a tag of the caller',
      [push({ Condition: { StringLike: { 'aws:ResourceTag/Team': '${aws:PrincipalTag/Team}-*' } } })],
    ],
    [
      'the tag is to be that of the caller, or a default',
      [push({ Condition: { StringEquals: { 'aws:ResourceTag/T': "${aws:PrincipalTag/T, 'all'}" } } })],
    ],
    [
      'a Deny each asks for one more tag of the caller',
      [
        open,
        ...Array.from({ length: 12 }, (_, number) =>
          denial({ Condition: { Null: { [`aws:PrincipalTag/k${number}`]: 'true' } } }),
        ),
      ],
    ],
  ])('%s', (_, statements) => {
    expect(findingsOf(osUserMissing, policyOf(...statements))).toHaveLength(1);
  });

  it.each([
    ['IfExists', { StringEqualsIfExists: { 'aws:ResourceTag/Env': 'dev' } }],
    ['a negation', { StringNotEquals: { 'aws:ResourceTag/Env': 'prod' } }],
    ['Null', { Null: { 'aws:ResourceTag/Env': 'true' } }],
    ['ForAllValues', { 'ForAllValues:StringEquals': { 'aws:ResourceTag/Env': 'dev' } }],
  ])('the condition on a tag allows untagged resources, by %s', (_, condition) => {
    expect(findingsOf(openInstances, policyOf(serial(condition)))).toHaveLength(1);
  });

  it.each(['${aws:UserAgent}', '${AWS:Referer}', "ec2-${aws:useragent, 'user'}"])(
    'the caller writes the OS user into the request: %s',
    (user) => {
      const statement = push({ Condition: { StringEquals: { 'ec2:osuser': user } } });
      expect(findingsOf(osUserWildcard, policyOf(statement))).toHaveLength(1);
    },
  );

  it('a Deny for all but some users keeps the first name that is tried', () => {
    expect(findingsOf(osUserMissing, policyOf(open, denial()))).toEqual([]);
  });
});
