import { describe, expect, it } from 'vitest';
import { runExitCode } from '../../src/cli/run-exit-code';
import { aFailure, aResult } from '../report/a-result';

describe('the exit code of a command that ran on instances', () => {
  it('is that of the first script that failed, and 0 if none did', () => {
    const failed = (exitCode: number | null) => aFailure('EIC_SCRIPT_FAILED', { exitCode }).result;
    expect(runExitCode([])).toBe(0);
    expect(runExitCode([aResult()])).toBe(0);
    expect(runExitCode([aResult(), failed(null)])).toBe(255);
    expect(runExitCode([failed(null), failed(3), failed(4)])).toBe(3);
    expect(runExitCode([failed(255)])).toBe(255);
  });

  it.each([256, 512, 4_294_967_040, 2 ** 53, 1e308])('is never 0 if a server gives %d', (exitCode) => {
    expect(runExitCode([aFailure('EIC_SCRIPT_FAILED', { exitCode }).result])).toBe(255);
  });
});
