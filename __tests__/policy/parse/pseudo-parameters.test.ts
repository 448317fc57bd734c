import { describe, expect, it } from 'vitest';
import { explainFile } from '../../../src/policy/explain/explain-file';
import { lintText } from '../../../src/policy/lint';
import { PseudoParameters } from '../../../src/policy/parse/pseudo-parameters';

describe('the values of pseudo parameters', () => {
  const value = (text: string, name: string) => new PseudoParameters(text).piece(name)?.text;

  it('are ones that the parameters can have', () => {
    expect(value('', 'AWS::Region')).toBe('us-east-1');
    expect(value('', 'AWS::AccountId')).toMatch(/^\d{12}$/);
    expect(value('', 'AWS::Partition')).toBe('aws');
    expect(value('', 'AWS::StackName')).toBeUndefined();
    expect(value('', 'Environment')).toBeUndefined();
  });

  it('are nowhere in the file', () => {
    expect(value('arn:aws:ec2:us-east-1:123456789012:instance/*', 'AWS::Region')).not.toBe('us-east-1');
    expect(value('arn:aws:ec2:us-east-1:123456789012:instance/*', 'AWS::AccountId')).toMatch(
      /^(?!123456789012)\d{12}$/,
    );
  });
});

/** A template with one policy, whose statement has `resource` and allows root. */
function templateWith(resource: string): string {
  return `AWSTemplateFormatVersion: '2010-09-09'
Resources:
  Deploy:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Action: ec2-instance-connect:SendSSHPublicKey
            Resource: ${resource}
            Condition: { StringEquals: { aws:ResourceTag/Env: prod } }
`;
}

it.each([
  ['role.yaml', "!Sub 'arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:instance/*'"],
  ['role.yaml', "{ 'Fn::Sub': 'arn:aws:ec2:${AWS::Region}:${AWS::AccountId}:instance/*' }"],
  [
    'role.yaml',
    "!Join [':', [arn, !Ref 'AWS::Partition', ec2, !Ref AWS::Region, !Ref AWS::AccountId, instance/*]]",
  ],
])(
  'a template whose ARNs hold nothing but pseudo parameters is linted in earnest (%s, %s)',
  async (fileName, arn) => {
    const text = templateWith(arn);
    const rules = (await lintText({ fileName, text })).map(({ ruleId, fix }) => [ruleId, fix === undefined]);
    expect(rules).toContainEqual(['os-user-missing', true]);
    expect(rules).toContainEqual(['describe-instances-missing', true]);
  },
);

describe('a message', () => {
  it('shows pseudo parameters as the template writes them', async () => {
    const text = templateWith("!Sub 'arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:instanc/*'");
    const messages = (await lintText({ fileName: 'x.yaml', text })).map(({ message }) => message).join('\n');
    expect(messages).toContain('arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:instanc/*');
    expect(messages).not.toMatch(/us-east-1|123456789012|arn:aws:/);
  });

  it('keeps the names that the template itself has', async () => {
    const text = templateWith("!Sub 'arn:aws:ec2:us-east-1:${AWS::AccountId}:instanc/*'");
    const messages = (await lintText({ fileName: 'x.yaml', text })).map(({ message }) => message).join('\n');
    expect(messages).toContain('arn:aws:ec2:us-east-1:${AWS::AccountId}:instanc/*');
  });
});

it('an explanation speaks of the stack where the template does', async () => {
  const text = templateWith("!Sub 'arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:instance/*'");
  const { explanations } = await explainFile('x.yaml', text);
  expect(explanations[0]?.sentences[0]).toMatch(
    /^Statement 1 allows pushing an SSH key to every instance in the stack's Region of the stack's account as /,
  );
});
