import type { OpaqueNode, PolicyDocument, PolicyKind, PolicyNode, StringNode } from '../document';
import { placesIn } from '../source-text';
import { itemsUnder, stringUnder, valueUnder } from './find-node';
import { parseJson } from './json';
import type { SyntaxProblem } from './parsed-file';
import { type ExpressionValue, TerraformExpressions } from './terraform-expressions';
import { type PlannedResource, TerraformPrincipals } from './terraform-principals';
import { straysElsewhere, straysOfResource } from './terraform-strays';
import { withoutOtherTrust } from './trust-policy';
import { TooMuch, WorkBudget } from './work-budget';

/** Where a resource has identity policies: an attribute, or an attribute in each item of a list. */
interface PolicyPlace {
  readonly list?: string;
  readonly attribute: string;
}

const inlineOfAwscc: PolicyPlace = { list: 'policies', attribute: 'policy_document' };

/** Places of identity policies by resource type (the documentation of the providers `aws` and `awscc`). */
const policyPlaces: ReadonlyMap<string, PolicyPlace> = new Map<string, PolicyPlace>([
  ['aws_iam_policy', { attribute: 'policy' }],
  ['aws_iam_role_policy', { attribute: 'policy' }],
  ['aws_iam_user_policy', { attribute: 'policy' }],
  ['aws_iam_group_policy', { attribute: 'policy' }],
  ['aws_iam_role', { list: 'inline_policy', attribute: 'policy' }],
  ['aws_ssoadmin_permission_set_inline_policy', { attribute: 'inline_policy' }],
  ['awscc_iam_managed_policy', { attribute: 'policy_document' }],
  ['awscc_iam_role_policy', { attribute: 'policy_document' }],
  ['awscc_iam_user_policy', { attribute: 'policy_document' }],
  ['awscc_iam_group_policy', { attribute: 'policy_document' }],
  ['awscc_iam_role', inlineOfAwscc],
  ['awscc_iam_user', inlineOfAwscc],
  ['awscc_iam_group', inlineOfAwscc],
  ['awscc_sso_permission_set', { attribute: 'inline_policy' }],
]);

/** Attributes with the trust policy of a role, by resource type. */
const trustPlaces: ReadonlyMap<string, string> = new Map([
  ['aws_iam_role', 'assume_role_policy'],
  ['awscc_iam_role', 'assume_role_policy_document'],
]);

/** Returns whether a file is the output of `terraform show -json` (or `tofu show -json`) for a plan or a state. */
export function isTerraformPlan(root: PolicyNode): boolean {
  return (
    stringUnder(root, 'format_version') !== undefined &&
    ['planned_values', 'resource_changes', 'values', 'prior_state'].some(
      (name) => valueUnder(root, name) !== undefined,
    )
  );
}

/** The policies of a plan, and the mistakes in them. */
export interface PlanPolicies {
  readonly documents: readonly PolicyDocument[];
  readonly problems: readonly SyntaxProblem[];
}

/**
 * Returns the policies of a plan as they will be after it is applied: identity policies, and the trust policies that name
 * GitHub's provider or belong to a role with a policy on EC2 Instance Connect. They are read from `planned_values`, which
 * has every resource once, changed or not, and from `resource_changes`; for a state from `values`. A policy is a JSON
 * string there: the ranges of its nodes are places in the plan, found through the escapes. One that is known only after
 * apply is made from the configuration as far as that reaches, or else is a document with `unread`.
 */
export function policiesInPlan(root: PolicyNode, text: string): PlanPolicies {
  return new PlanReader(root, text).read();
}

/** The place and owner of a policy. */
interface Place {
  readonly path: string;
  readonly owner: string;
  readonly principal: string | undefined;
  /** Default: `identity`. */
  readonly kind?: PolicyKind;
}

/** A resource, with the object that has its address. */
interface Resource extends PlannedResource {
  /** Whether it is a data source, which makes nothing. */
  readonly isData: boolean;
  readonly node: PolicyNode;
  /** The part of `after_unknown` that says which values are unknown. */
  readonly unknown: PolicyNode | undefined;
}

