import {
  AuthorizeSecurityGroupIngressCommand,
  CreateTagsCommand,
  DeleteTagsCommand,
  DescribeSecurityGroupRulesCommand,
  type EC2Client,
  RevokeSecurityGroupIngressCommand,
  type SecurityGroupRule,
} from '@aws-sdk/client-ec2';
import { callAws } from '../aws/call';
import type { Deadline } from '../aws/deadline';
import { type AwsCall, awsErrorName } from '../aws/error';
import { EicError } from '../eic-error';
import type { GroupRules, RuleTag } from './group-rules';
import {
  allStatements,
  authorizeStatement,
  describeRulesStatement,
  revokeStatement,
  type SecurityGroup,
  tagsStatement,
} from './policy-statements';
import type { IngressRule, Opening } from './rule';

const noSuchRule = /^(InvalidSecurityGroupRuleId\.NotFound|InvalidPermission\.NotFound)$/;

/** A security group in EC2. Each call is retried until the deadline. */
export class Ec2GroupRules implements GroupRules {
  readonly #ec2: EC2Client;
  readonly #group: SecurityGroup;
  readonly #deadline: Deadline;
  #hasWritten = false;

  constructor(ec2: EC2Client, group: SecurityGroup, deadline: Deadline) {
    this.#ec2 = ec2;
    this.#group = group;
    this.#deadline = deadline;
  }

  /** Whether EC2 was asked for a change, even if it has refused it. */
  get hasWritten(): boolean {
    return this.#hasWritten;
  }

  async list(): Promise<readonly IngressRule[]> {
    const call = { action: 'ec2:DescribeSecurityGroupRules', statement: describeRulesStatement };
    const rules: SecurityGroupRule[] = [];
    let NextToken: string | undefined;
    do {
      const command = new DescribeSecurityGroupRulesCommand({
        Filters: [{ Name: 'group-id', Values: [this.#group.id] }],
        MaxResults: 1000,
        ...(NextToken === undefined ? {} : { NextToken }),
      });
      const page = await this.#call(call, (abortSignal) => this.#ec2.send(command, { abortSignal }));
      rules.push(...(page.SecurityGroupRules ?? []));
      NextToken = page.NextToken;
    } while (NextToken);
    return rules.filter(({ IsEgress }) => IsEgress === false).map(toIngressRule);
  }

  async authorize({ port, cidr }: Opening, description: string, { key, value }: RuleTag): Promise<boolean> {
    const range = cidr.includes(':')
      ? { Ipv6Ranges: [{ CidrIpv6: cidr, Description: description }] }
      : { IpRanges: [{ CidrIp: cidr, Description: description }] };
    const command = new AuthorizeSecurityGroupIngressCommand({
      GroupId: this.#group.id,
      IpPermissions: [{ IpProtocol: 'tcp', FromPort: port, ToPort: port, ...range }],
      TagSpecifications: [{ ResourceType: 'security-group-rule', Tags: [{ Key: key, Value: value }] }],
    });
    const call = {
      action: 'ec2:AuthorizeSecurityGroupIngress',
      statement: authorizeStatement(this.#group),
    };
    return this.#unless(/^InvalidPermission\.Duplicate$/, call, (abortSignal) =>
      this.#ec2.send(command, { abortSignal }),
    );
  }

  async tag(ruleId: string, { key, value }: RuleTag): Promise<boolean> {
    const command = new CreateTagsCommand({ Resources: [ruleId], Tags: [{ Key: key, Value: value }] });
    const call = { action: 'ec2:CreateTags', statement: tagsStatement(this.#group, 'ec2:CreateTags') };
    return this.#unless(noSuchRule, call, (abortSignal) => this.#ec2.send(command, { abortSignal }));
  }

  async untag(ruleId: string, key: string): Promise<void> {
    const command = new DeleteTagsCommand({ Resources: [ruleId], Tags: [{ Key: key }] });
    const call = { action: 'ec2:DeleteTags', statement: tagsStatement(this.#group, 'ec2:DeleteTags') };
    await this.#unless(noSuchRule, call, (abortSignal) => this.#ec2.send(command, { abortSignal }));
  }

  async revoke(ruleId: string, withinMs: number): Promise<void> {
    const command = new RevokeSecurityGroupIngressCommand({
      GroupId: this.#group.id,
      SecurityGroupRuleIds: [ruleId],
    });
    const call = { action: 'ec2:RevokeSecurityGroupIngress', statement: revokeStatement(this.#group) };
    const deadline = this.#deadline.share(Math.min(1, withinMs / this.#deadline.remainingMs()));
    await this.#unless(noSuchRule, call, (abortSignal) => this.#ec2.send(command, { abortSignal }), deadline);
  }

  /** Returns false if AWS rejects the call with an error of this name. */
  async #unless(
    name: RegExp,
    call: AwsCall,
    send: (signal: AbortSignal) => Promise<unknown>,
    deadline = this.#deadline,
  ): Promise<boolean> {
    this.#hasWritten = true;
    try {
      await this.#call(call, send, deadline);
      return true;
    } catch (thrown) {
      if (thrown instanceof EicError && name.test(awsErrorName(thrown.cause))) return false;
      throw thrown;
    }
  }

  async #call<T>(
    call: AwsCall,
    send: (signal: AbortSignal) => Promise<T>,
    deadline = this.#deadline,
  ): Promise<T> {
    try {
      return await callAws(call, deadline, send);
    } catch (thrown) {
      throw explained(thrown, this.#group);
    }
  }
}

function toIngressRule(rule: SecurityGroupRule): IngressRule {
  return {
    id: rule.SecurityGroupRuleId ?? '',
    protocol: rule.IpProtocol ?? '',
    fromPort: rule.FromPort ?? -1,
    toPort: rule.ToPort ?? -1,
    cidr: rule.CidrIpv4 ?? rule.CidrIpv6,
    description: rule.Description ?? '',
    tags: new Map((rule.Tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value])),
  };
}

/** Returns the errors that have a remedy of their own. */
function explained(thrown: unknown, group: SecurityGroup): unknown {
  if (!(thrown instanceof EicError)) return thrown;
  const { message, requestId, cause } = thrown;
  if (thrown.code === 'EIC_ACCESS_DENIED') {
    return new EicError('EIC_ACCESS_DENIED', message, {
      remedy:
        'Add these statements to the policy of the role that the job assumes; they are all that `security-group` needs.',
      details: JSON.stringify(allStatements(group), undefined, 2).split('\n'),
      requestId,
      cause,
    });
  }
  const known = knownErrors(group).find(([name]) => name.test(awsErrorName(cause)));
  if (known === undefined) return thrown;
  const [, what, remedy] = known;
  return new EicError('EIC_SECURITY_GROUP_FAILED', what, { remedy, requestId, cause });
}

function knownErrors({ id, region }: SecurityGroup): readonly [name: RegExp, what: string, remedy: string][] {
  return [
    [
      /^InvalidGroup(Id)?\.(NotFound|Malformed)$/,
      `The security group ${id} does not exist in ${region} for these credentials.`,
      'Check `security-group` and `aws-region`, and the account of the credentials.',
    ],
    [
      /^RulesPerSecurityGroupLimitExceeded$/,
      `The security group ${id} has no room for one more rule.`,
      'Remove rules from it, or raise the quota "Inbound or outbound rules per security group" (60 by default).',
    ],
    [
      /^TagLimitExceeded$/,
      'Too many jobs with the same address use one rule of the security group: AWS allows 50 tags on it.',
      'Run fewer jobs at the same time behind one address, or reach the instances through an endpoint.',
    ],
  ];
}
