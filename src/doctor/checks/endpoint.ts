import type { Ec2InstanceConnectEndpoint } from '@aws-sdk/client-ec2';
import { isUsableEndpoint } from '../../instance/find-endpoint';
import { type Check, type CheckResult, notApplicable, passed } from '../check';
import { dialed } from '../facts/dialed';
import { endpoints, needsEndpoint, wantsEndpoint } from '../facts/endpoints';
import { isWayKnown } from '../facts/way-known';

/** Whether there is an EC2 Instance Connect Endpoint that opens tunnels to the instance. */
export const endpoint: Check = {
  id: 'endpoint',
  group: 'network',
  title: 'EC2 Instance Connect Endpoint',
  asks: 'Is there an endpoint that can open a tunnel to the instance, if one is wanted?',
  permissions: ['ec2:DescribeInstances', 'ec2:DescribeInstanceConnectEndpoints'],
  needs: ['instance-found', 'bastion'],
  async run(subject) {
    if (!(await isWayKnown(subject))) {
      return { state: 'skipped', summary: 'The way to it is not known.', because: ['instance-state'] };
    }
    const { instance } = await dialed(subject);
    if (!wantsEndpoint(subject, instance)) return notApplicable('The route uses no endpoint.');
    const found = await endpoints(subject);
    const evidence = found.map(line);
    const usable = found.filter(isUsableEndpoint);
    const [first] = usable;
    if (first !== undefined) {
      const outside = usable.every(({ VpcId }) => VpcId !== instance.vpcId);
      if (outside && first.VpcId !== undefined) return otherVpc(first, instance.vpcId, evidence);
      const ids = usable.map(({ InstanceConnectEndpointId }) => InstanceConnectEndpointId);
      return passed(`${ids.join(', ')} can open tunnels.`, evidence);
    }
    const { endpointId } = subject.routing;
    const where = endpointId === undefined ? `the VPC ${instance.vpcId}` : `the name ${endpointId}`;
    const [only] = found;
    const isBeingMade = found.some(({ State }) => State === 'create-in-progress');
    const summary =
      only === undefined
        ? `There is no endpoint ${endpointId === undefined ? 'in' : 'with'} ${where}.`
        : `No endpoint ${endpointId === undefined ? 'in' : 'with'} ${where} can open tunnels: ${stateOf(only)}.`;
    const create = `aws ec2 create-instance-connect-endpoint --region ${subject.aws.region} --subnet-id ${instance.subnetId ?? 'SUBNET'}`;
    const problem = isBeingMade
      ? { remedy: 'It is being created: wait until its state is create-complete.' }
      : { remedy: remedyFor(endpointId), fix: [create] };
    if (needsEndpoint(subject)) return { state: 'failed', summary, evidence, ...problem };
    return {
      state: 'warned',
      summary: `${summary} The private address is dialed directly, which works only from within its network.`,
      evidence,
      ...problem,
    };
  },
};

function line(one: Ec2InstanceConnectEndpoint): string {
  const { InstanceConnectEndpointId, VpcId, SubnetId, PreserveClientIp } = one;
  return `${InstanceConnectEndpointId}: ${stateOf(one)}, ${VpcId}, ${SubnetId}, preserveClientIp ${PreserveClientIp === true}`;
}

function stateOf({ State, StateMessage }: Ec2InstanceConnectEndpoint): string {
  return `${State ?? 'unknown'}${StateMessage ? ` (${StateMessage})` : ''}`;
}

function remedyFor(endpointId: string | undefined): string {
  return endpointId === undefined
    ? 'Create one in a subnet of the VPC, and wait for the state create-complete.'
    : 'Check the ID and the Region, or create an endpoint.';
}

function otherVpc(
  { InstanceConnectEndpointId, VpcId }: Ec2InstanceConnectEndpoint,
  vpcId: string | undefined,
  evidence: readonly string[],
): CheckResult {
  return {
    state: 'warned',
    summary: `${InstanceConnectEndpointId} is in ${VpcId}, the instance in ${vpcId}.`,
    evidence,
    remedy: 'Use an endpoint of the VPC of the instance; or check that the VPCs are peered.',
  };
}
