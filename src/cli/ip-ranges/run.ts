import { EC2Client } from '@aws-sdk/client-ec2';
import { clientConfiguration } from '../../aws/clients';
import { Deadline } from '../../aws/deadline';
import { isRegionName } from '../../aws/region-name';
import { EicError } from '../../eic-error';
import { type Comparison, compareRules } from '../../ip-ranges/compare';
import type { Family, IpRanges } from '../../ip-ranges/document';
import { asAwsCli, asJson, asTerraform, asText, type Selection } from '../../ip-ranges/formats';
import { rulesOnPort } from '../../ip-ranges/group';
import { loadRanges, publishedAt } from '../../ip-ranges/load';
import { findPrefixLists, type ServicePrefixList } from '../../ip-ranges/prefix-lists';
import { namesNear } from '../../policy/schema/nearest-name';
import { safeLine } from '../../report/text/output-lines';
import type { AwsFlags } from '../aws-options';
import { awsSettings } from '../aws-settings';
import { reportFailure } from '../failure';
import { allowClosedOutput, written } from '../standard-output';
import { UsageError } from '../usage-error';

/** The flags of `eic ip-ranges`. */
export interface IpRangesFlags extends AwsFlags {
  readonly format: 'text' | 'json' | 'terraform' | 'aws-cli';
  readonly ipv4?: true;
  readonly ipv6?: true;
  readonly securityGroup?: string;
  readonly check?: string;
  readonly port: number;
  readonly prefixLists: 'auto' | 'only' | 'never';
  readonly source?: string;
}

/** Maximum time for the download, and again for calls to AWS, in milliseconds. */
const totalMs = 30_000;

/** Maximum time to ask for prefix lists if addresses do as well, in milliseconds. */
const optionalMs = 8_000;

/**
 * `eic ip-ranges`: prints the addresses of the service, or compares a group with them, and sets the exit code.
 * @throws {UsageError} if the command line is wrong
 */
export async function runIpRanges(argument: string | undefined, flags: IpRangesFlags): Promise<void> {
  allowClosedOutput();
  const region = await regionOf(argument, flags);
  const groupIds = [flags.securityGroup, flags.check].filter((id) => id !== undefined);
  for (const id of groupIds) {
    if (!/^sg-[a-f0-9]{8,17}$/.test(id)) {
      throw new UsageError(
        `${JSON.stringify(id)} is not the ID of a security group, such as sg-0123456789abcdef0.`,
      );
    }
  }
  try {
    const deadline = new Deadline(totalMs, new AbortController().signal);
    const { ranges, notes } = await loadRanges(flags.source ?? publishedAt, {
      environment: process.env,
      deadline,
    });
    for (const text of notes) note(text);
    refuseUnknown(region, ranges);
    if (flags.check === undefined) await printRanges(region, ranges, flags);
    else await checkGroup(flags.check, region, ranges, flags);
  } catch (thrown) {
    reportFailure(thrown);
  }
}

async function regionOf(argument: string | undefined, flags: IpRangesFlags): Promise<string> {
  if (argument === undefined) return (await awsSettings(flags)).region;
  if (!isRegionName(argument)) {
    throw new UsageError(
      `${JSON.stringify(argument)} does not have the form of a Region, such as eu-central-1.`,
    );
  }
  if (flags.region !== undefined && flags.region !== argument) {
    throw new UsageError('REGION and --region differ; give one of them.');
  }
  return (await awsSettings({ ...flags, region: argument })).region;
}

function refuseUnknown(region: string, { regions, prefixes, createDate }: IpRanges): void {
  if (prefixes.some((prefix) => prefix.region === region)) return;
  if (regions.has(region)) {
    throw new UsageError(
      `ip-ranges.json of ${createDate} has no addresses of EC2 Instance Connect in ${region}: the console cannot connect there. An EC2 Instance Connect Endpoint needs none.`,
    );
  }
  const near = namesNear(region, regions, 3).slice(0, 3);
  const hint = near.length === 0 ? '' : `; did you mean ${near.map(({ name }) => name).join(' or ')}?`;
  throw new UsageError(`ip-ranges.json of ${createDate} has no Region ${region}${hint === '' ? '.' : hint}`);
}

