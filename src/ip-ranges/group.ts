import {
  DescribeSecurityGroupRulesCommand,
  DescribeSecurityGroupsCommand,
  type EC2Client,
  type SecurityGroupRule,
} from '@aws-sdk/client-ec2';
import { callAws } from '../aws/call';
import type { Deadline } from '../aws/deadline';
import type { PolicyStatement } from '../aws/policy-statement';

/** An inbound rule that may let somebody in on the port. */
export interface GroupRule {
  readonly id: string;
  /** The range of addresses; undefined for other sources. */
  readonly cidr: string | undefined;
  readonly prefixListId: string | undefined;
  readonly description: string;
}

function statement(action: string): PolicyStatement {
  return { Effect: 'Allow', Action: action, Resource: '*' };
}

/**
 * Returns the inbound rules of a group that are about a TCP port.
 * @throws EicError of the calls: `EIC_AWS_REJECTED` if there is no such group
 */
export async function rulesOnPort(
  ec2: EC2Client,
  groupId: string,
  port: number,
  deadline: Deadline,
): Promise<readonly GroupRule[]> {
  const action = 'ec2:DescribeSecurityGroupRules';
  const rules: SecurityGroupRule[] = [];
  let NextToken: string | undefined;
  do {
    const command = new DescribeSecurityGroupRulesCommand({
      Filters: [{ Name: 'group-id', Values: [groupId] }],
      ...(NextToken === undefined ? {} : { NextToken }),
    });
    const page = await callAws({ action, statement: statement(action) }, deadline, (abortSignal) =>
      ec2.send(command, { abortSignal }),
    );
    rules.push(...(page.SecurityGroupRules ?? []));
    NextToken = page.NextToken;
  } while (NextToken);
  if (rules.length === 0) await requireGroup(ec2, groupId, deadline);
  return rules.filter((rule) => isAbout(rule, port)).map(toGroupRule);
}

/** A filter finds nothing for a group that does not exist; this call fails for it. */
async function requireGroup(ec2: EC2Client, groupId: string, deadline: Deadline): Promise<void> {
  const action = 'ec2:DescribeSecurityGroups';
  const command = new DescribeSecurityGroupsCommand({ GroupIds: [groupId] });
  await callAws({ action, statement: statement(action) }, deadline, (abortSignal) =>
    ec2.send(command, { abortSignal }),
  );
}

function isAbout(
  { IsEgress, IpProtocol, FromPort = -1, ToPort = -1 }: SecurityGroupRule,
  port: number,
): boolean {
  if (IsEgress !== false) return false;
  if (IpProtocol === '-1') return true;
  return (IpProtocol === 'tcp' || IpProtocol === '6') && FromPort <= port && port <= ToPort;
}

function toGroupRule(rule: SecurityGroupRule): GroupRule {
  return {
    id: rule.SecurityGroupRuleId ?? '',
    cidr: rule.CidrIpv4 ?? rule.CidrIpv6,
    prefixListId: rule.PrefixListId,
    description: rule.Description ?? '',
  };
}
