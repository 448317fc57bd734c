import { describe, expect, it } from 'vitest';
import type { PolicyDocument } from '../../../src/policy/document';
import { lintText } from '../../../src/policy/lint';
import { policiesInTemplate } from '../../../src/policy/parse/cloudformation';
import { valueUnder } from '../../../src/policy/parse/find-node';
import { parseFile } from '../../../src/policy/parse/parse-file';
import { parseYaml } from '../../../src/policy/parse/yaml';

/** A statement that lets root log in, in YAML's flow style. The rule on root underlines `root`. */
const statement =
  '{Effect: Allow, Action: "ec2-instance-connect:SendSSHPublicKey", Resource: "*", Condition: {StringEquals: {"ec2:osuser": root}}}';
const policy = `{Version: "2012-10-17", Statement: [${statement}]}`;
const json = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Action: 'ec2-instance-connect:SendSSHPublicKey',
      Resource: '*',
      Condition: { StringEquals: { 'ec2:osuser': 'root' } },
    },
  ],
});

/** Returns the resources of a template in YAML, with a policy that lets one user log in. */
function resourcesWith(user: string): string {
  return `Resources:
  P:
    Type: AWS::IAM::Policy
    Properties:
      PolicyDocument:
        Version: 2012-10-17
        Statement:
          - Effect: Allow
            Action: ec2-instance-connect:SendSSHPublicKey
            Resource: "*"
            Condition:
              StringEquals: {"ec2:osuser": ${user}}`;
}

/** Returns the owners and lines of the findings on root. */
async function rootsIn(text: string, fileName = 't.yaml'): Promise<string[]> {
  const findings = await lintText({ fileName, text });
  return findings
    .filter(({ ruleId }) => ruleId === 'os-user-root')
    .map(({ resource, start }) => `${resource}:${start.line}`);
}

async function documentsIn(text: string): Promise<readonly PolicyDocument[]> {
  return (await parseFile('t.yaml', text, false)).documents;
}

