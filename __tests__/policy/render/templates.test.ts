import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import byInstanceId from '../../../schemas/templates/ec2_instance_connect_policy_by_instance-id.json';
import byTag from '../../../schemas/templates/ec2_instance_connect_policy_by_tag.json';
import { projectFolder, read } from '../../docs/markdown';

describe("the guide's templates", () => {
  it('are two, under the names that the guide gives them', () => {
    expect(readdirSync(join(projectFolder, 'schemas/templates')).sort()).toEqual([
      'ec2_instance_connect_policy_by_instance-id.json',
      'ec2_instance_connect_policy_by_tag.json',
    ]);
  });

  it.each([byTag, byInstanceId])('have the placeholders of the guide', (template) => {
    const text = JSON.stringify(template);
    expect(text).toContain('arn:aws:ec2:$REGION:$ACCOUNT-ID:instance/');
    expect(text).toContain('"ec2:osuser":"ec2-user"');
    expect(template.Statement[1]).toEqual({
      Effect: 'Allow',
      Action: 'ec2:DescribeInstances',
      Resource: '*',
    });
  });

  it('name the tag, or the instance twice', () => {
    expect(byTag.Statement[0]?.Condition).toEqual({
      StringEquals: { 'aws:ResourceTag/$TAGKEY': '$TAGVALUE', 'ec2:osuser': 'ec2-user' },
    });
    expect(byInstanceId.Statement[0]?.Resource).toEqual([
      'arn:aws:ec2:$REGION:$ACCOUNT-ID:instance/$INSTANCE-ID',
      'arn:aws:ec2:$REGION:$ACCOUNT-ID:instance/$INSTANCE-ID',
    ]);
  });

  it('are formatted as a filled one is', () => {
    for (const name of ['by_tag', 'by_instance-id']) {
      const text = read(`schemas/templates/ec2_instance_connect_policy_${name}.json`);
      expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
    }
  });
});
