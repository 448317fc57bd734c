import { describe, expect, it } from 'vitest';
import type { PolicyDocument } from '../../../src/policy/document';
import { valueUnder } from '../../../src/policy/parse/find-node';
import { parseFile } from '../../../src/policy/parse/parse-file';
import { longestYaml } from '../../../src/policy/parse/yaml';

const policy = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 'ec2-instance-connect:OpenTunnel', Resource: '*' }],
};

async function pathsIn(fileName: string, content: string | object): Promise<string[]> {
  const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2);
  const { documents } = await parseFile(fileName, text, false);
  return documents.map(({ path }) => path);
}

/** Returns the text of the file at the first statement's action. */
function actionIn(text: string, document: PolicyDocument | undefined): string | undefined {
  const list = valueUnder(document?.root, 'Statement');
  const action = valueUnder(list?.kind === 'array' ? list.items[0] : list, 'Action');
  return action && text.slice(action.range.start, action.range.end);
}

describe('a file of its own', () => {
  it.each([
    ['a policy', policy, ['']],
    ['a policy with one statement that is no list', { Statement: policy.Statement[0] }, ['']],
    ['a policy with a mis-cased name', { statement: [] }, ['']],
    ['a policy that has a version only', { Version: '2012-10-17' }, ['']],
    ['a bare statement', policy.Statement[0], ['']],
    ['a list of statements', policy.Statement, ['']],
    ['what get-policy-version prints', { PolicyVersion: { Document: policy } }, ['PolicyVersion.Document']],
    ['what get-role-policy prints', { RoleName: 'x', PolicyDocument: policy }, ['PolicyDocument']],
    ['a package', { name: 'x', version: '1.0.0' }, []],
    ['a package with an effect', { effect: 'none' }, []],
    ['a list', [1], []],
    ['a string', '"x"', []],
  ])('%s', async (_, content, expected) => {
    expect(await pathsIn('x.json', content ?? '')).toEqual(expected);
  });

  it('YAML by its beginning if the name does not tell', async () => {
    expect(await pathsIn('stdin', 'Version: 2012-10-17\nStatement: []\n')).toEqual(['']);
    expect(await pathsIn('stdin', JSON.stringify(policy))).toEqual(['']);
  });

  it('that cannot be read has its mistakes only if a policy was meant or named', async () => {
    const mistakes = async (text: string, named: boolean): Promise<number> =>
      (await parseFile('x.json', text, named)).problems.length;
    expect(await mistakes('{"compilerOptions": {} // x\n}', false)).toBe(0);
    expect(await mistakes('{"compilerOptions": {} // x\n}', true)).toBe(1);
    expect(await mistakes('["Statement": 1]', false)).toBeGreaterThan(0);
    expect(await mistakes('', false)).toBe(0);
    expect(await mistakes('', true)).toBe(1);
  });

  it('that was named and holds no policy is shown to the rules on any shape', async () => {
    const file = await parseFile('x.json', '{"name": 1}', true);
    expect(file.holdsPolicy).toBe(false);
    expect(file.documents).toHaveLength(1);
    expect((await parseFile('x.yaml', '# nothing\n', true)).problems).toHaveLength(1);
  });
});