describe('a policy that lets root log in is found', () => {
  it.each([
    'AWS::IAM::Policy',
    'AWS::IAM::ManagedPolicy',
    'AWS::IAM::RolePolicy',
    'AWS::IAM::UserPolicy',
    'AWS::IAM::GroupPolicy',
  ])('in the PolicyDocument of %s', async (type) => {
    const text = `Resources:\n  P:\n    Type: ${type}\n    Properties:\n      PolicyDocument: ${policy}\n`;
    expect(await rootsIn(text)).toEqual(['P:5']);
  });

  it.each([
    ['AWS::IAM::Role', `Policies: [{PolicyName: x, PolicyDocument: ${policy}}]`],
    ['AWS::IAM::User', `Policies: [{PolicyName: x, PolicyDocument: ${policy}}]`],
    ['AWS::IAM::Group', `Policies: [{PolicyName: x, PolicyDocument: ${policy}}]`],
    ['AWS::IAM::Role', `Policies: [!If [C, {PolicyDocument: ${policy}}, !Ref AWS::NoValue]]`],
    ['AWS::IAM::Role', `Policies: !If [C, [{PolicyDocument: ${policy}}], !Ref AWS::NoValue]`],
    ['AWS::IAM::Policy', `PolicyDocument: !If [C, !Ref AWS::NoValue, ${policy}]`],
    ['AWS::IAM::Policy', `PolicyDocument: {"Fn::If": [C, ${policy}, {Ref: Free}]}`],
    ['AWS::IAM::Policy', `PolicyDocument: !If [Always, ${policy}, {Statement: []}]`],
    [
      'AWS::IAM::Policy',
      `PolicyDocument: {Version: "2012-10-17", Statement: !If [Always, [${statement}], []]}`,
    ],
    [
      'AWS::IAM::Policy',
      `PolicyDocument: {Version: "2012-10-17", Statement: [!If [Always, ${statement}, !Ref X]]}`,
    ],
    ['AWS::IAM::Policy', `PolicyDocument: '${json}'`],
    [
      'AWS::IAM::Policy',
      `PolicyDocument: !Sub '${json.replace('"*"', '"arn:${AWS::Partition}:ec2:*:*:instance/*"')}'`,
    ],
    ['AWS::IAM::Policy', `PolicyDocument: !Join ['', ['${json.slice(0, 60)}', '${json.slice(60)}']]`],
    ['AWS::SSO::PermissionSet', `InlinePolicy: ${policy}`],
    ['AWS::SSO::PermissionSet', `InlinePolicy: '${json}'`],
    ['AWS::SSO::PermissionSet', `InlinePolicy: {"Fn::ToJsonString": ${policy}}`],
    ['AWS::Serverless::Function', `Policies: [AmazonEC2ReadOnlyAccess, {S3ReadPolicy: {}}, ${policy}]`],
    ['AWS::Serverless::Function', `Policies: ${policy}`],
    ['AWS::Serverless::StateMachine', `Policies: [!If [C, ${policy}, AmazonEC2ReadOnlyAccess]]`],
  ])('in %s: %s', async (type, properties) => {
    const text = `Conditions:
  Always: !Equals [a, a]
  C: !Equals [!Ref Free, a]
Resources:
  Bucket:
    Type: AWS::S3::Bucket
  P:
    Type: ${type}
    Properties:
      ${properties}
`;
    expect(await rootsIn(text)).toEqual(['P:10']);
  });

  it.each([
    ['!Ref User', 'User: {Type: String, AllowedValues: [root]}'],
    ['!Ref User', 'User: {Type: String, Default: root}'],
    ['!If [Unknown, root, root]', ''],
    ['!FindInMap [Users, !Ref Key, ssh]', 'Key: {Type: String}'],
    ['!FindInMap [Users, all, ssh]', ''],
    ['!Select [1, !Split [",", "ec2-user,root"]]', ''],
    ['!Join ["", [ro, ot]]', ''],
    ['!Sub "${User}"', 'User: {Type: String, AllowedValues: [root]}'],
    ['!If [Always, root, ec2-user]', ''],
  ])('if the user is %s', async (user, parameter) => {
    const text = `Parameters: {${parameter}}
Mappings: {Users: {all: {ssh: root}}}
Conditions: {Always: !Equals [a, a]}
${resourcesWith(user)}`;
    expect(await rootsIn(text)).toEqual(['P:15']);
  });

  it('in a JSON string over several lines of YAML, at its line', async () => {
    const text = `Resources:
  Set:
    Type: AWS::SSO::PermissionSet
    Properties:
      InlinePolicy: !Sub |-
        {
          "Version": "2012-10-17",
          "Statement": [{
            "Effect": "Allow",
            "Action": "ec2-instance-connect:SendSSHPublicKey",
            "Resource": "arn:\${AWS::Partition}:ec2:\${AWS::Region}:*:instance/*",
            "Condition": {
              "StringEquals": { "ec2:osuser": "root" }
            }
          }, {
            "Effect": "Allow",
            "Action": "ec2-instance-connect:OpenTunnel",
            "Resource": "arn:aws:ec2:\${AWS::Region}:\${Account}:instance-connect-endpoint/*"
          }]
        }
`;
    const findings = await lintText({ fileName: 't.yaml', text });
    expect(
      findings
        .filter(({ ruleId }) => ruleId === 'os-user-root')
        .map(({ range }) => text.slice(range.start, range.end)),
    ).toEqual(['"root"']);
    expect(await rootsIn(text)).toEqual(['Set:13']);
    const [document] = await documentsIn(text);
    const [, second] = itemsOf(document, 'Statement');
    expect(valueUnder(second, 'Resource')).toMatchObject({
      kind: 'opaque',
      parts: [
        expect.stringMatching(/^arn:aws:ec2:[a-z0-9-]+:$/),
        { reference: 'Account' },
        ':instance-connect-endpoint/*',
      ],
    });
  });

  it('if the user is a function in JSON, at the line of its name', async () => {
    const user = { 'Fn::Join': ['', ['ro', 'ot']] };
    const content = JSON.parse(json);
    content.Statement[0].Condition.StringEquals['ec2:osuser'] = user;
    const resources = { P: { Type: 'AWS::IAM::Policy', Properties: { PolicyDocument: content } } };
    const text = JSON.stringify({ Resources: resources }, null, 2);
    const line = text.slice(0, text.indexOf('"Fn::Join"')).split('\n').length;
    expect(await rootsIn(text, 't.json')).toEqual([`P:${line}`]);
  });

  it('in JSON with escapes, at its column', async () => {
    const text = JSON.stringify(
      { Resources: { P: { Type: 'AWS::IAM::Policy', Properties: { PolicyDocument: json } } } },
      null,
      2,
    );
    const findings = await lintText({ fileName: 't.json', text });
    const root = findings.find(({ ruleId }) => ruleId === 'os-user-root');
    expect(root && text.slice(root.range.start, root.range.end)).toBe('\\"root\\"');
    expect(root?.fix).toBeUndefined();
  });

  it.each([
    ['an object', `{Resources: {P: {Type: "AWS::IAM::Policy", Properties: {PolicyDocument: ${policy}}}}}`],
    [
      'JSON in a string',
      `'${JSON.stringify({ Resources: { P: { Type: 'AWS::IAM::Policy', Properties: { PolicyDocument: JSON.parse(json) } } } })}'`,
    ],
  ])("in a stack set's template that is %s", async (_, body) => {
    const text = `Resources:\n  S:\n    Type: AWS::CloudFormation::StackSet\n    Properties:\n      TemplateBody: ${body}\n`;
    expect(await rootsIn(text)).toEqual(['S/P:5']);
  });

  it("in a stack set's template that is YAML in a string, with its own functions", async () => {
    const text = `Resources:
  S:
    Type: AWS::CloudFormation::StackSet
    Properties:
      TemplateBody: |
        Parameters:
          User: {Type: String, AllowedValues: [root]}
${resourcesWith('!Ref User').replaceAll(/^/gm, '        ')}
`;
    expect(await rootsIn(text)).toEqual(['S/P:19']);
  });

  it('in each iteration of Fn::ForEach, with its value', async () => {
    const text = `Transform: AWS::LanguageExtensions
Mappings: {Users: {A: {ssh: ec2-user}, B: {ssh: root}}}
Resources:
  Fn::ForEach::Roles:
    - Name
    - [A, B]
    - Role\${Name}:
        Type: AWS::IAM::Role
        Properties:
          Policies:
            - PolicyName: x
              PolicyDocument:
                Version: 2012-10-17
                Statement:
                  - Effect: Allow
                    Action: ec2-instance-connect:SendSSHPublicKey
                    Resource: "*"
                    Condition:
                      StringEquals:
                        ec2:osuser: !FindInMap [Users, !Ref Name, ssh]
`;
    expect(await rootsIn(text)).toEqual(['RoleB:20']);
    expect(
      (await documentsIn(text)).map(({ owner, principal, editable }) => [owner, principal, editable]),
    ).toEqual([
      ['RoleA', 'RoleA', false],
      ['RoleB', 'RoleB', false],
    ]);
  });
});

