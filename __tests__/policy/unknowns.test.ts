import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/policy/lint';
import { denial, describing, instances, push } from './eic-policies';
import { template, templateOf } from './templates';

async function found(...statements: readonly unknown[]) {
  const findings = await lintText({ fileName: 'template.json', text: templateOf(statements) });
  return findings.map(({ ruleId }) => ruleId);
}
const ref = (name: string) => ({ Ref: name });
const noUser = { Condition: {} };
const asRoot = { StringEquals: { 'ec2:osuser': 'root' } };

describe('in a template, what is wrong whatever its unknown parts are is found', () => {
  it.each([
    [
      'no OS user together with an unknown instance',
      [push({ Resource: ref('Arn'), ...noUser })],
      'os-user-missing',
    ],
    [
      'root together with an unknown instance',
      [push({ Resource: ref('Arn'), Condition: asRoot })],
      'os-user-root',
    ],
    [
      'root together with an unknown tag',
      [push({ Condition: { StringEquals: { 'ec2:osuser': 'root', 'aws:ResourceTag/Env': ref('Env') } } })],
      'os-user-root',
    ],
    [
      'root together with an unknown OS user',
      [push({ Condition: { StringEquals: { 'ec2:osuser': [ref('User'), 'root'] } } })],
      'os-user-root',
    ],
    [
      'a pattern of OS users together with an unknown network',
      [push({ Condition: { StringLike: { 'ec2:osuser': '*' }, IpAddress: { 'aws:SourceIp': ref('Net') } } })],
      'os-user-wildcard',
    ],
    [
      'every instance together with an unknown account',
      [push({ Resource: { 'Fn::Sub': 'arn:aws:ec2:eu-central-1:${Account}:instance/*' }, ...noUser })],
      'os-user-missing',
    ],
    [
      'every user but an unknown one',
      [push({ Condition: { StringNotEquals: { 'ec2:osuser': ref('User') } } })],
      'os-user-weak-operator',
    ],
    [
      'no OS user, though an unknown one is denied',
      [push(noUser), denial({ Condition: { StringEquals: { 'ec2:osuser': ref('User') } } })],
      'os-user-missing',
    ],
  ])('%s', async (_, statements, rule) => {
    expect(await found(...statements, describing())).toContain(rule);
  });

  it.each([
    ['an OS user is unknown', [push({ Condition: { StringEquals: { 'ec2:osuser': ref('User') } } })]],
    [
      'all but an unknown OS user are denied',
      [push(noUser), denial({ Condition: { StringNotEquals: { 'ec2:osuser': ref('User') } } })],
    ],
    ['a statement is unknown, which may deny everything', [push(noUser), ref('Statement')]],
    ['the Condition is unknown', [push({ Condition: ref('Condition') })]],
    ['a Deny is on unknown instances', [push(noUser), denial({ Resource: ref('Arn') })]],
    [
      'the same instances are allowed and denied',
      [push({ Resource: ref('Arn'), ...noUser }), denial({ Resource: ref('Arn') })],
    ],
    ['an unknown statement may allow the lookup', [push(), ref('Statement')]],
  ])('and nothing that depends on them, such as that %s', async (_, statements) => {
    const isLookup = JSON.stringify(statements).includes('"Statement"');
    expect(await found(...statements, ...(isLookup ? [] : [describing()]))).toEqual([]);
  });

  it('the Denies of unknown instances do not hide an open statement on others', async () => {
    const open = push({ Resource: instances, Condition: { Bool: { 'aws:SecureTransport': 'true' } } });
    const statements = [
      open,
      denial({ Resource: { 'Fn::Sub': `${instances.slice(0, -1)}\${Id}` } }),
      describing(),
    ];
    expect(await found(...statements)).not.toContain('os-user-missing');
  });

  it('a parameter has its default where nobody says otherwise', async () => {
    const Condition = { StringEquals: { 'ec2:osuser': ref('User') } };
    const text = template({ Condition }, { User: { Type: 'String', Default: 'root' } });
    const findings = await lintText({ fileName: 'template.json', text });
    expect(findings.map(({ ruleId, message }) => [ruleId, message])).toEqual([
      ['os-user-root', '"root" allows root (with the default of User); log in as ec2-user and use sudo.'],
    ]);
  });

  it('the branches of a condition are chosen together', async () => {
    const user = { 'Fn::If': ['IsTest', 'root', 'ec2-user'] };
    const env = { 'Fn::If': ['IsTest', 'test', 'prod'] };
    const Condition = { StringEquals: { 'ec2:osuser': user, 'aws:ResourceTag/Env': env } };
    const rest = denial({ Condition: { StringEquals: { 'aws:ResourceTag/Env': 'test' } } });
    const findings = async (...statements: readonly unknown[]) =>
      (await lintText({ fileName: 'template.json', text: templateOf(statements) })).map(
        ({ message }) => message,
      );
    expect(await findings(push({ Condition }), rest, describing())).toEqual([]);
    expect(await findings(push({ Condition }), describing())).toEqual([
      'If the condition IsTest is true, os-user-root applies: "root" allows root; log in as ec2-user and use sudo.',
    ]);
  });
});
