import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import guardScript from '../../../../../src/remote/transfer/instance/shell/guard.sh';
import { hasProgram } from '../../../../fixtures/program';

describe.skipIf(!hasProgram('shellcheck', '--version'))('the guard (needs shellcheck)', () => {
  it('is what shellcheck accepts for a POSIX shell', () => {
    // Its programs for other shells are in single quotes, and "A && B || C" is intended.
    const options = ['--shell=sh', '--exclude=SC2015,SC2016', '-'];
    expect(() => execFileSync('shellcheck', options, { input: guardScript })).not.toThrow();
  });
});
