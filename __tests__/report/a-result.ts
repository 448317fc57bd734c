import { EicError, type ErrorCode } from '../../src/eic-error';
import type { InstanceResult } from '../../src/fleet/results/result';

/** A result as a successful run gives it, with some fields changed. */
export function aResult(changes: Partial<InstanceResult> = {}): InstanceResult {
  return {
    instanceId: 'i-0123456789abcdef0',
    name: 'web-1',
    region: 'eu-central-1',
    availabilityZone: 'eu-central-1a',
    batch: null,
    startedAt: '2026-01-02T03:04:05.678Z',
    succeeded: true,
    address: '192.0.2.10',
    port: 22,
    route: 'direct',
    endpoint: null,
    bastion: null,
    packagesInstalled: false,
    exitCode: 0,
    signal: null,
    error: null,
    hostKey: {
      type: 'ssh-ed25519',
      fingerprint: `SHA256:${'a'.repeat(43)}`,
      verifiedBy: 'console-output',
    },
    bytesOut: { stdout: 12, stderr: 0 },
    upload: null,
    download: null,
    stdoutFile: null,
    stderrFile: null,
    durationsMs: {
      find: 100.5,
      boot: null,
      connect: 200,
      tunnel: null,
      push: 90,
      authenticate: 300,
      wait: 0,
      run: 2600,
      healthCheckWait: null,
      healthCheck: null,
    },
    ...changes,
  };
}

/** A failed result and the error behind it. */
export function aFailure(
  code: ErrorCode,
  changes: Partial<InstanceResult> & { message?: string; details?: string[] } = {},
): { result: InstanceResult; error: EicError } {
  const { message = 'It did not work.', details = [], ...rest } = changes;
  const remedy = 'Do something else.';
  const error = new EicError(code, message, { remedy, details, requestId: 'req-1' });
  return {
    error,
    result: aResult({
      succeeded: false,
      exitCode: null,
      error: { code, message, remedy, details, requestId: 'req-1' },
      ...rest,
    }),
  };
}
