import type { StringNode } from '../document';
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
  const reaching = resource.items.filter(
    ({ value }) => value.includes('${') || !patternsAreDisjoint(value, target),
  );
  const words = [...new Set(reaching.map((node) => resourceInWords(node, thing)))];
  if (resource.incomplete) words.push(`${thing}s that are known only when the template is used`);
  if (resource.negated) {
    return words.length === 0 ? `every ${thing}` : `every ${thing} except ${listed(words, 'and')}`;
  }
  return listed(words, 'and');
}

/** Each pseudo parameter without its colons, which separate the parts of an ARN. */
const stackRegion = '${AWS Region}';
const stackAccount = '${AWS AccountId}';

function resourceInWords({ value, template = value }: StringNode, thing: Thing): string {
  if (/^\*+$/.test(value)) return `every ${thing}`;
  const arn = parseArn(template.replace(/\$\{AWS::(\w+)\}/g, '${AWS $1}'));
  if (arn === undefined) return `every ${thing} whose ARN matches ${template}`;
  const id = asWritten(arn.resource.slice(arn.resource.indexOf('/') + 1));
  const which = /^\*+$/.test(id)
    ? `every ${thing}`
    : hasWildcard(id)
      ? `every ${thing} whose ID matches ${id}`
      : `${thing} ${id}`;
  return `${which} ${inWords(arn.region, 'in', 'Region')} ${inWords(arn.account, 'of', 'account')}`;
}

function asWritten(part: string): string {
  return part.replace(/\$\{AWS (\w+)\}/g, '${AWS::$1}');
}

function inWords(part: string, preposition: string, kind: string): string {
  if (part === stackRegion || part === stackAccount) return `${preposition} the stack's ${kind}`;
  if (/^\*+$/.test(part)) return `${preposition} every ${kind}`;
  const written = asWritten(part);
  const named = kind === 'Region' ? written : `${kind} ${written}`;
  return hasWildcard(part)
    ? `${preposition} every ${kind} that matches ${written}`
    : `${preposition} ${named}`;
}
