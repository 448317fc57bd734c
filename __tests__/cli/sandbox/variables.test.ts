import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { environmentWith, shellCode } from '../../../src/cli/sandbox/variables';

function evaluated(value: string): string {
  return execFileSync('sh', ['-c', `${shellCode({ VALUE: value })}printf %s "$VALUE"`], {
    encoding: 'utf8',
  });
}

describe('the shell code for variables', () => {
  it('sets exactly the value, whatever it is', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((value) => !value.includes('\0'));
    fc.assert(
      fc.property(text, (value) => {
        expect(evaluated(value)).toBe(value);
      }),
      { numRuns: 30 },
    );
  });

  it('unsets what the AWS clients would prefer', () => {
    const script = `${shellCode({ A: '1' })}echo "\${AWS_PROFILE-unset} \${AWS_SESSION_TOKEN-unset}"`;
    const env = { PATH: process.env.PATH, AWS_PROFILE: 'mine', AWS_SESSION_TOKEN: 'mine' };
    expect(execFileSync('sh', ['-c', script], { encoding: 'utf8', env })).toBe('unset unset\n');
  });
});

describe('the environment for a command', () => {
  it('has the variables and the rest of our own, without what the AWS clients would prefer', () => {
    const env = { PATH: '/bin', AWS_PROFILE: 'mine', AWS_SESSION_TOKEN: 'mine', AWS_REGION: 'us-west-2' };
    expect(environmentWith({ AWS_REGION: 'eu-central-1', A: '1' }, env)).toEqual({
      PATH: '/bin',
      AWS_REGION: 'eu-central-1',
      A: '1',
    });
  });
});
