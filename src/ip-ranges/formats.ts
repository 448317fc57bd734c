import type { Family, IpRanges, ServicePrefix } from './document';
import { service } from './document';
import type { ServicePrefixList } from './prefix-lists';

/** The content of an output: prefixes of one Region, or the prefix lists that have them. */
export interface Selection {
  readonly region: string;
  readonly families: readonly Family[];
  readonly ranges: IpRanges;
  /** Empty if addresses are wanted. */
  readonly prefixLists: readonly ServicePrefixList[];
}

/** The rule that Terraform or the AWS CLI is to make. */
export interface RuleTarget {
  /** `sg-…`; undefined for a placeholder. */
  readonly groupId: string | undefined;
  readonly port: number;
}

/** Returns the prefixes of the families that no prefix list stands for. */
function addresses({ region, families, ranges, prefixLists }: Selection): readonly ServicePrefix[] {
  return ranges.prefixes.filter(
    (prefix) =>
      prefix.region === region &&
      families.includes(prefix.family) &&
      !prefixLists.some(({ family }) => family === prefix.family),
  );
}

function selectedLists({ families, prefixLists }: Selection): readonly ServicePrefixList[] {
  return prefixLists.filter(({ family }) => families.includes(family));
}

/** Returns one prefix or prefix list a line. */
export function asText(selection: Selection): string {
  const lines = [
    ...selectedLists(selection).map(({ id }) => id),
    ...addresses(selection).map(({ cidr }) => cidr),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** Returns everything as one JSON object. */
export function asJson(selection: Selection): string {
  const { region, families, ranges } = selection;
  const of = (family: Family): string[] =>
    ranges.prefixes
      .filter((prefix) => prefix.region === region && prefix.family === family && families.includes(family))
      .map(({ cidr }) => cidr);
  const { syncToken, createDate } = ranges;
  const document = {
    service,
    region,
    syncToken,
    createDate,
    ipv4: of('ipv4'),
    ipv6: of('ipv6'),
    prefixLists: selectedLists(selection),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

/** Returns resources for Terraform's provider `aws`, from version 5 on. */
export function asTerraform(selection: Selection, { groupId, port }: RuleTarget): string {
  const { region, ranges } = selection;
  const blocks = [
    `# EC2 Instance Connect in ${region}, from ip-ranges.json of ${ranges.createDate} (UTC).\n`,
  ];
  if (groupId === undefined) {
    blocks.push(
      'variable "security_group_id" {\n  type        = string\n  description = "ID of the security group of the instances"\n}\n',
    );
  }
  const rule = (name: string, first: string, source: string): string =>
    `resource "aws_vpc_security_group_ingress_rule" "${name}" {
${first}  security_group_id = ${groupId === undefined ? 'var.security_group_id' : `"${groupId}"`}
  description       = "${description(region)}"
  ip_protocol       = "tcp"
  from_port         = ${port}
  to_port           = ${port}
  ${source}
}
`;
  for (const { name, family } of selectedLists(selection)) {
    const label = `ec2_instance_connect_${family}`;
    blocks.push(`data "aws_ec2_managed_prefix_list" "${label}" {\n  name = "${name}"\n}\n`);
    blocks.push(rule(label, '', `prefix_list_id    = data.aws_ec2_managed_prefix_list.${label}.id`));
  }
  for (const family of ['ipv4', 'ipv6'] as const) {
    const prefixes = addresses(selection).filter((prefix) => prefix.family === family);
    if (prefixes.length === 0) continue;
    const set = prefixes.map(({ cidr }) => `    "${cidr}",\n`).join('');
    blocks.push(
      rule(
        `ec2_instance_connect_${family}`,
        `  for_each = toset([\n${set}  ])\n\n`,
        `cidr_${family}         = each.value`,
      ),
    );
  }
  return blocks.join('\n');
}

/** Returns commands for the AWS CLI, which a shell can run. A group that has a rule already makes its command fail. */
export function asAwsCli(selection: Selection, { groupId, port }: RuleTarget): string {
  const { region } = selection;
  const Description = description(region);
  const sources: Readonly<Record<string, unknown>>[] = [
    ...selectedLists(selection).map(({ id }) => ({ PrefixListIds: [{ PrefixListId: id, Description }] })),
    ...addresses(selection).map(({ cidr, family }) =>
      family === 'ipv4'
        ? { IpRanges: [{ CidrIp: cidr, Description }] }
        : { Ipv6Ranges: [{ CidrIpv6: cidr, Description }] },
    ),
  ];
  return sources
    .map((source) => {
      const permission = { IpProtocol: 'tcp', FromPort: port, ToPort: port, ...source };
      const group = groupId ?? '"$SECURITY_GROUP_ID"';
      return `aws ec2 authorize-security-group-ingress --region ${region} --group-id ${group} --ip-permissions '${JSON.stringify([permission])}'\n`;
    })
    .join('');
}

/** The description of the rules that are made. It has only characters that EC2 takes. */
function description(region: string): string {
  return `EC2 Instance Connect (${region})`;
}
