import { describe, expect, it } from 'vitest';
import { lintText } from '../../../src/policy/lint';
import { describing, instance, push } from '../eic-policies';
import { template, templateOf } from '../templates';

async function found(text: string) {
  const findings = await lintText({ fileName: 'template.json', text });
  return findings.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}
const osUser = (AllowedValues: readonly string[]) =>
  template(
    { Condition: { StringEquals: { 'ec2:osuser': { Ref: 'OsUser' } } } },
    { OsUser: { Type: 'String', AllowedValues } },
  );

describe('unsafe-option', () => {
  it('says with which of the accepted values a policy lets root in', async () => {
    expect(await found(osUser(['ec2-user', 'root']))).toEqual(
      [
        'unsafe-option: If OsUser is "root", os-user-root applies: This allows root; log in as ec2-user and use sudo.',
      ].map((line) => expect.stringContaining(line.slice(0, 50))),
    );
  });

  it('is silent if all values are safe', async () => {
    expect(await found(osUser(['ec2-user']))).toEqual([]);
  });

  it('leaves what holds for all values to the other rule', async () => {
    const ids = (await found(osUser(['root']))).map((line) => line.split(':')[0]);
    expect(ids).toEqual(['os-user-root']);
  });

  it('says which two values together let root in, although a Deny hides each alone', async () => {
    const user = (name: string) => ({ StringEquals: { 'ec2:osuser': { Ref: name } } });
    const statements = [
      push({ Resource: instance, Condition: user('Login') }),
      push({ Effect: 'Deny', Resource: '*', Condition: user('Forbidden') }),
      describing(),
    ];
    const parameters = {
      Login: { Type: 'String', AllowedValues: ['ec2-user', 'root'] },
      Forbidden: { Type: 'String', AllowedValues: ['root', 'nobody'] },
    };
    expect(await found(templateOf(statements, parameters))).toContainEqual(
      expect.stringContaining('If Login is "root" and Forbidden is "nobody", os-user-root applies'),
    );
  });

  it('says that a policy is not checked with all values if there are too many', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `Tag${index}`);
    const tags = Object.fromEntries(names.map((name) => [`aws:ResourceTag/${name}`, { Ref: name }]));
    const parameters = Object.fromEntries(
      names.map((name) => [name, { Type: 'String', AllowedValues: ['a', 'b', 'c'] }]),
    );
    const condition = { StringEquals: { 'ec2:osuser': 'ec2-user', ...tags } };
    expect(await found(template({ Condition: condition }, parameters))).toEqual([
      expect.stringContaining('not-checked: The policy depends on too many parameters'),
    ]);
  });
});

describe('a parameter that is a list', () => {
  const listed = (AllowedValues: readonly string[], user: unknown = { Ref: 'OsUsers' }) =>
    template(
      { Condition: { StringEquals: { 'ec2:osuser': user } } },
      { OsUsers: { Type: 'CommaDelimitedList', AllowedValues } },
    );

  it.each<[string, unknown]>([
    ['as a whole', { Ref: 'OsUsers' }],
    ['by a selected item', { 'Fn::Select': ['1', { Ref: 'OsUsers' }] }],
  ])('says which of its items lets root in, %s', async (_, user) => {
    expect(await found(listed(['ec2-user', 'root'], user))).toEqual([
      expect.stringContaining('If OsUsers is "root", os-user-root applies'),
    ]);
  });

  it('is silent if all its items are safe', async () => {
    expect(await found(listed(['ec2-user']))).toEqual([]);
  });
});

describe('a parameter with more values than are tried', () => {
  const names = [...Array(64).keys()].map((at) => `user-${at}`);

  it.each<[string, unknown]>([
    ['as it is', { Ref: 'OsUser' }],
    ['in a text', { 'Fn::Sub': '${OsUser}' }],
    ['in a part of a text', { 'Fn::Select': ['0', { 'Fn::Split': [',', { Ref: 'OsUser' }] }] }],
  ])('is reported %s, with the rules that may apply', async (_, user) => {
    const text = template(
      { Condition: { StringEquals: { 'ec2:osuser': user } } },
      { OsUser: { Type: 'String', AllowedValues: [...names, 'root'] } },
    );
    expect(await found(text)).toContainEqual(
      expect.stringMatching(
        /^unsafe-option: With some of the many values .* can have, os-user-root may apply/,
      ),
    );
  });

  it('is not reported if nothing depends on it', async () => {
    const text = template(
      { Condition: { StringEquals: { 'ec2:osuser': 'ec2-user', 'aws:PrincipalTag/team': { Ref: 'Team' } } } },
      { Team: { Type: 'String', AllowedValues: [...names, 'root'] } },
    );
    expect(await found(text)).toEqual([]);
  });
});
