import { distance } from 'fastest-levenshtein';
import { matchesWildcard } from '../wildcard';
import { actionNames } from './generated/action-names';
import { actionRows } from './generated/action-rows';

/** Prefixes of the two services that an EC2 Instance Connect policy is about, in the order they are looked in. */
const ownServices = ['ec2-instance-connect', 'ec2'];

/** Actions that are told in full, by small letters: most policies need no other name, and nothing is decoded. */
const told = new Map(Object.keys(actionRows).map((action) => [action.toLowerCase(), action]));

/** Service prefix → its actions' names by small letters; decoded when the service is first asked for. */
const decoded = new Map<string, ReadonlyMap<string, string>>();

function namesOf(service: string): ReadonlyMap<string, string> {
  const known = decoded.get(service);
  if (known !== undefined) return known;
  const names = new Map<string, string>();
  const coded = Object.hasOwn(actionNames, service) ? actionNames[service] : undefined;
  let previous = '';
  for (const word of coded?.split(' ') ?? []) {
    previous = previous.slice(0, Number.parseInt(word.slice(0, 1), 36)) + word.slice(1);
    names.set(previous.toLowerCase(), previous);
  }
  // What is no service is not kept: the names come from files that anyone can write.
  if (coded !== undefined) decoded.set(service, names);
  return names;
}

/** Whether IAM knows a service prefix such as `ec2`; case does not count. */
export function serviceExists(service: string): boolean {
  return Object.hasOwn(actionNames, service.toLowerCase());
}

/**
 * The action in AWS's spelling, `ec2:DescribeInstances` for `EC2:describeinstances`; undefined where there is none.
 * Wildcards are not looked at: see {@link expandAction}. Source: the service authorization reference.
 */
export function canonicalAction(action: string): string | undefined {
  const small = action.toLowerCase();
  const own = told.get(small);
  if (own !== undefined) return own;
  const colon = small.indexOf(':');
  const service = small.slice(0, Math.max(colon, 0));
  const name = namesOf(service).get(small.slice(colon + 1));
  return name === undefined ? undefined : `${service}:${name}`;
}

/** Whether an action, written without wildcards, exists; case does not count. */
export function actionExists(action: string): boolean {
  return canonicalAction(action) !== undefined;
}

/** Patterns with wildcards that were expanded; emptied when it has grown, as the patterns come from files. */
const expanded = new Map<string, readonly string[]>();
const mostExpanded = 200;

/**
 * All actions that a pattern of a policy reaches, in AWS's spelling and in the order of the alphabet: one or none
 * where it has no wildcard, all of AWS for `*`. Case does not count.
 */
export function expandAction(pattern: string): readonly string[] {
  const small = pattern.toLowerCase();
  if (!/[*?]/.test(small)) {
    const action = canonicalAction(small);
    return action === undefined ? [] : [action];
  }
  const known = expanded.get(small);
  if (known !== undefined) return known;
  const actions = findMatching(small);
  if (expanded.size >= mostExpanded) expanded.clear();
  expanded.set(small, actions);
  return actions;
}

function findMatching(pattern: string): string[] {
  const colon = pattern.indexOf(':');
  // Only `*` stands without a service.
  if (colon < 0 && !/^\*+$/.test(pattern)) return [];
  const ofService = colon < 0 ? '*' : pattern.slice(0, colon);
  const ofName = colon < 0 ? '*' : pattern.slice(colon + 1);
  const services = /[*?]/.test(ofService)
    ? Object.keys(actionNames).filter((service) => matchesWildcard(ofService, service))
    : [ofService];
  return services.flatMap((service) =>
    [...namesOf(service)]
      .filter(([small]) => matchesWildcard(ofName, small))
      .map(([, name]) => `${service}:${name}`),
  );
}

/** The action that was most likely meant. */
export interface NearestAction {
  /** In AWS's spelling. */
  readonly action: string;
  /** True where no other action is as near and only a slip of the keyboard lies between: at most two letters. */
  readonly certain: boolean;
}

/** A name longer than this is no slip of an action's name; it bounds the work on hostile input. */
const longestName = 128;

/**
 * The action that is nearest to one that does not exist, by edit distance, at most a third of its letters away; also
 * one of the right name in the wrong service (`ec2:SendSSHPublicKey`) or with none. Undefined where nothing is near.
 */
export function nearestAction(action: string): NearestAction | undefined {
  if (action.length > longestName) return undefined;
  const small = action.toLowerCase();
  const colon = small.indexOf(':');
  const service = small.slice(0, Math.max(colon, 0));
  const name = small.slice(colon + 1);
  for (const own of ownServices) {
    const found = namesOf(own).get(name);
    if (found !== undefined && own !== service) return { action: `${own}:${found}`, certain: false };
  }
  if (serviceExists(service)) return nearestName(service, name);
  const services = Object.keys(actionNames)
    .map((known) => ({ known, far: distance(known, service) }))
    .filter(({ far }) => far <= 3)
    .sort((a, b) => a.far - b.far);
  for (const { known } of services) {
    const found = namesOf(known).get(name);
    if (found !== undefined) return { action: `${known}:${found}`, certain: false };
  }
  for (const known of service === '' ? ownServices : services.slice(0, 1).map((near) => near.known)) {
    const found = nearestName(known, name);
    if (found !== undefined) return { ...found, certain: false };
  }
  return undefined;
}

function nearestName(service: string, name: string): NearestAction | undefined {
  let least = Math.max(2, Math.floor(name.length / 3)) + 1;
  let nearest: string[] = [];
  for (const [small, spelled] of namesOf(service)) {
    if (Math.abs(small.length - name.length) > least) continue;
    const far = distance(small, name);
    if (far < least) {
      least = far;
      nearest = [spelled];
    } else if (far === least && nearest.length > 0) nearest.push(spelled);
  }
  const first = nearest[0];
  if (first === undefined) return undefined;
  return { action: `${service}:${first}`, certain: nearest.length === 1 && least <= 2 };
}
