import type { Condition, Patterns } from '../model';
import { matchesWildcard } from '../wildcard';
import type { Budget } from './budget';
import { isNegated } from './condition-holds';
import { type EicAction, resourceOf } from './eic-actions';
import { findText, type TextDemand } from './find-text';
import { stepsOfText } from './find-value';
import { arnFormOf, hasId, idPrefixOf, unnamedArns } from './forms';
import { exampleOf, hasWildcard, patternCovers } from './patterns';
import { literally } from './policy-variables';
import { formOfPattern, type TextForm } from './text-form';

/** A demand on the resource: patterns, or a condition on its Region or account, that must match it or must not. */
export type ResourceDemand = {
  readonly holds: boolean;
  /** Whether a resource meets it. */
  readonly isMet: (resource: string) => boolean;
} & (
  | {
      readonly patterns: Pick<Patterns, 'negated'> /** With variables filled in. */;
      readonly texts: readonly string[];
    }
  | { readonly condition: Condition; readonly part: number; readonly texts: readonly string[] }
);

/** Part of an ARN that a request also carries under a condition key. */
export const keysOfArn: ReadonlyMap<string, number> = new Map([
  ['aws:requestedregion', 3],
  ['aws:resourceaccount', 4],
]);

/**
 * Returns a resource of an action that meets all demands; undefined if there is none, `unchecked` if that was not found
 * out.
 */
export function findResource(
  action: EicAction,
  demands: readonly ResourceDemand[],
  budget: Budget,
): string | undefined | 'unchecked' {
  const target = resourceOf(action);
  if (target === '*') return demands.every(({ isMet }) => isMet('*')) ? '*' : undefined;
  const positive = demands.flatMap((demand) =>
    'patterns' in demand && demand.holds !== demand.patterns.negated ? [demand.texts] : [],
  );
  const finite = positive.find((texts) => !texts.some(hasWildcard));
  const named = new Set(
    positive
      .flat()
      .filter((text) => !hasWildcard(text) && !hasWildcard(literally(text)))
      .map(literally),
  );
  const isPossible = (resource: string): boolean =>
    // A policy without variables may have `${`, but no resource has it.
    !resource.includes('${') &&
    (named.has(resource) || hasId(resource, action) || endsInLiteral(resource, positive)) &&
    matchesWildcard(target, resource) &&
    demands.every(({ isMet }) => isMet(resource));
  const cost = demands.reduce((sum, { texts }) => sum + stepsOfText * (texts.length + 1), 0);
  if (!budget.spend(cost)) return 'unchecked';
  for (const resource of finite === undefined
    ? candidates(action, positive, demands)
    : finite.map(literally)) {
    if (!budget.spend(cost)) return 'unchecked';
    if (isPossible(resource)) return resource;
  }
  if (finite !== undefined) return undefined;
  const excluded = demands.flatMap((demand) =>
    'patterns' in demand && demand.holds === demand.patterns.negated ? demand.texts : [],
  );
  if (
    [[target], ...positive].some((texts) =>
      texts.every((text) => excluded.some((wide) => patternCovers(wide, text))),
    )
  )
    return undefined;
  const form = { forms: arnFormOf(action, partitionsIn(demands)), matches: true };
  return findText([form, ...demands.map(textDemand)], budget);
}

/** Returns the partitions that some patterns name. An account is in one of them only. */
function partitionsIn(demands: readonly ResourceDemand[]): readonly string[] {
  const named = demands.flatMap(({ texts }) => texts.map((text) => text.split(':')[1] ?? ''));
  const found = new Set(named.filter((partition) => /^aws[a-z-]*$/.test(partition)));
  return found.size === 0 ? ['aws'] : [...found];
}

/** Whether a pattern writes the whole end of an ARN out, whatever it is: then it does not have to look like an ID. */
function endsInLiteral(resource: string, positive: readonly (readonly string[])[]): boolean {
  const end = resource.slice(resource.lastIndexOf(':'));
  return positive.some((texts) => texts.some((text) => !hasWildcard(end) && text.endsWith(end)));
}

/** Returns resources to try first. */
function* candidates(
  action: EicAction,
  positive: readonly (readonly string[])[],
  demands: readonly ResourceDemand[],
): Generator<string> {
  const examples = [...unnamedArns(action), freshArn(action, demands)];
  for (const demand of demands) {
    if (!('part' in demand)) continue;
    for (const text of demand.texts) {
      const parts = (examples[0] ?? '').split(':');
      parts[demand.part] = exampleOf(text, 'x');
      examples.push(parts.join(':'));
    }
  }
  for (const example of examples) {
    yield example;
    for (const pattern of positive.flat())
      yield hasWildcard(pattern) ? arnLike(pattern, example) : literally(pattern);
  }
}

/** Returns an ARN whose Region, account and ID are in none of the texts of some demands. */
function freshArn(action: EicAction, demands: readonly ResourceDemand[]): string {
  const texts = demands.flatMap((demand) => demand.texts).join(' ');
  let number = 1;
  const fresh = (part: (number: number) => string): string => {
    while (texts.includes(part(number))) number++;
    return part(number);
  };
  const region = fresh((at) => `xq-fresh-${at}`);
  const account = fresh((at) => String(598_765_432_100 + at));
  const id = fresh((at) => (0x5_9c3e_71b0 + at).toString(16).padStart(17, '4d8'));
  return `arn:aws:ec2:${region}:${account}:${idPrefixOf(action)}${id}`;
}

/** Returns an ARN that a pattern matches, with the parts of another ARN if the pattern matches them. */
export function arnLike(pattern: string, other: string): string {
  const parts = pattern.split(':');
  const others = other.split(':');
  if (parts.length !== others.length)
    return matchesWildcard(pattern, other) ? other : literally(exampleOf(pattern));
  return parts
    .map((part, index) => {
      const otherPart = others[index] ?? '';
      if (!hasWildcard(part)) return literally(part);
      if (matchesWildcard(part, otherPart)) return otherPart;
      return idLike(part, otherPart) ?? literally(exampleOf(part));
    })
    .join(':');
}

/** Returns the end of an ARN that begins like a pattern and continues like another one: `instance/i-01*`. */
function idLike(part: string, otherPart: string): string | undefined {
  const star = part.indexOf('*');
  if (star < 0 || part.includes('?')) return undefined;
  const filled = literally(part.slice(0, star)) + otherPart.slice(star);
  return matchesWildcard(part, filled) ? filled : undefined;
}

function textDemand(demand: ResourceDemand): TextDemand {
  if ('patterns' in demand)
    return {
      forms: demand.texts.map((text) => formOfPattern(text)),
      matches: demand.holds !== demand.patterns.negated,
    };
  const base = demand.condition.operator?.base ?? '';
  return {
    forms: demand.texts.map((text) => partForm(text, demand.part, base)),
    matches: demand.holds !== isNegated(base),
  };
}

function partForm(text: string, part: number, base: string): TextForm {
  const before = 'arn:*:*:'.concat('*:'.repeat(part - 3));
  return [
    ...formOfPattern(before, { acrossColons: false }),
    ...formOfPattern(text, {
      wildcards: base.endsWith('Like'),
      ignoreCase: base.includes('IgnoreCase'),
      acrossColons: false,
    }),
    ...formOfPattern(':*'),
  ];
}
