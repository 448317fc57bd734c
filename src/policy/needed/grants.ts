import { partitionOf } from '../render/partition';
import {
  describeInstanceConnectEndpoints,
  describeInstances,
  openTunnel,
  sendSshPublicKey,
} from '../semantics/eic-actions';
import type { ChosenInstance, Need, TunnelNeed } from './need';
import { type Hidden, knownText, type Text } from './text';

/** Placeholders of the guide, and two of this project's. Each hidden value becomes one of them. */
export type PlaceholderName =
  | 'INSTANCE-ID'
  | 'OS-USER'
  | 'REGION'
  | 'ACCOUNT-ID'
  | 'ENDPOINT-ID'
  | 'REMOTE-PORT'
  | 'MAX-TUNNEL-DURATION'
  | 'SECURITY-GROUP-ID';

/** A hidden part of a value of a policy. */
export interface HiddenValue extends Hidden {
  readonly name: PlaceholderName;
}

/** A value of a policy with hidden parts, in its order. */
export type PolicyValue = readonly (string | HiddenValue)[];

/** One condition that a needed request meets. */
export interface GrantCondition {
  readonly operator:
    | 'StringEquals'
    | 'StringLike'
    | 'NumericEquals'
    | 'NumericLessThanEquals'
    | 'IpAddress'
    | 'ForAllValues:StringLike'
    | 'Null';
  readonly key: string;
  readonly value: PolicyValue;
}

/** The smallest piece of a policy: one action on one resource, under conditions with one value each. */
export interface Grant {
  readonly action: string;
  readonly resource: PolicyValue;
  readonly conditions: readonly GrantCondition[];
  /** Whether it depends on the instances if it is needed: a tunnel of the connection type `auto`. */
  readonly optional?: true;
}

/**
 * Calls that explain a failed connection, apart from those of the connection itself. All only read, in one Region. A test
 * compares them with the permissions of the doctor's checks.
 */
const diagnosing = [
  'ec2:DescribeImages',
  'ec2:DescribeInstanceStatus',
  'ec2:DescribeNetworkAcls',
  'ec2:DescribeRouteTables',
  'ec2:DescribeSecurityGroups',
  'ec2:DescribeSubnets',
  'ec2:GetManagedPrefixListEntries',
];

/** Returns everything that a need asks of AWS, piece by piece, with the tightest resources and conditions that work. */
export function grantsOf(need: Need): readonly Grant[] {
  const { logins, tunnel, sessions = [], securityGroup, diagnose = false } = need;
  const place = placeOf(need);
  const reading = (action: string): Grant => ({
    action,
    resource: ['*'],
    conditions: [{ operator: 'StringEquals', key: 'ec2:Region', value: place.region }],
  });
  const grants: Grant[] = [reading(describeInstances)];
  for (const { instance, osUser, readsConsole } of logins) {
    const { resource, conditions } = instanceOf(instance, place);
    const user: GrantCondition = {
      operator: 'StringEquals',
      key: 'ec2:osuser',
      value: named('OS-USER', osUser),
    };
    grants.push({ action: sendSshPublicKey, resource, conditions: [...conditions, user] });
    if (readsConsole) grants.push({ action: 'ec2:GetConsoleOutput', resource, conditions });
  }
  if (tunnel !== undefined)
    grants.push(
      ...[reading(describeInstanceConnectEndpoints), ...tunnelGrants(tunnel, place)].map(
        (grant): Grant => (tunnel.optional === true ? { ...grant, optional: true } : grant),
      ),
    );
  for (const instance of sessions)
    grants.push({ action: 'ssm:StartSession', ...instanceOf(instance, place) });
  if (sessions.length > 0) {
    const resource = [...place.arn('ssm', false), ':document/AWS-StartSSHSession'];
    grants.push({ action: 'ssm:StartSession', resource, conditions: [] });
  }
  if (securityGroup !== undefined) grants.push(...securityGroupGrants(securityGroup, place, reading));
  if (diagnose) grants.push(...diagnosing.map(reading));
  return grants;
}

