/** Parts of an ARN (IAM User Guide, "IAM ARNs"), as written: they may be empty or contain wildcards. */
export interface Arn {
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  readonly account: string;
  /** Everything after the fifth colon, including colons: `instance/i-0123456789abcdef0`. */
  readonly resource: string;
}

/** Number of colons in an ARN; further ones belong to its resource. */
const colons = 5;

/** Returns the parts of a text before its first five colons, and the rest; undefined if a variable is not closed. */
function partsOf(text: string): { readonly parts: readonly string[]; readonly rest: string } | undefined {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length && parts.length < colons; at++) {
    if (text[at] === ':') {
      parts.push(text.slice(start, at));
      start = at + 1;
    } else if (text.startsWith('${', at)) {
      // The colon of a policy variable (`${aws:username}`) does not separate parts.
      const end = text.indexOf('}', at);
      if (end < 0) return undefined;
      at = end;
    }
  }
  return { parts, rest: text.slice(start) };
}

/** Parses an ARN or a pattern of one; undefined if it does not have six parts, the first of them `arn`. */
export function parseArn(text: string): Arn | undefined {
  const found = partsOf(text);
  if (found === undefined) return undefined;
  const [arn, partition, service, region, account] = found.parts;
  const resource = found.rest;
  if (arn !== 'arn' || account === undefined || resource === '') return undefined;
  return { partition: partition ?? '', service: service ?? '', region: region ?? '', account, resource };
}

/**
 * Returns a pattern with a wildcard for each part that a short ARN lacks, as services read it: `arn:aws:ec2:*:*:*` for
 * `arn:aws:ec2`. Returns other patterns as they are, such as those with a star at the end, which matches the rest.
 */
export function expandShortArn(pattern: string): string {
  if (!pattern.startsWith('arn:') || pattern.endsWith('*')) return pattern;
  const found = partsOf(pattern);
  if (found === undefined) return pattern;
  const missing = colons - found.parts.length;
  if (missing === 0) return pattern;
  return `${pattern.endsWith(':') ? `${pattern}*` : pattern}${':*'.repeat(missing)}`;
}

/** Returns the UTF-16 offsets of each part in the text of an ARN; the end is exclusive. */
export function arnOffsets(arn: Arn): Readonly<Record<keyof Arn, readonly [start: number, end: number]>> {
  const partition = 'arn:'.length;
  const service = partition + arn.partition.length + 1;
  const region = service + arn.service.length + 1;
  const account = region + arn.region.length + 1;
  const resource = account + arn.account.length + 1;
  return {
    partition: [partition, partition + arn.partition.length],
    service: [service, service + arn.service.length],
    region: [region, region + arn.region.length],
    account: [account, account + arn.account.length],
    resource: [resource, resource + arn.resource.length],
  };
}
