import type { InstanceResult } from '../../fleet/results/result';
import type { Transferred } from '../../remote/transfer/transferred';
import { safeError } from './safe-error';

/** Returns results as JSON, valid against `schemas/results.schema.json`. They are in the order given. */
export function resultsJson(results: readonly InstanceResult[], space?: number): string {
  return JSON.stringify(results.map(published), undefined, space);
}

/** The fields that `schemas/results.schema.json` promises, and no others. */
function published(result: InstanceResult): InstanceResult {
  const {
    instanceId,
    name,
    region,
    availabilityZone,
    batch,
    startedAt,
    succeeded,
    address,
    port,
    route,
    endpoint,
    bastion,
  } = result;
  const { packagesInstalled, exitCode, signal, error, hostKey } = result;
  const { stdout, stderr } = result.bytesOut;
  const { find, boot, connect, tunnel, push, authenticate, wait, run } = result.durationsMs;
  const { healthCheckWait, healthCheck } = result.durationsMs;
  return {
    instanceId,
    name,
    region,
    availabilityZone,
    batch,
    startedAt,
    succeeded,
    address,
    port,
    route,
    endpoint,
    bastion,
    packagesInstalled,
    exitCode,
    signal,
    error: error && safeError(error),
    hostKey:
      hostKey === null
        ? null
        : { type: hostKey.type, fingerprint: hostKey.fingerprint, verifiedBy: hostKey.verifiedBy },
    bytesOut: { stdout, stderr },
    upload: transferred(result.upload),
    download: transferred(result.download),
    stdoutFile: result.stdoutFile,
    stderrFile: result.stderrFile,
    durationsMs: {
      ...{ find, boot, connect, tunnel, push, authenticate, wait, run },
      ...{ healthCheckWait, healthCheck },
    },
  };
}

function transferred(done: Transferred | null): Transferred | null {
  if (done === null) return null;
  const { files, bytes, skipped, removed } = done;
  return { files, bytes, skipped, removed };
}