describe('CloudFormation and SAM', () => {
  const template = {
    Resources: {
      Managed: { Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument: policy } },
      Role: {
        Type: 'AWS::IAM::Role',
        Properties: {
          AssumeRolePolicyDocument: policy,
          Policies: [{ PolicyName: 'x', PolicyDocument: policy }],
        },
      },
      Bucket: { Type: 'AWS::S3::BucketPolicy', Properties: { PolicyDocument: policy } },
      Set: { Type: 'AWS::SSO::PermissionSet', Properties: { InlinePolicy: policy } },
      Function: {
        Type: 'AWS::Serverless::Function',
        Properties: { Policies: ['AmazonEC2ReadOnlyAccess', { S3ReadPolicy: {} }, policy] },
      },
      Machine: { Type: 'AWS::Serverless::StateMachine', Properties: { Policies: policy } },
      Later: { Type: 'AWS::IAM::Policy', Properties: { PolicyDocument: { Ref: 'x' } } },
    },
  };

  it('identity policies are found, and the trust policy of a role with one; those of buckets are left alone', async () => {
    expect(await pathsIn('t.json', template)).toEqual([
      'Resources.Managed.Properties.PolicyDocument',
      'Resources.Role.Properties.AssumeRolePolicyDocument',
      'Resources.Role.Properties.Policies[0].PolicyDocument',
      'Resources.Set.Properties.InlinePolicy',
      'Resources.Function.Properties.Policies[2]',
      'Resources.Machine.Properties.Policies',
      'Resources.Later.Properties.PolicyDocument',
    ]);
  });

  it('intrinsic functions are opaque, in JSON and in short form', async () => {
    const json = await parseFile(
      't.json',
      JSON.stringify({
        Resources: {
          P: {
            Type: 'AWS::IAM::Policy',
            Properties: {
              PolicyDocument: {
                Statement: [
                  { 'Fn::If': ['C', {}, { Ref: 'AWS::NoValue' }] },
                  {
                    Effect: 'Allow',
                    Resource: [{ 'Fn::Sub': 'arn:${Name}' }, '*'],
                    Condition: { Ref: 'x', Null: {} },
                  },
                ],
              },
            },
          },
        },
      }),
      false,
    );
    const yaml = await parseFile(
      't.yaml',
      [
        'Resources:',
        '  P:',
        '    Type: AWS::IAM::Policy',
        '    Properties:',
        '      PolicyDocument:',
        '        Statement:',
        '          - !If [C, {}, !Ref AWS::NoValue]',
        '          - Effect: Allow',
        '            Resource: [!Sub "arn:${Name}", "*"]',
        '            Condition: {Ref: x, Null: {}}',
      ].join('\n'),
      false,
    );
    for (const { documents } of [json, yaml]) {
      const statements = valueUnder(documents[0]?.root, 'Statement');
      const [first, second] = statements?.kind === 'array' ? statements.items : [];
      expect(first?.kind).toBe('opaque');
      const resource = valueUnder(second, 'Resource');
      expect(resource?.kind === 'array' && resource.items.map(({ kind }) => kind)).toEqual([
        'opaque',
        'string',
      ]);
      expect(valueUnder(second, 'Condition')?.kind).toBe('object');
    }
    expect(json.documents[0]?.editable).toBe(true);
    expect(yaml.documents[0]?.editable).toBe(false);
  });

  it('YAML has exact places, anchors, merge keys and several documents', async () => {
    const text = [
      '%YAML 1.2',
      '---',
      'Resources:',
      '  P:',
      '    Type: AWS::IAM::Policy',
      '    Properties:',
      '      PolicyDocument: &policy',
      '        Version: 2012-10-17',
      '        Statement: &list',
      '          - Effect: Allow',
      '            Action: "ec2-instance-connect:OpenTunnel"',
      '  Q:',
      '    Type: AWS::IAM::Policy',
      '    Properties:',
      '      PolicyDocument:',
      '        <<: *policy',
      '        Version: 2008-10-17',
      '---',
      'Statement:',
      '- Action: "ec2:*"',
    ].join('\r\n');
    const { documents, problems } = await parseFile('t.yml', text, false);
    expect(problems).toEqual([]);
    expect(documents.map((document) => actionIn(text, document))).toEqual([
      '"ec2-instance-connect:OpenTunnel"',
      '"ec2-instance-connect:OpenTunnel"',
      '"ec2:*"',
    ]);
    const version = valueUnder(documents[1]?.root, 'Version');
    expect(version?.kind === 'string' && version.value).toBe('2008-10-17');
  });

  it('mistakes of YAML are told if a policy was meant', async () => {
    const { problems } = await parseFile('t.yaml', 'Statement:\n  - Effect: "Allow\n', false);
    expect(problems[0]?.message).toMatch(/^This is not well-formed YAML: /);
    expect((await parseFile('t.yaml', 'a: "b\n', false)).problems).toEqual([]);
  });
});

