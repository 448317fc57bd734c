import { hostName, type InstanceRecord, stateCodes } from '../instance';
import type { Network } from '../network/network';
import type { Ec2Operation } from './ec2-call';
import { AwsError } from './error';
import { findByIds } from './instance-ids';
import { paginate } from './pagination';
import { type Filter, matchesFilter } from './query-parameters';
import type { XmlElements } from './xml';

/** Returns the values that a filter compares. @throws AwsError if EC2 has no such filter. */
function filterValues(instance: InstanceRecord, name: string): readonly (string | null)[] {
  if (name.startsWith('tag:')) return [instance.tags[name.slice('tag:'.length)] ?? null];
  switch (name) {
    case 'instance-id':
      return [instance.id];
    case 'instance-state-name':
      return [instance.state];
    case 'instance-state-code':
      return [String(stateCodes[instance.state])];
    case 'tag-key':
      return Object.keys(instance.tags);
    case 'ip-address':
      return [instance.publicAddress];
    case 'private-ip-address':
      return [instance.privateAddress];
    case 'image-id':
      return [instance.imageId];
    case 'vpc-id':
      return [instance.vpcId];
    case 'subnet-id':
      return [instance.subnetId];
    case 'instance.group-id':
    case 'network-interface.group-id':
      return instance.securityGroupIds;
    case 'availability-zone':
      return [instance.availabilityZone];
    default:
      throw new AwsError('InvalidParameterValue', `The filter '${name}' is invalid`);
  }
}

function passes(instance: InstanceRecord, filter: Filter): boolean {
  return filterValues(instance, filter.name).some(
    (value) => value !== null && filter.values.some((pattern) => matchesFilter(value, pattern)),
  );
}

function publicName(address: string, region: string): string {
  return `ec2-${address.replaceAll('.', '-')}.${region}.compute.amazonaws.com`;
}

function privateName(instance: InstanceRecord): string {
  return `${hostName(instance)}.${instance.region}.compute.internal`;
}

/** Returns an address that begins as those of EC2 do. */
function macAddress(instanceId: string): string {
  return ['0a', ...(instanceId.slice(-10).match(/../g) ?? [])].join(':');
}

function element(instance: InstanceRecord, network: Network): XmlElements {
  const { privateAddress, publicAddress, ipv6Address, region } = instance;
  return {
    instanceId: instance.id,
    imageId: instance.imageId,
    instanceState: { code: stateCodes[instance.state], name: instance.state },
    privateDnsName: privateAddress === null ? '' : privateName(instance),
    dnsName: publicAddress === null ? '' : publicName(publicAddress, region),
    reason: '',
    amiLaunchIndex: 0,
    productCodes: [],
    instanceType: 't3.micro',
    launchTime: new Date(instance.launchTime).toISOString(),
    placement: { availabilityZone: instance.availabilityZone, groupName: '', tenancy: 'default' },
    monitoring: { state: 'disabled' },
    subnetId: instance.subnetId,
    vpcId: instance.vpcId,
    privateIpAddress: privateAddress ?? undefined,
    ipAddress: publicAddress ?? undefined,
    ipv6Address: ipv6Address ?? undefined,
    ebsOptimized: false,
    sourceDestCheck: true,
    groupSet: groupSet(instance, network),
    architecture: 'x86_64',
    rootDeviceType: 'ebs',
    rootDeviceName: '/dev/sda1',
    virtualizationType: 'hvm',
    tagSet: Object.entries(instance.tags).map(([key, value]) => ({ key, value })),
    hypervisor: 'xen',
    networkInterfaceSet: networkInterfaces(instance, network),
    metadataOptions: {
      state: 'applied',
      httpTokens: 'required',
      httpPutResponseHopLimit: 2,
      httpEndpoint: instance.metadataService ? 'enabled' : 'disabled',
      httpProtocolIpv6: 'disabled',
      instanceMetadataTags: 'disabled',
    },
    platformDetails: 'Linux/UNIX',
  };
}

function groupSet({ securityGroupIds, state }: InstanceRecord, { securityGroups }: Network): XmlElements[] {
  if (state === 'terminated') return [];
  return securityGroupIds.map((groupId) => ({
    groupId,
    groupName: securityGroups.find(({ id }) => id === groupId)?.name ?? groupId,
  }));
}

function networkInterfaces(instance: InstanceRecord, network: Network): XmlElements[] {
  if (instance.state === 'terminated') return [];
  const { id, publicAddress, privateAddress, ipv6Address, region, launchTime } = instance;
  const association =
    publicAddress === null
      ? undefined
      : { publicIp: publicAddress, publicDnsName: publicName(publicAddress, region), ipOwnerId: 'amazon' };
  return [
    {
      networkInterfaceId: `eni-${id.slice(2)}`,
      subnetId: instance.subnetId,
      vpcId: instance.vpcId,
      ownerId: network.accountId,
      description: '',
      macAddress: macAddress(id),
      privateDnsName: privateAddress === null ? undefined : privateName(instance),
      status: 'in-use',
      sourceDestCheck: true,
      groupSet: groupSet(instance, network),
      attachment: {
        attachmentId: `eni-attach-${id.slice(2)}`,
        deviceIndex: 0,
        status: 'attached',
        attachTime: new Date(launchTime).toISOString(),
        deleteOnTermination: true,
        networkCardIndex: 0,
      },
      association,
      privateIpAddress: privateAddress ?? undefined,
      privateIpAddressesSet:
        privateAddress === null ? [] : [{ privateIpAddress: privateAddress, primary: true, association }],
      ipv6AddressesSet: ipv6Address === null ? [] : [{ ipv6Address, isPrimaryIpv6: false }],
      interfaceType: 'interface',
    },
  ];
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstances.html */
export const describeInstances: Ec2Operation = ({ parameters, instances, network, accountId, pageSize }) => {
  const ids = parameters.list('InstanceId');
  const filters = parameters.filters();
  const maxResults = parameters.integer('MaxResults');
  if (maxResults !== undefined && ids.length > 0) {
    throw new AwsError(
      'InvalidParameterCombination',
      'The parameter instancesSet cannot be used with the parameter maxResults',
    );
  }
  if (maxResults !== undefined && (maxResults < 5 || maxResults > 1000)) {
    throw new AwsError(
      'InvalidParameterValue',
      `Value ( ${maxResults} ) for parameter maxResults is invalid. Expecting a value between 5 and 1000.`,
    );
  }
  const found = (ids.length > 0 ? findByIds(instances, ids) : instances).filter((instance) =>
    filters.every((filter) => passes(instance, filter)),
  );
  const size = Math.min(maxResults ?? Number.POSITIVE_INFINITY, pageSize);
  const page = paginate(found, size, parameters.get('NextToken'), JSON.stringify([ids, filters]));
  return {
    reservationSet: page.items.map((instance) => ({
      reservationId: `r-${instance.id.slice(2)}`,
      ownerId: accountId,
      groupSet: [],
      instancesSet: [element(instance, network)],
    })),
    nextToken: page.nextToken,
  };
};
