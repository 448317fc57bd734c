import type { PolicyNode, StringNode } from '../document';
import type { Statement } from '../model';
import type { Truth } from './truth';

/** One principal of a statement, with the name that it is listed under: `AWS`, `Service`, `Federated`. */
export interface Principal {
  /** Undefined for a `*` in place of the object. */
  readonly type: string | undefined;
  readonly node: StringNode;
}

/** The `Principal` or `NotPrincipal` of a statement. */
export interface Principals {
  /** `NotPrincipal`. */
  readonly negated: boolean;
  readonly key: StringNode;
  readonly value: PolicyNode;
  readonly all: readonly Principal[];
  /** True if some are known only when a template is used. */
  readonly incomplete: boolean;
  /** Whether an identity provider is among them that is known only when a template is used. */
  readonly hasUnknownProvider: boolean;
}

const known = new WeakMap<Statement, Principals | undefined>();

/** Returns whom a statement names; undefined if it names nobody. Parts of the wrong type are ignored. */
export function principalsOf(statement: Statement): Principals | undefined {
  if (!known.has(statement)) known.set(statement, read(statement));
  return known.get(statement);
}

function read({ node }: Statement): Principals | undefined {
  const find = (name: string) => node.properties.findLast(({ key }) => key.value === name);
  const found = find('Principal') ?? find('NotPrincipal');
  if (found === undefined) return undefined;
  const { key, value } = found;
  const all: Principal[] = [];
  let incomplete = value.kind === 'opaque';
  let hasUnknownProvider = incomplete;
  if (value.kind === 'string') all.push({ type: undefined, node: value });
  for (const property of value.kind === 'object' ? value.properties : []) {
    const type = property.key.value;
    for (const item of property.value.kind === 'array' ? property.value.items : [property.value]) {
      if (item.kind === 'string') all.push({ type, node: item });
      if (item.kind !== 'opaque') continue;
      incomplete = true;
      hasUnknownProvider ||= type === 'Federated';
    }
  }
  return { negated: key.value === 'NotPrincipal', key, value, all, incomplete, hasUnknownProvider };
}

/** Whether a principal stands for everyone: `*`, also as `{"AWS": "*"}`. */
export function isEveryone({ type, node }: Principal): boolean {
  return node.value === '*' && (type === undefined || type === 'AWS');
}

/** Whether the principals include a federated one of an identity provider. */
export function includesProvider(
  principals: Principals | undefined,
  isProvider: (arn: string) => boolean,
): Truth {
  if (principals === undefined) return 'unknown';
  const { all, incomplete, negated } = principals;
  const isListed = all.some(
    (principal) =>
      isEveryone(principal) ||
      (principal.type === 'Federated' && (principal.node.value === '*' || isProvider(principal.node.value))),
  );
  // How far an exception from everyone reaches for federated principals is not documented.
  if (negated) return isListed ? 'no' : 'unknown';
  if (isListed) return 'yes';
  return incomplete ? 'unknown' : 'no';
}
