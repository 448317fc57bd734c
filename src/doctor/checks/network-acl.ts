import type { NetworkAcl } from '@aws-sdk/client-ec2';
import type { PolicyStatement } from '../../aws/policy-statement';
import { type Check, type CheckResult, notApplicable, passed } from '../check';
import { type Hop, hops, located } from '../facts/hops';
import { networkAcls } from '../facts/network-acls';
import {
  aclVerdicts,
  entryText,
  ephemeralPorts,
  type Ports,
  type PortsVerdict,
} from '../network/network-acl';
import type { Subject } from '../subject';
import { asCertain, worst } from '../worst';

/** Whether the network ACLs on the way pass the connection and its responses: they keep no state. */
export const networkAclCheck: Check = {
  id: 'network-acl',
  group: 'network',
  title: 'Network ACLs',
  asks: 'Do the network ACLs of the subnets pass the connection and the responses to it?',
  permissions: [
    'ec2:DescribeInstances',
    'ec2:DescribeInstanceConnectEndpoints',
    'ec2:DescribeNetworkAcls',
    'ec2:DescribeSubnets',
  ],
  needs: ['route'],
  async run(subject) {
    const all = await hops(subject);
    if (all.length === 0) return notApplicable('The way of the route through the network is not known.');
    return worst(await Promise.all(all.map(async (hop) => asCertain(await judge(hop, subject), hop.from))));
  },
};

/** One passage of packets through a network ACL. */
interface Passage {
  readonly acl: NetworkAcl;
  readonly egress: boolean;
  /** The address at the other end. */
  readonly peer: string;
  readonly ports: Ports;
  /** As messages say it: `the connection from …`. */
  readonly what: string;
}

async function judge({ from, to }: Hop, subject: Subject): Promise<CheckResult> {
  if (from.subnetId !== undefined && from.subnetId === to.subnetId) {
    return passed(
      `The connection of ${from.name} stays in the subnet of ${to.instanceId}, so no ACL is passed.`,
    );
  }
  const acls = await networkAcls(subject);
  const aclOf = (subnetId: string | undefined) =>
    acls.find(({ Associations = [] }) => Associations.some((one) => one.SubnetId === subnetId));
  const own = aclOf(to.subnetId);
  if (own === undefined) return { state: 'unknown', summary: `EC2 shows no network ACL of ${to.subnetId}.` };
  const theirs = from.subnetId === undefined ? undefined : aclOf(from.subnetId);
  const passages = (peer: string): Passage[] => [
    ...(theirs === undefined ? [] : atOrigin(theirs, from.name, to)),
    { acl: own, egress: false, peer, ports: [to.port, to.port], what: `the connection from ${from.name}` },
    { acl: own, egress: true, peer, ports: ephemeralPorts, what: `responses to ${from.name}` },
  ];
  const roughly = resultOf(passages(from.address), undefined);
  if (roughly.state === 'passed') return roughly;
  const { address, known } = await located(from);
  return resultOf(passages(address), known.missing);
}

/** The ACL of the subnet of an endpoint or a bastion is passed too. */
function atOrigin(acl: NetworkAcl, name: string, { inVpc, port, instanceId }: Hop['to']): Passage[] {
  return [
    { acl, egress: true, peer: inVpc, ports: [port, port], what: `the connection of ${name}` },
    { acl, egress: false, peer: inVpc, ports: ephemeralPorts, what: `responses of ${instanceId}` },
  ];
}

function resultOf(passages: readonly Passage[], missing: PolicyStatement | undefined): CheckResult {
  const judged = passages.map((passage) => ({
    passage,
    verdicts: aclVerdicts(passage.acl.Entries ?? [], passage.egress, passage.peer, passage.ports),
  }));
  const evidence = [...new Set(judged.flatMap(({ passage, verdicts }) => verdicts.map(lineOf(passage))))];
  const denied = judged.flatMap(({ passage, verdicts }) =>
    verdicts.filter(({ verdict }) => verdict === 'denied').map((part) => ({ passage, part, verdicts })),
  );
  const whole = denied.find(({ passage, verdicts }) => isWhole(passage, verdicts));
  if (whole !== undefined) {
    const { passage, part } = whole;
    return { state: 'failed', summary: deniedText(passage, part), evidence, ...repair(passage) };
  }
  if (judged.some(({ verdicts }) => verdicts.some(({ verdict }) => verdict === 'unclear'))) {
    return {
      state: 'unknown',
      summary: 'It cannot be told without the address at the other end.',
      evidence,
      ...(missing === undefined ? {} : { statement: missing }),
    };
  }
  const [some] = denied;
  if (some !== undefined) {
    const { passage, part } = some;
    return { state: 'warned', summary: deniedText(passage, part), evidence, ...repair(passage) };
  }
  return passed('They pass the connection and its responses.', evidence);
}

/** Ports that every Linux takes for its connections (`ip_local_port_range`). */
const linuxPorts: Ports = [32_768, 60_999];

/** Whether the ports that are denied are all those that would be used. */
function isWhole({ ports }: Passage, verdicts: readonly PortsVerdict[]): boolean {
  const [from, to] = ports[0] === ports[1] ? ports : linuxPorts;
  return verdicts.every(
    ({ ports: [first, last], verdict }) => verdict === 'denied' || last < from || first > to,
  );
}

function deniedText({ acl, egress, what }: Passage, { ports: [from, to], entry }: PortsVerdict): string {
  const shown = from === to ? `port ${from}` : `ports ${from} to ${to}`;
  const by = entry === undefined ? 'no rule allows it' : entryText(entry);
  return `${acl.NetworkAclId} does not let ${what} ${egress ? 'out' : 'in'} on ${shown}: ${by}.`;
}

function repair({ acl, egress, ports: [from, to], peer }: Passage): { readonly remedy: string } {
  const direction = egress ? 'outbound' : 'inbound';
  return {
    remedy: `Add an ${direction} rule to ${acl.NetworkAclId} with a lower number, which allows TCP ${from === to ? from : `${from}-${to}`} ${egress ? 'to' : 'from'} ${peer}.`,
  };
}

function lineOf({ acl, egress }: Passage) {
  return ({ ports: [from, to], verdict, entry }: PortsVerdict): string => {
    const shown = from === to ? from : `${from}-${to}`;
    const by = entry === undefined ? '' : ` by ${entryText(entry)}`;
    return `${acl.NetworkAclId} ${egress ? 'outbound' : 'inbound'} ${shown}: ${verdict}${by}`;
  };
}
