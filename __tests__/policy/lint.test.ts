import { describe, expect, it } from 'vitest';
import { defaultConfiguration, type Ignore } from '../../src/policy/configuration/configuration';
import { enabledRules } from '../../src/policy/configuration/enabled-rules';
import { readConfiguration } from '../../src/policy/configuration/read-configuration';
import { staleIgnores } from '../../src/policy/configuration/stale-ignores';
import type { Finding } from '../../src/policy/finding';
import { lintParsedFile, lintText } from '../../src/policy/lint';
import { parseFile, parseJsonFile } from '../../src/policy/parse/parse-file';
import type { Rule } from '../../src/policy/rules/rule';
import { withVariables } from '../../src/policy/variables';

/** Finds every string that holds an x, and offers to make it a y. */
const noX: Rule = {
  id: 'no-x',
  summary: '',
  why: 'x is bad.',
  recommended: 'error',
  strict: 'error',
  fixable: true,
  check({ policy, report }) {
    // Backwards, so that the order of findings is not the rule's.
    for (const statement of policy.statements.toReversed()) {
      for (const item of statement.action?.items.toReversed() ?? []) {
        if (item.value.includes('x'))
          report({
            at: item,
            message: `${item.value} has an x.`,
            statement,
            fix: { description: 'Write y', edits: [{ range: item.range, text: '"y"' }] },
          });
      }
    }
  },
};
const failing: Rule = {
  ...noX,
  id: 'failing',
  check() {
    throw new Error('out of luck');
  },
};

async function lintWith(
  rules: readonly Rule[],
  fileName: string,
  text: string,
  variables = new Map<string, string>(),
): Promise<Finding[]> {
  const file = withVariables(await parseFile(fileName, text, true), variables);
  return lintParsedFile(file, enabledRules(rules, { ...defaultConfiguration, preset: 'all' }));
}

const twoStatements = JSON.stringify({ Statement: [{ Action: ['x1', 'x2'] }, { Sid: 'B', Action: 'x3' }] });

describe('findings', () => {
  it('come in the order of the file, with all that is to be known of them', async () => {
    const findings = await lintWith([noX], 'policy.json', twoStatements);
    expect(findings.map(({ message }) => message)).toEqual(['x1 has an x.', 'x2 has an x.', 'x3 has an x.']);
    expect(twoStatements.slice(57, 61)).toBe('"x3"');
    expect(findings[2]).toEqual({
      ruleId: 'no-x',
      severity: 'error',
      fileName: 'policy.json',
      range: { start: 57, end: 61 },
      start: { line: 1, column: 58, offset: 57 },
      end: { line: 1, column: 62, offset: 61 },
      message: 'x3 has an x.',
      why: 'x is bad.',
      fix: { description: 'Write y', edits: [{ range: { start: 57, end: 61 }, text: '"y"' }] },
      statement: { index: 1, sid: 'B' },
      documentation: 'docs/rules/no-x.md',
    });
  });

  it('of a rule that fails are a finding, and the others go on', async () => {
    const findings = await lintWith([failing, noX], 'policy.json', twoStatements);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['internal-error', 'no-x', 'no-x', 'no-x']);
    expect(findings[0]?.message).toBe('The rule failing failed on this policy: out of luck.');
  });

  it('on what a policy grants are left out if a part of it was lost', async () => {
    expect(await lintWith([noX], 'policy.json', twoStatements.slice(0, -1))).toEqual([]);
    expect(await lintWith([noX], 'policy.json', `${twoStatements} // comment`)).toHaveLength(3);
    expect(await lintWith([noX], 'policy.json', '{"name": "x"}')).toEqual([]);
  });

  it('in a part that is used twice by alias are told once, and have no fix in YAML', async () => {
    const findings = await lintWith([noX], 'policy.yaml', 'Statement: [&a {Action: x1}, *a]\n');
    expect(findings).toHaveLength(1);
    expect(findings[0]?.fix).toBeUndefined();
    expect(findings[0]?.start).toEqual({ line: 1, column: 25, offset: 24 });
  });
});