function itemsOf(document: PolicyDocument | undefined, name: string) {
  const value = valueUnder(document?.root, name);
  return value?.kind === 'array' ? value.items : [];
}

describe('a policy that cannot be read says why', () => {
  it.each([
    [
      'AWS::IAM::Policy',
      'PolicyDocument: !Ref Document',
      /^The policy is !Ref Document, which is known only when/,
    ],
    ['AWS::IAM::Policy', 'PolicyDocument: !Sub "${Document}"', /^The policy is !Sub \$\{Document\}, which/],
    ['AWS::IAM::Policy', 'PolicyDocument: {"Fn::Transform": {Name: "AWS::Include"}}', /made by a macro/],
    [
      'AWS::IAM::Policy',
      `PolicyDocument: {Version: "2012-10-17", "Fn::Transform": {Name: X}}`,
      /made by a macro/,
    ],
    ['AWS::IAM::Policy', '"Fn::Transform": {Name: "AWS::Include"}', /made by a macro/],
    ['AWS::IAM::Policy', `PolicyDocument: !Sub '{"Statement": \${Statements}}'`, /^The policy is !Sub/],
    ['AWS::IAM::Policy', 'PolicyDocument: 12', /neither an object nor/],
    ['AWS::IAM::Role', 'Policies: !Ref Policies', /^The policy is !Ref Policies/],
    ['AWS::IAM::Role', 'Policies: [!Ref Policy]', /^The policy is !Ref Policy/],
    ['AWS::SSO::PermissionSet', 'InlinePolicy: !ImportValue set', /^The policy is !ImportValue set/],
    ['AWS::Serverless::Function', 'Policies: [{"Fn::Transform": {Name: X}}]', /made by a macro/],
    ['AWS::CloudFormation::StackSet', 'TemplateBody: !Ref Body', /template of this stack set/],
    ['AWS::CloudFormation::StackSet', 'TemplateBody: "{ not YAML"', /template of this stack set/],
  ])('%s: %s', async (type, properties, expected) => {
    const text = `Resources:\n  P:\n    Type: ${type}\n    Properties:\n      ${properties}\n# PolicyDocument:\n`;
    const documents = await documentsIn(text);
    expect(documents.map(({ owner, root, unread }) => [owner, root.kind, unread])).toEqual([
      ['P', 'opaque', expect.stringMatching(expected)],
    ]);
  });

  it.each([
    ['AWS::Serverless::Function', 'Policies: !Ref Arn'],
    ['AWS::Serverless::Function', 'Policies: [AmazonEC2ReadOnlyAccess, !Ref Arn, {S3ReadPolicy: {}}]'],
    ['AWS::IAM::Role', 'ManagedPolicyArns: [!Ref Arn]'],
    ['AWS::IAM::Policy', 'PolicyDocument: !Ref AWS::NoValue'],
    ['AWS::IAM::Policy', 'PolicyDocument:'],
    ['AWS::CloudFormation::StackSet', 'TemplateURL: !Ref Url'],
    ['AWS::S3::BucketPolicy', 'PolicyDocument: !Ref Document'],
  ])('but not where there is none: %s: %s', async (type, properties) => {
    const text = `Resources:\n  P:\n    Type: ${type}\n    Properties:\n      ${properties}\n# PolicyDocument:\n`;
    expect(await documentsIn(text)).toEqual([]);
  });

  it('in a loop whose values are not known, and in resources that a macro adds', async () => {
    const text = `Resources:
  Fn::ForEach::Loop: [Name, !Ref Names, {"P\${Name}": {Type: "AWS::IAM::Policy", Properties: {PolicyDocument: {}}}}]
  Fn::Transform: {Name: AWS::Include, Parameters: {Location: "s3://x/y.yaml"}}
`;
    const documents = await documentsIn(text);
    expect(documents.map(({ path }) => path)).toEqual([
      'Resources.Fn::ForEach::Loop',
      'Resources.Fn::Transform',
    ]);
    expect(documents.every(({ unread }) => unread !== undefined)).toBe(true);
  });

  it('if a macro can change the whole template, but not for those of AWS', async () => {
    const withTransform = async (transform: string) =>
      (
        await documentsIn(
          `Transform: ${transform}\nResources: {}\nAWSTemplateFormatVersion: 2010-09-09 # PolicyDocument:\n`,
        )
      ).map(({ path, unread }) => [path, unread]);
    expect(await withTransform('[AWS::LanguageExtensions, AWS::Serverless-2016-10-31]')).toEqual([]);
    expect(await withTransform('[AWS::Serverless-2016-10-31, Ours]')).toEqual([
      ['Transform', expect.stringMatching(/^The macro Ours can change all policies/)],
    ]);
    expect(await withTransform('{Name: "AWS::Include", Parameters: {Location: "s3://x"}}')).toHaveLength(1);
  });

  it('and broken JSON in a string is a mistake at its place', async () => {
    const text = `Resources: {P: {Type: "AWS::IAM::Policy", Properties: {PolicyDocument: '{"Statement": [1,]}'}}}\n`;
    const { problems } = await parseFile('t.yaml', text, false);
    expect(problems.map(({ range }) => text.slice(range.start, range.end + 1))).toEqual([',]']);
  });
});

