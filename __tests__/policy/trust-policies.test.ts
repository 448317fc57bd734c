import '../fixtures/property-seed';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultConfiguration, type Preset } from '../../src/policy/configuration/configuration';
import type { Finding } from '../../src/policy/finding';
import { lintText } from '../../src/policy/lint';
import { describing, instance, push } from './eic-policies';
import { claims, denyingOthers, host, production, provider, trusting, trustPolicy } from './trust-policies';

async function findingsIn(
  content: string | object,
  {
    fileName = 'trust.json',
    preset = 'recommended',
    named = false,
  }: { fileName?: string; preset?: Preset; named?: boolean } = {},
): Promise<readonly Finding[]> {
  const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2);
  return lintText({ fileName, text }, { ...defaultConfiguration, preset }, { named });
}

async function rulesOf(...what: Parameters<typeof findingsIn>): Promise<readonly string[]> {
  return (await findingsIn(...what)).map(({ ruleId }) => ruleId);
}

const open = trusting({ Condition: { StringEquals: claims({}) } });
const sub = `${host}:sub`;

describe('the documented examples have no findings', () => {
  it.each<[string, object]>([
    ['one branch', { StringEquals: claims({ sub: 'repo:octo-org/octo-repo:ref:refs/heads/octo-branch' }) }],
    ['one environment', { StringEquals: claims({ sub: 'repo:octo-org/octo-repo:environment:prod' }) }],
    [
      'every job of a repository',
      { StringLike: { [sub]: 'repo:octo-org/octo-repo:*' }, StringEquals: claims({}) },
    ],
    [
      'one branch under StringLike',
      { StringEquals: claims({}), StringLike: { [sub]: 'repo:octo-org/octo-repo:ref:refs/heads/main' } },
    ],
    [
      'immutable subjects',
      { StringEquals: claims({ sub: 'repo:octocat@123456/my-repo@456789:ref:refs/heads/main' }) },
    ],
    [
      'a reusable workflow',
      {
        StringLike: claims({ sub: 'repo:octo-org/*:job_workflow_ref:octo-org/ci/.github/workflows/a.yml@*' }),
      },
    ],
    [
      'a claim by ID',
      { StringEquals: claims({ sub: production, repository_id: '456789', environment: 'production' }) },
    ],
  ])('%s', async (_, Condition) => {
    expect(await findingsIn(trustPolicy(trusting({ Condition })), { named: true })).toEqual([]);
  });

  it.each<[string, object]>([
    ['EC2', { Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
    [
      'an account',
      { Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111122223333:root' }, Action: 'sts:AssumeRole' },
    ],
    [
      'an account with an external ID',
      {
        Effect: 'Allow',
        Principal: { AWS: '111122223333' },
        Action: ['sts:AssumeRole', 'sts:TagSession'],
        Condition: { StringEquals: { 'sts:ExternalId': 'example' } },
      },
    ],
    [
      'Cognito',
      {
        Effect: 'Allow',
        Principal: { Federated: 'cognito-identity.amazonaws.com' },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: {
          StringEquals: { 'cognito-identity.amazonaws.com:aud': 'us-east-1:12345678' },
          'ForAnyValue:StringLike': { 'cognito-identity.amazonaws.com:amr': 'authenticated' },
        },
      },
    ],
    [
      'EKS',
      {
        Effect: 'Allow',
        Principal: {
          Federated: 'arn:aws:iam::111122223333:oidc-provider/oidc.eks.eu-central-1.amazonaws.com/id/ABC',
        },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: {
          StringLike: { 'oidc.eks.eu-central-1.amazonaws.com/id/ABC:sub': 'system:serviceaccount:*' },
        },
      },
    ],
    [
      'SAML',
      {
        Effect: 'Allow',
        Principal: { Federated: 'arn:aws:iam::111122223333:saml-provider/idp' },
        Action: 'sts:AssumeRoleWithSAML',
        Condition: { StringEquals: { 'SAML:aud': 'https://signin.aws.amazon.com/saml' } },
      },
    ],
  ])('%s, with no preset', async (_, statement) => {
    for (const preset of ['recommended', 'strict', 'all'] as const)
      expect(await findingsIn(trustPolicy(statement), { named: true, preset })).toEqual([]);
  });
});

describe('where trust policies are found', () => {
  const trust = trustPolicy(open);
  const role = (properties: object) => ({
    Type: 'AWS::IAM::Role',
    Properties: { AssumeRolePolicyDocument: trust, ...properties },
  });
  const ec2 = trustPolicy({ Effect: 'Allow', Principal: '*', Action: 'sts:AssumeRole' });
  const inline = [
    {
      PolicyName: 'push',
      PolicyDocument: { Version: '2012-10-17', Statement: [push({ Resource: instance }), describing()] },
    },
  ];

  it('in a file of its own, which nobody has to name, with comments too', async () => {
    expect(await rulesOf(trust)).toEqual(['trust-sub-missing']);
    const commented = `// Who may deploy\n${JSON.stringify(trust)}`;
    expect(await rulesOf(commented, { fileName: 'trust.jsonc' })).toContain('trust-sub-missing');
    const yaml = [
      "Version: '2012-10-17'",
      'Statement:',
      '  - Effect: Allow',
      `    Principal: {Federated: '${provider}'}`,
      '    Action: sts:AssumeRoleWithWebIdentity',
    ];
    expect(await rulesOf(yaml.join('\n'), { fileName: 'trust.yaml' })).toEqual([
      'trust-aud',
      'trust-sub-missing',
    ]);
  });

  it('in what the AWS CLI prints for a role', async () => {
    const printed = { Role: { RoleName: 'deploy', AssumeRolePolicyDocument: trust } };
    expect(await rulesOf(printed)).toEqual(['trust-sub-missing']);
  });

  it('in a template, with the role as owner, although nothing in it is about EC2 Instance Connect', async () => {
    const [finding, ...others] = await findingsIn({ Resources: { Deploy: role({}) } });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ ruleId: 'trust-sub-missing', resource: 'Deploy' });
  });

  it('in a SAM function', async () => {
    const properties = { AssumeRolePolicyDocument: trust };
    expect(
      await rulesOf({ Resources: { F: { Type: 'AWS::Serverless::Function', Properties: properties } } }),
    ).toEqual(['trust-sub-missing']);
  });

  it('in YAML with the functions of a template, as AWS documents it for GitHub', async () => {
    const template = (subject: string, owner: string) =>
      [
        'Parameters:',
        `  GitHubOrg: {Type: String${owner}}`,
        '  RepositoryName: {Type: String}',
        'Resources:',
        '  Role:',
        '    Type: AWS::IAM::Role',
        '    Properties:',
        '      AssumeRolePolicyDocument:',
        '        Statement:',
        '          - Effect: Allow',
        '            Action: sts:AssumeRoleWithWebIdentity',
        '            Principal:',
        '              Federated: !If [CreateOIDCProvider, !Ref GithubOidc, !Ref OIDCProviderArn]',
        '            Condition:',
        '              StringEquals:',
        `                ${host}:aud: sts.amazonaws.com`,
        '              StringLike:',
        `                ${host}:sub: !Sub '${subject}'`,
      ].join('\n');
    const rules = (subject: string, owner = '') => rulesOf(template(subject, owner), { fileName: 't.yaml' });
    expect(await rules('repo:${GitHubOrg}/${RepositoryName}:*')).toEqual([]);
    expect(await rules('repo:${GitHubOrg}/*')).toEqual(['trust-sub-wildcard']);
    expect(await rules('repo:${GitHubOrg}*/${RepositoryName}:*')).toEqual(['trust-sub-open']);
    expect(await rules('repo:${GitHubOrg}/${RepositoryName}:*', ", Default: '*'")).toEqual([
      'trust-sub-open',
    ]);
    expect(await rules('repo:${GitHubOrg}/${RepositoryName}:ref:main')).toEqual(['trust-sub-form']);
  });

  it('in a plan, with the address of the role', async () => {
    const values = { assume_role_policy: JSON.stringify(trust) };
    const plan = (resource: object, more: object = {}) => ({
      format_version: '1.2',
      planned_values: {
        root_module: { resources: [{ address: 'aws_iam_role.r', type: 'aws_iam_role', ...resource }] },
      },
      ...more,
    });
    const [finding] = await findingsIn(plan({ values }));
    expect(finding).toMatchObject({ ruleId: 'trust-sub-missing', resource: 'aws_iam_role.r' });
    const statement = {
      actions: ['sts:AssumeRoleWithWebIdentity'],
      effect: 'Allow',
      principals: [{ type: 'Federated', identifiers: [provider] }],
      condition: [{ test: 'StringLike', variable: sub, values: ['repo:org*/app:*'] }],
    };
    const unknown = { principals: [{ identifiers: true }] };
    const changes = [
      {
        address: 'data.aws_iam_policy_document.d',
        type: 'aws_iam_policy_document',
        mode: 'data',
        change: {
          after: { statement: [{ ...statement, principals: [{ type: 'Federated' }] }] },
          after_unknown: { statement: [unknown] },
        },
      },
    ];
    const configuration = {
      root_module: {
        resources: [
          {
            address: 'aws_iam_role.r',
            expressions: {
              assume_role_policy: {
                references: ['data.aws_iam_policy_document.d.json', 'data.aws_iam_policy_document.d'],
              },
            },
          },
        ],
      },
    };
    const later = plan({ values: {} }, { resource_changes: changes, configuration });
    expect(await rulesOf(later)).toEqual(['trust-aud', 'trust-sub-open']);
  });

  it('of a role without GitHub only next to a policy on EC2 Instance Connect', async () => {
    const properties = { AssumeRolePolicyDocument: ec2 };
    expect(await rulesOf({ Resources: { R: role(properties) } })).toEqual([]);
    expect(await rulesOf({ Resources: { R: role({ ...properties, Policies: inline }) } })).toContain(
      'trust-principal',
    );
  });

  it('and breaks the grammar as the policy of an identity, as does an identity policy of a role as trust policy', async () => {
    const [policy] = inline;
    const wrong = {
      Resources: { R: role({ AssumeRolePolicyDocument: policy?.PolicyDocument, Policies: inline }) },
    };
    const found = await findingsIn(wrong);
    const messages = found.filter(({ ruleId }) => ruleId === 'schema').map(({ message }) => message);
    expect(
      messages.filter((message) => message.startsWith('Resource is for identity policies')),
    ).toHaveLength(2);
    expect(found.map(({ ruleId }) => ruleId)).not.toContain('os-user-missing');
    const managed = { Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument: trust } };
    const rules = await rulesOf({ Resources: { P: managed } });
    expect(rules).toContain('schema');
    expect(rules.filter((rule) => rule.startsWith('trust'))).toEqual([]);
  });
});

