import { describe, expect, it } from 'vitest';
import { osUserRoot } from '../../../src/policy/rules/os-user-root';
import { denial, policyOf, push } from '../eic-policies';
import { findingsOf, underlined } from '../lint-one';

function asked(operator: string, value: unknown) {
  return policyOf(push({ Condition: { [operator]: { 'ec2:osuser': value } } }));
}

describe('os-user-root', () => {
  it.each([
    ['StringEquals', 'root'],
    ['StringEqualsIfExists', 'root'],
    ['StringLike', 'root'],
    ['StringLike', 'ro*'],
    ['StringEqualsIgnoreCase', 'ROOT'],
    ['ForAnyValue:StringEquals', 'root'],
  ])('reports %s %s, at the value', (operator, value) => {
    const policy = asked(operator, ['ec2-user', value]);
    expect(findingsOf(osUserRoot, policy).map((finding) => underlined(policy, finding))).toEqual([
      `"${value}"`,
    ]);
  });

  it.each(['a$$b', 'a|b', 'a*b'])(
    'reports root on instances with the tag value %s, as EC2 takes any',
    (value) => {
      const Condition = { StringEquals: { 'ec2:osuser': 'root', 'aws:ResourceTag/Env': value } };
      expect(findingsOf(osUserRoot, policyOf(push({ Condition })))).toHaveLength(1);
      const ofCaller = { StringEquals: { 'ec2:osuser': 'root', 'aws:PrincipalTag/Env': value } };
      expect(findingsOf(osUserRoot, policyOf(push({ Condition: ofCaller })))).toEqual([]);
    },
  );

  it.each([
    ['root is written in uppercase, which is another user', asked('StringEquals', 'ROOT')],
    ['root is shut out', asked('StringNotEquals', 'root')],
    ['everybody is let in, of which another rule tells', asked('StringLike', '*')],
    ['the pattern does not match root', asked('StringLike', 'roots*')],
    ['the operator only asks for presence', asked('Null', 'false')],
    ['it is denied', policyOf(denial({ Condition: { StringEquals: { 'ec2:osuser': 'root' } } }))],
    [
      'an Allow of it is denied',
      policyOf(
        ...asked('StringEquals', 'root').Statement,
        denial({ Condition: { StringEquals: { 'ec2:osuser': 'root' } } }),
      ),
    ],
    [
      'the action is another one',
      policyOf(push({ Action: 'ec2:StartInstances', Condition: { StringEquals: { 'ec2:osuser': 'root' } } })),
    ],
  ])('is silent if %s', (_, policy) => {
    expect(findingsOf(osUserRoot, policy)).toEqual([]);
  });

  it('is silent if the configuration allows root', () => {
    expect(findingsOf(osUserRoot, asked('StringEquals', 'root'), { osUsers: ['root'] })).toEqual([]);
  });
});
