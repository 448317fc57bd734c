import { describe, expect, it } from 'vitest';
import { policyTemplate } from '../../../src/policy/emit/cloudformation';
import { PolicyValuesError } from '../../../src/policy/render/policy-values';

const policy = {
  name: 'eic',
  path: '/',
  tags: new Map<string, string>(),
  document: { Version: '2012-10-17', Statement: [] },
  attachTo: [],
};

describe('a CloudFormation template', () => {
  it('is not written with a text that CloudFormation would replace with a secret', () => {
    const secret = '{{resolve:secretsmanager:key}}';
    expect(() => policyTemplate({ ...policy, description: secret })).toThrow(PolicyValuesError);
    expect(() => policyTemplate({ ...policy, document: { Id: secret } })).toThrow(PolicyValuesError);
    expect(policyTemplate({ ...policy, description: '{{other}}' })).toContain('"{{other}}"');
  });
});
