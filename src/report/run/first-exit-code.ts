import type { InstanceResult } from '../../fleet/results/result';

/**
 * Returns the exit code of the first instance whose script failed with one; 0 if no instance failed. `undefined` if those
 * that failed have none (never reached, killed by a signal, timed out, files not copied), or if there is no result.
 */
export function firstExitCode(results: readonly InstanceResult[]): number | undefined {
  if (results.length === 0) return undefined;
  const failed = results.filter(({ succeeded }) => !succeeded);
  if (failed.length === 0) return 0;
  // A script may have succeeded before a download failed.
  return failed.find(({ exitCode }) => exitCode !== null && exitCode !== 0)?.exitCode ?? undefined;
}
