import { describe, expect, it } from 'vitest';
import { applyFixes } from '../../../src/policy/apply-fixes';
import { schema } from '../../../src/policy/rules/schema';
import { findingsOf, underlined } from '../lint-one';

const right = { Effect: 'Allow', Action: 'ec2:DescribeInstances', Resource: '*' };

/** Findings as `what is underlined | message`. */
function told(policy: string | object): string[] {
  return findingsOf(schema, policy).map((finding) => `${underlined(policy, finding)} | ${finding.message}`);
}

function inStatement(statement: object): string {
  return JSON.stringify({ Statement: [right, statement] });
}

describe('what IAM accepts', () => {
  it.each([
    ['a list of statements', { Version: '2012-10-17', Id: 'x', Statement: [right, right] }],
    ['one statement', { Version: '2008-10-17', Statement: right }],
    [
      'negations and lists',
      { Statement: { Sid: 'A1', Effect: 'Deny', NotAction: ['a:b'], NotResource: ['*'] } },
    ],
    [
      'conditions of all forms',
      {
        Statement: {
          ...right,
          Condition: {
            StringEquals: { a: 'x', b: ['x', 'y'] },
            'ForAllValues:StringLikeIfExists': { a: 'x' },
            'ForAnyValue:Null': { a: true },
            NumericEqualsIfExists: { a: 22 },
            Bool: { a: false },
          },
        },
      },
    ],
    ['an empty Sid, an empty Condition', { Statement: { ...right, Sid: '', Condition: {} } }],
  ])('%s', (_, policy) => {
    expect(told(policy)).toEqual([]);
  });
});