describe('a mistake of YAML', () => {
  it.each([
    [
      'Statement:\n  - Effect: Allow\n   Action: x\n',
      'this line is indented like neither the list above it nor one of its items.',
      ' ',
    ],
    ['Statement: {Effect: Allow\n\n', 'a closing } is missing, or is indented too little.', 'w'],
    ['Statement: [a\n', 'a closing ] is missing, or is indented too little.', 'a'],
  ])('is said in plain words, at a character: %j', async (text, words, marked) => {
    const [problem] = (await parseFile('p.yaml', text, true)).problems;
    expect(problem?.message).toBe(`This is not well-formed YAML: ${words}`);
    expect(text.slice(problem?.range.start, problem?.range.end)).toBe(marked);
  });
});

describe('a named file with a mistake that loses a part of it', () => {
  it.each([
    ['p.json', "{'Statement': []}"],
    ['p.yaml', 'Resources:\n  A:\n\tType: x\n'],
  ])('is not said to have no policy: %s', async (name, text) => {
    const { documents, problems } = await parseFile(name, text, true);
    expect(problems.length).toBeGreaterThan(0);
    expect(documents).toEqual([]);
  });
});

describe('YAML that is made to do harm', () => {
  it.each([
    ['deep flow', `Statement: ${'['.repeat(100_000)}`, 1],
    ['deep lists', `Statement:\n${'- '.repeat(20_000)}`, 1],
    ['an alias that is its own', 'Statement: &a [*a]', 1],
    [
      'an alias bomb',
      `Statement: 1\n${Array.from({ length: 30 }, (_, at) => `a${at}: &a${at} [${at === 0 ? 1 : Array(9).fill(`*a${at - 1}`)}]`).join('\n')}`,
      1,
    ],
    ['a file past the limit', `Statement: 1\n${'# x\n'.repeat(longestYaml / 4)}`, 1],
  ])('%s ends', async (_, text, mistakes) => {
    expect((await parseFile('x.yaml', text, false)).problems).toHaveLength(mistakes);
  });
});

describe('Terraform plans', () => {
  const body = JSON.stringify(policy, null, 2);
  const plan = {
    format_version: '1.2',
    planned_values: {
      root_module: {
        resources: [
          { address: 'aws_iam_policy.a', type: 'aws_iam_policy', values: { policy: body } },
          { address: 'aws_s3_bucket_policy.b', type: 'aws_s3_bucket_policy', values: { policy: body } },
          { address: 'aws_iam_policy.known_later', type: 'aws_iam_policy', values: {} },
        ],
        child_modules: [
          {
            resources: [
              {
                address: 'module.m.aws_iam_role.r',
                type: 'aws_iam_role',
                values: { assume_role_policy: body, inline_policy: [{ name: 'x', policy: body }] },
              },
            ],
          },
        ],
      },
    },
    resource_changes: [
      { address: 'aws_iam_policy.a', type: 'aws_iam_policy', change: { after: { policy: body } } },
    ],
  };

  it('each resource is found once, with the place of its policy through the escapes', async () => {
    const text = JSON.stringify(plan, null, 2);
    const { documents } = await parseFile('plan.json', text, false);
    expect(documents.map(({ path }) => path)).toEqual([
      'aws_iam_policy.a.policy',
      'aws_iam_policy.known_later.policy',
      'module.m.aws_iam_role.r.inline_policy[0].policy',
      'module.m.aws_iam_role.r.assume_role_policy',
    ]);
    for (const document of documents.filter(({ unread }) => unread === undefined)) {
      expect(actionIn(text, document)).toBe('\\"ec2-instance-connect:OpenTunnel\\"');
      expect(document.editable).toBe(false);
    }
  });

  it('changes are read if there are no planned values, and a state has its values', async () => {
    const { planned_values, ...changes } = plan;
    expect(await pathsIn('plan.json', changes)).toEqual(['aws_iam_policy.a.policy']);
    expect(await pathsIn('state.json', { format_version: '1.0', values: planned_values })).toHaveLength(4);
  });

  it('a policy that cannot be read is reported inside its string, with no fix', async () => {
    const text = JSON.stringify({
      format_version: '1.2',
      planned_values: {
        root_module: { resources: [{ type: 'aws_iam_policy', values: { policy: '{"Statement": [1,]}' } }] },
      },
    });
    const { problems } = await parseFile('plan.json', text, false);
    expect(problems.map(({ range }) => text.slice(range.start, range.end + 1))).toEqual([',]']);
    expect(problems[0]?.fix).toBeUndefined();
  });
});
