import { maxNameLength, namesNear } from '../schema/nearest-name';
import { wildcardMatcher } from '../wildcard';
import { actionNames, firstLetter, frequentWords } from './generated/action-names';
import { actionRows } from './generated/action-rows';

/** Prefixes of the two services that an EC2 Instance Connect policy needs, in the order of the search. */
const ownServices = ['ec2-instance-connect', 'ec2'];

/** Actions of the detailed table by lowercase name. Most policies need no others, so nothing has to be decoded. */
const detailed = new Map(Object.keys(actionRows).map((action) => [action.toLowerCase(), action]));

/** Service prefix → its actions' names by lowercase name, decoded at the first use of the service. */
const decoded = new Map<string, ReadonlyMap<string, string>>();

function namesOf(service: string): ReadonlyMap<string, string> {
  const known = decoded.get(service);
  if (known !== undefined) return known;
  const found: string[] = [];
  const coded = Object.hasOwn(actionNames, service) ? actionNames[service] : undefined;
  let previous = '';
  for (const word of withWords(coded ?? '').split(' ')) {
    if (word === '') continue;
    const [rest = '', first = '-'] = word.slice(1).split('|');
    previous = previous.slice(0, Number.parseInt(word.slice(0, 1), 36)) + rest;
    for (const verb of first.match(firstWord) ?? []) found.push((verb === '-' ? '' : verb) + previous);
  }
  const names = new Map(found.sort().map((name) => [name.toLowerCase(), name]));
  // Unknown services are not stored: their names come from files that anyone can write.
  if (coded !== undefined) decoded.set(service, names);
  return names;
}

/** The first word of a name, or a `-` for none. */
const firstWord = /-|[A-Z][a-z]+/g;

/** Replaces each letter that stands for a frequent word. */
function withWords(coded: string): string {
  words ??= frequentWords.split(' ');
  const known = words;
  return coded.replace(/[^\0-\u{ff}]/gu, (letter) => known[letter.charCodeAt(0) - firstLetter] ?? letter);
}

let words: readonly string[] | undefined;

/** Whether IAM knows a service prefix such as `ec2`; case does not count. */
export function serviceExists(service: string): boolean {
  return Object.hasOwn(actionNames, service.toLowerCase());
}

/**
 * Returns an action in AWS's spelling, `ec2:DescribeInstances` for `EC2:describeinstances`; undefined if it does not
 * exist. Does not expand wildcards: see {@link expandAction}. Source: the service authorization reference.
 */
export function canonicalAction(action: string): string | undefined {
  const lower = action.toLowerCase();
  const own = detailed.get(lower);
  if (own !== undefined) return own;
  const colon = lower.indexOf(':');
  const service = lower.slice(0, Math.max(colon, 0));
  const name = namesOf(service).get(lower.slice(colon + 1));
  return name === undefined ? undefined : `${service}:${name}`;
}

let counted: number | undefined;

/** Returns how many actions AWS has. Keeps none of them. */
export function actionCount(): number {
  counted ??= Object.values(actionNames).reduce((sum, coded) => sum + countIn(withWords(coded)), 0);
  return counted;
}

function countIn(names: string): number {
  return names
    .split(' ')
    .reduce((sum, word) => sum + [...(word.split('|')[1] ?? '-').matchAll(firstWord)].length, 0);
}

/** Cache of expanded patterns. It is emptied at a limit, because the patterns come from files. */
const expanded = new Map<string, readonly string[]>();
/** Maximum number of actions in the cache, which is about a megabyte. */
const maxExpanded = 100_000;
let expandedActions = 0;

/**
 * Returns all actions that a pattern of a policy matches, in AWS's spelling and in alphabetical order: at most one
 * without a wildcard, all AWS actions for `*`. Case does not count. A wildcard in a part of the service's name, which
 * IAM refuses, matches nothing.
 */
export function expandAction(pattern: string): readonly string[] {
  const lower = pattern.toLowerCase();
  if (!/[*?]/.test(lower)) {
    const action = canonicalAction(lower);
    return action === undefined ? [] : [action];
  }
  const known = expanded.get(lower);
  if (known !== undefined) return known;
  const actions = findMatching(lower);
  expandedActions += actions.length + 1;
  if (expandedActions > maxExpanded) {
    expanded.clear();
    expandedActions = actions.length + 1;
  }
  expanded.set(lower, actions);
  return actions;
}

/** Returns about how long `expandAction` takes for a pattern that is not in its cache, in tenths of a microsecond. */
export function costToExpand(pattern: string): number {
  if (!/[*?]/.test(pattern)) return 0;
  return Math.ceil(namesOf(pattern.slice(0, Math.max(pattern.indexOf(':'), 0)).toLowerCase()).size / 2);
}

function findMatching(pattern: string): string[] {
  if (/^\*+(:\*+)?$/.test(pattern)) {
    return Object.keys(actionNames).flatMap((service) =>
      [...namesOf(service).values()].map((name) => `${service}:${name}`),
    );
  }
  const colon = pattern.indexOf(':');
  const service = pattern.slice(0, Math.max(colon, 0));
  const matches = wildcardMatcher(pattern.slice(colon + 1));
  const found: string[] = [];
  for (const [lower, name] of namesOf(service)) {
    if (matches(lower)) found.push(`${service}:${name}`);
  }
  return found;
}

/** The action that a misspelled one most likely stands for. */
export interface NearestAction {
  /** In AWS's spelling. */
  readonly action: string;
  /** True if at most two letters differ and no other action is as near. */
  readonly certain: boolean;
}

/**
 * Returns the action that is nearest to one that does not exist, at most a third of its letters away. Also finds a
 * right name in the wrong service (`ec2:SendSSHPublicKey`) or without a service. Undefined if none is near.
 */
export function nearestAction(action: string): NearestAction | undefined {
  if (action.length > maxNameLength) return undefined;
  const lower = action.toLowerCase();
  const colon = lower.indexOf(':');
  const service = lower.slice(0, Math.max(colon, 0));
  const name = lower.slice(colon + 1);
  for (const own of ownServices) {
    const found = namesOf(own).get(name);
    if (found !== undefined && own !== service) return { action: `${own}:${found}`, certain: false };
  }
  if (serviceExists(service)) return nearestIn(service, name);
  const services = namesNear(service, Object.keys(actionNames), 3).map((near) => near.name);
  for (const known of services) {
    const found = namesOf(known).get(name);
    if (found !== undefined) return { action: `${known}:${found}`, certain: false };
  }
  for (const known of service === '' ? ownServices : services.slice(0, 1)) {
    const found = nearestIn(known, name);
    if (found !== undefined) return { ...found, certain: false };
  }
  return undefined;
}

function nearestIn(service: string, name: string): NearestAction | undefined {
  const names = namesOf(service);
  const [first, second] = namesNear(name, names.keys(), Math.max(2, Math.floor(name.length / 3)));
  const spelled = first && names.get(first.name);
  if (first === undefined || spelled === undefined) return undefined;
  return {
    action: `${service}:${spelled}`,
    certain: first.distance <= 2 && second?.distance !== first.distance,
  };
}
