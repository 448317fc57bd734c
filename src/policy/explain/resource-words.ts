import type { OpaqueNode, PolicyNode, StringNode } from '../document';
import type { Patterns } from '../model';
import { type EicAction, resourceOf } from '../semantics/eic-actions';
import { anyPart, hasWildcard, patternsAreDisjoint } from '../semantics/patterns';
import { parseArn } from '../tables/arn';
import { listed } from './listed';
import { maxOptions, namedText, sourceInWords } from './unknown-value-words';

/** The kind of resource on which an action works. */
export type Thing = 'instance' | 'endpoint';

/** Describes the resources of a statement on which an action works: `instance i-… in eu-central-1 of account …`. */
export function resourcesInWords(resource: Patterns | undefined, action: EicAction, thing: Thing): string {
  if (resource === undefined) return `an ${thing} that the policy does not name`;
  const reaching = resource.items.filter((node) => mayReach(node, action));
  const unknown = (resource.value.kind === 'array' ? resource.value.items : [resource.value]).filter(
    isUnknown,
  );
  const words = [
    ...new Set([
      ...reaching.map((node) => resourceInWords(node, thing)),
      ...(resource.incomplete ? unknown.map((node) => unknownResourceInWords(node, action, thing)) : []),
    ]),
  ];
  if (resource.negated) {
    return words.length === 0 ? `every ${thing}` : `every ${thing} except ${listed(words, 'and')}`;
  }
  return listed(words, 'and');
}

function isUnknown(node: PolicyNode): node is OpaqueNode {
  return node.kind === 'opaque';
}

function mayReach({ value }: StringNode, action: EicAction): boolean {
  const target = resourceOf(action).replaceAll('*', anyPart);
  return value.includes('${') || !patternsAreDisjoint(value, target);
}

/** Describes resources that the file does not decide: by their options or default, or as an ARN with names in it. */
function unknownResourceInWords(node: OpaqueNode, action: EicAction, thing: Thing): string {
  const { options, fallback, parts, reference, range } = node;
  const unlimited = `${thing}s that are known only when the template is used`;
  if (parts !== undefined) {
    const named = namedText(parts);
    if (named === undefined || parseArn(named.text) === undefined) return unlimited;
    const notes = named.notes.length === 0 ? '' : ` (${listed(named.notes, 'and')})`;
    return resourceInWords({ kind: 'string', value: named.text, range }, thing) + notes;
  }
  const described = (some: readonly (PolicyNode | undefined)[]): string | undefined => {
    const texts = some.filter((one) => one?.kind === 'string');
    if (texts.length < some.length || texts.length > maxOptions) return undefined;
    const reaching = texts.filter((text) => mayReach(text, action));
    if (reaching.length === 0) return undefined;
    return listed([...new Set(reaching.map((text) => resourceInWords(text, thing)))], 'or');
  };
  const words = options && described(options);
  if (words !== undefined) return reference === undefined ? words : `${words} (${sourceInWords(reference)})`;
  const usual = fallback && described([fallback]);
  if (usual === undefined || reference === undefined) return unlimited;
  return `${thing}s that ${reference} names (by default ${usual})`;
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
