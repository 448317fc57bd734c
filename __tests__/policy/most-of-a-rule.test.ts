import { expect, it } from 'vitest';
import { lintText } from '../../src/policy/lint';

it('of a file made of nothing but one mistake a thousand findings are listed, and the rest counted', async () => {
  const Resource = Array.from({ length: 1500 }, () => 'arn:aws:ec2:$REGION:111122223333:instance/*');
  const Action = 'ec2-instance-connect:SendSSHPublicKey';
  const text = JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action, Resource }] });
  const placeholders = (await lintText({ fileName: 'p.json', text })).filter(
    ({ ruleId }) => ruleId === 'placeholder',
  );
  expect(placeholders).toHaveLength(1001);
  expect(placeholders.at(-1)?.message).toBe(
    '500 more findings of this rule are not listed, the last of them here.',
  );
});

it('of a file with very many policies each policy has findings, and the rest are counted', async () => {
  const Action = Array.from({ length: 500 }, (_, index) => `ec2:Wrong${index % 9}`);
  const PolicyDocument = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action, Resource: '*' }] };
  const Type = 'AWS::IAM::ManagedPolicy';
  const Resources = Object.fromEntries(
    Array.from({ length: 25 }, (_, index) => [`P${index}`, { Type, Properties: { PolicyDocument } }]),
  );
  const unknown = (await lintText({ fileName: 'p.json', text: JSON.stringify({ Resources }) })).filter(
    ({ ruleId }) => ruleId === 'unknown-action',
  );
  expect(unknown).toHaveLength(10_000 + 5 * 2);
  const ofLast = unknown.filter(({ resource }) => resource === 'P24');
  expect(ofLast.map(({ message }) => message)).toEqual([
    expect.stringContaining('Wrong0'),
    '499 more findings of this rule are not listed, the last of them here.',
  ]);
});