describe('variables', () => {
  const text = '{"Statement": {"Action": ["$A", "${A}-$AB", "<A> {{ A }}", "$A-B", "$A-b", "$x"], "$A": 1}}';
  const variables = new Map([
    ['A', 'x'],
    ['A-B', 'z$A'],
  ]);

  it('are put in before the rules look, in all their forms, at the places of the file', async () => {
    const findings = await lintWith([noX], 'policy.json', text, variables);
    expect(findings.map(({ range, message }) => `${text.slice(range.start, range.end)} ${message}`)).toEqual([
      '"$A" x has an x.',
      '"${A}-$AB" x-$AB has an x.',
      '"<A> {{ A }}" x x has an x.',
      '"$A-b" x-b has an x.',
      '"$x" $x has an x.',
    ]);
    const [{ root } = { root: undefined }] = withVariables(
      parseJsonFile('x', text, true),
      variables,
    ).documents;
    expect(JSON.stringify(root)).toContain('"value":"z$A"');
  });

  it('are put into what an unknown value can be, and into the text around it', async () => {
    const template = `Parameters: {P: {Type: String, AllowedValues: [$A, b], Default: $A}}
Resources:
  R:
    Type: AWS::IAM::Policy
    Properties:
      PolicyDocument: {Statement: {Action: !Ref P, Resource: !Sub "$A/\${P}"}}
`;
    const file = withVariables(await parseFile('t.yaml', template, true), variables);
    const text = JSON.stringify(file.documents[0]?.root);
    expect(text).toContain('"parts":["x/"');
    expect(text).not.toContain('"value":"$A"');
  });

  it('are never written over by a fix', async () => {
    const findings = await lintWith([noX], 'policy.json', text, variables);
    expect(findings.filter(({ fix }) => fix !== undefined).map(({ message }) => message)).toEqual([
      '$x has an x.',
    ]);
  });

  it('may have names of special characters of patterns', async () => {
    const odd = new Map([['A-B-C', 'x']]);
    expect(await lintWith([noX], 'p.json', '{"Statement": {"Action": "$A-B-C"}}', odd)).toHaveLength(1);
  });
});

describe('ignores', () => {
  const file = {
    fileName: 'old/policy.json',
    text: JSON.stringify({ Statement: [{ Sid: 'A' }, { Sid: 'B' }] }),
  };
  const now = new Date('2027-01-31T23:00:00Z');

  async function lintWithIgnores(ignores: readonly object[]): Promise<{ left: string[]; stale: string[] }> {
    const configuration = await readConfiguration('.eiclint.json', JSON.stringify({ ignores }));
    const used = new Set<Ignore>();
    const findings = await lintText(file, configuration, { now, onIgnored: (ignore) => used.add(ignore) });
    return {
      left: [...new Set(findings.map(({ ruleId, statement }) => `${ruleId} ${statement?.sid}`))].filter(
        (name) => name.startsWith('schema'),
      ),
      stale: staleIgnores(configuration, used, now).map(({ ruleId, start }) => `${ruleId} ${start.column}`),
    };
  }

  it.each<[string, object, string[], string[]]>([
    ['by rule', { rule: 'schema' }, [], []],
    ['by Sid', { sid: 'A' }, ['schema B'], []],
    ['by place', { statement: 2, rule: 'schema' }, ['schema A'], []],
    ['by file', { files: 'old', rule: 'schema' }, [], []],
    ['up to and on its last day', { rule: 'schema', expires: '2027-01-31' }, [], []],
    [
      'not after it',
      { rule: 'schema', expires: '2027-01-30' },
      ['schema A', 'schema B'],
      ['expired-ignore 13'],
    ],
    ['not of other files', { files: 'new', rule: 'schema' }, ['schema A', 'schema B'], ['unused-ignore 13']],
    [
      'only if all matches',
      { sid: 'A', rule: 'duplicate-key' },
      ['schema A', 'schema B'],
      ['unused-ignore 13'],
    ],
  ])('leave findings out %s', async (_, ignore, left, stale) => {
    expect(await lintWithIgnores([{ ...ignore, reason: 'x' }])).toEqual({ left, stale });
  });

  it('that do nothing are reported only if all files were linted, and as the configuration says', async () => {
    const read = (rules: object) =>
      readConfiguration('.eiclint.json', JSON.stringify({ rules, ignores: [{ sid: 'Z', reason: 'x' }] }));
    expect(staleIgnores(await read({}), undefined, now)).toEqual([]);
    expect(staleIgnores(await read({}), new Set(), now)[0]).toMatchObject({
      severity: 'warning',
      fileName: '.eiclint.json',
    });
    expect(staleIgnores(await read({ 'unused-ignore': 'error' }), new Set(), now)[0]?.severity).toBe('error');
    expect(staleIgnores(await read({ 'unused-ignore': 'off' }), new Set(), now)).toEqual([]);
    expect(staleIgnores(defaultConfiguration, new Set(), now)).toEqual([]);
  });
});

