import { expect, it } from 'vitest';
import { policyVariable } from '../../../src/policy/rules/policy-variable';
import { findingsOf, underlined } from '../lint-one';
import { policyOf } from '../statements';

function found(policy: object) {
  return findingsOf(policyVariable, policy).map((finding) => [underlined(policy, finding), finding.message]);
}
function tagged(value: string, version?: string) {
  const policy = policyOf({ Condition: { StringLike: { 'aws:PrincipalArn': value } } });
  return version === undefined ? policy : { ...policy, Version: version };
}

it('a variable that does not exist is reported with the nearest one', () => {
  expect(found(policyOf({ Resource: 'arn:aws:ec2:*:*:instance/${aws:usrname}' }))).toEqual([
    ['${aws:usrname}', 'There is no policy variable ${aws:usrname}; did you mean ${aws:username}?'],
  ]);
  expect(found(tagged('x${frobnicator:name}'))).toEqual([
    ['${frobnicator:name}', 'There is no policy variable ${frobnicator:name}.'],
  ]);
});

it.each([
  ['${ aws:username }', '${aws:username}'],
  ['${aws:username }', '${aws:username}'],
  ["${ aws:PrincipalTag/team , 'a b' }", "${aws:PrincipalTag/team, 'a b'}"],
])('the whitespace in %s is reported', (written, right) => {
  const message = `IAM does not replace ${written} because of its whitespace; write ${right}.`;
  expect(found(tagged(`x${written}`))).toEqual([[written, message]]);
});

it('a key of several values is no variable', () => {
  expect(found(tagged('${aws:TagKeys}'))).toEqual([
    [
      '${aws:TagKeys}',
      'aws:TagKeys has several values, so it cannot be a variable; compare it in a condition.',
    ],
  ]);
});

it('under the version of 2008, or none, a variable is plain text', () => {
  const expected = [
    ['${aws:username}', '${aws:username} is plain text without "Version": "2012-10-17"; add that Version.'],
  ];
  expect(found(tagged('${aws:username}', '2008-10-17'))).toEqual(expected);
  const { Version: _, ...without } = { ...tagged('${aws:username}'), Version: undefined };
  expect(found(without)).toEqual(expected);
  // A version that IAM does not know is reported by schema.
  expect(found(tagged('${aws:username}', '2024-01-01'))).toEqual([]);
});

it('under the version of 2008 tags and OS users are left to condition-never-matches', () => {
  const policy = policyOf({
    Condition: {
      StringEquals: { 'aws:ResourceTag/Owner': '${aws:username}', 'ec2:osuser': '${aws:username}' },
    },
  });
  expect(found({ ...policy, Version: '2008-10-17' })).toEqual([]);
});

it('a variable is filled in only after the fifth colon of an ARN', () => {
  expect(
    found(policyOf({ Resource: 'arn:aws:ec2:*:${aws:PrincipalAccount}:instance/${aws:username}' })),
  ).toEqual([
    [
      '${aws:PrincipalAccount}',
      'IAM replaces variables only after the fifth colon of an ARN; write the value instead of ${aws:PrincipalAccount}.',
    ],
  ]);
});

it('a variable in an action is never filled in', () => {
  expect(found(policyOf({ Action: 'ec2:${aws:username}' }))).toEqual([
    [
      '${aws:username}',
      'IAM does not replace variables in an action; write the value instead of ${aws:username}.',
    ],
  ]);
});

it('variables that exist are left alone', () => {
  for (const value of [
    '${aws:username}',
    '${AWS:UserName}',
    "${aws:PrincipalTag/team, 'none'}",
    '${ec2:ResourceTag/Owner}',
    '${s3:prefix}',
    '${saml:sub}',
    '${cognito-identity.amazonaws.com:sub}',
    '${token.actions.githubusercontent.com:sub}',
    '${*}${?}${$}',
    '${REGION}',
    '${AWS::Region}',
    '${',
    '$aws:x',
  ])
    expect(found(tagged(value))).toEqual([]);
});

it('operators that compare no text have no variables', () => {
  expect(found(policyOf({ Condition: { Bool: { 'aws:SecureTransport': '${aws:nothing}' } } }))).toEqual([]);
});
