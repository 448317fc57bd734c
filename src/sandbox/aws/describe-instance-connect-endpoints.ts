import type { DescribedEndpoint } from '../tunnel/endpoint-record';
import type { Ec2Operation } from './ec2-call';
import { AwsError } from './error';
import { paginate } from './pagination';
import { type Filter, matchesFilter } from './query-parameters';
import type { XmlElements } from './xml';

/** Returns the values that a filter compares. @throws AwsError if EC2 has no such filter. */
function filterValues(endpoint: DescribedEndpoint, name: string): readonly string[] {
  if (name.startsWith('tag:')) {
    const value = endpoint.tags[name.slice('tag:'.length)];
    return value === undefined ? [] : [value];
  }
  switch (name) {
    case 'instance-connect-endpoint-id':
      return [endpoint.id];
    case 'state':
      return [endpoint.state];
    case 'vpc-id':
      return [endpoint.vpcId];
    case 'subnet-id':
      return [endpoint.subnetId];
    case 'tag-key':
      return Object.keys(endpoint.tags);
    case 'tag-value':
      return Object.values(endpoint.tags);
    default:
      throw new AwsError('InvalidParameterValue', `The filter '${name}' is invalid`);
  }
}

function passes(endpoint: DescribedEndpoint, { name, values }: Filter): boolean {
  return filterValues(endpoint, name).some((value) =>
    values.some((pattern) => matchesFilter(value, pattern)),
  );
}

function findEndpoints(
  endpoints: readonly DescribedEndpoint[],
  ids: readonly string[],
): readonly DescribedEndpoint[] {
  for (const id of ids) {
    if (!/^eice-([a-f0-9]{8}|[a-f0-9]{17})$/.test(id)) {
      throw new AwsError('InvalidInstanceConnectEndpointId.Malformed', `Invalid id: "${id}"`);
    }
  }
  const missing = ids.filter((id) => !endpoints.some((endpoint) => endpoint.id === id));
  if (missing.length > 0) {
    const message =
      missing.length === 1
        ? `The instance connect endpoint ID '${missing[0]}' does not exist`
        : `The instance connect endpoint IDs '${missing.join(', ')}' do not exist`;
    throw new AwsError('InvalidInstanceConnectEndpointId.NotFound', message);
  }
  return ids.length === 0 ? endpoints : endpoints.filter(({ id }) => ids.includes(id));
}

function element(endpoint: DescribedEndpoint, accountId: string): XmlElements {
  const { id, region, dnsName, fipsDnsName } = endpoint;
  return {
    ownerId: accountId,
    instanceConnectEndpointId: id,
    instanceConnectEndpointArn: `arn:aws:ec2:${region}:${accountId}:instance-connect-endpoint/${id}`,
    state: endpoint.state,
    stateMessage: '',
    dnsName,
    fipsDnsName: fipsDnsName ?? undefined,
    networkInterfaceIdSet: [`eni-${id.slice('eice-'.length)}`],
    vpcId: endpoint.vpcId,
    availabilityZone: endpoint.availabilityZone,
    createdAt: new Date(endpoint.createdAt).toISOString(),
    subnetId: endpoint.subnetId,
    preserveClientIp: endpoint.preserveClientIp,
    securityGroupIdSet: [...endpoint.securityGroupIds],
    tagSet: Object.entries(endpoint.tags).map(([key, value]) => ({ key, value })),
    ipAddressType: 'ipv4',
  };
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceConnectEndpoints.html */
export const describeInstanceConnectEndpoints: Ec2Operation = ({
  parameters,
  endpoints,
  accountId,
  pageSize,
}) => {
  const ids = parameters.list('InstanceConnectEndpointId');
  const filters = parameters.filters();
  const maxResults = parameters.integer('MaxResults') ?? 50;
  if (maxResults < 1 || maxResults > 50) {
    throw new AwsError(
      'InvalidParameterValue',
      `Value ( ${maxResults} ) for parameter maxResults is invalid. Expecting a value between 1 and 50.`,
    );
  }
  const found = findEndpoints(endpoints, ids).filter((endpoint) =>
    filters.every((filter) => passes(endpoint, filter)),
  );
  const size = Math.min(maxResults, pageSize);
  const page = paginate(found, size, parameters.get('NextToken'), JSON.stringify([ids, filters]));
  return {
    instanceConnectEndpointSet: page.items.map((endpoint) => element(endpoint, accountId)),
    nextToken: page.nextToken,
  };
};
