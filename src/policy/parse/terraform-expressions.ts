import type { PolicyNode } from '../document';
import { itemsUnder, stringUnder, valueUnder } from './find-node';
import { parentModule, parseAddress, stepsOf, withoutKeys } from './terraform-address';
import { policyOfDataSource, unknown } from './terraform-policy-document';

/** Maximum number of references from a policy to the value that it has. */
const longestChain = 20;

/** The value that an expression of the configuration leads to. */
export type ExpressionValue =
  /** JSON in a string of the plan. */
  | { readonly kind: 'text'; readonly node: PolicyNode }
  /** A policy as an object. */
  | { readonly kind: 'policy'; readonly node: PolicyNode }
  /** Known only after apply, because it depends on these. */
  | { readonly kind: 'unknown'; readonly dependsOn: readonly string[] };

/** The instance whose expression is followed. */
interface Place {
  /** The modules around it, with the keys of the instances, and a dot; empty in the root module. */
  readonly module: string;
  /** The key of the instance of the resource whose policy is looked for. */
  readonly key: string;
}

/**
 * The expressions of a plan's `configuration`, and the values of data sources: what a plan says of policies that are known
 * only after apply. An expression is either constant or a list of what it refers to, without the functions around it: one
 * that refers to a single thing is taken for that thing.
 */
export class TerraformExpressions {
  readonly #root: PolicyNode;
  /** Resources of the configuration by their address without keys. */
  readonly #resources = new Map<string, PolicyNode>();
  /** Modules of the configuration by their address without keys, and a dot. */
  readonly #modules = new Map<string, PolicyNode>();
  /** Calls of modules by the same. */
  readonly #calls = new Map<string, PolicyNode>();
  /** Data sources that are read during apply, by address: entries of `resource_changes`. */
  readonly #reads = new Map<string, PolicyNode>();
  /** Values of data sources that were read while planning, by address. */
  readonly #values = new Map<string, PolicyNode>();
  readonly #policies = new Map<string, PolicyNode | undefined>();

  constructor(root: PolicyNode) {
    this.#root = root;
    this.#addModule(valueUnder(valueUnder(root, 'configuration'), 'root_module'), '');
    for (const change of itemsUnder(root, 'resource_changes')) {
      const address = stringUnder(change, 'address');
      if (address !== undefined && stringUnder(change, 'type') === 'aws_iam_policy_document')
        this.#reads.set(address, change);
    }
    this.#addValues(valueUnder(valueUnder(valueUnder(root, 'prior_state'), 'values'), 'root_module'));
  }

