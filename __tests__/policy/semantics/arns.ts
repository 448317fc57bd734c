import type { Random } from './random';

const hex = '0123456789abcdef';
const digits = '0123456789';
const regions =
  'us-east-1 us-east-2 us-west-1 us-west-2 eu-central-1 eu-central-2 eu-west-1 eu-west-2 eu-west-3 eu-north-1 eu-south-1 ap-east-1 ap-south-1 ap-northeast-1 ap-northeast-3 ap-southeast-2 ca-central-1 ca-west-1 sa-east-1 me-south-1 me-central-1 af-south-1 il-central-1'.split(
    ' ',
  );
const inPartition: Readonly<Record<string, readonly string[]>> = {
  aws: regions,
  'aws-cn': ['cn-north-1', 'cn-northwest-1'],
  'aws-us-gov': ['us-gov-east-1', 'us-gov-west-1'],
};

/** An ARN, and for each letter the class of letters that may replace it: in the account and the ID. */
interface Flexible {
  readonly text: string;
  readonly classes: Uint8Array;
}

/** Classes of letters; 0 is a letter that stays. */
const replacements = ['', digits, hex] as const;

/** The resources of an action. */
export type Kind = 'instance' | 'endpoint';

const tails = { instance: 'instance/i-', endpoint: 'instance-connect-endpoint/eice-' } as const;
const forms = {
  instance:
    /^arn:(?:aws|aws-cn|aws-us-gov):ec2:[a-z]{2}(?:-[a-z]+)+-\d:\d{12}:instance\/i-(?:[0-9a-f]{8}|[0-9a-f]{17})$/,
  endpoint:
    /^arn:(?:aws|aws-cn|aws-us-gov):ec2:[a-z]{2}(?:-[a-z]+)+-\d:\d{12}:instance-connect-endpoint\/eice-[0-9a-f]{17}$/,
} as const;

/** Whether a text is the ARN of an instance or an endpoint, as AWS writes it. */
function isArnOf(kind: Kind, text: string): boolean {
  return forms[kind].test(text);
}

function fresh(kind: Kind, random: Random, like: string): Flexible {
  const [, partition = 'aws', , region = '*', account = '*'] = like.split(':');
  const chosen = inPartition[partition] === undefined ? 'aws' : partition;
  const place = random.pick(regionsLike(chosen, region));
  const id = random.text(kind === 'instance' && random.chance(0.1) ? 8 : 17, hex);
  const number = /^\d{12}$/.test(account) ? account : random.text(12, digits);
  const start = `arn:${chosen}:ec2:${place}:`;
  const text = `${start}${number}:${tails[kind]}${id}`;
  const classes = new Uint8Array(text.length);
  classes.fill(1, start.length, start.length + 12);
  classes.fill(2, text.length - id.length);
  return { text, classes };
}

const known = new Map<string, readonly string[]>();

/** Returns the Regions of a partition that a pattern matches: itself if it is one, and all if it matches none. */
function regionsLike(partition: string, pattern: string): readonly string[] {
  const all = inPartition[partition] ?? regions;
  if (pattern === '*') return all;
  const key = `${partition} ${pattern}`;
  let found = known.get(key);
  if (found === undefined) {
    const source = pattern
      .replaceAll(/[^*?\w-]/g, '')
      .replaceAll('*', '.*')
      .replaceAll('?', '.');
    const like = new RegExp(`^${source}$`);
    const matching = all.filter((name) => like.test(name));
    found = /^[a-z]{2}(?:-[a-z]+)+-\d$/.test(pattern) ? [pattern] : matching.length > 0 ? matching : all;
    if (known.size < 1000) known.set(key, found);
  }
  return found;
}

/**
 * Returns an ARN that differs from the given one only in letters that are free, so that a pattern matches it; undefined
 * if there is none. Letters that the pattern writes out are no longer free.
 */
function overlay(pattern: string, { text, classes }: Flexible, random: Random): Flexible | undefined {
  const width = text.length + 1;
  const failed = new Uint8Array((pattern.length + 1) * width);
  const written: number[] = [];
  const place = (at: number, to: number): boolean => {
    if (at === pattern.length) return to === text.length;
    const state = at * width + to;
    if (failed[state] === 1) return false;
    const wanted = pattern[at] ?? '';
    if (wanted === '*') {
      if (random.chance(0.5)) {
        if (place(at + 1, to) || (to < text.length && place(at, to + 1))) return true;
      } else if ((to < text.length && place(at, to + 1)) || place(at + 1, to)) return true;
    } else if (to < text.length) {
      const fits =
        wanted === '?' || wanted === text[to] || (replacements[classes[to] ?? 0] ?? '').includes(wanted);
      if (fits && place(at + 1, to + 1)) {
        if (wanted !== '?') written.push(at, to);
        return true;
      }
    }
    failed[state] = 1;
    return false;
  };
  if (!place(0, 0)) return undefined;
  const letters = text.split('');
  const left = classes.slice();
  for (let index = 0; index < written.length; index += 2) {
    const to = written[index + 1] ?? 0;
    letters[to] = pattern[written[index] ?? 0] ?? '';
    left[to] = 0;
  }
  return { text: letters.join(''), classes: left };
}

/** Returns a fresh ARN that each of the patterns matches, as far as possible; undefined if none was found. */
export function arnLike(patterns: readonly string[], kind: Kind, random: Random): string | undefined {
  const like = patterns.reduce((left, right) => narrower(left, right), '*:*:*:*:*');
  for (let tries = 0; tries < 2; tries++) {
    let arn: Flexible | undefined = fresh(kind, random, like);
    for (const pattern of patterns) if (pattern !== '*') arn = arn && overlay(short(pattern), arn, random);
    if (arn !== undefined && isArnOf(kind, arn.text)) return arn.text;
  }
  return undefined;
}

function short(pattern: string): string {
  const missing = 6 - pattern.split(':').length;
  return pattern.startsWith('arn:') && missing > 0 && !pattern.endsWith('*')
    ? pattern + ':*'.repeat(missing)
    : pattern;
}

/** Returns of each part of two patterns the one without wildcards. */
function narrower(left: string, right: string): string {
  const [a, b] = [left.split(':'), right.split(':')];
  // With fewer parts a wildcard may reach over several of them.
  if (b.length < 6) return left;
  return a.map((part, at) => (part === '*' ? (b[at] ?? '*') : part)).join(':');
}