async function printRanges(region: string, ranges: IpRanges, flags: IpRangesFlags): Promise<void> {
  const families = chosenFamilies(flags) ?? ['ipv4', 'ipv6'];
  const prefixLists = await wantedPrefixLists(region, families, flags);
  const selection: Selection = { region, families, ranges, prefixLists };
  const target = { groupId: flags.securityGroup, port: flags.port };
  if (flags.prefixLists !== 'only' && prefixLists.length === 0) refuseEmpty(selection);
  switch (flags.format) {
    case 'text':
      return written(process.stdout, asText(selection));
    case 'json':
      return written(process.stdout, asJson(selection));
    case 'terraform':
      return written(process.stdout, asTerraform(selection, target));
    case 'aws-cli':
      return written(process.stdout, asAwsCli(selection, target));
  }
}

/** A rule for nothing would be taken for a rule that is not needed. */
function refuseEmpty({ region, families, ranges }: Selection): void {
  const has = ranges.prefixes.some((prefix) => prefix.region === region && families.includes(prefix.family));
  if (has) return;
  const names = families.map((family) => (family === 'ipv4' ? 'IPv4' : 'IPv6')).join(' or ');
  throw new UsageError(`EC2 Instance Connect has no ${names} addresses in ${region}.`);
}

function chosenFamilies({ ipv4, ipv6 }: IpRangesFlags): readonly Family[] | undefined {
  if (ipv4 === ipv6) return ipv4 === undefined ? undefined : ['ipv4', 'ipv6'];
  return ipv4 === true ? ['ipv4'] : ['ipv6'];
}

/** Returns the prefix lists to use in place of addresses. */
async function wantedPrefixLists(
  region: string,
  families: readonly Family[],
  { prefixLists, format }: IpRangesFlags,
): Promise<readonly ServicePrefixList[]> {
  if (prefixLists === 'never' || (prefixLists === 'auto' && format === 'text')) return [];
  if (prefixLists === 'auto') return optionalPrefixLists(region);
  const found = await askForPrefixLists(region, totalMs);
  const missing = families.filter((family) => !found.some((list) => list.family === family));
  if (missing.length > 0) {
    const names = missing.map((family) => (family === 'ipv4' ? 'IPv4' : 'IPv6')).join(' and ');
    throw new UsageError(`${region} has no managed prefix list of EC2 Instance Connect for ${names}.`);
  }
  return found;
}

async function optionalPrefixLists(region: string): Promise<readonly ServicePrefixList[]> {
  try {
    return await askForPrefixLists(region, optionalMs);
  } catch (thrown) {
    const { code } = EicError.from(thrown);
    note(
      `Whether ${region} has managed prefix lists of the service is unknown (${code}); addresses are used.`,
    );
    return [];
  }
}

async function askForPrefixLists(region: string, timeoutMs: number): Promise<readonly ServicePrefixList[]> {
  const deadline = new Deadline(timeoutMs, new AbortController().signal);
  return withEc2(region, (ec2) => findPrefixLists(ec2, region, deadline));
}

async function withEc2<T>(region: string, use: (ec2: EC2Client) => Promise<T>): Promise<T> {
  const ec2 = new EC2Client(clientConfiguration(region));
  try {
    return await use(ec2);
  } finally {
    ec2.destroy();
  }
}

async function checkGroup(
  groupId: string,
  region: string,
  { prefixes }: IpRanges,
  flags: IpRangesFlags,
): Promise<void> {
  const deadline = new Deadline(totalMs, new AbortController().signal);
  const rules = await withEc2(region, (ec2) => rulesOnPort(ec2, groupId, flags.port, deadline));
  const hasList = rules.some(({ prefixListId }) => prefixListId !== undefined);
  const prefixLists = hasList ? await optionalPrefixLists(region) : [];
  const comparison = compareRules(rules, { region, families: chosenFamilies(flags), prefixes, prefixLists });
  const text =
    flags.format === 'json'
      ? `${JSON.stringify({ securityGroup: groupId, region, port: flags.port, ...comparison }, undefined, 2)}\n`
      : comparisonText(comparison, groupId, region, flags.port);
  await written(process.stdout, text);
  process.exitCode = comparison.agrees ? 0 : 1;
}

const words = {
  allowed: 'allowed',
  missing: 'missing',
  world: 'too wide',
  wide: 'too wide',
  stale: 'stale',
  note: 'note',
} as const;

function comparisonText(
  { findings, agrees }: Comparison,
  groupId: string,
  region: string,
  port: number,
): string {
  const lines = findings.map(({ kind, text }) => `${words[kind].padEnd(8)}  ${safeLine(text)}\n`).join('');
  const what = `port ${port} of ${groupId} ${agrees ? 'lets in' : 'differs from'} EC2 Instance Connect of ${region}`;
  return `${lines}${agrees ? 'ok' : 'differs'}: ${what}.\n`;
}

function note(text: string): void {
  process.stderr.write(`eic: note: ${safeLine(text)}\n`);
}