interface Place {
  readonly region: PolicyValue;
  /** Returns the start of an ARN up to its account. */
  readonly arn: (service: 'ec2' | 'ssm', withAccount?: boolean) => PolicyValue;
}

function placeOf({ region, accountId }: Need): Place {
  const regionValue = named('REGION', region);
  const known = knownText(region);
  // As in the guide, the partition is that of most Regions if the Region is not known.
  const partition = known === undefined ? 'aws' : partitionOf(known);
  const account = named('ACCOUNT-ID', accountId);
  return {
    region: regionValue,
    arn: (service, withAccount = true) => [
      `arn:${partition}:${service}:`,
      ...regionValue,
      ':',
      ...(withAccount ? account : []),
    ],
  };
}

function instanceOf(instance: ChosenInstance, place: Place): Pick<Grant, 'resource' | 'conditions'> {
  if ('id' in instance)
    return {
      resource: [...place.arn('ec2'), ':instance/', ...named('INSTANCE-ID', instance.id)],
      conditions: [],
    };
  return {
    resource: [...place.arn('ec2'), ':instance/*'],
    conditions: instance.tags.map(({ key, value, isPattern }) => ({
      operator: isPattern === true ? 'StringLike' : 'StringEquals',
      key: `aws:ResourceTag/${key}`,
      value: [value],
    })),
  };
}

function tunnelGrants(
  { endpointId, remotePort, maxTunnelSeconds, addresses }: TunnelNeed,
  place: Place,
): readonly Grant[] {
  const conditions: GrantCondition[] = [
    {
      operator: 'NumericEquals',
      key: 'ec2-instance-connect:remotePort',
      value: named('REMOTE-PORT', remotePort),
    },
  ];
  if (maxTunnelSeconds !== undefined)
    conditions.push({
      operator: 'NumericLessThanEquals',
      key: 'ec2-instance-connect:maxTunnelDuration',
      value: named('MAX-TUNNEL-DURATION', maxTunnelSeconds),
    });
  const grant: Grant = {
    action: openTunnel,
    resource: [...place.arn('ec2'), ':instance-connect-endpoint/', ...named('ENDPOINT-ID', endpointId)],
    conditions,
  };
  if (addresses === undefined) return [grant];
  return addresses.map((range) => ({
    ...grant,
    conditions: [
      ...conditions,
      { operator: 'IpAddress', key: 'ec2-instance-connect:privateIpAddress', value: [range] },
    ],
  }));
}

/** Start of the keys of the tags by which the action tells its rules apart; `src/security-group/rule.ts` has it too. */
const tagKeyStart = 'eic-action:';

function securityGroupGrants(
  group: Text,
  place: Place,
  reading: (action: string) => Grant,
): readonly Grant[] {
  const resource = [...place.arn('ec2'), ':security-group/', ...named('SECURITY-GROUP-ID', group)];
  const rules = [...place.arn('ec2'), ':security-group-rule/*'];
  const on = (action: string, value: PolicyValue): Grant => ({ action, resource: value, conditions: [] });
  // Only tags of the action. Without `Null`, ForAllValues also holds for a request without tag keys.
  const tagging = (action: string): Grant => ({
    action,
    resource: rules,
    conditions: [
      { operator: 'ForAllValues:StringLike', key: 'aws:TagKeys', value: [`${tagKeyStart}*`] },
      { operator: 'Null', key: 'aws:TagKeys', value: ['false'] },
    ],
  });
  return [
    reading('ec2:DescribeSecurityGroupRules'),
    on('ec2:AuthorizeSecurityGroupIngress', resource),
    on('ec2:AuthorizeSecurityGroupIngress', rules),
    tagging('ec2:CreateTags'),
    tagging('ec2:DeleteTags'),
    on('ec2:RevokeSecurityGroupIngress', resource),
  ];
}

function named(name: PlaceholderName, text: Text): PolicyValue {
  return text.map((part) => (typeof part === 'string' ? part : { ...part, name }));
}
