import type { PolicyNode } from '../document';
import { stringUnder, valueUnder } from './find-node';
import { withoutKeys } from './terraform-address';
import type { TerraformExpressions } from './terraform-expressions';

/** A resource of a plan. */
export interface PlannedResource {
  readonly address: string;
  readonly type: string;
  readonly values: PolicyNode | undefined;
}

/** Where a resource names the role, user or group that has a policy. */
const holders: readonly { readonly attribute: string; readonly kind: string }[] = [
  { attribute: 'role', kind: 'role' },
  { attribute: 'role_name', kind: 'role' },
  { attribute: 'roles', kind: 'role' },
  { attribute: 'user', kind: 'user' },
  { attribute: 'user_name', kind: 'user' },
  { attribute: 'users', kind: 'user' },
  { attribute: 'group', kind: 'group' },
  { attribute: 'group_name', kind: 'group' },
  { attribute: 'groups', kind: 'group' },
];

const attachments = /^aws_iam_((role|user|group)_)?policy_attachment$/;
const principals = /^(aws|awscc)_iam_(role|user|group)$/;
const managedPolicies = /^(aws_iam_policy|awscc_iam_managed_policy)$/;

/** Finds the role, user or group that has a policy. Of several, the first counts. */
export class TerraformPrincipals {
  readonly #expressions: TerraformExpressions;
  readonly #addresses: ReadonlySet<string>;
  /** `role deploy` → address. */
  readonly #byName = new Map<string, string>();
  /** ARN or address of a managed policy → what it is attached to. */
  readonly #attached = new Map<string, string>();

  constructor(resources: readonly PlannedResource[], expressions: TerraformExpressions) {
    this.#expressions = expressions;
    this.#addresses = new Set(resources.map(({ address }) => address));
    for (const { address, type, values } of resources) {
      const kind = principals.exec(type)?.[2];
      if (kind === undefined) continue;
      const name = stringUnder(values, 'name') ?? stringUnder(values, `${kind}_name`);
      if (name !== undefined) this.#byName.set(`${kind} ${name}`, address);
    }
    for (const resource of resources) {
      if (attachments.test(resource.type)) this.#attach(resource, 'policy_arn', this.#holder(resource));
      else if (principals.test(resource.type))
        this.#attach(resource, 'managed_policy_arns', resource.address);
    }
  }

  #attach(resource: PlannedResource, attribute: string, holder: string | undefined): void {
    if (holder === undefined) return;
    const add = (policy: string): void => {
      if (!this.#attached.has(policy)) this.#attached.set(policy, holder);
    };
    const value = valueUnder(resource.values, attribute);
    for (const arn of value?.kind === 'array' ? value.items : value ? [value] : [])
      if (arn.kind === 'string') add(arn.value);
    const expression = this.#expressions.expression(resource.address, attribute);
    for (const policy of this.#expressions.resourcesIn(resource.address, expression)) {
      add(policy);
      add(withoutKeys(policy));
    }
  }

  /** Returns the address of what has a resource's policies; for a role that the plan does not have, its kind and name. */
  of(resource: PlannedResource): string | undefined {
    const { address, type, values } = resource;
    if (principals.test(type)) return address;
    const holder = this.#holder(resource);
    if (holder !== undefined || !managedPolicies.test(type)) return holder;
    const arn = stringUnder(values, 'arn');
    return (
      (arn === undefined ? undefined : this.#attached.get(arn)) ??
      this.#attached.get(address) ??
      this.#attached.get(withoutKeys(address))
    );
  }

  #holder({ address, values }: PlannedResource): string | undefined {
    for (const { attribute, kind } of holders) {
      const value = valueUnder(values, attribute);
      const first = value?.kind === 'array' ? value.items[0] : value;
      if (first?.kind === 'string' && first.value !== '')
        return this.#byName.get(`${kind} ${first.value}`) ?? `${kind} ${first.value}`;
      const expression = this.#expressions.expression(address, attribute);
      const referenced = this.#expressions.resourcesIn(address, expression);
      const known = referenced.find((each) => this.#addresses.has(each)) ?? referenced.at(-1);
      if (known !== undefined) return known;
    }
    return undefined;
  }
}
