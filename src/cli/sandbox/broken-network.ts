import type { SandboxInstanceOptions, SandboxNetworkOptions } from '../../sandbox/sandbox';
import type { InstanceFault } from './fault-option';

const closedGroup = 'sg-0c10ced0c10ced000';
const noRoute = { subnet: 'subnet-0c10ced0c10ced001', routeTable: 'rtb-0c10ced0c10ced000' };
const closedAcl = { subnet: 'subnet-0c10ced0c10ced002', networkAcl: 'acl-0c10ced0c10ced000' };
/** The subnet of instances that have both faults. */
const closedSubnet = 'subnet-0c10ced0c10ced003';

/** The parts of a network that instances with faults are in. */
export const brokenNetwork: SandboxNetworkOptions = {
  securityGroups: [{ id: closedGroup, name: 'closed', description: 'Allows nothing' }],
  subnets: [noRoute.subnet, closedAcl.subnet, closedSubnet].map((id) => ({ id })),
  routeTables: [{ id: noRoute.routeTable, subnetIds: [noRoute.subnet, closedSubnet] }],
  networkAcls: [{ id: closedAcl.networkAcl, subnetIds: [closedAcl.subnet, closedSubnet], entries: [] }],
};

/** Returns the place in that network of an instance with some faults. */
export function placeWith(
  kinds: readonly InstanceFault[],
): Pick<SandboxInstanceOptions, 'securityGroupIds' | 'subnetId'> {
  const [hasNoRoute, isClosed] = [kinds.includes('no-route'), kinds.includes('acl-closed')];
  const subnetId = hasNoRoute ? (isClosed ? closedSubnet : noRoute.subnet) : closedAcl.subnet;
  return {
    ...(kinds.includes('group-closed') && { securityGroupIds: [closedGroup] }),
    ...((hasNoRoute || isClosed) && { subnetId }),
  };
}
