import type { PolicyStatement } from '../aws/policy-statement';
import { tagKeyStart } from './rule';

/** A security group, for ARNs. */
export interface SecurityGroup {
  /** `sg-…` */
  readonly id: string;
  readonly region: string;
}

function partitionOf(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn';
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}

function groupArn({ id, region }: SecurityGroup): string {
  return `arn:${partitionOf(region)}:ec2:${region}:*:security-group/${id}`;
}

/** IDs of rules are not known before. */
function anyRuleArn({ region }: SecurityGroup): string {
  return `arn:${partitionOf(region)}:ec2:${region}:*:security-group-rule/*`;
}

/** Grants `DescribeSecurityGroupRules`. EC2 supports no resource for it, so only `*` has an effect. */
export const describeRulesStatement: PolicyStatement = {
  Effect: 'Allow',
  Action: 'ec2:DescribeSecurityGroupRules',
  Resource: '*',
};

/** Returns the statement that grants adding rules, with tags, to one group. */
export function authorizeStatement(group: SecurityGroup): PolicyStatement {
  return {
    Effect: 'Allow',
    Action: 'ec2:AuthorizeSecurityGroupIngress',
    Resource: [groupArn(group), anyRuleArn(group)],
  };
}

/** Returns the statement that grants removing rules of one group. AWS has no condition for their tags. */
export function revokeStatement(group: SecurityGroup): PolicyStatement {
  return { Effect: 'Allow', Action: 'ec2:RevokeSecurityGroupIngress', Resource: groupArn(group) };
}

/** Returns the statement that grants setting or removing this action's own tags on rules, and no other tags. */
export function tagsStatement(
  group: SecurityGroup,
  action: 'ec2:CreateTags' | 'ec2:DeleteTags',
): PolicyStatement {
  return {
    Effect: 'Allow',
    Action: action,
    Resource: anyRuleArn(group),
    Condition: {
      'ForAllValues:StringLike': { 'aws:TagKeys': `${tagKeyStart}*` },
      Null: { 'aws:TagKeys': 'false' },
    },
  };
}

/** Returns all that opening and closing a port of one group needs. */
export function allStatements(group: SecurityGroup): readonly PolicyStatement[] {
  return [
    describeRulesStatement,
    authorizeStatement(group),
    tagsStatement(group, 'ec2:CreateTags'),
    tagsStatement(group, 'ec2:DeleteTags'),
    revokeStatement(group),
  ];
}
