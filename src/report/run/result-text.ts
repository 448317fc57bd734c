import type { VerifiedHostKey } from '../../connect/host-keys/host-key';
import { type RouteTarget, throughText } from '../../connect/routes/route';
import type { InstanceResult } from '../../fleet/results/result';
import { durationText } from '../text/duration-text';

/** Whether nothing was begun on an instance: left out by `fail-fast`, or cancelled before its turn. */
export function wasNotStarted({ error, address }: InstanceResult): boolean {
  return error?.code === 'EIC_NOT_STARTED' || (error?.code === 'EIC_CANCELLED' && address === null);
}

/** Whether it is known how long an instance took: something was begun there, and a result of it exists. */
export function hasDuration(result: InstanceResult): boolean {
  return !wasNotStarted(result) && result.error?.code !== 'EIC_NO_RESULT';
}

/** Whether an instance was cancelled, before or after its turn. */
export function wasCancelled({ error }: InstanceResult): boolean {
  return error?.code === 'EIC_CANCELLED';
}

/**
 * The result of an instance in a few words: `succeeded`, `exit code 3`, `killed by SIGKILL`, `EIC_UNREACHABLE`,
 * `not started`.
 */
export function resultText(result: InstanceResult): string {
  if (result.succeeded) return 'succeeded';
  if (wasNotStarted(result)) return 'not started';
  if (result.error !== null && result.error.code !== 'EIC_SCRIPT_FAILED') return result.error.code;
  if (result.signal !== null) return `killed by ${result.signal}`;
  if (result.exitCode !== null) return `exit code ${result.exitCode}`;
  return result.error?.code ?? 'failed';
}

/**
 * Returns the milliseconds that an instance took: finding it, waiting for it to boot, connecting, authenticating, running
 * and its health check. The push is not counted, because it runs at the same time as connecting. Nor is waiting for a
 * place of `max-parallel`, which is not the instance's own.
 */
export function totalDuration({ durationsMs }: InstanceResult): number {
  const { find, boot, connect, authenticate, run, healthCheck } = durationsMs;
  return [find, boot, connect, authenticate, run, healthCheck].reduce<number>(
    (sum, ms) => sum + (ms ?? 0),
    0,
  );
}

/** Returns how an instance ended, and after which time if anything was done there. */
export function endText(result: InstanceResult): string {
  const text = resultText(result);
  return hasDuration(result) ? `${text} after ${durationText(totalDuration(result))}` : text;
}

/** Returns to where a connection leads, and how its host key was verified. */
export function connectedText(target: RouteTarget, hostKey: VerifiedHostKey): string {
  const address = target.address.includes(':') ? `[${target.address}]` : target.address;
  return (
    `connected to ${address}:${target.port}${viaText(target)}, ` +
    `host key ${hostKey.type} ${hostKey.fingerprint} (${verificationText(hostKey)})`
  );
}

/** Returns how an instance was reached, in a few words: `direct`, `endpoint eice-…`, `bastion i-…`; empty if that was not decided. */
export function routeText({ route, endpoint, bastion }: InstanceResult): string {
  return [route, endpoint, bastion].filter((part) => part !== null).join(' ');
}

/** Returns how a host key was verified, in a few words. */
export function verificationText(hostKey: VerifiedHostKey): string {
  switch (hostKey.verifiedBy) {
    case 'known-hosts':
      return 'known hosts';
    case 'console-output':
      return 'console output';
    case 'accepted':
      return 'unknown key accepted';
    case 'not-verified':
      return 'not verified';
  }
}

/** Returns how an instance is reached, to follow its address; empty for a direct connection. */
function viaText(target: RouteTarget): string {
  switch (target.route) {
    case 'ssm':
      return ' through Session Manager';
    case 'proxy-command':
      return ' through the proxy command';
    default:
      return throughText(target);
  }
}
