import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PolicyNode } from '../../../src/policy/document';
import { parseJson } from '../../../src/policy/parse/json';
import { PseudoParameters } from '../../../src/policy/parse/pseudo-parameters';
import { TemplateEvaluator } from '../../../src/policy/parse/template-evaluator';
import { WorkBudget } from '../../../src/policy/parse/work-budget';
import { parseYaml } from '../../../src/policy/parse/yaml';

const template = {
  Parameters: {
    Free: { Type: 'String' },
    WithDefault: { Type: 'String', Default: 'ec2-user' },
    Env: { Type: 'String', AllowedValues: ['dev', 'prod'], Default: 'dev' },
    Only: { Type: 'Number', AllowedValues: [22] },
    Users: { Type: 'CommaDelimitedList', Default: 'a, b' },
    Later: { Type: 'AWS::SSM::Parameter::Value<String>', Default: '/path/of/parameter' },
  },
  Mappings: {
    ByEnv: { dev: { user: 'root', ports: ['22', '2222'] }, prod: { user: 'ec2-user', ports: ['22'] } },
  },
  Conditions: {
    Always: { 'Fn::Equals': ['a', 'a'] },
    Never: { 'Fn::Not': [{ Condition: 'Always' }] },
    IsProd: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] },
    IsOther: { 'Fn::Equals': [{ Ref: 'Env' }, 'test'] },
    IsDefault: { 'Fn::Equals': [{ Ref: 'WithDefault' }, 'ec2-user'] },
    InUs: { 'Fn::Equals': [{ Ref: 'AWS::Region' }, 'us-east-1'] },
    Both: { 'Fn::And': [{ Condition: 'Always' }, { Condition: 'IsProd' }] },
    Either: { 'Fn::Or': [{ Condition: 'Always' }, { Condition: 'IsProd' }] },
    Itself: { 'Fn::Not': [{ Condition: 'Itself' }] },
  },
};

/** Returns a node as a value of plain data: what is unknown by its reference, options, default and parts. */
function plain(node: PolicyNode | undefined): unknown {
  if (node === undefined) return undefined;
  switch (node.kind) {
    case 'null':
      return null;
    case 'array':
      return node.items.map(plain);
    case 'object':
      return Object.fromEntries(node.properties.map(({ key, value }) => [key.value, plain(value)]));
    case 'opaque':
      return {
        unknown: node.reference ?? '',
        ...(node.options && { options: node.options.map(plain) }),
        ...(node.fallback && { fallback: plain(node.fallback) }),
        ...(node.parts && {
          parts: node.parts.map((part) => (typeof part === 'string' ? part : plain(part))),
        }),
      };
    default:
      return 'template' in node && node.template !== undefined ? `shown ${node.template}` : node.value;
  }
}

function evaluated(node: PolicyNode | undefined, of: object = template): unknown {
  const root = parseJson(JSON.stringify(of)).root;
  if (root === undefined || node === undefined) throw new Error('not JSON');
  const evaluator = new TemplateEvaluator(root, {
    pseudo: new PseudoParameters(''),
    prefix: '',
    budget: new WorkBudget(10_000),
  });
  return plain(evaluator.evaluate(node));
}

const ofJson = (value: unknown): unknown => evaluated(parseJson(JSON.stringify(value)).root);
const ofYaml = (value: string): unknown => evaluated(parseYaml(value).roots[0]);

describe('Ref', () => {
  it.each([
    ['a parameter without a value is unknown', 'Free', { unknown: 'Free' }],
    ['a default is a fallback', 'WithDefault', { unknown: 'WithDefault', fallback: 'ec2-user' }],
    ['allowed values are options', 'Env', { unknown: 'Env', options: ['dev', 'prod'], fallback: 'dev' }],
    ['the only allowed value is the value, as a text', 'Only', '22'],
    ['a list is split at commas', 'Users', { unknown: 'Users', fallback: ['a', 'b'] }],
    ['the default of an SSM parameter is a name', 'Later', { unknown: 'Later' }],
    ['a resource is unknown', 'Role', { unknown: 'Role' }],
    ['a pseudo parameter has a plausible value', 'AWS::Region', 'shown ${AWS::Region}'],
    ['the name of the stack is unknown', 'AWS::StackName', { unknown: 'AWS::StackName' }],
    ['no value is none', 'AWS::NoValue', undefined],
  ])('%s', (_, name, expected) => {
    expect(ofJson({ Ref: name })).toEqual(expected);
    expect(ofYaml(`!Ref ${name}`)).toEqual(expected);
  });

  it('without a value removes a property and an item', () => {
    expect(ofYaml('{a: !Ref AWS::NoValue, b: [1, !Ref "AWS::NoValue", 2]}')).toEqual({ b: [1, 2] });
  });
});

