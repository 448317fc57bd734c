import { isIPv6 } from 'node:net';
import type { IpPermission } from '@aws-sdk/client-ec2';
import type { PolicyStatement } from '../../aws/policy-statement';
import { service } from '../../ip-ranges/document';
import { type Check, type CheckResult, notApplicable, passed } from '../check';
import { consoleRanges } from '../facts/console-ranges';
import { type Hop, hops, located, type Origin } from '../facts/hops';
import { prefixListsOf, securityGroups } from '../facts/security-groups';
import { singleAddressBlock } from '../network/address-range';
import { concerns, groupVerdict, type PrefixLists, ruleText } from '../network/security-group';
import type { Subject } from '../subject';
import { asCertain, worst } from '../worst';

/** Whether the security groups of each instance on the way let the connection in. */
export const securityGroupsCheck: Check = {
  id: 'security-groups',
  group: 'network',
  title: 'Security groups',
  asks: 'Do the security groups of the instance let the connection in?',
  permissions: [
    'ec2:DescribeInstances',
    'ec2:DescribeInstanceConnectEndpoints',
    'ec2:DescribeSecurityGroups',
    'ec2:GetManagedPrefixListEntries',
    'ec2:DescribeSubnets',
  ],
  needs: ['route'],
  async run(subject) {
    const all = await hops(subject);
    if (all.length === 0) return notApplicable('The route needs no open port of the instance.');
    return worst(await Promise.all(all.map(async (hop) => asCertain(await judge(hop, subject), hop.from))));
  },
};

async function judge(hop: Hop, subject: Subject): Promise<CheckResult> {
  const { to } = hop;
  const groups = (await securityGroups(subject)).filter(({ GroupId = '' }) => to.groupIds.includes(GroupId));
  const seen = new Set(groups.map(({ GroupId }) => GroupId));
  const unseen = to.groupIds.filter((id) => !seen.has(id));
  const rules = groups.flatMap(({ IpPermissions = [] }) => IpPermissions);
  const relevant = rules.filter((rule) => concerns(rule, to.port));
  const rulesText = groups.map((group) => {
    const { GroupId, GroupName, IpPermissions = [] } = group;
    const shown = IpPermissions.filter((rule) => concerns(rule, to.port)).map((rule) =>
      ruleText(rule, 'from'),
    );
    return `${GroupId} (${GroupName}): ${shown.length === 0 ? `nothing to port ${to.port}` : shown.join('; ')}`;
  });
  const target = `${to.instanceId} on port ${to.port}`;
  const { from, verdict, missing, lists } = await verdictOf(hop, relevant, subject);
  const evidence = [...rulesText, ...(await aboutConsole(hop, relevant, lists, subject))];
  if (verdict === 'allowed') return passed(`They let ${from.name} in to ${target}.`, evidence);
  if (verdict === 'unclear' || unseen.length > 0) {
    const why = unseen.length > 0 ? `EC2 does not show ${unseen.join(', ')}` : from.name;
    return {
      state: 'unknown',
      summary: `It cannot be told whether they let the connection in to ${target}: ${why}.`,
      evidence,
      ...(missing === undefined ? {} : { statement: missing }),
    };
  }
  return {
    state: 'failed',
    summary: `They do not let ${from.name} in to ${target}: ${to.groupIds.join(', ')}.`,
    evidence,
    remedy: `Add a rule to one of them that allows TCP ${to.port} from it.`,
    fix: [addRule(hop, from, subject.aws.region)],
  };
}

/** Asks for the precise address of the origin, and for prefix lists, only if the verdict depends on it. */
async function verdictOf({ from, to }: Hop, rules: readonly IpPermission[], subject: Subject) {
  const roughly = groupVerdict(rules, from, to.port, () => undefined);
  if (roughly === 'allowed') return { from, verdict: roughly, missing: undefined, lists: () => undefined };
  const { lists, statement } = await prefixListsOf(rules, subject);
  const exactly = await located(from);
  const name = `${from.name} (${exactly.address}, ${exactly.known.source})`;
  const missing: PolicyStatement | undefined = exactly.known.missing ?? statement;
  return {
    from: { ...exactly, name },
    verdict: groupVerdict(rules, exactly, to.port, lists),
    missing,
    lists,
  };
}

/** Says whether the browser console may connect, which no step needs: one line for each of its ranges that is known. */
async function aboutConsole(
  { to, from }: Hop,
  rules: readonly IpPermission[],
  lists: PrefixLists,
  subject: Subject,
): Promise<string[]> {
  // The console dials an instance as a runner does.
  if (from.kind !== 'runner') return [];
  const family = isIPv6(to.address) ? 'ipv6' : 'ipv4';
  const ranges = (await consoleRanges(subject)).filter((range) => range.family === family);
  const says = {
    allowed: 'allowed',
    denied: 'not allowed',
    unclear: 'may be allowed by a part or a prefix list',
  };
  return ranges.map(({ cidr }) => {
    const verdict = groupVerdict(rules, { name: cidr, address: cidr, groupIds: [] }, to.port, lists);
    return `browser console (${service} ${cidr}): ${says[verdict]}`;
  });
}

/** Returns the command that adds the narrowest rule. */
function addRule({ to }: Hop, from: Origin, region: string): string {
  const [group = 'GROUP'] = to.groupIds;
  const command = `aws ec2 authorize-security-group-ingress --region ${region} --group-id ${group}`;
  const [source] = from.groupIds;
  if (source !== undefined) return `${command} --protocol tcp --port ${to.port} --source-group ${source}`;
  const block = from.address.includes('/')
    ? `ADDRESS/${isIPv6(to.address) ? 128 : 32}`
    : singleAddressBlock(from.address);
  return isIPv6(to.address)
    ? `${command} --ip-permissions 'IpProtocol=tcp,FromPort=${to.port},ToPort=${to.port},Ipv6Ranges=[{CidrIpv6=${block}}]'`
    : `${command} --protocol tcp --port ${to.port} --cidr ${block}`;
}
