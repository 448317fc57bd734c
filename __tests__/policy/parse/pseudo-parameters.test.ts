import { expect, it } from 'vitest';
import { lintText } from '../../../src/policy/lint';
import { knownValue } from '../../../src/policy/parse/pseudo-parameters';

const range = { start: 0, end: 1 };
function known(text: string, argument?: string) {
  const node = knownValue({ kind: 'opaque', text, range, ...(argument !== undefined && { argument }) }, []);
  return node.kind === 'string' ? node.value : undefined;
}

it.each([
  ['!Ref', 'AWS::Region', 'us-east-1'],
  ['Ref', 'AWS::AccountId', '123456789012'],
  ['Ref', 'Environment', undefined],
  ['!Ref', 'AWS::NoValue', undefined],
  ['!Sub', 'arn:${AWS::Partition}:ec2:${ AWS::Region }:*:instance/*', 'arn:aws:ec2:us-east-1:*:instance/*'],
  ['Fn::Sub', 'arn:aws:ec2:*:*:instance/${InstanceId}', undefined],
  ['!Sub', '${!aws:username}', '${aws:username}'],
  ['!GetAtt', 'AWS::Region', undefined],
  ['!Sub', undefined, undefined],
])('%s %s is known as %s', (text, argument, expected) => {
  expect(known(text, argument)).toBe(expected);
});

it.each([
  ['role.yaml', "!Sub 'arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:instance/*'"],
  ['role.yaml', "{ 'Fn::Sub': 'arn:aws:ec2:${AWS::Region}:${AWS::AccountId}:instance/*' }"],
])(
  'a template whose ARNs hold nothing but pseudo parameters is linted in earnest (%s, %s)',
  async (fileName, arn) => {
    const text = `AWSTemplateFormatVersion: '2010-09-09'
Resources:
  Deploy:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Action: ec2-instance-connect:SendSSHPublicKey
            Resource: ${arn}
            Condition: { StringEquals: { aws:ResourceTag/Env: prod } }
`;
    const rules = (await lintText({ fileName, text })).map(({ ruleId, fix }) => [ruleId, fix === undefined]);
    expect(rules).toContainEqual(['os-user-missing', true]);
    expect(rules).toContainEqual(['describe-instances-missing', true]);
  },
);