describe('what a value depends on', () => {
  const statementOf = async (condition: string) => {
    const text = `Conditions: {C: !Equals [!Ref Free, a]}
Resources:
  P:
    Type: AWS::IAM::Policy
    Properties:
      PolicyDocument: {Version: "2012-10-17", Statement: [${condition}]}
`;
    return itemsOf((await documentsIn(text))[0], 'Statement');
  };

  it('is said of a statement that depends on a condition', async () => {
    const [first] = await statementOf(`!If [C, ${statement}, !Ref AWS::NoValue]`);
    expect(first).toMatchObject({
      kind: 'opaque',
      reference: 'condition C',
      options: [{ kind: 'object' }, undefined],
    });
  });

  it('is the same condition in two branches: only what goes together is an option', async () => {
    const [first] = await statementOf(
      `!If [C, {Effect: !If [C, Allow, Deny]}, {Effect: !If [C, Allow, Deny]}]`,
    );
    const effects =
      first?.kind === 'opaque' ? first.options?.map((option) => valueUnder(option, 'Effect')) : undefined;
    expect(effects).toMatchObject([{ value: 'Allow' }, { value: 'Deny' }]);
  });
});

describe('policies of one role', () => {
  it.each([
    ['its own', `Role: {Type: "AWS::IAM::Role", Properties: {Policies: [{PolicyDocument: ${policy}}]}}`],
    [
      'attached by reference',
      `P: {Type: "AWS::IAM::Policy", Properties: {Roles: [!Ref Role], PolicyDocument: ${policy}}}`,
    ],
    [
      'attached by name',
      `P: {Type: "AWS::IAM::Policy", Properties: {Roles: [deploy], PolicyDocument: ${policy}}}`,
    ],
    [
      'a RolePolicy',
      `P: {Type: "AWS::IAM::RolePolicy", Properties: {RoleName: !Ref Role, PolicyDocument: ${policy}}}`,
    ],
    [
      'listed by the role',
      `P: {Type: "AWS::IAM::ManagedPolicy", Properties: {PolicyDocument: ${policy}}}\n  Role: {Type: "AWS::IAM::Role", Properties: {ManagedPolicyArns: [!Ref P]}}`,
    ],
  ])('have the same principal: %s', async (_, resource) => {
    const role =
      resource.includes('  Role:') || resource.startsWith('Role')
        ? ''
        : '  Role: {Type: "AWS::IAM::Role", Properties: {RoleName: deploy}}\n';
    const documents = await documentsIn(`Resources:\n  ${resource}\n${role}`);
    expect(documents.map(({ principal }) => principal)).toEqual(['Role']);
  });

  it('are those of the function that lists them, in SAM', async () => {
    const documents = await documentsIn(`Resources:
  F: {Type: "AWS::Serverless::Function", Properties: {Policies: [${policy}, ${policy}, !Ref M]}}
  M: {Type: "AWS::IAM::ManagedPolicy", Properties: {PolicyDocument: ${policy}}}
  P: {Type: "AWS::IAM::Policy", Properties: {Roles: [!Ref FRole], PolicyDocument: ${policy}}}
`);
    expect(documents.map(({ principal }) => principal)).toEqual(['F', 'F', 'F', 'F']);
  });

  it('of another stack are known by name', async () => {
    const documents = await documentsIn(
      `Resources:\n  P: {Type: "AWS::IAM::Policy", Properties: {Users: [alice], PolicyDocument: ${policy}}}\n`,
    );
    expect(documents.map(({ principal }) => principal)).toEqual(['AWS::IAM::User alice']);
  });
});