describe('Fn::Sub', () => {
  it.each([
    ['a:${Only}', 'a:22'],
    ['${!aws:username}', '${aws:username}'],
    ['arn:${ AWS::Partition }:ec2', 'shown arn:${AWS::Partition}:ec2'],
    [
      'a/${Free}/${Role.Arn}',
      { unknown: '', parts: ['a/', { unknown: 'Free' }, '/', { unknown: 'Role.Arn' }] },
    ],
    ['${Free}', { unknown: 'Free' }],
    ['plain', 'plain'],
  ])('%s', (text, expected) => {
    expect(ofJson({ 'Fn::Sub': text })).toEqual(expected);
    expect(ofYaml(`!Sub '${text}'`)).toEqual(expected);
  });

  it('takes names from its own map first', () => {
    const [text, map] = ['${Free}-${Inner}', { Free: 'x', Inner: { 'Fn::Sub': 'y${Role}' } }];
    const expected = { unknown: '', parts: ['x-y', { unknown: 'Role' }] };
    expect(ofJson({ 'Fn::Sub': [text, map] })).toEqual(expected);
    expect(ofYaml('!Sub ["${Free}-${Inner}", {Free: x, Inner: !Sub "y${Role}"}]')).toEqual(expected);
  });
});

describe('the functions on lists', () => {
  it.each([
    ['!Join [":", [arn, !Ref Only, !Ref AWS::Partition]]', 'shown arn:22:${AWS::Partition}'],
    ['!Join ["", [a, !Ref Free]]', { unknown: '', parts: ['a', { unknown: 'Free' }] }],
    ['!Join [",", !Ref Users]', { unknown: 'Users', fallback: 'a,b' }],
    ['!Join [",", [a, !Ref AWS::NoValue, b]]', 'a,b'],
    ['!Select [1, [a, b]]', 'b'],
    ['!Select ["1", !Split ["/", "a/b"]]', 'b'],
    ['!Select [2, [a, b]]', { unknown: '' }],
    ['!Select [0, !Ref Users]', { unknown: 'Users', fallback: 'a' }],
    ['!Select [0, !GetAZs us-east-1]', { unknown: '' }],
    ['!Split [":", !Sub "a:${AWS::Region}:b"]', ['a', 'shown ${AWS::Region}', 'b']],
    ['!Split [",", !Ref Free]', { unknown: '' }],
    ['Fn::Length: [a, b]', 2],
  ])('%s', (text, expected) => {
    expect(ofYaml(text)).toEqual(expected);
  });
});

describe('Fn::FindInMap', () => {
  it.each([
    ['!FindInMap [ByEnv, dev, user]', 'root'],
    ['!FindInMap [ByEnv, dev, ports]', ['22', '2222']],
    [
      '!FindInMap [ByEnv, !Ref Env, user]',
      { unknown: 'Env', options: ['root', 'ec2-user'], fallback: 'root' },
    ],
    [
      '!FindInMap [ByEnv, !Ref Free, user]',
      { unknown: 'Free of ByEnv in Mappings', options: ['root', 'ec2-user'] },
    ],
    [
      '!FindInMap [ByEnv, !Ref AWS::Region, user]',
      { unknown: '${AWS::Region} of ByEnv in Mappings', options: ['root', 'ec2-user'] },
    ],
    ['!FindInMap [ByEnv, test, user]', { unknown: '' }],
    ['!FindInMap [ByEnv, test, user, {DefaultValue: nobody}]', 'nobody'],
    ['!FindInMap [Missing, dev, user]', { unknown: '' }],
  ])('%s', (text, expected) => {
    expect(ofYaml(text)).toEqual(expected);
  });
});

