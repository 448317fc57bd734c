import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PolicyNode } from '../../../src/policy/document';
import { lintText } from '../../../src/policy/lint';
import { parseFile } from '../../../src/policy/parse/parse-file';

const names = [
  'Ref',
  'Sub',
  'Join',
  'Select',
  'Split',
  'FindInMap',
  'If',
  'GetAtt',
  'ToJsonString',
  'Length',
];
const calls = [...names, 'Transform', 'ForEach::Loop', 'Equals', 'And', 'Cidr'].map((name) =>
  name === 'Ref' ? name : `Fn::${name}`,
);
const words = fc.constantFrom(
  ...[
    'a',
    'P',
    'C',
    'M',
    '${P}',
    '${!x}',
    '&{L}',
    '${L}',
    'AWS::Region',
    'AWS::NoValue',
    'P.Arn',
    '0',
    ',',
    '',
  ],
  ...['{"Statement": []}', '{"Statement": ', 'Resources: {}', '*', '\ue0000\ue001'],
);
const keys = fc.constantFrom(
  ...calls,
  ...['Statement', 'Effect', 'Action', 'Resource', 'Condition', 'PolicyDocument', 'Type', 'Resources', 'a'],
);

const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 6, depthSize: 'medium' },
    words,
    fc.constantFrom(0, 1, true, null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(keys, tie('value'), { maxKeys: 3 }),
    fc.tuple(fc.constantFrom(...calls), tie('value')).map(([name, argument]) => ({ [name]: argument })),
    fc
      .tuple(fc.constantFrom(...calls), fc.array(tie('value'), { maxLength: 4 }))
      .map(([name, argument]) => ({ [name]: argument })),
  ),
}));

const types = fc.constantFrom(
  ...['AWS::IAM::Policy', 'AWS::IAM::Role', 'AWS::SSO::PermissionSet', 'AWS::Serverless::Function'],
  'AWS::CloudFormation::StackSet',
);
const template = fc
  .record({ type: types, value, parameter: value, condition: value, map: value })
  .map(({ type, value, parameter, condition, map }) => ({
    Parameters: { P: { Type: 'String', Default: parameter, AllowedValues: [parameter, 'a'] } },
    Mappings: { M: { a: map, P: { a: map } } },
    Conditions: { C: condition },
    Resources: {
      R: {
        Type: type,
        Condition: 'C',
        Properties: {
          PolicyDocument: value,
          Policies: value,
          InlinePolicy: value,
          TemplateBody: value,
          Roles: value,
        },
      },
      'Fn::ForEach::L': ['L', ['x', 'y'], { 'R${L}': { Type: type, Properties: { PolicyDocument: value } } }],
      S: value,
    },
  }));

/** Returns the ranges of a tree, with those of what it can be. */
function rangesIn(node: PolicyNode | undefined): { start: number; end: number }[] {
  if (node === undefined) return [];
  const inside =
    node.kind === 'array'
      ? node.items
      : node.kind === 'object'
        ? node.properties.flatMap(({ key, value }) => [key, value])
        : node.kind === 'opaque'
          ? [...(node.options ?? []), node.fallback]
          : [];
  return [node.range, ...inside.flatMap(rangesIn)];
}

it('whatever a template has, it is read, and every place is in the file', async () => {
  await fc.assert(
    fc.asyncProperty(template, fc.constantFrom('t.json', 't.yaml'), async (content, fileName) => {
      const text = JSON.stringify(content, null, 1);
      const { documents, problems } = await parseFile(fileName, text, true);
      const ranges = [
        ...documents.flatMap(({ root }) => rangesIn(root)),
        ...problems.map(({ range }) => range),
      ];
      for (const { start, end } of ranges) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
      const findings = await lintText({ fileName, text });
      expect(findings.filter(({ ruleId }) => ruleId === 'internal-error')).toEqual([]);
    }),
    { numRuns: 500 },
  );
}, 60_000);

it('whatever a plan has, it is read', async () => {
  const references = fc.array(
    fc.constantFrom(
      'data.aws_iam_policy_document.d.json',
      'module.m.o',
      'var.v',
      'each.key',
      'x',
      '',
      'local.a["b',
    ),
    { maxLength: 3 },
  );
  const expression = fc.oneof(value, fc.record({ references }), fc.record({ constant_value: value }));
  await fc.assert(
    fc.asyncProperty(value, expression, expression, value, async (any, policy, other, mask) => {
      const resource = { address: 'aws_iam_policy.p', type: 'aws_iam_policy', values: { policy: any } };
      const role = { address: 'aws_iam_role.r', type: 'aws_iam_role', values: { inline_policy: any } };
      const text = JSON.stringify({
        format_version: '1.2',
        planned_values: {
          root_module: {
            resources: [resource, { ...resource, values: {} }, role, any],
            child_modules: [any],
          },
        },
        variables: { v: { value: any } },
        resource_changes: [
          {
            address: 'data.aws_iam_policy_document.d',
            type: 'aws_iam_policy_document',
            change: {
              after: { statement: [any, { actions: any, condition: [any] }] },
              after_unknown: { statement: mask },
            },
          },
          { ...role, change: { after: any, after_unknown: { inline_policy: true } } },
        ],
        configuration: {
          root_module: {
            resources: [
              { address: 'aws_iam_policy.p', expressions: { policy } },
              { address: 'aws_iam_role.r', expressions: { inline_policy: other } },
            ],
            module_calls: { m: { expressions: any, module: { outputs: { o: { expression: other } } } } },
          },
        },
      });
      const findings = await lintText({ fileName: 'plan.json', text });
      expect(findings.filter(({ ruleId }) => ruleId === 'internal-error')).toEqual([]);
    }),
    { numRuns: 500 },
  );
}, 60_000);
