import type { OpaqueNode, PolicyNode } from '../document';
import { canonicalKey, osUserKey } from '../semantics/condition-key';
import { openTunnel, sendSshPublicKey } from '../semantics/eic-actions';
import { arnLike } from '../semantics/find-resource';
import { idPrefixOf } from '../semantics/forms';
import { valuesBetween } from '../semantics/variable-values';
import { matchesWildcard } from '../wildcard';
import type { Choice, TextAround } from './choice';
import type { Place } from './place';

/** The values that a policy names, from which values for its unknown parts are taken. */
export interface NamedValues {
  /** Canonical condition key → its values. */
  readonly byKey: ReadonlyMap<string, readonly string[]>;
}

/** Maximum number of values that one part gets from what the policy names. */
const maxNamed = 20;

/**
 * Returns the typical value of an unknown part: one that the policy does not name, or the first that the file offers.
 * Undefined for no value.
 *
 * @param index tells the part from others, and its value from theirs
 */
export function typicalValue(node: OpaqueNode, place: Place, index: number): PolicyNode | undefined {
  const { range, options } = node;
  if (options !== undefined && options.length > 0) return options[0];
  const text = (value: string): PolicyNode => ({ kind: 'string', value, range });
  switch (place.kind) {
    case 'effect':
      return text('Allow');
    case 'action':
      return text('unknown:Action');
    case 'resource':
      return { kind: 'array', range, items: typicalArns(index).map(text) };
    case 'value':
      return text(typicalOfKey(place.base, index));
    default:
      return undefined;
  }
}

/** Returns the typical value of an unknown part of a text. */
export function typicalText(place: Place, { before, after }: TextAround, index: number): string {
  if (place.kind !== 'resource') return nameOf(index);
  const whole = `${before}\${unknown}${after}`;
  const pattern = `${before}*${after}`;
  const isOfType = (arn: string): boolean => matchesWildcard(endOf(pattern), endOf(arn));
  const arns = typicalArns(index).sort((a, b) => Number(isOfType(b)) - Number(isOfType(a)));
  return (
    arns
      .flatMap((arn) => valuesBetween(whole, arnLike(pattern, arn), 'unknown'))
      .find((value) => value !== '') ?? nameOf(index)
  );
}

function endOf(arn: string): string {
  return arn.slice(arn.lastIndexOf(':') + 1);
}

/**
 * Returns the values of an unknown part that could make a difference, besides the typical one.
 *
 * @param around the text around it, if it is a part of one
 */
export function otherValues(
  node: OpaqueNode,
  place: Place,
  named: NamedValues,
  around?: TextAround,
): readonly Choice[] {
  if (node.options !== undefined)
    return node.options.slice(1).map((_, at) => ({ kind: 'option', index: at + 1 }));
  const texts = (values: readonly string[]): Choice[] =>
    [...new Set(values)].slice(0, maxNamed).map((text) => ({ kind: 'text', text }));
  const instead = (value: PolicyNode): Choice => ({ kind: 'node', place: place.kind, node: value });
  const fitting = (values: readonly string[]): readonly string[] =>
    around === undefined
      ? values
      : values.flatMap((value) =>
          valuesBetween(`${around.before}\${unknown}${around.after}`, value, 'unknown'),
        );
  switch (place.kind) {
    case 'statements':
      return [instead(everything('Deny', node)), instead(everything('Allow', node))];
    case 'effect':
      return texts(['Deny']);
    case 'action':
      return texts(['*']);
    case 'resource':
      // That it is just the resource that a Deny names is not assumed: then the statement would be of no use.
      return texts(['*']);
    case 'condition':
      return [instead(neverHolding(node))];
    case 'operator':
      return /Not|Null/.test(place.base) ? [] : [instead(unmetKeys(node))];
    case 'value': {
      const key = canonicalKey(place.key);
      const own =
        around === undefined ? othersOfKey(place.base, key) : place.base.endsWith('Like') ? ['*'] : [];
      return texts([...own, ...fitting(named.byKey.get(key) ?? [])]);
    }
    default:
      return [];
  }
}

/** Returns the text that stands for an unknown part: an OS user, or the value of a tag, that nothing names. */
export function nameOf(index: number): string {
  return `unknown-${index}`;
}

/** Returns the ARNs of an instance and of an endpoint that differ in every part from those for other parts. */
function typicalArns(index: number): string[] {
  const id = (0xa9b8c7d6 + index).toString(16).padStart(17, '7d3');
  return ([sendSshPublicKey, openTunnel] as const).map(
    (action) => `arn:aws:ec2:us-east-${index + 10}:${210_987_654_321 + index}:${idPrefixOf(action)}${id}`,
  );
}

function typicalOfKey(base: string, index: number): string {
  if (base === 'Null' || base === 'Bool') return 'true';
  if (base.startsWith('Numeric')) return String(4712 + index);
  if (base.startsWith('Date')) return '2031-06-01T00:00:00Z';
  if (base.endsWith('IpAddress')) return `203.0.113.${index % 256}`;
  if (base.startsWith('Arn')) return `arn:aws:iam::${210_987_654_321 + index}:role/${nameOf(index)}`;
  return nameOf(index);
}

function othersOfKey(base: string, key: string): readonly string[] {
  if (base === 'Null' || base === 'Bool') return ['false'];
  if (base.startsWith('Date')) return ['2001-06-01T00:00:00Z'];
  if (base.endsWith('IpAddress')) return ['0.0.0.0/0'];
  if (base.startsWith('Arn')) return ['arn:*:*:*:*:*'];
  if (base.startsWith('Numeric')) return ['0', '65536'];
  return [...(base.endsWith('Like') ? ['*'] : []), ...(key === osUserKey ? ['root', 'ec2-user'] : [])];
}

/** A statement about every action on everything. */
function everything(effect: string, { range }: OpaqueNode): PolicyNode {
  return objectOf({ Effect: effect, Action: '*', Resource: '*' }, range);
}

/** A `Condition` that no request meets: each has the ARN of its caller. */
function neverHolding({ range }: OpaqueNode): PolicyNode {
  const value = objectOf({ 'aws:PrincipalArn': 'true' }, range);
  return { kind: 'object', range, properties: [{ key: { kind: 'string', value: 'Null', range }, value }] };
}

/** A key under an operator that no request meets: no request of these actions carries it. */
function unmetKeys({ range }: OpaqueNode): PolicyNode {
  return objectOf({ 'aws:RequestTag/unknown': 'unknown' }, range);
}

function objectOf(texts: Readonly<Record<string, string>>, range: OpaqueNode['range']): PolicyNode {
  return {
    kind: 'object',
    range,
    properties: Object.entries(texts).map(([name, value]) => ({
      key: { kind: 'string', value: name, range },
      value: { kind: 'string', value, range },
    })),
  };
}
