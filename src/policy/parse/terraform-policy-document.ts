import type { ObjectNode, OpaqueNode, PolicyNode, Property, Range, StringNode } from '../document';
import { itemsUnder, valueUnder } from './find-node';

/** An attribute of a block: its value, an opaque node if it is unknown, or undefined if it is not set. */
export type Attribute = (block: PolicyNode, name: string, path: string) => PolicyNode | undefined;

/** The data source `aws_iam_policy_document` as a plan describes it. */
export interface PolicyDocumentSource {
  readonly address: string;
  /** The object with the attributes and the blocks `statement`. */
  readonly block: PolicyNode;
  /** Reads an attribute of the data source or of one of its blocks. */
  readonly attribute: Attribute;
}

/** Attributes that bring in statements of other documents. */
const merged = ['source_policy_documents', 'override_policy_documents', 'source_json', 'override_json'];

/**
 * Returns the policy that the data source makes. Parts that are known only after apply are opaque, with their address as
 * reference.
 *
 * @see https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document
 */
export function policyOfDataSource({ address, block, attribute }: PolicyDocumentSource): PolicyNode {
  const { range } = block;
  const text = (value: string): StringNode => ({ kind: 'string', value, range });
  const other = merged.find((name) => isSet(attribute(block, name, `${address}.${name}`)));
  if (other !== undefined) return unknown(`${address}.${other}`, range);
  const written = valueUnder(block, 'statement');
  const statements: PolicyNode =
    written?.kind === 'opaque'
      ? written
      : {
          kind: 'array',
          range: written?.range ?? range,
          items: itemsUnder(block, 'statement').map((statement, index) =>
            statementOf(statement, `${address}.statement[${index}]`, attribute),
          ),
        };
  const version = attribute(block, 'version', `${address}.version`);
  const id = attribute(block, 'policy_id', `${address}.policy_id`);
  return {
    kind: 'object',
    range,
    properties: [
      { key: text('Version'), value: isSet(version) ? version : text('2012-10-17') },
      ...(isSet(id) ? [{ key: text('Id'), value: id }] : []),
      { key: text('Statement'), value: statements },
    ],
  };
}

/** Attributes of a block `statement` by the element that they become. */
const elements = [
  ['sid', 'Sid'],
  ['effect', 'Effect'],
  ['actions', 'Action'],
  ['not_actions', 'NotAction'],
  ['resources', 'Resource'],
  ['not_resources', 'NotResource'],
] as const;

function statementOf(block: PolicyNode, path: string, attribute: Attribute): PolicyNode {
  if (block.kind !== 'object') return unknown(path, block.range);
  const { range } = block;
  const properties: Property[] = [];
  for (const [name, element] of elements) {
    const value = attribute(block, name, `${path}.${name}`);
    if (isSet(value)) properties.push({ key: keyOf(block, name, element), value: withVariables(value) });
    else if (name === 'effect')
      properties.push({ key: keyOf(block, name, element), value: { kind: 'string', value: 'Allow', range } });
  }
  for (const [name, element] of [
    ['principals', 'Principal'],
    ['not_principals', 'NotPrincipal'],
  ] as const) {
    const written = valueUnder(block, name);
    if (written?.kind === 'opaque') properties.push({ key: keyOf(block, name, element), value: written });
    else if (itemsUnder(block, name).length > 0)
      properties.push({
        key: keyOf(block, name, element),
        value: principalsIn(itemsUnder(block, name), `${path}.${name}`, attribute, written?.range ?? range),
      });
  }
  const conditions = valueUnder(block, 'condition');
  if (conditions?.kind === 'opaque')
    properties.push({ key: keyOf(block, 'condition', 'Condition'), value: conditions });
  else if (itemsUnder(block, 'condition').length > 0)
    properties.push({
      key: keyOf(block, 'condition', 'Condition'),
      value: conditionOf(itemsUnder(block, 'condition'), path, attribute, conditions?.range ?? range),
    });
  return { kind: 'object', range, properties };
}

