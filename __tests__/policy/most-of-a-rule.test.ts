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
