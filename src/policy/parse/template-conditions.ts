import type { PolicyNode } from '../document';
import { stringUnder, valueUnder } from './find-node';

/** The values that the conditions of a template need. */
export interface ConditionValues {
  /** Returns an operand of `Fn::Equals`, evaluated; undefined for no value. */
  operand(node: PolicyNode): PolicyNode | undefined;
  /** Returns whether another condition holds; undefined if that is unknown. */
  holds(condition: string): boolean | undefined;
}

/**
 * Returns whether an entry of a template's `Conditions` holds; undefined if it depends on unknown values.
 *
 * @param byDefault whether each parameter has its default
 */
export function conditionHolds(
  node: PolicyNode,
  values: ConditionValues,
  byDefault: boolean,
): boolean | undefined {
  const named = conditionName(node);
  if (named !== undefined) return values.holds(named);
  const call = callOf(node);
  if (call === undefined) return undefined;
  const { name, argument } = call;
  if (argument.kind !== 'array') return undefined;
  const each = (): (boolean | undefined)[] =>
    argument.items.map((item) => conditionHolds(item, values, byDefault));
  switch (name) {
    case 'Equals':
      return argument.items.length === 2 ? equals(argument.items, values, byDefault) : undefined;
    case 'Not': {
      const [inner] = each();
      return inner === undefined ? undefined : !inner;
    }
    case 'And': {
      const all = each();
      return all.includes(false) ? false : all.includes(undefined) ? undefined : true;
    }
    case 'Or': {
      const all = each();
      return all.includes(true) ? true : all.includes(undefined) ? undefined : false;
    }
    default:
      return undefined;
  }
}

/** Returns the name in `{"Condition": "Name"}` or `!Condition Name`. */
function conditionName(node: PolicyNode): string | undefined {
  if (node.kind === 'string') return node.value;
  if (node.kind === 'opaque')
    return node.text === '!Condition' && node.argument?.kind === 'string' ? node.argument.value : undefined;
  return stringUnder(node, 'Condition');
}

function callOf(node: PolicyNode): { name: string; argument: PolicyNode } | undefined {
  if (node.kind === 'opaque')
    return node.argument === undefined ? undefined : { name: node.text.slice(1), argument: node.argument };
  const [property] = node.kind === 'object' ? node.properties : [];
  return property && { name: property.key.value.replace(/^Fn::/, ''), argument: property.value };
}

function equals(
  items: readonly PolicyNode[],
  values: ConditionValues,
  byDefault: boolean,
): boolean | undefined {
  const [left, right] = items.map((item) => {
    const value = values.operand(item);
    return byDefault && value?.kind === 'opaque' && value.fallback ? value.fallback : value;
  });
  if (left === undefined || right === undefined) return undefined;
  const origin = originOf(left);
  if (origin !== undefined && origin === originOf(right)) return true;
  const [these, those] = [possibleTexts(left), possibleTexts(right)];
  if (these === undefined || those === undefined) return undefined;
  if (these.every((text) => !those.includes(text))) return false;
  return these.length === 1 && those.length === 1 ? true : undefined;
}

/** Returns the name of an unknown value that is equal wherever it has this name. */
function originOf(node: PolicyNode): string | undefined {
  if (node.kind === 'string') return node.template;
  return node.kind === 'opaque' && node.parts === undefined ? node.reference : undefined;
}

/** Returns all texts that a value can be; undefined if it can be others. */
function possibleTexts(node: PolicyNode): readonly string[] | undefined {
  if (node.kind === 'number' || node.kind === 'boolean') return [String(node.value)];
  if (node.kind === 'string') return node.template === undefined ? [node.value] : undefined;
  if (node.kind !== 'opaque' || node.options === undefined) return undefined;
  const texts: string[] = [];
  for (const option of node.options) {
    const more = option && possibleTexts(option);
    if (more === undefined) return undefined;
    texts.push(...more);
  }
  return texts;
}

/** Returns the conditions of a template by name. */
export function conditionsOf(template: PolicyNode): ReadonlyMap<string, PolicyNode> {
  const conditions = valueUnder(template, 'Conditions');
  if (conditions?.kind !== 'object') return new Map();
  return new Map(conditions.properties.map(({ key, value }) => [key.value, value]));
}