describe('what is not a policy is reported in one sentence', () => {
  it.each([
    ['"x"', '"x" | The file contains a string, not a policy; a policy is an object with a Statement.'],
    ['{}', '{ | The file contains no policy: a policy is an object with a Statement.'],
    [
      '{"name": "x", "dependencies": {}}',
      '{ | The file contains no policy: a policy is an object with a Statement.',
    ],
    [
      JSON.stringify([right]),
      '[ | A policy is an object; put these statements into its Statement list: {"Version": "2012-10-17", "Statement": […]}.',
    ],
    [
      JSON.stringify(right),
      '{ | This is a statement without a policy around it: {"Version": "2012-10-17", "Statement": […]}.',
    ],
    ['{"Version": "2012-10-17"}', '{ | The policy has no Statement.'],
    ['{"Statment": []}', '"Statment" | A policy has no Statment. Did you mean Statement?'],
    ['{"statement": []}', '"statement" | "statement" is written "Statement" in a policy; case counts.'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('the policy around the statements', () => {
  it.each([
    [
      '{"Version": "2024-01-01", "Statement": [{"Effect":"Allow","Action":"a:b","Resource":"*"}]}',
      [
        '"2024-01-01" | The Version is "2024-01-01", but IAM knows only 2012-10-17 and the older 2008-10-17; it is not the date of your policy.',
      ],
    ],
    [
      '{"Version": 2012, "Statement": [], "Id": null}',
      [
        '2012 | The Version is a number; it is a string.',
        '[] | Statement is an empty list and so never applies; write at least one value.',
        'null | The Id is null; it is a string.',
      ],
    ],
    [
      '{"Statement": "x"}',
      ['"x" | Statement is a string; a statement is an object with Effect, Action and Resource.'],
    ],
    [
      '{"Statement": [1]}',
      ['1 | Statement 1 is a number; a statement is an object with Effect, Action and Resource.'],
    ],
    [
      '{"Statement": {"Effect":"Allow","Action":"a:b","Resource":"*"}, "Comment": "x"}',
      ['"Comment" | A policy has no Comment.'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('a statement', () => {
  it.each<[string, object, string[]]>([
    [
      'lacks all',
      {},
      [
        '{ | Statement 2 has neither Action nor NotAction.',
        '{ | Statement 2 has neither Resource nor NotResource.',
        '{ | Statement 2 has no Effect; write "Allow" or "Deny".',
      ],
    ],
    [
      'has both',
      { ...right, NotAction: 'a:b', NotResource: 'x' },
      [
        '"NotAction" | Statement 2 has both Action and NotAction; keep one of them.',
        '"NotResource" | Statement 2 has both Resource and NotResource; keep one of them.',
      ],
    ],
    [
      'has misspelled names',
      { Efect: 'Allow', Actions: 'a:b', Ressource: '*' },
      [
        '"Efect" | A statement has no Efect. Did you mean Effect?',
        '"Actions" | A statement has no Actions. Did you mean Action?',
        '"Ressource" | A statement has no Ressource. Did you mean Resource?',
      ],
    ],
    [
      'has a misspelled name in addition to the right one',
      { ...right, Actions: 'a:b' },
      ['"Actions" | A statement has no Actions.'],
    ],
    [
      'is of a trust policy',
      { Effect: 'Allow', Principal: '*', Action: 'sts:AssumeRole' },
      [
        '"Principal" | Principal is for resource policies and trust policies; an identity policy applies to the identity that it is attached to.',
      ],
    ],
    [
      'has a wrong Effect',
      { ...right, Effect: 'Permit' },
      ['"Permit" | The Effect of statement 2 is "Permit"; it is "Allow" or "Deny".'],
    ],
    [
      'has no text for an Effect',
      { ...right, Effect: true },
      ['true | The Effect of statement 2 is true; it is a string.'],
    ],
    [
      'has a Sid with blanks',
      { ...right, Sid: 'push key' },
      [
        '"push key" | The Sid "push key" has other characters than letters and digits; IAM does not accept them.',
      ],
    ],
    [
      'has wrong types',
      { ...right, Action: [1], Resource: {} },
      [
        '1 | A value of the Action of statement 2 is a number; each is a string.',
        '{} | The Resource of statement 2 is an object; it is a string or a list of strings.',
      ],
    ],
    [
      'has empty lists',
      { ...right, Action: [] },
      ['[] | The Action of statement 2 is an empty list and so never applies; write at least one value.'],
    ],
    [
      'has an empty list of exceptions',
      { Effect: 'Allow', NotAction: [], Resource: '*' },
      ['[] | The NotAction of statement 2 is an empty list, which IAM refuses; write at least one value.'],
    ],
    [
      'has a list for a Condition',
      { ...right, Condition: [] },
      [
        '[] | The Condition of statement 2 is a list; it is an object of operators, such as {"StringEquals": {"ec2:osuser": "ec2-user"}}.',
      ],
    ],
    [
      'has an operator with no keys',
      { ...right, Condition: { Bool: 'x' } },
      [
        '"x" | Bool in the Condition of statement 2 is a string; an operator has an object of keys and their values.',
      ],
    ],
    [
      'has values of the wrong type',
      { ...right, Condition: { Bool: { 'a/b~c': null, d: [{}], e: [] } } },
      [
        'null | The value of a/b~c of statement 2 is null; it is a string, a number, true or false, or a list of them.',
        '{} | A value of d of statement 2 is an object; it is a string, a number, true or false, or a list of them.',
        '[] | The value of e of statement 2 is an empty list and so never applies; write at least one value.',
      ],
    ],
    [
      'has unknown operators',
      {
        ...right,
        Condition: {
          StringEqual: {},
          'ForAllValue:StringLike': {},
          NullIfExists: {},
          'ec2:osuser': 'x',
          Nope: {},
        },
      },
      [
        '"StringEqual" | IAM has no condition operator StringEqual; did you mean StringEquals?',
        '"ForAllValue:StringLike" | IAM has no condition operator ForAllValue:StringLike; did you mean ForAllValues:StringLike?',
        '"NullIfExists" | Null already tests whether a key is present, so it takes no IfExists; write Null.',
        '"ec2:osuser" | ec2:osuser is not an operator; a Condition has an operator first, such as StringEquals, and the key inside it.',
        '"Nope" | IAM has no condition operator Nope.',
      ],
    ],
    [
      'has names of Object',
      { ...right, constructor: 1, hasOwnProperty: 2 },
      [
        '"constructor" | A statement has no constructor.',
        '"hasOwnProperty" | A statement has no hasOwnProperty.',
      ],
    ],
  ])('%s', (_, statement, expected) => {
    const text = inStatement(statement);
    expect(told(text).toSorted()).toEqual(expected.toSorted());
    for (const finding of findingsOf(schema, text)) expect(finding.statement?.index).toBe(1);
  });

  it('that is the only one has no number', () => {
    expect(told('{"Statement": {"Effect": "Allow", "Action": "a:b"}}')).toEqual([
      '{ | The statement has neither Resource nor NotResource.',
    ]);
  });

  it('may have __proto__ in it', () => {
    expect(
      told('{"Statement": {"Effect": "Allow", "Action": "a:b", "Resource": "*", "__proto__": null}}'),
    ).toEqual(['"__proto__" | A statement has no __proto__.']);
  });

  it('with thousands of violations has some of them reported', () => {
    const names = Array.from({ length: 50_000 }, (_, at) => `"x${at}": 1`).join(',');
    const { length } = findingsOf(schema, `{"Statement": {${names}}}`);
    expect(length).toBeGreaterThan(100);
    expect(length).toBeLessThanOrEqual(200);
  });
});

describe('fixes never let a statement grant more', () => {
  it.each<[string, object, object]>([
    [
      'a denial is fixed',
      { effect: 'deny', action: 'a:b', resource: '*' },
      { Effect: 'deny', Action: 'a:b', Resource: '*' },
    ],
    [
      'its Effect too',
      { Effect: 'DENY', Action: 'a:b', Resource: '*' },
      { Effect: 'Deny', Action: 'a:b', Resource: '*' },
    ],
    [
      'a permission that is not one yet stays none',
      { effect: 'Allow', action: 'a:b', resource: '*' },
      { effect: 'Allow', action: 'a:b', resource: '*' },
    ],
    ['nor by its Effect', { ...right, Effect: 'allow' }, { ...right, Effect: 'allow' }],
    [
      'a permission is narrowed',
      { ...right, condition: {}, sid: 'x' },
      { ...right, Condition: {}, Sid: 'x' },
    ],
    [
      'a denial is not',
      { ...right, Effect: 'Deny', condition: {} },
      { ...right, Effect: 'Deny', condition: {} },
    ],
    [
      'an operator is written as IAM writes it',
      { ...right, Condition: { stringequalsifexists: {}, 'foranyvalue:bool': {} } },
      { ...right, Condition: { StringEqualsIfExists: {}, 'ForAnyValue:Bool': {} } },
    ],
    ['no name is made twice', { ...right, sid: 'x', Sid: 'y' }, { ...right, sid: 'x', Sid: 'y' }],
  ])('%s', (_, statement, expected) => {
    const text = inStatement(statement);
    expect(JSON.parse(applyFixes(text, findingsOf(schema, text)).text)).toEqual({
      Statement: [right, expected],
    });
  });

  it('a fix never adds statements to a policy', () => {
    expect(findingsOf(schema, '{"statement": [], "version": "2012-10-17"}').map(({ fix }) => fix)).toEqual([
      undefined,
      undefined,
    ]);
    expect(
      findingsOf(schema, JSON.stringify({ Statement: right, id: 'x' })).map(({ fix }) => fix?.description),
    ).toEqual(['Write Id']);
  });
});

describe('a policy with thousands of statements', () => {
  const many = (wrong: object, at: number) => ({
    Version: '2012-10-17',
    Statement: Array.from({ length: 2000 }, (_, index) => (index === at ? wrong : right)),
  });

  it.each([0, 499, 500, 1999])('has each of its mistakes at its place: statement %i', (at) => {
    const { Effect: _, ...wrong } = right;
    const findings = findingsOf(schema, many(wrong, at));
    expect(findings.map(({ message, statement }) => [message, statement?.index])).toEqual([
      [`Statement ${at + 1} has no Effect; write "Allow" or "Deny".`, at],
    ]);
  });

  it('has a mistake outside of its statements once', () => {
    expect(findingsOf(schema, { ...many(right, 0), version: 'x' })).toHaveLength(1);
  });
});
