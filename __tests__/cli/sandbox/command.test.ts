import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportLines } from '../../../src/cli/sandbox/command';

function evaluated(value: string): string {
  return execFileSync('sh', ['-c', `${exportLines({ VALUE: value }).join('\n')}\nprintf %s "$VALUE"`], {
    encoding: 'utf8',
  });
}

describe('exportLines', () => {
  it('are shell code that sets exactly the value, whatever it is', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((value) => !value.includes('\0'));
    fc.assert(
      fc.property(text, (value) => {
        expect(evaluated(value)).toBe(value);
      }),
      { numRuns: 30 },
    );
  });

  it('take away what the AWS clients would rather follow', () => {
    const lines = exportLines({ A: '1' }).join('\n');
    const script = `${lines}\necho "\${AWS_PROFILE-unset} \${AWS_SESSION_TOKEN-unset}"`;
    const env = { PATH: process.env.PATH, AWS_PROFILE: 'mine', AWS_SESSION_TOKEN: 'mine' };
    expect(execFileSync('sh', ['-c', script], { encoding: 'utf8', env })).toBe('unset unset\n');
  });
});
