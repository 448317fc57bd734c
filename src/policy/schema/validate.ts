import type { PolicyNode } from '../document';

/** A place where a value breaks a schema, as Ajv tells it. */
export interface SchemaError {
  /** A JSON Pointer (RFC 6901) into the value. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A validator that Ajv compiled; `errors` is of the last call. */
export interface Validate {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** A broken keyword at the place in the file that it is about. */
export interface Violation {
  readonly keyword: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Names and indexes from the root to the value. */
  readonly path: readonly string[];
  readonly node: PolicyNode;
}

/** Past this many, a file is something else altogether. */
const mostViolations = 200;

/**
 * What breaks a schema, in the order of the schema. Values that are known only later break nothing.
 *
 * @param validate made by `scripts/generate-policy-schema.mjs`
 */
export function violationsOf(validate: Validate, root: PolicyNode): Violation[] {
  if (validate(valueOfNode(root))) return [];
  const violations: Violation[] = [];
  for (const { instancePath, schemaPath, keyword, params } of validate.errors ?? []) {
    if (violations.length >= mostViolations) break;
    const path = instancePath
      .split('/')
      .slice(1)
      .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
    const node = nodeAt(root, path);
    if (node !== undefined) violations.push({ keyword, schemaPath, params, path, node });
  }
  return violations;
}

/** Stands for a value that is known only later; it has no type of JSON. */
const unknown = Symbol('unknown');

function valueOfNode(node: PolicyNode): unknown {
  switch (node.kind) {
    case 'string':
    case 'number':
    case 'boolean':
      return node.value;
    case 'null':
      return null;
    case 'opaque':
      return unknown;
    case 'array':
      return node.items.map(valueOfNode);
    case 'object': {
      // Without a prototype, `__proto__` is a name like any other.
      const object: Record<string, unknown> = Object.create(null);
      for (const { key, value } of node.properties) object[key.value] = valueOfNode(value);
      return object;
    }
  }
}

/** The node at a path; undefined at and below a value that is known only later. */
function nodeAt(root: PolicyNode, path: readonly string[]): PolicyNode | undefined {
  let node: PolicyNode | undefined = root;
  for (const name of path) {
    if (node?.kind === 'array') node = node.items[Number(name)];
    else if (node?.kind === 'object') node = node.properties.findLast(({ key }) => key.value === name)?.value;
    else return undefined;
  }
  return node?.kind === 'opaque' ? undefined : node;
}
