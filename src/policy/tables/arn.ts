/** Parts of an ARN (IAM User Guide, "IAM ARNs"), as written: they may be empty or contain wildcards. */
export interface Arn {
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  readonly account: string;
  /** Everything after the fifth colon, including colons: `instance/i-0123456789abcdef0`. */
  readonly resource: string;
}

/** Parses an ARN or a pattern of one; undefined if it does not have six parts, the first of them `arn`. */
export function parseArn(text: string): Arn | undefined {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length && parts.length < 5; at++) {
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
  const [arn, partition, service, region, account] = parts;
  const resource = text.slice(start);
  if (arn !== 'arn' || account === undefined || resource === '') return undefined;
  return { partition: partition ?? '', service: service ?? '', region: region ?? '', account, resource };
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
