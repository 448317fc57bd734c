import type { InstanceResult } from '../../fleet/result';

/**
 * Returns the exit code of the first failed instance that has one; 0 if none failed. `undefined` if those that failed have
 * none (never reached, killed by a signal, timed out), or if there is no result.
 */
export function firstExitCode(results: readonly InstanceResult[]): number | undefined {
  if (results.length === 0) return undefined;
  const failed = results.filter(({ succeeded }) => !succeeded);
  if (failed.length === 0) return 0;
  return failed.find(({ exitCode }) => exitCode !== null)?.exitCode ?? undefined;
}
