import type { StringNode } from '../document';
import type { Statement } from '../model';
import { asPattern, hasPlaceholder } from '../placeholders';
import { patternsAreDisjoint } from '../semantics/patterns';
import { rangeWithin } from '../source-text';
import { type Arn, arnOffsets, parseArn } from '../tables/arn';
import { type WrongPart, wrongPartsOf } from '../tables/arn-forms';
import {
  nearestPartition,
  nearestRegion,
  partitionNames,
  partitionOfRegion,
  regionExists,
} from '../tables/regions';
import type { Rule, RuleContext } from './rule';

/** Reports ARNs with a part that matches nothing: partition, Region, account or ID. */
export const arnParts: Rule = {
  id: 'arn-parts',
  summary: 'A part of an ARN does not exist or has the wrong form.',
  why: 'An ARN with a partition, Region, account or ID that does not exist matches no resource, and IAM does not report it.',
  recommended: 'error',
  strict: 'error',
  fixable: false,
  check(context) {
    for (const statement of context.policy.statements) {
      for (const item of statement.resource?.items ?? []) checkArn(item, statement, context);
    }
  },
};

function checkArn(node: StringNode, statement: Statement, { text, report }: RuleContext): void {
  const arn = parseArn(node.value);
  if (arn === undefined) return;
  const offsets = arnOffsets(arn);
  // Each placeholder becomes `*`, because it may be replaced by anything.
  const pattern = withoutPlaceholders(node.value, arn);
  const wrong = wrongPartsOf(pattern);
  for (const part of ['partition', 'region', 'account', 'resource'] as const) {
    const form = wrong.find((found) => found.part === part);
    const message = form === undefined ? checks[part](pattern) : messageOnForm(form);
    if (message === undefined) continue;
    const [start, end] = offsets[part];
    // An empty part has no range of its own: underline the whole ARN.
    report({ at: start === end ? node : rangeWithin(text, node, start, end), message, statement });
  }
}

function withoutPlaceholders(value: string, arn: Arn): Arn {
  const open = asPattern(value);
  return (hasPlaceholder(value) || open !== value ? parseArn(open) : arn) ?? arn;
}

function isOpen(part: string): boolean {
  return /[*?]/.test(part);
}

const checks: Readonly<
  Record<'partition' | 'region' | 'account' | 'resource', (arn: Arn) => string | undefined>
> = {
  partition({ partition }) {
    if (isOpen(partition) || partitionNames.includes(partition)) return undefined;
    if (partition === '') return 'The partition is missing; write aws, aws-cn or aws-us-gov after arn:.';
    return `There is no partition ${partition}; write ${nearestPartition(partition) ?? 'aws, aws-cn or aws-us-gov'}.`;
  },
  region({ partition, region }) {
    if (region === '' || isOpen(region)) return undefined;
    const home = partitionOfRegion(region);
    if (home === undefined || !regionExists(region)) return unknownRegion(region);
    if (isOpen(partition) || home === partition || !partitionNames.includes(partition)) return undefined;
    return `The Region ${region} is in the partition ${home}, not in ${partition}; write arn:${home}:….`;
  },
  account({ account }) {
    if (account === '' || isOpen(account) || /^\d{12}$/.test(account) || account === 'aws') return undefined;
    const digits = account.replaceAll(/[-\s]/g, '');
    if (/^\d{12}$/.test(digits)) return `The account ${account} is written without hyphens: ${digits}.`;
    if (/^\d+$/.test(account)) return `The account ${account} has ${account.length} digits instead of 12.`;
    return `${account} is not an account ID; write 12 digits, or * for all.`;
  },
  resource({ service, resource }) {
    const parts = /^([a-z-]+)\/(.*)$/.exec(resource);
    const prefix = idPrefixes.get(parts?.[1] ?? '');
    if (service !== 'ec2' || parts === null || prefix === undefined) return undefined;
    const [, type = '', id = ''] = parts;
    return wrongId(type, prefix, id);
  },
};

function messageOnForm({ part, mustBeEmpty, type }: WrongPart): string {
  const name = part === 'region' ? 'Region' : 'account';
  const owner = type === undefined ? 'EC2' : `the type ${type}`;
  if (mustBeEmpty) return `ARNs of ${owner} have no ${name}; leave it empty.`;
  const value = part === 'region' ? 'it' : 'its 12 digits';
  return `The ${name} is missing: ARNs of ${owner} have one; write ${value}, or * for all.`;
}

function unknownRegion(region: string): string {
  const zone = /^(.*\d)[a-z]$/.exec(region)?.[1];
  if (zone !== undefined && regionExists(zone))
    return `${region} is an Availability Zone; write its Region, ${zone}.`;
  const near = nearestRegion(region);
  return `There is no Region ${region}${near === undefined ? '; write one such as us-east-1, or * for all.' : `; did you mean ${near}?`}`;
}

/** Resource type of EC2 → how its IDs begin. */
const idPrefixes = new Map([
  ['instance', 'i-'],
  ['instance-connect-endpoint', 'eice-'],
  ['security-group', 'sg-'],
  ['subnet', 'subnet-'],
  ['vpc', 'vpc-'],
]);

function wrongId(type: string, prefix: string, id: string): string | undefined {
  if (id === '')
    return `The ID is missing after ${type}/; write one such as ${prefix}0123456789abcdef0, or *.`;
  if (isOpen(id)) {
    return patternsAreDisjoint(id, `${prefix}*`)
      ? `No ID of ${articles.get(type) ?? 'a'} ${type} matches ${id}: they begin with ${prefix}.`
      : undefined;
  }
  const digits = id.slice(prefix.length);
  if (!id.startsWith(prefix))
    return `${id} is not an ID of ${articles.get(type) ?? 'a'} ${type}: they begin with ${prefix}.`;
  if (!/^[0-9a-f]+$/.test(digits))
    return `${id} is not an ID: after ${prefix} come only digits and the lowercase letters a to f.`;
  // IDs of instances had 8 digits until 2016 and have 17 since (EC2 User Guide, "Resource IDs").
  if (type === 'instance' && digits.length !== 8 && digits.length !== 17)
    return `${id} has ${digits.length} digits after ${prefix} instead of 17 (or 8 for an old instance).`;
  return undefined;
}

const articles = new Map([
  ['instance', 'an'],
  ['instance-connect-endpoint', 'an'],
]);
