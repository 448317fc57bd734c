import type { InstanceResult } from '../../fleet/results/result';
import { printable } from '../text/printable';
import { safeError } from './safe-error';

/**
 * Makes every text of a result that was read from a file safe to show and to pass on: one line, without controls and
 * workflow commands. The texts of a run of our own come from AWS and from this program, but those of a file from anybody.
 */
export function safeResult(result: InstanceResult): InstanceResult {
  const { error, hostKey } = result;
  return {
    ...result,
    name: safe(result.name),
    region: safe(result.region),
    availabilityZone: safe(result.availabilityZone),
    address: safe(result.address),
    endpoint: safe(result.endpoint),
    signal: safe(result.signal),
    stdoutFile: safe(result.stdoutFile),
    stderrFile: safe(result.stderrFile),
    error: error && safeError(error),
    hostKey: hostKey && { ...hostKey, type: printable(hostKey.type) },
  };
}

function safe(text: string | null): string | null {
  return text === null ? null : printable(text);
}
