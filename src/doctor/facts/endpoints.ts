import {
  DescribeInstanceConnectEndpointsCommand,
  type Ec2InstanceConnectEndpoint,
} from '@aws-sdk/client-ec2';
import { autoEndpointAddress } from '../../instance/address';
import type { Instance } from '../../instance/instance';
import type { Subject } from '../subject';
import { dialed } from './dialed';
import { allPages, ec2Call } from './ec2-call';
import { fact } from './fact';

/** Whether an endpoint is looked for to reach the instance that is dialed first. */
export function wantsEndpoint({ routing }: Subject, instance: Instance): boolean {
  const { connectionType = 'auto', proxyCommand, instanceIp, bastion } = routing;
  if (proxyCommand !== undefined) return false;
  if (connectionType === 'endpoint') return true;
  const given = bastion === undefined ? instanceIp : undefined;
  return connectionType === 'auto' && given === undefined && autoEndpointAddress(instance) !== undefined;
}

/** Whether there is no other way: an endpoint was asked for. */
export function needsEndpoint({ routing: { connectionType, endpointId } }: Subject): boolean {
  return connectionType === 'endpoint' || endpointId !== undefined;
}

/** The endpoints that could be used, in every state: the one that the user named, or all of the VPC. */
export const endpoints = fact(async (subject): Promise<readonly Ec2InstanceConnectEndpoint[]> => {
  const { endpointId } = subject.routing;
  const { vpcId } = (await dialed(subject)).instance;
  if (endpointId === undefined && vpcId === undefined) return [];
  const filter =
    endpointId === undefined
      ? { Name: 'vpc-id', Values: [vpcId ?? ''] }
      : { Name: 'instance-connect-endpoint-id', Values: [endpointId] };
  return allPages(async (token) => {
    const command = new DescribeInstanceConnectEndpointsCommand({ Filters: [filter], ...token });
    const page = await ec2Call(subject, 'DescribeInstanceConnectEndpoints', (ec2, options) =>
      ec2.send(command, options),
    );
    return [page.InstanceConnectEndpoints ?? [], page.NextToken];
  });
});
