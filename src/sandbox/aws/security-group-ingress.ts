import type { Network } from '../network/network';
import {
  newRule,
  type Permission,
  permissionKey,
  type SecurityGroup,
  type SecurityGroupRule,
} from '../network/security-group';
import { ownElements, ruleElement } from './describe-security-group-rules';
import type { Ec2Operation } from './ec2-call';
import { AwsError } from './error';
import { ingressPermissions } from './ip-permissions';
import type { QueryParameters } from './query-parameters';
import { tagsOfSpecifications } from './tag-parameters';
import type { XmlElements } from './xml';

/** Quota of EC2: rules for IPv4 in a direction of a group, and the same for IPv6. */
const maximumRules = 60;

/** Returns the group that a call names. @throws AwsError if there is none */
export function groupOf(parameters: QueryParameters, { securityGroups }: Network): SecurityGroup {
  const [id, name] = [parameters.get('GroupId'), parameters.get('GroupName')];
  if (id === undefined && name === undefined) {
    throw new AwsError('MissingParameter', 'The request must contain the parameter groupName or groupId');
  }
  const group = securityGroups.find((each) => (id === undefined ? each.name === name : each.id === id));
  if (group === undefined)
    throw new AwsError('InvalidGroup.NotFound', `The security group '${id ?? name}' does not exist`);
  return group;
}

/** Describes a permission as in EC2's message about duplicates. */
function described({ protocol, ports, peer }: Permission): string {
  const range = ports === null ? '' : `, from port: ${ports[0]}, to port: ${ports[1]}`;
  const name = protocol === '-1' ? 'ALL' : protocol.toUpperCase();
  return `"peer: ${'cidr' in peer ? peer.cidr : peer.id}, ${name}${range}, ALLOW"`;
}

function requireRoom(rules: readonly SecurityGroupRule[]): void {
  const ingress = rules.filter(({ egress }) => !egress);
  for (const other of ['ipv4', 'ipv6']) {
    if (ingress.filter(({ peer }) => peer.kind !== other).length > maximumRules) {
      throw new AwsError(
        'RulesPerSecurityGroupLimitExceeded',
        'The maximum number of rules per security group has been reached.',
      );
    }
  }
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AuthorizeSecurityGroupIngress.html */
export const authorizeSecurityGroupIngress: Ec2Operation = ({ parameters, network }) => {
  const group = groupOf(parameters, network);
  const permissions = ingressPermissions(parameters, network);
  const tags = tagsOfSpecifications(parameters, 'security-group-rule');
  const keys = permissions.map(permissionKey);
  if (new Set(keys).size < keys.length)
    throw new AwsError('InvalidParameterValue', 'The same permission must not appear multiple times');
  const present = new Set(group.rules.map(permissionKey));
  const duplicate = permissions.find((permission) => present.has(permissionKey(permission)));
  if (duplicate !== undefined) {
    throw new AwsError(
      'InvalidPermission.Duplicate',
      `the specified rule ${described(duplicate)} already exists`,
    );
  }
  const added = permissions.map((permission) => newRule(group.id, permission, permission.description, tags));
  const rules = [...group.rules, ...added];
  requireRoom(rules);
  group.rules = rules;
  return { return: true, securityGroupRuleSet: added.map((rule) => ruleElement(rule, network)) };
};

function rulesWithIds(group: SecurityGroup, ids: readonly string[]): SecurityGroupRule[] {
  return ids.map((id) => {
    if (!/^sgr-[0-9a-f]+$/.test(id))
      throw new AwsError('InvalidSecurityGroupRuleId.Malformed', `Invalid id: "${id}" (expecting "sgr-...")`);
    const rule = group.rules.find((each) => each.id === id && !each.egress);
    if (rule === undefined) {
      const message = `The security group rule ID '${id}' does not exist`;
      throw new AwsError('InvalidSecurityGroupRuleId.NotFound', message);
    }
    return rule;
  });
}

function rulesThatAllow(group: SecurityGroup, permissions: readonly Permission[]): SecurityGroupRule[] {
  return permissions.map((permission) => {
    const rule = group.rules.find((each) => permissionKey(each) === permissionKey(permission));
    if (rule === undefined) {
      const message = 'The specified rule does not exist in this security group.';
      throw new AwsError('InvalidPermission.NotFound', message);
    }
    return rule;
  });
}

function revokedElement(rule: SecurityGroupRule): XmlElements {
  const { peer } = rule;
  return { ...ownElements(rule), referencedGroupId: peer.kind === 'group' ? peer.id : undefined };
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RevokeSecurityGroupIngress.html */
export const revokeSecurityGroupIngress: Ec2Operation = ({ parameters, network }) => {
  const group = groupOf(parameters, network);
  const ids = parameters.list('SecurityGroupRuleId');
  const revoked =
    ids.length > 0
      ? rulesWithIds(group, ids)
      : rulesThatAllow(group, ingressPermissions(parameters, network));
  group.rules = group.rules.filter((rule) => !revoked.includes(rule));
  return {
    return: true,
    unknownIpPermissionSet: [],
    revokedSecurityGroupRuleSet: revoked.map(revokedElement),
  };
};