describe('a template that is made to take long ends soon', () => {
  const around = (body: string, more = ''): string =>
    `${more}\nResources:\n  P:\n    Type: AWS::IAM::Policy\n    Properties:\n      PolicyDocument:\n        Version: 2012-10-17\n        Statement:\n          - Effect: Allow\n            Action: x\n            Resource: ${body}\n`;
  const nested = (levels: number, inner: string): string =>
    levels === 0 ? 'x' : `!Sub ["\${A}\${A}\${A}\${A}", {A: ${nested(levels - 1, inner)}}]`;

  it.each([
    ['text that grows with each level', around(nested(40, 'x'))],
    [
      'many values of many parameters',
      around(
        `!Join ["", [${'!Ref P,'.repeat(10_000)} x]]`,
        `Parameters: {P: {Type: String, AllowedValues: [${Array.from({ length: 64 }, (_, at) => `v${at}`)}]}}`,
      ),
    ],
    [
      'a long list used often',
      around(
        `[${'!Join ["", !FindInMap [M, a, b]],'.repeat(3000)} x]`,
        `Mappings: {M: {a: {b: [${'y,'.repeat(3000)} z]}}}`,
      ),
    ],
    [
      'conditions of conditions',
      around(
        '!If [C0, a, b]',
        `Conditions: {${Array.from({ length: 3000 }, (_, at) => `C${at}: !And [!Condition C${at + 1}, !Condition C${at + 1}]`)}, C3000: !Equals [!Ref A, b]}`,
      ),
    ],
    [
      'a branch in each branch',
      around(`${'!If [C, '.repeat(40)}a${', b]'.repeat(40)}`, 'Conditions: {C: !Equals [!Ref A, b]}'),
    ],
    [
      'loops in loops',
      `Resources:\n  Fn::ForEach::A: [A, [${'a,'.repeat(900)} a], {"Fn::ForEach::B": [B, [${'b,'.repeat(900)} b], {"P\${A}\${B}": {Type: "AWS::IAM::Policy", Properties: {PolicyDocument: ${policy}}}}]}]\n`,
    ],
  ])('%s', async (_, text) => {
    const [root] = parseYaml(text).roots;
    if (root === undefined) throw new Error('no YAML');
    const before = process.cpuUsage();
    const { documents } = policiesInTemplate(root, { text, editable: false });
    expect(documents.length).toBeGreaterThan(0);
    // CPU time: the machine may be busy.
    expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
  });
});
