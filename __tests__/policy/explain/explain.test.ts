import { describe, expect, it } from 'vitest';
import { explainPolicy } from '../../../src/policy/explain/explain';
import { explainFile } from '../../../src/policy/explain/explain-file';
import {
  denial,
  describing,
  endpoint,
  instance,
  instances,
  push,
  tunnel,
  type Written,
} from '../eic-policies';
import { holedModelOf, modelOf } from '../semantics/random-policies';

function explained(...statements: readonly Written[]) {
  return explainPolicy(modelOf(statements));
}

describe('the explanation of a policy', () => {
  it('says who may log in to what', () => {
    expect(explained(push(), describing())).toEqual([
      'Statement 1 allows pushing an SSH key to instance i-0123456789abcdef0 in eu-central-1 of account 111122223333 as OS user ec2-user.',
      'It allows looking up instances (ec2:DescribeInstances).',
    ]);
  });

  it('names the conditions', () => {
    const [sentence] = explained(
      push({
        Sid: 'Push',
        Resource: instances,
        Condition: {
          StringEquals: { 'ec2:osuser': ['ec2-user', 'web'], 'aws:ResourceTag/Env': ['dev', 'test'] },
          IpAddress: { 'aws:SourceIp': '192.0.2.0/24' },
        },
      }),
    );
    expect(sentence).toBe(
      'Statement Push allows pushing an SSH key to every instance in eu-central-1 of account 111122223333 as OS user ec2-user or web, if the tag Env of the instance is dev or test and if aws:SourceIp is in 192.0.2.0/24.',
    );
  });

  it.each([
    [{}, 'as any OS user, including root.'],
    [{ StringLike: { 'ec2:osuser': 'ec2-*' } }, 'as any OS user whose name matches ec2-*.'],
    [{ StringNotEquals: { 'ec2:osuser': 'root' } }, 'as any OS user except root.'],
    [{ StringNotLike: { 'ec2:osuser': 'r*' } }, 'as any OS user whose name does not match r*.'],
    [{ StringEqualsIgnoreCase: { 'ec2:osuser': 'Web' } }, 'as OS user Web in any case.'],
    [{ StringEqualsIfExists: { 'ec2:osuser': 'web' } }, 'as OS user web (or a request without a user).'],
    [{ StringEquals: { 'ec2:osuser': `\${aws:username}` } }, `as OS user \${aws:username}.`],
    [
      { StringLike: { 'ec2:osuser': 'e*' }, StringNotEquals: { 'ec2:osuser': 'eve' } },
      'as any OS user whose name matches e*, who must also be any OS user except eve.',
    ],
    [{ Null: { 'aws:ResourceTag/Env': 'true' } }, 'if the tag Env of the instance is absent.'],
    [
      { StringNotEquals: { 'aws:ResourceTag/Env': 'prod' } },
      'if the tag Env of the instance is not prod, or it is absent.',
    ],
    [
      { 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': 'o-1/*' } },
      'if some value of aws:PrincipalOrgPaths matches o-1/*.',
    ],
  ])('puts %j into words', (Condition, words) => {
    expect(explained(push({ Condition }))[0]).toContain(words);
  });

  it.each([
    ['*', 'to every instance as'],
    ['arn:aws:ec2:*:*:instance/*', 'to every instance in every Region of every account as'],
    [
      'arn:aws:ec2:eu-*:111122223333:instance/i-0a*',
      'to every instance whose ID matches i-0a* in every Region that matches eu-* of account 111122223333 as',
    ],
    [
      [instance, endpoint, 'arn:aws:ec2:*'],
      'to instance i-0123456789abcdef0 in eu-central-1 of account 111122223333 and every instance whose ARN matches arn:aws:ec2:* as',
    ],
  ])('puts resource %j into words', (Resource, words) => {
    expect(explained(push({ Resource }))[0]).toContain(words);
  });

  it('names the endpoint and the port of a tunnel', () => {
    expect(
      explained(
        tunnel({
          Condition: {
            ...(tunnel().Condition as object),
            IpAddress: { 'ec2-instance-connect:privateIpAddress': '10.0.0.0/16' },
          },
        }),
      ),
    ).toEqual([
      'Statement 1 allows opening a tunnel through endpoint eice-0123456789abcdef0 in eu-central-1 of account 111122223333, if the port is 22 and if the private address of the instance is in 10.0.0.0/16.',
      'It does not allow looking up endpoints (ec2:DescribeInstanceConnectEndpoints); another policy must.',
    ]);
    expect(explained(tunnel({ Condition: {} }))[0]).toContain(', to any port.');
    const tagged = tunnel({ Condition: { StringEquals: { 'aws:ResourceTag/Env': 'dev' } } });
    expect(explained(tagged)[0]).toContain(', to any port, if the tag Env of the endpoint is dev.');
  });

  it('names what is denied, and what looks allowed but is not', () => {
    expect(
      explained(
        push({ Sid: 'A', Resource: endpoint }),
        push({ Sid: 'B', Condition: { StringEquals: { 'aws:RequestTag/a': 'b' } } }),
        push({
          Sid: 'C',
          Condition: { StringEquals: { 'ec2:osuser': 'a' }, StringLike: { 'ec2:osuser': 'b' } },
        }),
        push({ Sid: 'D' }),
        denial({ Sid: 'E', Condition: { StringLike: { 'ec2:osuser': 'ec2-*' } } }),
        describing({ Sid: 'F', Resource: instances }),
      ),
    ).toEqual([
      'The policy does not allow pushing a key or opening a tunnel.',
      'Statement E denies, overriding every Allow, pushing an SSH key to every instance as any OS user whose name matches ec2-*.',
      'Statement A seems to allow ec2-instance-connect:SendSSHPublicKey but does not: the action does not work on any of its resources.',
      'Statement B seems to allow ec2-instance-connect:SendSSHPublicKey but does not: no request of the action meets StringEquals aws:RequestTag/a.',
      'Statement C seems to allow ec2-instance-connect:SendSSHPublicKey but does not: no request meets StringEquals ec2:osuser and StringLike ec2:osuser at once.',
      'Statement D seems to allow ec2-instance-connect:SendSSHPublicKey but does not: statement E denies all of it.',
      'Statement F seems to allow ec2:DescribeInstances but does not: the action does not work on any of its resources.',
    ]);
  });

  it('reports a login as root only if it is proven', () => {
    const root = 'As a whole, the policy allows a login as root on';
    expect(explained(push({ Condition: {} })).at(-1)).toBe(
      `${root} instance i-0123456789abcdef0 in eu-central-1 of account 111122223333 (statement 1).`,
    );
    const limited = [
      push({ Condition: {} }),
      denial({ Condition: { StringNotEquals: { 'ec2:osuser': 'ec2-user' } } }),
    ];
    expect(explained(...limited).join('\n')).not.toContain(root);
  });

  it.each([
    [{ Resource: instances }, 'any instance in eu-central-1 of account 111122223333 (statement 1).'],
    [
      { Resource: [endpoint, 'arn:aws:ec2:*:*:instance/i-0a*'] },
      'any instance whose ID matches i-0a* in every Region of every account (statement 1).',
    ],
    [{ Resource: undefined, NotResource: instance }, 'any instance that it does not exclude (statement 1).'],
    [
      { Resource: '*', Condition: { IpAddress: { 'aws:SourceIp': '192.0.2.0/24' } } },
      'any instance (statement 1), if the other conditions are met.',
    ],
  ])('names for a login as root no instance, Region or account that is not in %j', (but, words) => {
    const sentences = explained(push({ Condition: {}, ...but }), describing());
    expect(sentences.at(-1)).toBe(`As a whole, the policy allows a login as root on ${words}`);
    const known = JSON.stringify(but);
    for (const [name] of sentences.join('\n').matchAll(/\bi-[0-9a-f]+\b|\b[a-z]{2}-[a-z]+-\d\b|\b\d{12}\b/g))
      expect(known).toContain(name);
  });

  it('mentions the denials that a login as root is limited by', () => {
    const sentences = explained(push({ Resource: '*', Condition: {} }), denial({ Resource: instance }));
    expect(sentences.at(-1)).toBe(
      'As a whole, the policy allows a login as root on any instance (statement 1), if no Deny applies.',
    );
  });

  it('does not say that a statement allows what two denials take together', () => {
    const halves = [
      denial({ Condition: { StringEquals: { 'aws:ResourceTag/Env': 'a' } } }),
      denial({ Condition: { StringNotEquals: { 'aws:ResourceTag/Env': 'a' } } }),
    ];
    const sentences = explained(push(), ...halves);
    expect(sentences[0]).toBe('The policy does not allow pushing a key or opening a tunnel.');
    expect(sentences.at(-1)).toBe(
      'Statement 1 seems to allow ec2-instance-connect:SendSSHPublicKey but does not: what meets its conditions is denied.',
    );
    expect(explained(push(), halves[0] ?? {})[0]).toMatch(/^Statement 1 allows pushing an SSH key to/);
  });

  it.each([
    [[describing()], 'It allows looking up instances (ec2:DescribeInstances).'],
    [
      [describing({ Condition: { IpAddress: { 'aws:SourceIp': '192.0.2.0/24' } } })],
      'It allows looking up instances (ec2:DescribeInstances), if aws:SourceIp is in 192.0.2.0/24.',
    ],
    [
      [
        describing({ Condition: { StringEquals: { 'ec2:Region': 'eu-central-1', 'aws:username': 'eve' } } }),
        describing({ Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } }),
      ],
      'It allows looking up instances (ec2:DescribeInstances), if ec2:Region is eu-central-1 and if aws:username is eve, or if aws:MultiFactorAuthPresent is true.',
    ],
    [
      [describing({ Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } }), describing()],
      'It allows looking up instances (ec2:DescribeInstances).',
    ],
    [
      [
        describing(),
        describing({ Effect: 'Deny', Condition: { NotIpAddress: { 'aws:SourceIp': '192.0.2.0/24' } } }),
      ],
      'Statement 3 denies, overriding every Allow, looking up instances (ec2:DescribeInstances), if aws:SourceIp is not in 192.0.2.0/24, or it is absent.',
    ],
    [
      [describing({ Effect: 'Deny' })],
      'It denies looking up instances (ec2:DescribeInstances), whatever another policy allows.',
    ],
    [[], 'It does not allow looking up instances (ec2:DescribeInstances); another policy must.'],
  ])('says on which conditions instances can be looked up: %j', (statements, sentence) => {
    expect(explained(push(), ...statements)).toContain(sentence);
  });

  it('describes only what a wide policy grants of EC2 Instance Connect', () => {
    expect(explained({ Effect: 'Allow', Action: '*', Resource: '*' })).toEqual([
      'Statement 1 allows pushing an SSH key to every instance as any OS user, including root.',
      'Statement 1 allows pushing a key for the serial console of every instance.',
      'Statement 1 allows opening a tunnel through every endpoint, to any port.',
      'It allows looking up instances (ec2:DescribeInstances).',
      'It allows looking up endpoints (ec2:DescribeInstanceConnectEndpoints).',
      'As a whole, the policy allows a login as root on any instance (statement 1).',
    ]);
    expect(explained({ Effect: 'Allow', Action: 's3:*', Resource: '*' })).toEqual([
      'The policy does not allow pushing a key or opening a tunnel.',
    ]);
  });

  it('names what is unknown', () => {
    // Statement, the statement, Effect, Action, Resource, Condition: one of them at a time is given by a template.
    const at = (hole: number) => explainPolicy(holedModelOf([push()], (index) => index === hole)).join('\n');
    expect(at(1)).toContain('No statement that is known here');
    expect(at(1)).toContain('they may allow or deny more');
    for (const hole of [2, 3, 4, 5])
      expect(at(hole)).toContain('has parts that are not known from this file');
    expect(at(4)).toContain('instances that are known only when the template is used');
    expect(at(5)).toContain('conditions that are known only when the template is used');
    expect(at(99)).not.toContain('cannot be told');
  });
});

describe('the explanation of a file', () => {
  it('explains each policy of a template, variables put in', async () => {
    const text = JSON.stringify({
      Resources: {
        Deploy: {
          Type: 'AWS::IAM::ManagedPolicy',
          Properties: {
            PolicyDocument: {
              Version: '2012-10-17',
              Statement: push({ Resource: instance.replace('eu-central-1', '$REGION') }),
            },
          },
        },
      },
    });
    const { explanations, problems } = await explainFile(
      'template.json',
      text,
      new Map([['REGION', 'eu-west-1']]),
    );
    expect(problems).toEqual([]);
    expect(explanations.map(({ path }) => path)).toEqual(['Resources.Deploy.Properties.PolicyDocument']);
    expect(explanations[0]?.sentences[0]).toContain('in eu-west-1 of account');
  });

  it('reports syntax errors and does not throw', async () => {
    const { problems } = await explainFile('policy.json', '{ "Statement": [');
    expect(problems.length).toBeGreaterThan(0);
  });
});