/** Returns the blocks `principals` as one object, or as `*`. */
function principalsIn(
  blocks: readonly PolicyNode[],
  path: string,
  attribute: Attribute,
  range: Range,
): PolicyNode {
  const byType = new Map<string, { key: StringNode; values: PolicyNode[] }>();
  for (const [index, block] of blocks.entries()) {
    const at = `${path}[${index}]`;
    const type = attribute(block, 'type', `${at}.type`);
    if (type?.kind !== 'string') return unknown(path, range);
    if (type.value === '*') return { ...type };
    const identifiers = attribute(block, 'identifiers', `${at}.identifiers`);
    const entry = byType.get(type.value) ?? { key: type, values: [] };
    byType.set(type.value, entry);
    entry.values.push(
      ...(identifiers?.kind === 'array'
        ? identifiers.items
        : [identifiers ?? unknown(`${at}.identifiers`, block.range)]),
    );
  }
  return {
    kind: 'object',
    range,
    properties: [...byType.values()].map(({ key, values }) => ({
      key,
      value: { kind: 'array', items: values, range: key.range },
    })),
  };
}

/** Returns the blocks `condition` as one object: values of the same test and variable are one list. */
function conditionOf(
  blocks: readonly PolicyNode[],
  path: string,
  attribute: Attribute,
  range: Range,
): PolicyNode {
  const operators = new Map<
    string,
    { key: StringNode; tests: Map<string, { key: StringNode; values: PolicyNode[] }> }
  >();
  for (const [index, block] of blocks.entries()) {
    const at = `${path}.condition[${index}]`;
    const test = attribute(block, 'test', `${at}.test`);
    const variable = attribute(block, 'variable', `${at}.variable`);
    const values = attribute(block, 'values', `${at}.values`);
    // An unknown operator or key makes the whole condition unknown.
    if (test?.kind !== 'string' || variable?.kind !== 'string') return unknown(`${path}.condition`, range);
    const operator = operators.get(test.value) ?? { key: test, tests: new Map() };
    operators.set(test.value, operator);
    const entry = operator.tests.get(variable.value) ?? { key: variable, values: [] };
    operator.tests.set(variable.value, entry);
    const items = values?.kind === 'array' ? values.items : [values ?? unknown(`${at}.values`, block.range)];
    entry.values.push(...items.map(withVariables));
  }
  return {
    kind: 'object',
    range,
    properties: [...operators.values()].map(({ key, tests }) => ({
      key,
      value: {
        kind: 'object',
        range: key.range,
        properties: [...tests.values()].map(({ key: variable, values }) => {
          const [first] = values;
          return {
            key: variable,
            value:
              values.length === 1 && first !== undefined
                ? first
                : { kind: 'array', items: values, range: variable.range },
          };
        }),
      } satisfies ObjectNode,
    })),
  };
}

/** Returns a value with `${…}` for `&{…}`, as HCL writes the variables of policies. */
function withVariables(node: PolicyNode): PolicyNode {
  if (node.kind === 'array') return { ...node, items: node.items.map(withVariables) };
  if (node.kind !== 'string' || !node.value.includes('&{')) return node;
  return { ...node, value: node.value.replaceAll('&{', '${') };
}

/** Returns an unknown value. */
export function unknown(reference: string, range: Range): OpaqueNode {
  return { kind: 'opaque', text: reference, range, reference };
}

/** Whether an attribute has a value. Those that are not set are null or empty in a plan. */
function isSet(node: PolicyNode | undefined): node is PolicyNode {
  if (node === undefined || node.kind === 'null') return false;
  if (node.kind === 'array') return node.items.length > 0;
  return node.kind !== 'string' || node.value !== '';
}

function keyOf(block: PolicyNode, name: string, element: string): StringNode {
  const written =
    block.kind === 'object' ? block.properties.find(({ key }) => key.value === name) : undefined;
  return { kind: 'string', value: element, range: written?.key.range ?? block.range };
}
