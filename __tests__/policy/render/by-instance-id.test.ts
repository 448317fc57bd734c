import { describe, expect, it } from 'vitest';
import { renderByInstanceId } from '../../../src/policy/render/by-instance-id';
import { type ByInstanceIdValues, PolicyValuesError } from '../../../src/policy/render/policy-values';
import { read } from '../../docs/markdown';

const ids = ['i-1234567890abcdef0', 'i-0fedcba9876543210'];
const values: ByInstanceIdValues = { regions: ['us-east-1'], accounts: ['111122223333'], instanceIds: ids };

function statements(more: Partial<ByInstanceIdValues>) {
  return JSON.parse(renderByInstanceId({ ...values, ...more })).Statement;
}

function problems(more: Partial<ByInstanceIdValues>): readonly string[] {
  try {
    renderByInstanceId({ ...values, ...more });
  } catch (thrown) {
    if (thrown instanceof PolicyValuesError) return thrown.problems;
    throw thrown;
  }
  return [];
}

describe('renderByInstanceId', () => {
  it("gives without the console output the guide's policy for two instances, its placeholders filled", () => {
    let rest = [...ids];
    const filled = read('schemas/templates/ec2_instance_connect_policy_by_instance-id.json')
      .replaceAll('$REGION', 'us-east-1')
      .replaceAll('$ACCOUNT-ID', '111122223333')
      .replaceAll('$INSTANCE-ID', () => {
        const [id = '', ...others] = rest;
        rest = others;
        return id;
      });
    expect(renderByInstanceId({ ...values, consoleOutput: false })).toBe(filled);
  });

  it('names one instance once, though the template names two', () => {
    const [push] = statements({ instanceIds: ['i-12345678', 'i-12345678'] });
    expect(push.Resource).toBe('arn:aws:ec2:us-east-1:111122223333:instance/i-12345678');
  });

  it('names every instance in every account and Region', () => {
    const [push] = statements({
      regions: ['eu-west-1', 'cn-north-1'],
      accounts: ['111122223333', '444455556666'],
    });
    expect(push.Resource).toHaveLength(8);
    expect(push.Resource[7]).toBe('arn:aws-cn:ec2:cn-north-1:444455556666:instance/i-0fedcba9876543210');
  });

  it('grants reading the console of the same instances with no condition', () => {
    const [push, readConsole] = statements({});
    expect(readConsole).toEqual({ Effect: 'Allow', Action: 'ec2:GetConsoleOutput', Resource: push.Resource });
  });

  it.each(['*', 'i-*', 'i-0123456789abcde??'])('takes the pattern %s if wildcards are allowed only', (id) => {
    expect(problems({ instanceIds: [id] })).toEqual([expect.stringContaining('contains a wildcard')]);
    const [push] = statements({ instanceIds: [id], allowWildcard: true });
    expect(push.Resource).toBe(`arn:aws:ec2:us-east-1:111122223333:instance/${id}`);
  });

  it.each(['', 'i-', 'i-123', 'i-12345678g', 'I-12345678', '$INSTANCE-ID', 'i-12345678/*', 'i-12345678","x'])(
    'refuses the instance ID %j, whether wildcards are allowed or not',
    (id) => {
      for (const allowWildcard of [false, true]) {
        expect(problems({ instanceIds: [id], allowWildcard })).toEqual([
          `The instance ID "${id}" is not of the accepted form, i- and 8 or 17 digits of 0-9 and a-f.`,
        ]);
      }
    },
  );

  it('also reports problems of the values that both templates have', () => {
    expect(problems({ accounts: ['1'], instanceIds: [] })).toEqual([
      'The account "1" is not of the accepted form, 12 digits.',
      'No instance ID is given; name one with --instance-id.',
    ]);
  });
});
