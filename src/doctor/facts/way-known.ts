import type { Subject } from '../subject';
import { instance } from './described-instance';

/**
 * Whether the way to an instance is known, also if it does not run: then one run reports a closed security group too.
 * EC2 releases the public IPv4 address of an instance that stops, unless it is an Elastic IP address, and gives it
 * another when it starts.
 */
export async function isWayKnown(subject: Subject): Promise<boolean> {
  const { state, publicIpv4 } = await instance(subject);
  if (state === 'running') return true;
  if (state === 'terminated' || state === 'shutting-down') return false;
  // A connection that was tried knows where it led.
  if (subject.attempt !== undefined) return true;
  const { connectionType = 'auto', proxyCommand, instanceIp, bastion } = subject.routing;
  if (proxyCommand !== undefined || connectionType === 'ssm') return false;
  return (
    bastion !== undefined ||
    instanceIp !== undefined ||
    connectionType === 'endpoint' ||
    publicIpv4 !== undefined
  );
}
