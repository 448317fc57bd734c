/** The parts of an ARN (IAM User Guide, "IAM ARNs"), each as written: they may be empty, or hold wildcards. */
export interface Arn {
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  readonly account: string;
  /** All after the fifth colon, colons included: `instance/i-0123456789abcdef0`. */
  readonly resource: string;
}

/** An ARN, or a pattern of one, taken apart; undefined where it has not six parts that begin with `arn`. */
export function parseArn(text: string): Arn | undefined {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length && parts.length < 5; at++) {
    if (text[at] === ':') {
      parts.push(text.slice(start, at));
      start = at + 1;
    } else if (text.startsWith('${', at)) {
      // A policy variable (`${aws:username}`) holds a colon of its own.
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

/** Where each part stands in the text of an ARN: its first UTF-16 unit, and the one after its last. */
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
