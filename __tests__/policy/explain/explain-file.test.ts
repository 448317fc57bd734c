import { describe, expect, it } from 'vitest';
import { explainFile } from '../../../src/policy/explain/explain-file';
import { read } from '../../docs/markdown';

async function problemsOf(text: string, fileName = 'policy.json'): Promise<readonly string[]> {
  const { explanations, problems } = await explainFile(fileName, text);
  if (problems.length > 0) expect(explanations).toEqual([]);
  return problems.map(({ message }) => message);
}

function policyOf(statement: object): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
}

describe('a file that cannot be explained', () => {
  it.each([
    ['p.yaml', 'hello'],
    ['p.json', '"hello"'],
    ['p.json', '{"a": 1}'],
    ['p.json', '[]'],
    ['t.yaml', 'Resources:\n  Bucket:\n    Type: AWS::S3::Bucket\n'],
  ])('is said to contain no policy: %s with %j', async (name, text) => {
    expect(await problemsOf(text, name)).toEqual(['The file contains no policy.']);
  });

  it('is said to be a trust policy, or the policy of a resource', async () => {
    expect(await problemsOf(read('examples/policies/trust.json'))).toEqual([
      'This is a trust policy: it says who can assume a role, not what the role can do.',
    ]);
    const bucket = { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: '*' };
    expect(await problemsOf(policyOf(bucket))).toEqual([
      'This is the policy of a resource: it has a Principal. Only identity policies can be explained.',
    ]);
  });

  it('is no template with a trust policy, known or not, next to a policy that is explained', async () => {
    const template = (AssumeRolePolicyDocument: unknown) =>
      JSON.stringify({
        Resources: {
          Role: {
            Type: 'AWS::IAM::Role',
            Properties: {
              AssumeRolePolicyDocument,
              Policies: [
                { PolicyName: 'push', PolicyDocument: JSON.parse(read('examples/policies/run.json')) },
              ],
            },
          },
        },
      });
    const trust = JSON.parse(read('examples/policies/trust.json'));
    for (const document of [trust, { Ref: 'Trust' }]) {
      const { explanations, problems } = await explainFile('t.json', template(document));
      expect(problems).toEqual([]);
      expect(explanations.map(({ path }) => path)).toEqual([
        'Resources.Role.Properties.Policies[0].PolicyDocument',
      ]);
    }
  });

  it('has all its errors listed, also those that lose nothing of the policy', async () => {
    const text = `{ // ours
      "Version": "2012-10-17",
      "Statement": [{ "Effect": "allow", "Action": "ec2:DescribeInstances", "Resource": "*", }]
    }`;
    expect(await problemsOf(text)).toEqual([
      expect.stringContaining('comment'),
      expect.stringContaining('"allow"'),
      expect.stringContaining('comma'),
    ]);
  });

  it('is not a template whose values are known only when it is used', async () => {
    const template = `Resources:
  Deploy: # a comment, as YAML has them
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: !Ref Effect
            Action: ec2-instance-connect:SendSSHPublicKey
            Resource: !Ref Instance
`;
    expect(await problemsOf(template, 't.yaml')).toEqual([]);
  });
});
