import type { Patterns } from '../model';
import { type EicAction, resourceOf } from '../semantics/eic-actions';
import { anyPart, hasWildcard, patternsAreDisjoint } from '../semantics/patterns';
import { parseArn } from '../tables/arn';
import { listed } from './listed';

/** The kind of resource on which an action works. */
export type Thing = 'instance' | 'endpoint';

/** Describes the resources of a statement on which an action works: `instance i-… in eu-central-1 of account …`. */
export function resourcesInWords(resource: Patterns | undefined, action: EicAction, thing: Thing): string {
  if (resource === undefined) return `an ${thing} that the policy does not name`;
  const target = resourceOf(action).replaceAll('*', anyPart);
  const reaching = resource.items
    .map(({ value }) => value)
    .filter((value) => value.includes('${') || !patternsAreDisjoint(value, target));
  const words = [...new Set(reaching.map((value) => resourceInWords(value, thing)))];
  if (resource.incomplete) words.push(`${thing}s that are known only when the template is used`);
  if (resource.negated) {
    return words.length === 0 ? `every ${thing}` : `every ${thing} except ${listed(words, 'and')}`;
  }
  return listed(words, 'and');
}

function resourceInWords(pattern: string, thing: Thing): string {
  if (/^\*+$/.test(pattern)) return `every ${thing}`;
  const arn = parseArn(pattern);
  if (arn === undefined) return `every ${thing} whose ARN matches ${pattern}`;
  const id = arn.resource.slice(arn.resource.indexOf('/') + 1);
  const which = /^\*+$/.test(id)
    ? `every ${thing}`
    : hasWildcard(id)
      ? `every ${thing} whose ID matches ${id}`
      : `${thing} ${id}`;
  return `${which} ${inWords(arn.region, 'in', 'Region')} ${inWords(arn.account, 'of', 'account')}`;
}

function inWords(part: string, preposition: string, kind: string): string {
  if (/^\*+$/.test(part)) return `${preposition} every ${kind}`;
  const named = kind === 'Region' ? part : `${kind} ${part}`;
  return hasWildcard(part) ? `${preposition} every ${kind} that matches ${part}` : `${preposition} ${named}`;
}
