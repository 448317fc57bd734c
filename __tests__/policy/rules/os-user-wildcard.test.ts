import { describe, expect, it } from 'vitest';
import { osUserWildcard } from '../../../src/policy/rules/os-user-wildcard';
import { denial, policyOf, push } from '../eic-policies';
import { findingsOf, underlined } from '../lint-one';

function like(value: unknown, more: object = {}) {
  return policyOf(push({ Condition: { StringLike: { 'ec2:osuser': value }, ...more } }));
}

describe('os-user-wildcard', () => {
  it.each(['*', 'ec2-*', 'ec2-use?', '????', '*-user'])('reports %s', (value) => {
    const policy = like(['ec2-user', value]);
    const findings = findingsOf(osUserWildcard, policy);
    expect(findings.map((finding) => underlined(policy, finding))).toEqual([`"${value}"`]);
  });

  it('names a user that the pattern lets in', () => {
    expect(findingsOf(osUserWildcard, like('ec2-*'))[0]?.message).toContain('such as ec2-x');
    expect(findingsOf(osUserWildcard, like('*'))[0]?.message).toContain('any OS user;');
  });

  it.each([
    ['StringLike has no wildcard', like('ec2-user')],
    [
      'the wildcard is a plain character',
      policyOf(push({ Condition: { StringEquals: { 'ec2:osuser': '*' } } })),
    ],
    ['another condition names the user', like('*', { StringEquals: { 'ec2:osuser': 'ec2-user' } })],
    ['the pattern is shut out', policyOf(push({ Condition: { StringNotLike: { 'ec2:osuser': 'r*' } } }))],
    ['it is a Deny', policyOf(denial({ Condition: { StringLike: { 'ec2:osuser': '*' } } }))],
    [
      'the pattern is of a tag',
      policyOf(
        push({
          Condition: {
            StringLike: { 'aws:ResourceTag/Name': '*' },
            StringEquals: { 'ec2:osuser': 'ec2-user' },
          },
        }),
      ),
    ],
    ['no user can match', like('not a user*')],
    ['a variable gives the name', like(`\${aws:username}`)],
    [
      'a Deny takes it back',
      policyOf(
        ...like('ec2-*').Statement,
        denial({ Condition: { StringNotEquals: { 'ec2:osuser': 'ec2-user' } } }),
      ),
    ],
  ])('is silent if %s', (_, policy) => {
    expect(findingsOf(osUserWildcard, policy)).toEqual([]);
  });
});

describe('a variable that somebody else than the caller sets', () => {
  const equals = (text: string) => push({ Condition: { StringEquals: { 'ec2:osuser': text } } });

  it.each([
    ['a tag of the instance', '${aws:ResourceTag/user}'],
    ['a tag of the request, which none has', '${aws:RequestTag/user}'],
    ['a name and a tag of the caller, joined', '${aws:username}${aws:PrincipalTag/user}'],
  ])('is no pattern: %s', (_, text) => {
    expect(findingsOf(osUserWildcard, policyOf(equals(text)))).toEqual([]);
  });

  it('is one if the caller may change the tag', () => {
    const tagging = (Resource: string) =>
      policyOf(equals('${ec2:ResourceTag/user}'), { Effect: 'Allow', Action: 'ec2:CreateTags', Resource });
    expect(findingsOf(osUserWildcard, tagging('*'))[0]?.message).toContain('ec2:CreateTags is allowed');
    expect(findingsOf(osUserWildcard, tagging('arn:aws:ec2:*:*:volume/*'))).toEqual([]);
  });
});