  #addModule(module: PolicyNode | undefined, path: string): void {
    if (module === undefined) return;
    this.#modules.set(path, module);
    for (const resource of itemsUnder(module, 'resources')) {
      const address = stringUnder(resource, 'address');
      if (address !== undefined) this.#resources.set(path + address, resource);
    }
    const calls = valueUnder(module, 'module_calls');
    if (calls?.kind !== 'object') return;
    for (const { key, value } of calls.properties) {
      const inner = `${path}module.${key.value}.`;
      this.#calls.set(inner, value);
      this.#addModule(valueUnder(value, 'module'), inner);
    }
  }

  #addValues(module: PolicyNode | undefined): void {
    for (const resource of itemsUnder(module, 'resources')) {
      const address = stringUnder(resource, 'address');
      const values = valueUnder(resource, 'values');
      if (address !== undefined && values && stringUnder(resource, 'type') === 'aws_iam_policy_document')
        this.#values.set(address, values);
    }
    for (const child of itemsUnder(module, 'child_modules')) this.#addValues(child);
  }

  /** Returns an expression of a resource, or of a block inside of it: `policy`, `inline_policy` 0 `policy`. */
  expression(address: string, ...path: readonly (string | number)[]): PolicyNode | undefined {
    let node = valueUnder(this.#resources.get(withoutKeys(address)), 'expressions');
    for (const step of path) {
      if (typeof step === 'string') node = valueUnder(node, step);
      else if (node?.kind === 'array') node = node.items[step];
    }
    return node;
  }

  /** Returns the value that an attribute of a resource will have. */
  valueOf(address: string, expression: PolicyNode | undefined): ExpressionValue {
    return this.#follow(expression, parseAddress(address), 0);
  }

  /**
   * Returns the addresses of the resources that an expression of a resource may refer to: without a key, both the
   * resource itself and its instance with the same key.
   */
  resourcesIn(address: string, expression: PolicyNode | undefined): readonly string[] {
    const { module, key } = parseAddress(address);
    return basesOf(expression).flatMap(({ base }) => {
      if (/^(var|local|module|each|count|path|terraform|self)\./.test(base)) return [];
      const found = parseAddress(base);
      const keys = found.key === '' && key !== '' ? [key, ''] : [found.key];
      return keys.map((each) => module + found.resource + each);
    });
  }

  #follow(expression: PolicyNode | undefined, place: Place, steps: number): ExpressionValue {
    const constant = valueUnder(expression, 'constant_value');
    if (constant !== undefined) return { kind: 'text', node: constant };
    const bases = basesOf(expression);
    const isUnknown = { kind: 'unknown', dependsOn: bases.map(({ base }) => base) } as const;
    const things = bases.filter(({ base }) => !/^(each|count)\./.test(base));
    const [thing] = things;
    if (thing === undefined || things.length > 1 || steps >= longestChain) return isUnknown;
    const { base, attribute } = thing;
    const usesKey = things.length < bases.length;
    if (base.startsWith('var.')) {
      if (usesKey) return isUnknown;
      return this.#variable(base.slice('var.'.length), place, steps) ?? isUnknown;
    }
    if (base.startsWith('module.')) {
      const inner = `${place.module}${base}.`;
      const outputs = valueUnder(this.#modules.get(`${withoutKeys(inner)}.`), 'outputs');
      const output = attribute === undefined ? undefined : valueUnder(outputs, attribute);
      return output === undefined || usesKey
        ? isUnknown
        : this.#follow(valueUnder(output, 'expression'), { ...place, module: inner }, steps + 1);
    }
    const { resource, key } = parseAddress(base);
    if (resource.startsWith('data.aws_iam_policy_document.')) {
      if (attribute !== undefined && attribute !== 'json' && attribute !== 'minified_json') return isUnknown;
      const policy = this.#dataSource(place.module + resource, key || place.key, usesKey);
      if (policy?.kind === 'opaque') return { kind: 'unknown', dependsOn: [policy.text] };
      return policy === undefined ? isUnknown : { kind: 'policy', node: policy };
    }
    // Another resource's policy: `aws_iam_policy.other.policy`.
    if (attribute === undefined || !/^(policy|policy_document|inline_policy)$/.test(attribute))
      return isUnknown;
    const address = place.module + resource + key;
    return this.#follow(this.expression(address, attribute), { ...place, key }, steps + 1);
  }

  #variable(name: string, place: Place, steps: number): ExpressionValue | undefined {
    const around = parentModule(place.module);
    if (around === undefined) {
      const value = valueUnder(valueUnder(valueUnder(this.#root, 'variables'), name), 'value');
      return value === undefined ? undefined : { kind: 'text', node: value };
    }
    const call = this.#calls.get(`${withoutKeys(place.module)}.`);
    const given = valueUnder(valueUnder(call, 'expressions'), name);
    return given === undefined
      ? undefined
      : this.#follow(given, { module: around.parent, key: place.key }, steps + 1);
  }

  /** Returns the policy of a data source: as it was read, as it will be read, or as it is configured. */
  #dataSource(address: string, key: string, usesKey: boolean): PolicyNode | undefined {
    for (const instance of usesKey || key !== '' ? [address + key, address] : [address]) {
      if (!this.#policies.has(instance)) this.#policies.set(instance, this.#policyOf(instance));
      const policy = this.#policies.get(instance);
      if (policy !== undefined) return policy;
    }
    return undefined;
  }

  #policyOf(address: string): PolicyNode | undefined {
    const read = this.#reads.get(address);
    if (read !== undefined) {
      const change = valueUnder(read, 'change');
      const after = valueUnder(change, 'after');
      if (after?.kind === 'object')
        return ofValues(address, withUnknown(after, valueUnder(change, 'after_unknown'), address));
    }
    const values = this.#values.get(address);
    if (values !== undefined) return ofValues(address, values);
    const resource = this.#resources.get(withoutKeys(address));
    const expressions = valueUnder(resource, 'expressions');
    if (expressions === undefined) return undefined;
    return policyOfDataSource({ address, block: expressions, attribute: constantAttribute });
  }
}

function ofValues(address: string, block: PolicyNode): PolicyNode {
  return policyOfDataSource({ address, block, attribute: (node, name) => valueUnder(node, name) });
}

/** Returns an attribute of the configuration: its constant value, or an unknown one. */
function constantAttribute(block: PolicyNode, name: string, path: string): PolicyNode | undefined {
  const expression = valueUnder(block, name);
  if (expression === undefined) return undefined;
  return valueUnder(expression, 'constant_value') ?? unknown(path, expression.range);
}

/** Returns a value of a plan with opaque nodes where `after_unknown` says true. */
function withUnknown(node: PolicyNode, mask: PolicyNode | undefined, path: string): PolicyNode {
  if (mask?.kind === 'boolean') return mask.value ? unknown(path, node.range) : node;
  if (mask?.kind === 'array' && node.kind === 'array') {
    const items = node.items.map((item, index) => withUnknown(item, mask.items[index], `${path}[${index}]`));
    // Values of which nothing is known are missing in the list.
    for (let index = items.length; index < mask.items.length; index++)
      items.push(unknown(`${path}[${index}]`, node.range));
    return { ...node, items };
  }
  if (mask?.kind !== 'object' || node.kind !== 'object') return node;
  const properties = node.properties.map(({ key, value }) => ({
    key,
    value: withUnknown(value, valueUnder(mask, key.value), `${path}.${key.value}`),
  }));
  for (const { key, value } of mask.properties) {
    const isMissing = valueUnder(node, key.value) === undefined;
    if (isMissing && value.kind === 'boolean' && value.value)
      properties.push({ key, value: unknown(`${path}.${key.value}`, node.range) });
  }
  return { ...node, properties };
}

/**
 * Returns the things that an expression refers to, each once, with the attribute if there is one: a plan lists
 * `aws_iam_policy.a.arn` and `aws_iam_policy.a`.
 */
function basesOf(
  expression: PolicyNode | undefined,
): readonly { readonly base: string; readonly attribute?: string }[] {
  const bases = new Map<string, string | undefined>();
  for (const reference of itemsUnder(expression, 'references')) {
    if (reference.kind !== 'string') continue;
    const { base, attribute } = baseOf(reference.value);
    if (!bases.has(base) || bases.get(base) === undefined) bases.set(base, attribute);
  }
  // `data.x.d["a"]` comes with `data.x.d`.
  for (const base of bases.keys()) {
    const plain = withoutKeys(base);
    if (plain !== base && bases.get(plain) === undefined) bases.delete(plain);
  }
  return [...bases].map(([base, attribute]) => ({ base, ...(attribute !== undefined && { attribute }) }));
}

function baseOf(reference: string): { base: string; attribute: string | undefined } {
  const steps = stepsOf(reference);
  const length = steps[0] === 'data' ? 3 : 2;
  return { base: steps.slice(0, length).join('.'), attribute: steps[length] };
}
