import { type Check, type CheckResult, notApplicable, passed } from '../check';
import { type Hop, hops } from '../facts/hops';
import { prefixListsOf, securityGroups } from '../facts/security-groups';
import type { Peer } from '../network/peer';
import { concerns, groupVerdict, ruleText } from '../network/security-group';
import type { Subject } from '../subject';
import { worst } from '../worst';

/** Whether the security groups of the endpoint or the bastion let the connection out. */
export const egress: Check = {
  id: 'egress',
  group: 'network',
  title: 'Egress of the endpoint or bastion',
  asks: 'Do the security groups of the endpoint or bastion let the connection out?',
  permissions: [
    'ec2:DescribeInstances',
    'ec2:DescribeInstanceConnectEndpoints',
    'ec2:DescribeSecurityGroups',
    'ec2:GetManagedPrefixListEntries',
  ],
  needs: ['route'],
  async run(subject) {
    // Groups keep state: the instance's own need no rule for its responses.
    const inside = (await hops(subject)).filter(({ from }) => from.kind !== 'runner');
    if (inside.length === 0) return notApplicable('The connection passes no endpoint and no bastion.');
    return worst(await Promise.all(inside.map((hop) => judge(hop, subject))));
  },
};

async function judge({ from, to }: Hop, subject: Subject): Promise<CheckResult> {
  const groups = (await securityGroups(subject)).filter(({ GroupId = '' }) =>
    from.groupIds.includes(GroupId),
  );
  const rules = groups
    .flatMap(({ IpPermissionsEgress = [] }) => IpPermissionsEgress)
    .filter((rule) => concerns(rule, to.port));
  const evidence = groups.map(({ GroupId, GroupName, IpPermissionsEgress = [] }) => {
    const shown = IpPermissionsEgress.filter((rule) => concerns(rule, to.port)).map((rule) =>
      ruleText(rule, 'to'),
    );
    return `${GroupId} (${GroupName}): ${shown.length === 0 ? `nothing to port ${to.port}` : shown.join('; ')}`;
  });
  if (groups.length < from.groupIds.length || groups.length === 0) {
    return { state: 'unknown', summary: `EC2 does not show the security groups of ${from.name}.`, evidence };
  }
  const peer: Peer = { name: to.instanceId, address: to.inVpc, groupIds: to.groupIds };
  const { lists, statement } = await prefixListsOf(rules, subject);
  const verdict = groupVerdict(rules, peer, to.port, lists);
  const target = `${to.inVpc} port ${to.port}`;
  if (verdict === 'allowed') return passed(`They let ${from.name} connect to ${target}.`, evidence);
  if (verdict === 'unclear') {
    return {
      state: 'unknown',
      summary: `It cannot be told whether they let ${from.name} connect to ${target}: a prefix list cannot be read.`,
      evidence,
      ...(statement === undefined ? {} : { statement }),
    };
  }
  const [group = 'GROUP'] = from.groupIds;
  const [destination = 'GROUP'] = to.groupIds;
  return {
    state: 'failed',
    summary: `They do not let ${from.name} connect to ${target}: ${from.groupIds.join(', ')}.`,
    evidence,
    remedy: `Add an egress rule for TCP ${to.port} to the group of the instance.`,
    fix: [
      `aws ec2 authorize-security-group-egress --region ${subject.aws.region} --group-id ${group} --ip-permissions 'IpProtocol=tcp,FromPort=${to.port},ToPort=${to.port},UserIdGroupPairs=[{GroupId=${destination}}]'`,
    ],
  };
}
