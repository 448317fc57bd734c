import { hostName, type InstanceRecord, stateCodes } from '../instance';
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

function element(instance: InstanceRecord): XmlElements {
  const { privateAddress, publicAddress, ipv6Address, region } = instance;
  return {
    instanceId: instance.id,
    imageId: instance.imageId,
    instanceState: { code: stateCodes[instance.state], name: instance.state },
    privateDnsName: privateAddress === null ? '' : `${hostName(instance)}.${region}.compute.internal`,
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
    sourceDestCheck: true,
    groupSet: [],
    architecture: 'x86_64',
    rootDeviceType: 'ebs',
    rootDeviceName: '/dev/sda1',
    virtualizationType: 'hvm',
    tagSet: Object.entries(instance.tags).map(([key, value]) => ({ key, value })),
    hypervisor: 'xen',
    networkInterfaceSet: networkInterfaces(instance),
    metadataOptions: {
      state: 'applied',
      httpTokens: 'required',
      httpPutResponseHopLimit: 2,
      httpEndpoint: 'enabled',
    },
    platformDetails: 'Linux/UNIX',
  };
}

function networkInterfaces(instance: InstanceRecord): XmlElements[] {
  if (instance.state === 'terminated') return [];
  return [
    {
      networkInterfaceId: `eni-${instance.id.slice(2)}`,
      subnetId: instance.subnetId,
      vpcId: instance.vpcId,
      status: 'in-use',
      privateIpAddress: instance.privateAddress ?? undefined,
      ipv6AddressesSet: instance.ipv6Address === null ? [] : [{ ipv6Address: instance.ipv6Address }],
    },
  ];
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstances.html */
export const describeInstances: Ec2Operation = ({ parameters, instances, accountId, pageSize }) => {
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
      instancesSet: [element(instance)],
    })),
    nextToken: page.nextToken,
  };
};
