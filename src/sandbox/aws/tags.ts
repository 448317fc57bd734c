import { describedPage } from './described-list';
import type { Ec2Call, Ec2Operation } from './ec2-call';
import { AwsError } from './error';
import { maximumTags, tagsIn } from './tag-parameters';

/** A thing with tags. */
interface Tagged {
  readonly id: string;
  readonly type: string;
  readonly tags: Readonly<Record<string, string>>;
  replace(tags: Readonly<Record<string, string>>): void;
}

/** The things whose tags a call can change: instances, endpoints, security groups and their rules. */
export function taggedResources({
  instances,
  endpoints,
  network,
}: Pick<Ec2Call, 'instances' | 'endpoints' | 'network'>): Tagged[] {
  const tagged =
    (type: string) =>
    (item: { readonly id: string; readonly tags: Readonly<Record<string, string>> }): Tagged => ({
      id: item.id,
      type,
      tags: item.tags,
      replace: (tags) => void Object.assign(item, { tags }),
    });
  return [
    ...instances.map(tagged('instance')),
    ...endpoints.map(tagged('instance-connect-endpoint')),
    ...network.securityGroups.map(tagged('security-group')),
    ...network.securityGroups.flatMap(({ rules }) => rules).map(tagged('security-group-rule')),
  ];
}

/** The error for an ID by its prefix, and EC2's word for the thing. */
const unknownErrors: Readonly<Record<string, readonly [code: string, noun: string]>> = {
  i: ['InvalidInstanceID.NotFound', 'instance ID'],
  sg: ['InvalidGroup.NotFound', 'security group'],
  sgr: ['InvalidSecurityGroupRuleId.NotFound', 'security group rule ID'],
};

function unknownResource(id: string): AwsError {
  const [code, noun] = unknownErrors[id.replace(/-.*$/, '')] ?? [];
  return code === undefined
    ? new AwsError('InvalidID', `The ID '${id}' is not valid`)
    : new AwsError(code, `The ${noun} '${id}' does not exist`);
}

function resourcesIn(call: Ec2Call): Tagged[] {
  const ids = call.parameters.list('ResourceId');
  if (ids.length === 0)
    throw new AwsError('MissingParameter', 'The request must contain the parameter resourceIdSet');
  const known = taggedResources(call);
  return ids.map((id) => {
    const resource = known.find((each) => each.id === id);
    if (resource === undefined) throw unknownResource(id);
    return resource;
  });
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTags.html */
export const createTags: Ec2Operation = (call) => {
  const resources = resourcesIn(call);
  const tags = tagsIn(call.parameters);
  if (Object.keys(tags).length === 0)
    throw new AwsError('MissingParameter', 'The request must contain the parameter tagSet');
  const changed = resources.map((resource) => ({ ...resource.tags, ...tags }));
  if (changed.some((all) => Object.keys(all).length > maximumTags)) {
    throw new AwsError('TagLimitExceeded', 'The maximum number of Tags for a resource has been reached.');
  }
  for (const [index, resource] of resources.entries()) resource.replace(changed[index] ?? {});
  return { return: true };
};

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTags.html */
export const deleteTags: Ec2Operation = (call) => {
  const wanted = call.parameters
    .structures('Tag')
    .map((tag) => [tag.require('Key'), tag.get('Value')] as const);
  const isDeleted = (key: string, value: string): boolean =>
    wanted.length === 0 || wanted.some(([name, only]) => name === key && (only ?? value) === value);
  for (const resource of resourcesIn(call)) {
    resource.replace(
      Object.fromEntries(Object.entries(resource.tags).filter(([key, value]) => !isDeleted(key, value))),
    );
  }
  return { return: true };
};

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTags.html */
export const describeTags: Ec2Operation = (call) => {
  const all = taggedResources(call).flatMap(({ id, type, tags }) =>
    Object.entries(tags).map(([key, value]) => ({ key, value, resourceId: id, resourceType: type })),
  );
  const page = describedPage(call, {
    all,
    // It has no parameter for IDs.
    id: { parameter: '', of: ({ resourceId }) => resourceId, prefix: '', error: '', noun: '' },
    filterValues: ({ key, value, resourceId, resourceType }, name) => {
      if (name.startsWith('tag:')) return key === name.slice('tag:'.length) ? [value] : [];
      const values: Readonly<Record<string, readonly string[]>> = {
        key: [key],
        value: [value],
        'resource-id': [resourceId],
        'resource-type': [resourceType],
      };
      return values[name];
    },
    results: [5, 1000],
  });
  return { tagSet: [...page.items], nextToken: page.nextToken };
};
