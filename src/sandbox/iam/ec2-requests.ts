import { prefixListArn } from '../aws/describe-managed-prefix-lists';
import type { Ec2Call } from '../aws/ec2-call';
import { groupOf } from '../aws/security-group-ingress';
import { tagsIn, tagsOfSpecifications } from '../aws/tag-parameters';
import { taggedResources } from '../aws/tags';
import type { AccessRequest } from './access';
import {
  type AccessResource,
  anyResource,
  ec2Instance,
  groupResource,
  newRuleResource,
  requestTags,
} from './resources';

type Keys = AccessRequest['keys'];

/**
 * Returns the requests that IAM evaluates for a call of EC2 (service authorization reference of EC2). Calls that
 * describe have no resources.
 *
 * @throws AwsError if a parameter that names a resource is missing
 */
export function ec2Requests(operation: string, call: Ec2Call): AccessRequest[] {
  const { parameters, instances, network } = call;
  const request = (resource: AccessResource, keys: Keys = {}, action = operation): AccessRequest => ({
    action: `ec2:${action}`,
    resource: resource.arn,
    keys: { 'ec2:Region': network.region, ...resource.keys, ...keys },
  });
  switch (operation) {
    case 'GetConsoleOutput':
      return [request(ec2Instance(instances, parameters.require('InstanceId'), network))];
    case 'GetManagedPrefixListEntries': {
      const id = parameters.require('PrefixListId');
      const list = network.prefixLists.find((each) => each.id === id) ?? { id, ownerId: network.accountId };
      return [request({ arn: prefixListArn(list, network), keys: {} })];
    }
    case 'RevokeSecurityGroupIngress':
      return [request(groupResource(network, groupOf(parameters, network).id))];
    case 'AuthorizeSecurityGroupIngress': {
      const group = request(groupResource(network, groupOf(parameters, network).id));
      const tags = tagsOfSpecifications(parameters, 'security-group-rule');
      if (Object.keys(tags).length === 0) return [group];
      const rule = newRuleResource(network);
      const tagKeys = requestTags(tags);
      // EC2 User Guide, "Grant permission to tag Amazon EC2 resources during creation".
      const tagging = { ...tagKeys, 'ec2:CreateAction': operation };
      return [group, request(rule, tagKeys), request(rule, tagging, 'CreateTags')];
    }
    case 'CreateTags':
    case 'DeleteTags': {
      const known = taggedResources(call);
      const keys = requestTags(tagsIn(parameters));
      return parameters.list('ResourceId').map((id) => request(anyResource(known, id, network), keys));
    }
    default:
      return [request({ arn: '*', keys: {} })];
  }
}
