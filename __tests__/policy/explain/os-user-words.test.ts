import { expect, it } from 'vitest';
import { explainFile } from '../../../src/policy/explain/explain-file';
import { policyOf, push } from '../eic-policies';

it('two conditions on the OS user are described as both needed, not as alternatives', async () => {
  const Condition = { StringEquals: { 'ec2:osuser': 'ec2-user' }, StringLike: { 'ec2:osuser': 'ec2-*' } };
  const text = JSON.stringify(policyOf(push({ Condition })));
  const sentences = JSON.stringify(await explainFile('policy.json', text, new Map()));
  expect(sentences).toContain('OS user ec2-user, who must also be any OS user whose name matches ec2-*');
});
