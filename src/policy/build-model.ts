import { parseOperator } from './condition-operators';
import type { ObjectNode, OpaqueNode, PolicyNode, Property, StringNode } from './document';
import type { Condition, Patterns, Policy, Statement } from './model';

/**
 * Builds the model of a policy as IAM reads it. Single values become lists, and parts of the wrong type or name are
 * ignored. Of a repeated name the last counts, as in every JSON reader. Never throws.
 */
export function buildModel(root: PolicyNode): Policy {
  const object: ObjectNode =
    root.kind === 'object' ? root : { kind: 'object', range: root.range, properties: [] };
  const version = property(object, 'Version')?.value;
  const written = property(object, 'Statement')?.value;
  const items = written === undefined ? [] : written.kind === 'array' ? written.items : [written];
  const statements: Statement[] = [];
  for (const [index, node] of items.entries()) {
    if (node.kind === 'object') statements.push(statementOf(node, index));
  }
  return {
    root: object,
    ...(version?.kind === 'string' && { version }),
    statements,
    incomplete: root.kind === 'opaque' || items.some(({ kind }) => kind === 'opaque'),
  };
}

function statementOf(node: ObjectNode, index: number): Statement {
  const sid = property(node, 'Sid')?.value;
  const effectNode = property(node, 'Effect')?.value;
  const action = patterns(node, 'Action');
  const resource = patterns(node, 'Resource');
  const conditionNode = property(node, 'Condition')?.value;
  return {
    index,
    node,
    ...(sid?.kind === 'string' && sid.value !== '' && { sid }),
    effect:
      effectNode?.kind === 'string' && (effectNode.value === 'Allow' || effectNode.value === 'Deny')
        ? effectNode.value
        : undefined,
    ...(action && { action }),
    ...(resource && { resource }),
    ...(conditionNode && { conditionNode }),
    conditions: conditionNode?.kind === 'object' ? conditionsOf(conditionNode) : [],
  };
}

function property(node: ObjectNode, name: string): Property | undefined {
  return node.properties.findLast(({ key }) => key.value === name);
}

/** Returns the last property of each name. */
function lastOfEach({ properties }: ObjectNode): readonly Property[] {
  const last = new Map(properties.map((property) => [property.key.value, property]));
  return last.size === properties.length ? properties : [...last.values()];
}

function patterns(node: ObjectNode, name: 'Action' | 'Resource'): Patterns | undefined {
  const plain = property(node, name);
  const found = plain ?? property(node, `Not${name}`);
  if (found === undefined) return undefined;
  const { key, value } = found;
  const all = value.kind === 'array' ? value.items : [value];
  const items = all.filter((item): item is StringNode => item.kind === 'string');
  // IAM refuses an empty list, so it does not stand for everything. The rule `schema` reports it.
  if (plain === undefined && all.length === 0) return undefined;
  return {
    negated: plain === undefined,
    key,
    value,
    items,
    incomplete: all.some(({ kind }) => kind === 'opaque'),
  };
}

function conditionsOf(node: ObjectNode): Condition[] {
  const conditions: Condition[] = [];
  for (const { key: operatorNode, value: tests } of lastOfEach(node)) {
    if (tests.kind !== 'object') continue;
    const operator = parseOperator(operatorNode.value);
    for (const { key, value } of lastOfEach(tests)) {
      const all = value.kind === 'array' ? value.items : [value];
      const values: Condition['values'][number][] = [];
      for (const item of all) {
        if (item.kind === 'string') values.push({ text: item.value, node: item });
        else if (item.kind === 'number' || item.kind === 'boolean')
          values.push({ text: String(item.value), node: item });
      }
      const unknown = all.filter((item): item is OpaqueNode => item.kind === 'opaque');
      conditions.push({ operatorNode, operator, key, values, incomplete: unknown.length > 0, unknown });
    }
  }
  return conditions;
}
