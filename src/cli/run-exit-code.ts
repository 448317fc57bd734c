import type { InstanceResult } from '../fleet/results/result';
import { firstExitCode } from '../report/run/first-exit-code';
import { failedExitCode } from './failure';

/** Maximum exit code of a process. The system keeps only these 8 bits, so that 256 would be a success. */
const maxExitCode = 255;

/**
 * Returns the exit code of a command that ran on instances: that of {@link firstExitCode}, or {@link failedExitCode} if a
 * failure has none that a process can end with. A server, or a file of results, may give any number. Without a result, no
 * instance was chosen, and `--allow-empty` says that this is no failure.
 */
export function runExitCode(results: readonly InstanceResult[]): number {
  if (results.length === 0) return 0;
  const code = firstExitCode(results);
  return code === undefined || code > maxExitCode ? failedExitCode : code;
}