describe('Fn::If', () => {
  it.each([
    ['!If [Always, a, b]', 'a'],
    ['!If [Never, a, b]', 'b'],
    ['!If [IsOther, a, b]', 'b'],
    ['!If [IsProd, a, b]', { unknown: 'condition IsProd', options: ['a', 'b'], fallback: 'b' }],
    ['!If [IsDefault, a, b]', { unknown: 'condition IsDefault', options: ['a', 'b'], fallback: 'a' }],
    ['!If [Both, a, b]', { unknown: 'condition Both', options: ['a', 'b'], fallback: 'b' }],
    ['!If [Either, a, b]', 'a'],
    ['!If [IsProd, {a: [!Ref Free, 1]}, {a: [!Ref Free, 1]}]', { a: [{ unknown: 'Free' }, 1] }],
    [
      '!If [IsProd, !Sub "a${Free}", !Sub "a${Role}"]',
      {
        unknown: 'condition IsProd',
        options: [
          { unknown: '', parts: ['a', { unknown: 'Free' }] },
          { unknown: '', parts: ['a', { unknown: 'Role' }] },
        ],
        fallback: { unknown: '', parts: ['a', { unknown: 'Role' }] },
      },
    ],
    ['!If [InUs, a, b]', { unknown: 'condition InUs', options: ['a', 'b'] }],
    ['!If [Itself, a, b]', { unknown: 'condition Itself', options: ['a', 'b'] }],
    ['!If [Missing, a, b]', { unknown: 'condition Missing', options: ['a', 'b'] }],
    [
      '!If [Missing, !Ref "AWS::NoValue", !If [Missing, a, b]]',
      { unknown: 'condition Missing', options: [undefined, 'b'] },
    ],
  ])('%s', (text, expected) => {
    expect(ofYaml(text)).toEqual(expected);
  });
});

describe('the other functions', () => {
  it.each([
    ['!GetAtt Role.Arn', { unknown: 'Role.Arn' }],
    ['Fn::GetAtt: [Role, Arn]', { unknown: 'Role.Arn' }],
    ['Fn::GetAtt: Role.Arn', { unknown: 'Role.Arn' }],
    ['"{{resolve:ssm:/user}}"', { unknown: '{{resolve:ssm:/user}}' }],
    [
      '"a-{{resolve:ssm:/user}}-b"',
      { unknown: '', parts: ['a-', { unknown: '{{resolve:ssm:/user}}' }, '-b'] },
    ],
    ['!Sub "{{resolve:ssm:/${Only}}}"', { unknown: '{{resolve:ssm:/22}}' }],
    ['!Sub "{{resolve:ssm:/${Free}}}"', { unknown: '' }],
    ['"{{resolve:"', '{{resolve:'],
    ['!ImportValue shared-role', { unknown: 'ImportValue shared-role' }],
    ['!ImportValue {"Fn::Sub": "${Free}-role"}', { unknown: '' }],
    ['!Base64 x', { unknown: '' }],
    ['!Unheard [1, {a: !Ref Free}]', { unknown: '' }],
    ['!Sub {a: 1}', { unknown: '' }],
    ['!Join x', { unknown: '' }],
    ['!Select [a, [b]]', { unknown: '' }],
    ['!Ref [a]', { unknown: '' }],
  ])('%s', (text, expected) => {
    expect(ofYaml(text)).toEqual(expected);
  });
});

/** An expression and its value, both made of constants. */
type Constant<Value> = { readonly written: unknown; readonly value: Value };

const letters = fc.string({ unit: fc.constantFrom('a', 'b', ':', '$', '{', '}', '!'), maxLength: 6 });
const { text } = fc.letrec<{ text: Constant<string>; list: Constant<string[]> }>((tie) => ({
  text: fc.oneof(
    { maxDepth: 4 },
    letters.map((value) => ({ written: value, value })),
    fc.tuple(letters, tie('list')).map(([delimiter, { written, value }]) => ({
      written: { 'Fn::Join': [delimiter, written] },
      value: value.join(delimiter),
    })),
    fc.tuple(fc.nat(3), tie('list')).map(([index, { written, value }]) => ({
      written: { 'Fn::Select': [index % Math.max(1, value.length), written] },
      value: value[index % Math.max(1, value.length)] ?? '',
    })),
    fc
      .tuple(fc.array(fc.constantFrom('x-', '${A}', '${!A}'), { maxLength: 5 }), tie('text'))
      .map(([parts, a]) => ({
        written: { 'Fn::Sub': [parts.join(''), { A: a.written }] },
        value: parts.map((part) => (part === '${A}' ? a.value : part.replace('!', ''))).join(''),
      })),
    fc.tuple(fc.boolean(), tie('text'), tie('text')).map(([holds, a, b]) => ({
      written: { 'Fn::If': [holds ? 'Always' : 'Never', a.written, b.written] },
      value: holds ? a.value : b.value,
    })),
  ),
  list: fc.oneof(
    { maxDepth: 4 },
    fc.array(tie('text'), { minLength: 1, maxLength: 4 }).map((items) => ({
      written: items.map(({ written }) => written),
      value: items.map(({ value }) => value),
    })),
    tie('text').map(({ written, value }) => ({
      written: { 'Fn::Split': [':', written] },
      value: value.split(':'),
    })),
  ),
}));

it('what is made of constants alone is evaluated as a direct reading of the documentation does', () => {
  fc.assert(
    fc.property(text, ({ written, value }) => {
      expect(ofJson(written)).toBe(value);
    }),
    { numRuns: 1000 },
  );
});
