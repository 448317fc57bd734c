import type { InstanceRecord } from '../instance';
import type { Network } from '../network/network';
import type { EndpointRecord } from '../tunnel/endpoint-record';
import type { AccessRequest } from './access';

type Keys = AccessRequest['keys'];

/** A resource of a request: its ARN, and the condition keys that it brings. */
export interface AccessResource {
  readonly arn: string;
  readonly keys: Keys;
}

/** The place in which ARNs are. */
export interface ArnPlace {
  readonly region: string;
  readonly accountId: string;
}

function arnOf({ region, accountId }: ArnPlace, type: string, id: string): string {
  return `arn:aws:ec2:${region}:${accountId}:${type}/${id}`;
}

/** Returns the condition keys of a resource's tags. `ec2:ResourceTag/…` is the same to this project's evaluation. */
function resourceTags(tags: Readonly<Record<string, string>>): Keys {
  return Object.fromEntries(Object.entries(tags).map(([key, value]) => [`aws:ResourceTag/${key}`, value]));
}

/** Returns the condition keys of the tags that a request gives. */
export function requestTags(tags: Readonly<Record<string, string>>): Keys {
  const names = Object.keys(tags);
  if (names.length === 0) return {};
  const values = Object.entries(tags).map(([key, value]) => [`aws:RequestTag/${key}`, value]);
  return { ...Object.fromEntries(values), 'aws:TagKeys': names };
}

/** An instance as EC2 Instance Connect sees it: only its tags. */
export function taggedInstance(
  instances: readonly InstanceRecord[],
  id: string,
  place: ArnPlace,
): AccessResource {
  const tags = instances.find((instance) => instance.id === id)?.tags ?? {};
  return { arn: arnOf(place, 'instance', id), keys: resourceTags(tags) };
}

/** An instance as EC2 sees it (service authorization reference, resource type `instance`). */
export function ec2Instance(
  instances: readonly InstanceRecord[],
  id: string,
  place: ArnPlace,
): AccessResource {
  const { arn, keys } = taggedInstance(instances, id, place);
  const instance = instances.find((each) => each.id === id);
  if (instance === undefined) return { arn, keys };
  return {
    arn,
    keys: {
      ...keys,
      'ec2:InstanceID': id,
      'ec2:InstanceType': 't3.micro',
      'ec2:AvailabilityZone': instance.availabilityZone,
      'ec2:Tenancy': 'default',
      'ec2:RootDeviceType': 'ebs',
      'ec2:EbsOptimized': 'false',
      'ec2:MetadataHttpEndpoint': 'enabled',
      'ec2:MetadataHttpTokens': 'required',
      'ec2:MetadataHttpPutResponseHopLimit': '2',
    },
  };
}

/** An EC2 Instance Connect Endpoint. */
export function connectEndpoint(
  endpoints: readonly Pick<EndpointRecord, 'id' | 'tags'>[],
  id: string,
  place: ArnPlace,
): AccessResource {
  const tags = endpoints.find((endpoint) => endpoint.id === id)?.tags ?? {};
  return { arn: arnOf(place, 'instance-connect-endpoint', id), keys: resourceTags(tags) };
}

/** A security group. */
export function groupResource(network: Network, id: string): AccessResource {
  const group = network.securityGroups.find((each) => each.id === id);
  const arn = arnOf(network, 'security-group', id);
  if (group === undefined) return { arn, keys: {} };
  const vpc = arnOf(network, 'vpc', group.vpcId);
  return { arn, keys: { ...resourceTags(group.tags), 'ec2:SecurityGroupID': id, 'ec2:Vpc': vpc } };
}

/** A security-group rule that the request makes: its ID is not known yet. */
export function newRuleResource(network: Network): AccessResource {
  return { arn: arnOf(network, 'security-group-rule', '*'), keys: {} };
}

/** The resource types by the prefix of their IDs. */
const typeOfPrefix: Readonly<Record<string, string>> = {
  i: 'instance',
  eice: 'instance-connect-endpoint',
  sg: 'security-group',
  sgr: 'security-group-rule',
  subnet: 'subnet',
  vpc: 'vpc',
};

/** Any resource with tags, by its ID. */
export function anyResource(
  known: readonly { readonly id: string; readonly tags: Readonly<Record<string, string>> }[],
  id: string,
  place: ArnPlace,
): AccessResource {
  const tags = known.find((each) => each.id === id)?.tags ?? {};
  const type = typeOfPrefix[id.replace(/-.*$/, '')] ?? '*';
  return { arn: arnOf(place, type, id), keys: resourceTags(tags) };
}
