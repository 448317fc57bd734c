import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildModel } from '../../src/policy/build-model';
import type { Policy } from '../../src/policy/model';
import { parseJson } from '../../src/policy/parse/json';

function modelOf(value: string | object): Policy {
  const { root } = parseJson(typeof value === 'string' ? value : JSON.stringify(value));
  if (root === undefined) throw new Error('no JSON');
  return buildModel(root);
}

it('one statement and single values are read as lists of one', () => {
  const { version, statements } = modelOf({
    Version: '2012-10-17',
    Statement: { Sid: 'S', Effect: 'Allow', Action: 'a:b', NotResource: '*' },
  });
  expect(version?.value).toBe('2012-10-17');
  const [statement, ...others] = statements;
  expect(others).toEqual([]);
  expect(statement?.sid?.value).toBe('S');
  expect(statement?.effect).toBe('Allow');
  expect(statement?.action).toMatchObject({ negated: false, incomplete: false, items: [{ value: 'a:b' }] });
  expect(statement?.resource).toMatchObject({
    negated: true,
    key: { value: 'NotResource' },
    items: [{ value: '*' }],
  });
  expect(statement?.conditions).toEqual([]);
});

it('statements keep their place in the list, whatever is between them', () => {
  const { statements } = modelOf({ Statement: ['x', { Effect: 'Deny' }, null, { Effect: 'allow' }] });
  expect(statements.map(({ index, effect }) => [index, effect])).toEqual([
    [1, 'Deny'],
    [3, undefined],
  ]);
});

it('parts of the wrong type are left out', () => {
  const { version, statements } = modelOf({
    Version: 1,
    Statement: [{ Sid: 1, Effect: {}, Action: [1, 'a:b', null], Condition: 'x' }],
  });
  expect(version).toBeUndefined();
  const [statement] = statements;
  expect(statement?.sid).toBeUndefined();
  expect(statement?.effect).toBeUndefined();
  expect(statement?.action?.items.map(({ value }) => value)).toEqual(['a:b']);
  expect(statement?.resource).toBeUndefined();
  expect(statement?.conditionNode?.kind).toBe('string');
  expect(statement?.conditions).toEqual([]);
});

it('conditions have their operator taken apart and their values as texts', () => {
  const [statement] = modelOf({
    Statement: {
      Condition: { 'ForAnyValue:StringLike': { a: ['x', 1, true, null] }, Nope: { b: 'y' }, Bool: 'z' },
    },
  }).statements;
  expect(
    statement?.conditions.map(({ operator, key, values }) => [
      operator?.base,
      operator?.quantifier,
      key.value,
      values.map(({ text }) => text),
    ]),
  ).toEqual([
    ['StringLike', 'ForAnyValue', 'a', ['x', '1', 'true']],
    [undefined, undefined, 'b', ['y']],
  ]);
});

it('of a name that is written twice the last counts', () => {
  const { statements } = modelOf('{"Statement": [], "Statement": {"Effect": "Allow", "Effect": "Deny"}}');
  expect(statements.map(({ effect }) => effect)).toEqual(['Deny']);
  const [statement] = modelOf(
    '{"Statement": {"Condition": {"Bool": {"a": 1}, "Null": {"b": 2, "b": 3}, "Bool": {"c": 4}}}}',
  ).statements;
  expect(statement?.conditions.map(({ key, values }) => [key.value, values[0]?.text])).toEqual([
    ['c', '4'],
    ['b', '3'],
  ]);
});

it('an empty list of exceptions is no list of everything, because IAM refuses it', () => {
  const [statement] = modelOf({
    Statement: [{ Effect: 'Allow', NotAction: [], NotResource: [] }],
  }).statements;
  expect([statement?.action, statement?.resource]).toEqual([undefined, undefined]);
});

it('names of Object are no parts of a policy', () => {
  expect(modelOf('{"__proto__": {"Statement": [{}]}}').statements).toEqual([]);
});

it('values that are known only later make the policy and its lists incomplete', () => {
  const range = { start: 0, end: 0 };
  const opaque = { kind: 'opaque', text: 'Ref', range } as const;
  const named = (name: string) => ({ kind: 'string', value: name, range }) as const;
  expect(buildModel(opaque).incomplete).toBe(true);
  const policy = buildModel({
    kind: 'object',
    range,
    properties: [
      {
        key: named('Statement'),
        value: {
          kind: 'array',
          range,
          items: [
            opaque,
            {
              kind: 'object',
              range,
              properties: [
                { key: named('Action'), value: opaque },
                { key: named('Resource'), value: { kind: 'array', range, items: [named('*'), opaque] } },
              ],
            },
          ],
        },
      },
    ],
  });
  expect(policy.incomplete).toBe(true);
  expect(policy.statements[0]?.action).toMatchObject({ items: [], incomplete: true });
  expect(policy.statements[0]?.resource).toMatchObject({ items: [{ value: '*' }], incomplete: true });
});

it('any JSON has a model', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const { statements } = modelOf(text);
      expect(Array.isArray(statements)).toBe(true);
    }),
  );
});
