import { describe, expect, it } from 'vitest';
import { osUserNotAllowed } from '../../../src/policy/rules/os-user-not-allowed';
import { denial, policyOf, push } from '../eic-policies';
import { findingsOf, underlined } from '../lint-one';

function asked(operator: string, value: unknown) {
  return policyOf(push({ Condition: { [operator]: { 'ec2:osuser': value } } }));
}

describe('os-user-not-allowed', () => {
  it.each(['StringEquals', 'StringLike', 'StringEqualsIgnoreCase', 'StringEqualsIfExists'])(
    'reports a user under %s',
    (operator) => {
      const policy = asked(operator, ['ec2-user', 'ubuntu']);
      const findings = findingsOf(osUserNotAllowed, policy);
      expect(findings.map((finding) => underlined(policy, finding))).toEqual(['"ubuntu"']);
      expect(findings[0]?.message).toContain('(ec2-user)');
    },
  );

  it('reports an allowed user in other case if case counts', () => {
    expect(findingsOf(osUserNotAllowed, asked('StringEquals', 'EC2-user'))).toHaveLength(1);
    expect(findingsOf(osUserNotAllowed, asked('StringEqualsIgnoreCase', 'EC2-user'))).toEqual([]);
  });

  it.each([
    ['root', asked('StringEquals', 'root')],
    ['a pattern', asked('StringLike', 'ubu*')],
    ['a placeholder', asked('StringEquals', '$OSUSER')],
    ['a variable', asked('StringEquals', `\${aws:username}`)],
    ['a user that is shut out', asked('StringNotEquals', 'ubuntu')],
    ['a user that is denied', policyOf(denial({ Condition: { StringEquals: { 'ec2:osuser': 'ubuntu' } } }))],
    ['an Allow that a Deny takes back', policyOf(...asked('StringEquals', 'ubuntu').Statement, denial())],
    [
      'the same key for another action',
      policyOf(
        push({ Action: 'ec2:StopInstances', Condition: { StringEquals: { 'ec2:osuser': 'ubuntu' } } }),
      ),
    ],
  ])('is silent about %s', (_, policy) => {
    expect(findingsOf(osUserNotAllowed, policy)).toEqual([]);
  });

  it('takes the users of the configuration', () => {
    const osUsers = ['ubuntu', 'deploy'];
    expect(findingsOf(osUserNotAllowed, asked('StringEquals', ['ubuntu', 'deploy']), { osUsers })).toEqual(
      [],
    );
    expect(findingsOf(osUserNotAllowed, asked('StringEquals', 'ec2-user'), { osUsers })).toHaveLength(1);
  });
});
