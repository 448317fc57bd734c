import { describe, expect, it } from 'vitest';
import { requestTag } from '../../../src/policy/rules/request-tag';
import { denial, policyOf, push, tunnel } from '../eic-policies';
import { findingsOf, underlined } from '../lint-one';

function tag(operator: string, but: object = {}) {
  return push({ Condition: { [operator]: { 'aws:RequestTag/Env': 'dev' } }, ...but });
}

describe('request-tag', () => {
  it.each([
    ['a pushed key', tag('StringEquals')],
    ['a tunnel', tunnel({ Condition: { StringEquals: { 'aws:RequestTag/Env': 'dev' } } })],
    ['a pattern of actions', tag('StringEquals', { Action: 'ec2-instance-connect:*' })],
    ['a Deny', denial({ Condition: { StringEquals: { 'aws:RequestTag/Env': 'dev' } } })],
  ])('reports %s, at the key', (_, statement) => {
    const policy = policyOf(statement);
    const findings = findingsOf(requestTag, policy);
    expect(findings.map((finding) => underlined(policy, finding))).toEqual(['"aws:RequestTag/Env"']);
    expect(findings[0]?.message).toContain('write aws:ResourceTag/Env');
  });

  it.each([
    ['the right key', push({ Condition: { StringEquals: { 'aws:ResourceTag/Env': 'dev' } } })],
    ["EC2's own name of it", push({ Condition: { StringEquals: { 'ec2:ResourceTag/Env': 'dev' } } })],
    ['an action that tags', tag('StringEquals', { Action: 'ec2:CreateTags' })],
    ['all actions', tag('StringEquals', { Action: '*' })],
    ['NotAction', tag('StringEquals', { Action: undefined, NotAction: 'ec2-instance-connect:*' })],
  ])('is silent about %s', (_, statement) => {
    expect(findingsOf(requestTag, policyOf(statement))).toEqual([]);
  });

  it.each([
    ['an Allow whose condition always holds', tag('StringNotEquals')],
    ['an Allow whose condition holds for want of the tag', tag('StringEqualsIfExists')],
    [
      'a Deny whose condition never holds',
      denial({ Condition: { StringEquals: { 'aws:RequestTag/Env': 'dev' } } }),
    ],
  ])('fixes %s, which never grants more', (_, statement) => {
    const [finding] = findingsOf(requestTag, policyOf(statement));
    expect(finding?.fix?.edits.map(({ text }) => text)).toEqual(['"aws:ResourceTag/Env"']);
  });

  it.each([
    ['an Allow that is dead', tag('StringEquals')],
    ['a Deny that always holds', denial({ Condition: { StringNotEquals: { 'aws:RequestTag/Env': 'dev' } } })],
    [
      'a statement of actions that tag, too',
      tag('StringNotEquals', { Action: ['ec2-instance-connect:SendSSHPublicKey', 'ec2:CreateTags'] }),
    ],
    [
      'a key that would stand there twice',
      push({
        Condition: { StringNotEquals: { 'aws:RequestTag/Env': 'dev', 'AWS:ResourceTag/Env': 'prod' } },
      }),
    ],
  ])('offers no fix for %s', (_, statement) => {
    const findings = findingsOf(requestTag, policyOf(statement));
    expect(findings).toHaveLength(1);
    expect(findings[0]?.fix).toBeUndefined();
  });
});
