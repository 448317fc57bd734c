import type { InstanceRecord } from '../instance';
import type { EndpointRecord } from '../tunnel/endpoint-record';
import type { AccessRequest } from './access';
import { type ArnPlace, connectEndpoint, taggedInstance } from './resources';

/**
 * Returns the request that IAM evaluates for a push of a key (service authorization reference of EC2 Instance Connect).
 *
 * @param input The members of the call's JSON object, not validated.
 */
export function pushRequests(
  operation: string,
  input: Readonly<Record<string, unknown>>,
  instances: readonly InstanceRecord[],
  place: ArnPlace,
): AccessRequest[] {
  const { InstanceId: id, InstanceOSUser: osUser } = input;
  // The call itself refuses it.
  if (typeof id !== 'string') return [];
  const { arn, keys } = taggedInstance(instances, id, place);
  return [
    {
      action: `ec2-instance-connect:${operation}`,
      resource: arn,
      keys: {
        ...keys,
        ...(operation === 'SendSSHPublicKey' && typeof osUser === 'string' && { 'ec2:osuser': osUser }),
      },
    },
  ];
}

/** Returns the request that IAM evaluates for a tunnel, by the parameters of its URL. */
export function tunnelRequests(
  query: URLSearchParams,
  endpoint: Pick<EndpointRecord, 'id' | 'tags'>,
  place: ArnPlace,
): AccessRequest[] {
  const { arn, keys } = connectEndpoint([endpoint], endpoint.id, place);
  const ofQuery = ['remotePort', 'privateIpAddress', 'maxTunnelDuration'].flatMap((name) => {
    const value = query.get(name);
    return value === null ? [] : [[`ec2-instance-connect:${name}`, value] as const];
  });
  return [
    {
      action: 'ec2-instance-connect:OpenTunnel',
      resource: arn,
      keys: { ...keys, ...Object.fromEntries(ofQuery) },
    },
  ];
}