class PlanReader {
  readonly #root: PolicyNode;
  readonly #text: string;
  readonly #expressions: TerraformExpressions;
  readonly #budget: WorkBudget;
  readonly #sizes = new Map<PolicyNode, number>();
  /** The policies that were read, as they are in strings. */
  readonly #read = new Set<string>();
  readonly #documents: PolicyDocument[] = [];
  readonly #problems: SyntaxProblem[] = [];

  constructor(root: PolicyNode, text: string) {
    this.#root = root;
    this.#text = text;
    this.#expressions = new TerraformExpressions(root);
    this.#budget = new WorkBudget(text.length);
  }

  read(): PlanPolicies {
    const resources = this.#resources();
    const principals = new TerraformPrincipals(resources, this.#expressions);
    for (const resource of resources) {
      const place = policyPlaces.get(resource.type);
      if (place !== undefined) this.#addPolicies(resource, place, principals.of(resource));
      const trust = trustPlaces.get(resource.type);
      if (trust !== undefined) this.#addTrustPolicy(resource, trust);
    }
    const isRead = (stray: PolicyNode): boolean => stray.kind === 'string' && this.#read.has(stray.value);
    const strays = [
      ...resources.flatMap((resource) => [...straysOfResource(resource, attributeOf(resource))]),
      ...straysElsewhere(this.#root),
    ];
    const shown = new Set<string>();
    for (const { node, path, owner, sentence } of strays) {
      if (isRead(node) || shown.has(path)) continue;
      shown.add(path);
      this.#addUnread(node, { path, owner, principal: undefined }, sentence);
    }
    return { documents: withoutOtherTrust(this.#documents), problems: this.#problems };
  }

  #resources(): readonly Resource[] {
    const changes = itemsUnder(this.#root, 'resource_changes');
    const unknown = new Map(
      changes.map((change) => [
        stringUnder(change, 'address'),
        valueUnder(valueUnder(change, 'change'), 'after_unknown'),
      ]),
    );
    const resources: Resource[] = [];
    const add = (node: PolicyNode, values: PolicyNode | undefined): void => {
      const type = stringUnder(node, 'type') ?? '';
      const address = stringUnder(node, 'address') ?? type;
      const isData = stringUnder(node, 'mode') === 'data';
      resources.push({ address, isData, type, node, values, unknown: unknown.get(address) });
    };
    const addModule = (module: PolicyNode | undefined): void => {
      for (const resource of itemsUnder(module, 'resources')) add(resource, valueUnder(resource, 'values'));
      for (const child of itemsUnder(module, 'child_modules')) addModule(child);
    };
    const values =
      valueUnder(this.#root, 'planned_values') ??
      valueUnder(this.#root, 'values') ??
      (changes.length === 0 ? valueUnder(valueUnder(this.#root, 'prior_state'), 'values') : undefined);
    addModule(valueUnder(values, 'root_module'));
    const known = new Set(resources.map(({ address }) => address));
    for (const change of changes) {
      const after = valueUnder(valueUnder(change, 'change'), 'after');
      // A resource that will be deleted has no values after it.
      if (after?.kind === 'object' && !known.has(stringUnder(change, 'address') ?? '')) add(change, after);
    }
    return resources;
  }

  #addPolicies(resource: Resource, { list, attribute }: PolicyPlace, principal: string | undefined): void {
    const { address, values, unknown } = resource;
    const configured = this.#expressions.expression(address, list ?? attribute);
    if (list === undefined) {
      const place = { path: `${address}.${attribute}`, owner: address, principal };
      this.#add(resource, valueUnder(values, attribute), place, configured);
      return;
    }
    // Without any in the configuration, the list is unknown because the provider will read what AWS has.
    const mask = valueUnder(unknown, list);
    const isUnknown = mask?.kind === 'boolean' && mask.value && configured !== undefined;
    const written = itemsUnder(values, list);
    const blocks = !isUnknown ? written : configured.kind === 'array' ? configured.items : [configured];
    for (const [index, block] of blocks.entries()) {
      const place = { path: `${address}.${list}[${index}].${attribute}`, owner: address, principal };
      const value = isUnknown ? undefined : valueUnder(block, attribute);
      const expression = isUnknown ? block : blockLike(block, configured, written.length);
      this.#add(resource, value, place, valueUnder(expression, attribute) ?? expression);
    }
  }

  #addTrustPolicy(resource: Resource, attribute: string): void {
    const { address, values } = resource;
    const value = valueUnder(values, attribute);
    const expression = this.#expressions.expression(address, attribute);
    if (value === undefined && expression === undefined) return;
    const path = `${address}.${attribute}`;
    this.#add(resource, value, { path, owner: address, principal: address, kind: 'trust' }, expression);
  }

  /** Adds a policy: its value in the plan, or else the one that its expression leads to. */
  #add(
    resource: Resource,
    value: PolicyNode | undefined,
    place: Place,
    expression: PolicyNode | undefined,
  ): void {
    if (value?.kind === 'string') {
      if (value.value !== '') this.#addText(value, place);
      return;
    }
    if (value?.kind === 'object') {
      this.#addDocument(value, place);
      return;
    }
    const evaluated = this.#expressions.valueOf(resource.address, expression);
    if (evaluated.kind === 'text' && evaluated.node.kind === 'string') this.#addText(evaluated.node, place);
    else if (evaluated.kind === 'policy' && evaluated.node.kind === 'object')
      this.#addDocument(evaluated.node, place);
    else this.#addUnread(valueUnder(resource.node, 'address') ?? resource.node, place, sentenceOn(evaluated));
  }

  #addText(node: StringNode, place: Place): void {
    this.#read.add(node.value);
    const places = placesIn(this.#text, node);
    const parsed = parseJson(
      node.value,
      (offset) => places[Math.min(offset, places.length - 1)] ?? node.range.end,
    );
    // An edit would have to be escaped for the string around it, and plans are not edited.
    for (const { range, message, harmless } of parsed.problems)
      this.#problems.push({ range, message, harmless });
    if (parsed.root !== undefined) this.#addDocument(parsed.root, place);
  }

  #addDocument(root: PolicyNode, place: Place): void {
    try {
      // Many resources can have the policy of one data source.
      const size = this.#sizes.get(root) ?? sizeOf(root);
      this.#sizes.set(root, size);
      this.#budget.spend(size);
    } catch (thrown) {
      if (!(thrown instanceof TooMuch)) throw thrown;
      this.#addUnread(root, place, 'The plan repeats its policies so often that this one was not read.');
      return;
    }
    this.#documents.push({ root, editable: false, ...placeOf(place) });
  }

  #addUnread({ range }: PolicyNode, place: Place, unread: string): void {
    const root: OpaqueNode = { kind: 'opaque', text: place.path, reference: place.path, range };
    this.#documents.push({ root, editable: false, ...placeOf(place), unread });
  }
}

/** Returns the attribute of a resource that is read as policies. */
function attributeOf({ type }: Resource): string | undefined {
  const place = policyPlaces.get(type);
  return place?.list ?? place?.attribute;
}

function placeOf({
  path,
  owner,
  principal,
  kind,
}: Place): Pick<PolicyDocument, 'path' | 'owner' | 'principal' | 'kind'> {
  return {
    path,
    owner,
    ...(principal !== undefined && { principal }),
    ...(kind !== undefined && { kind }),
  };
}

/**
 * Returns the block of the configuration for one of the plan. A plan has blocks in another order, so it is found by its
 * constant name, or because there is one only.
 */
function blockLike(
  block: PolicyNode,
  configured: PolicyNode | undefined,
  count: number,
): PolicyNode | undefined {
  if (configured?.kind !== 'array') return count === 1 ? configured : undefined;
  const name = stringUnder(block, 'name');
  const named = configured.items.filter(
    (item) => name !== undefined && stringUnder(valueUnder(item, 'name'), 'constant_value') === name,
  );
  if (named.length === 1) return named[0];
  return count === 1 && configured.items.length === 1 ? configured.items[0] : undefined;
}

function sentenceOn(value: ExpressionValue): string {
  const after = 'The policy is known only after the plan is applied';
  const names = value.kind === 'unknown' ? value.dependsOn : [];
  if (names.length === 0) return `${after}.`;
  const shown = names.slice(0, 3).join(', ');
  return `${after}: it depends on ${names.length > 3 ? `${shown} and ${names.length - 3} more` : shown}.`;
}

function sizeOf(node: PolicyNode): number {
  if (node.kind === 'array') return node.items.reduce((sum, item) => sum + sizeOf(item), 1);
  if (node.kind === 'object') return node.properties.reduce((sum, { value }) => sum + 1 + sizeOf(value), 1);
  return 1;
}