it('severities and presets are those of the configuration', async () => {
  const file = { fileName: 'p.json', text: '{"Statement": [{}]}' };
  const severities = async (configuration: object): Promise<Set<string>> => {
    const read = await readConfiguration('.eiclint.json', JSON.stringify(configuration));
    const findings = await lintText(file, read);
    return new Set(findings.filter(({ ruleId }) => ruleId === 'schema').map(({ severity }) => severity));
  };
  expect(await severities({})).toEqual(new Set(['error']));
  expect(await severities({ rules: { schema: 'warning' } })).toEqual(new Set(['warning']));
  expect(await severities({ rules: { schema: 'off' } })).toEqual(new Set());
});

it('a policy in which no statements can be found has no finding but that', async () => {
  for (const text of [
    '{"Version": "2012-10-17"}',
    '{"statement": []}',
    '[{"Effect": "Allow", "Action": "*"}]',
    '{"Effect": "Allow", "Action": "*"}',
  ]) {
    const findings = await lintText({ fileName: 'p.json', text }, { ...defaultConfiguration, preset: 'all' });
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['schema']);
  }
});

it('a Version in another case is reported once', async () => {
  const text =
    '{"version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "ec2:DescribeInstances", "Resource": "*"}}';
  expect((await lintText({ fileName: 'p.json', text })).map(({ ruleId }) => ruleId)).toEqual(['schema']);
});

it('a file that holds no policy is a finding only if it was named', async () => {
  const file = { fileName: 'package.json', text: '{"name": "x"}' };
  expect(await lintText(file)).toEqual([]);
  expect((await lintText(file, defaultConfiguration, { named: true })).map(({ ruleId }) => ruleId)).toEqual([
    'schema',
  ]);
});

it.each(['Action', 'NotAction', 'Resource', 'NotResource'])(
  'an empty list of %s is one finding',
  async (name) => {
    const { Action, Resource, ...rest } = {
      Effect: 'Allow',
      Action: 'ec2:DescribeInstances',
      Resource: '*',
    };
    const empty = {
      ...rest,
      ...(!name.endsWith('Action') && { Action }),
      ...(!name.endsWith('Resource') && { Resource }),
      [name]: [],
    };
    const others = [
      { Effect: 'Allow', Action, Resource },
      { Effect: 'Deny', Action: 'ec2:RunInstances', Resource },
    ];
    const text = JSON.stringify({ Version: '2012-10-17', Statement: [...others, empty, empty] });
    const findings = await lintText(
      { fileName: 'policy.json', text },
      { ...defaultConfiguration, preset: 'all' },
    );
    const ofLists = findings.filter(({ statement }) => (statement?.index ?? 0) > 1);
    expect(ofLists.map(({ ruleId }) => ruleId)).toEqual(['schema', 'schema']);
  },
);

describe('a trust policy', () => {
  const trust = {
    Effect: 'Allow',
    Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com' },
    Action: ['sts:AssumeRoleWithWebIdentity', 'sts:TagSession'],
    Condition: {
      StringEquals: {
        'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
        'token.actions.githubusercontent.com:sub': 'repo:org/app:environment:production',
      },
    },
  };
  const ruleIds = async (statement: unknown, fileName = 'trust.json') => {
    const text = JSON.stringify({ Version: '2012-10-17', Statement: statement });
    const findings = await lintText(
      { fileName, text },
      { ...defaultConfiguration, preset: 'all' },
      { named: true },
    );
    return findings.map(({ ruleId }) => ruleId);
  };

  it('is left alone by the rules on identity policies', async () => {
    expect(await ruleIds([trust])).toEqual([]);
    expect(await ruleIds(trust)).toEqual([]);
    expect(await ruleIds([trust, { ...trust, Effect: 'Deny', Principal: '*' }], 'trust.yaml')).toEqual([]);
  });

  it('still has to be without placeholders', async () => {
    const principal = { AWS: 'arn:aws:iam::<ACCOUNT>:root' };
    expect(await ruleIds({ ...trust, Principal: principal })).toEqual(['placeholder']);
  });

  it('has only actions of STS', async () => {
    expect(await ruleIds({ ...trust, Action: ['sts:AssumeRoleWithWebIdentity', 's3:GetObject'] })).toEqual([
      'trust-action',
    ]);
  });

  it.each([
    ['an identity statement next to it', [trust, { Effect: 'Allow', Action: 'sts:*', Resource: '*' }]],
    ['a resource', { ...trust, Resource: '*' }],
    ['no action', { ...trust, Action: [] }],
    ['an identity statement in its place', { ...trust, Principal: undefined }],
  ])('breaks the grammar with %s', async (_, statement) => {
    expect(await ruleIds(statement)).toContain('schema');
  });
});