describe('a trust policy with mistakes is one all the same', () => {
  it.each<[string, object, string]>([
    ['a resource', { ...open, Resource: '*' }, 'Resource is for identity policies'],
    ['no action', { ...open, Action: undefined }, 'neither Action nor NotAction'],
    ['a misspelled element', { ...open, Principal: undefined, Principals: {} }, 'Did you mean Principal?'],
    ['a principal as text', { ...open, Principal: provider }, 'it is "*" or an object'],
    [
      'a principal of an unknown kind',
      { ...open, Principal: { federated: provider } },
      'did you mean Federated?',
    ],
    ['a principal of nobody', { ...open, Principal: {} }, 'names nobody'],
    ['a list of principals', { ...open, Principal: [provider] }, 'is a list'],
    ['an unknown operator', { ...open, Condition: { StringEqual: {} } }, 'did you mean StringEquals?'],
  ])('%s', async (_, statement, says) => {
    const found = await findingsIn(trustPolicy(statement, trusting()), { named: true });
    expect(
      found
        .filter(({ ruleId }) => ruleId === 'schema')
        .map(({ message }) => message)
        .join('\n'),
    ).toContain(says);
  });
});

describe('open to a stranger is the same as an error', () => {
  const owners = [
    'stranger',
    'org-stranger',
    'orgstranger',
    'org2',
    'oxg',
    'org-strangerapp',
    'orgxap',
    'strangerappstranger',
  ];
  const contexts = ['ref:refs/heads/main', 'ref:refs/tags/v1', 'environment:production', 'pull_request'];
  const rare = ['ref:refs/heads/any-branch', 'environment:any-environment'];
  const strangers = owners.flatMap((owner) =>
    ['app', 'other', 'app-2', 'axp', 'ap'].flatMap((name) =>
      [...contexts, ...rare].flatMap((context) => [
        `repo:${owner}/${name}:${context}`,
        `repo:${owner}@7/${name}@8:${context}`,
      ]),
    ),
  );

  /** Whether a value of IAM's StringLike matches, by a regular expression. */
  function like(pattern: string, text: string): boolean {
    const source = pattern
      .replaceAll(/[.+^${}()|[\]\\/]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.');
    return new RegExp(`^${source}$`, 's').test(text);
  }

  interface Test {
    readonly operator: string;
    readonly values: readonly string[];
  }

  function holds({ operator, values }: Test, subject: string): boolean {
    const isLike = operator.includes('Like');
    const listed = values.some((value) => (isLike ? like(value, subject) : value === subject));
    return operator.includes('Not') ? !listed : listed;
  }

  const pattern = fc
    .tuple(
      fc.constantFrom(
        '*',
        'repo:*',
        'repo:org*',
        'repo:org-*/',
        'repo:org/',
        'repo:o?g/',
        'repo:org@*/',
        'repo:*/',
        'repo:org@7/',
      ),
      fc.constantFrom('', 'app', '*', 'app*', 'a*p'),
      fc.constantFrom(...contexts.map((context) => `:${context}`), ':*', '*', ':ref:*'),
    )
    .map((parts) => parts.join(''));
  const values = fc.array(pattern, { minLength: 1, maxLength: 3 });
  const test = (...operators: string[]): fc.Arbitrary<Test> =>
    fc.record({ operator: fc.constantFrom(...operators), values });
  const cases = fc.record({
    limits: fc.uniqueArray(test('StringLike', 'StringEquals', 'StringNotLike', 'StringNotEquals'), {
      selector: ({ operator }) => operator,
      maxLength: 2,
    }),
    deny: fc.option(test('StringLike', 'StringNotLike')),
  });

  it('for all policies of some patterns, under some operators, with and without a Deny', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ({ limits, deny }) => {
        const Condition: Record<string, unknown> = { StringEquals: claims({}) };
        for (const { operator, values: listed } of limits)
          Condition[operator] = operator === 'StringEquals' ? claims({ sub: listed }) : { [sub]: listed };
        const statements = [trusting({ Condition })];
        if (deny !== null)
          statements.push(denyingOthers('', { Condition: { [deny.operator]: { [sub]: deny.values } } }));
        const isAllowed = (subject: string): boolean =>
          limits.every((limit) => holds(limit, subject)) && (deny === null || !holds(deny, subject));
        const found = (await findingsIn(trustPolicy(...statements))).filter(
          ({ ruleId }) => ruleId === 'trust-sub-missing' || ruleId === 'trust-sub-open',
        );
        expect(found.length > 0, JSON.stringify(statements)).toBe(strangers.some(isAllowed));
        // The subject that a message names is one of somebody else, and it is allowed.
        for (const { message } of found) {
          const named = /also allows (\S+),/.exec(message)?.[1];
          if (named !== undefined)
            expect([named, isAllowed(named), named.startsWith('repo:org/')]).toEqual([named, true, false]);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('hostile trust policies end soon', () => {
  const steps = 'trust.json';

  it.each<[string, () => object]>([
    [
      'many statements, allows and denies',
      () =>
        trustPolicy(
          ...Array.from({ length: 3000 }, (_, index) =>
            trusting({ Condition: { StringLike: claims({ sub: `repo:*${index}*/?*:*` }) } }),
          ),
          ...Array.from({ length: 3000 }, (_, index) => denyingOthers(`repo:org${index}/*`)),
        ),
    ],
    [
      'many stars',
      () => trustPolicy(trusting({ Condition: { StringLike: claims({ sub: '*a?'.repeat(15_000) }) } })),
    ],
    [
      'a list of many patterns',
      () =>
        trustPolicy(
          trusting({
            Condition: {
              StringLike: claims({ sub: Array.from({ length: 200_000 }, (_, index) => `repo:*/${index}*`) }),
            },
          }),
        ),
    ],
    [
      'many principals',
      () =>
        trustPolicy(
          trusting({
            Principal: { Federated: Array.from({ length: 100_000 }, (_, index) => `${provider}/${index}`) },
          }),
        ),
    ],
  ])('%s', async (name, policy) => {
    const isShort = name === 'many stars';
    const text = JSON.stringify(policy());
    const before = process.cpuUsage();
    const rules = await rulesOf(text, { fileName: steps, preset: 'all' });
    const { user } = process.cpuUsage(before);
    expect(rules).not.toContain('internal-error');
    if (!isShort) expect(rules).toContain('not-checked');
    expect(user / 1e6).toBeLessThan(15);
  });
});
