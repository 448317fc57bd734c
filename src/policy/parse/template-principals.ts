import type { PolicyNode } from '../document';
import { stringUnder, valueUnder } from './find-node';
import { intrinsicCall } from './intrinsic-call';

/** A resource of a template. */
export interface TemplateResource {
  readonly logicalId: string;
  readonly type: string;
  readonly properties: PolicyNode | undefined;
}

/** The property that names a role, user or group, by its type. */
const nameProperties: ReadonlyMap<string, string> = new Map([
  ['AWS::IAM::Role', 'RoleName'],
  ['AWS::IAM::User', 'UserName'],
  ['AWS::IAM::Group', 'GroupName'],
]);

/** Where a policy names the roles, users and groups that have it. */
const attachments: readonly { readonly property: string; readonly type: string }[] = [
  { property: 'Roles', type: 'AWS::IAM::Role' },
  { property: 'RoleName', type: 'AWS::IAM::Role' },
  { property: 'Users', type: 'AWS::IAM::User' },
  { property: 'UserName', type: 'AWS::IAM::User' },
  { property: 'Groups', type: 'AWS::IAM::Group' },
  { property: 'GroupName', type: 'AWS::IAM::Group' },
];

/** Finds the role, user, group or function that has a policy. Of several, the first counts. */
export class TemplatePrincipals {
  readonly #types: ReadonlyMap<string, string>;
  /** `AWS::IAM::Role deploy` → logical ID. */
  readonly #byName = new Map<string, string>();
  /** Logical ID of a managed policy → logical ID of the first that lists it. */
  readonly #listedBy = new Map<string, string>();

  constructor(resources: readonly TemplateResource[]) {
    this.#types = new Map(resources.map(({ logicalId, type }) => [logicalId, type]));
    for (const { logicalId, type, properties } of resources) {
      const name = stringUnder(properties, nameProperties.get(type) ?? '');
      if (name !== undefined) this.#byName.set(`${type} ${name}`, logicalId);
      const lists = type.startsWith('AWS::Serverless::') ? 'Policies' : 'ManagedPolicyArns';
      for (const policy of referencedIn(valueUnder(properties, lists)))
        if (!this.#listedBy.has(policy)) this.#listedBy.set(policy, logicalId);
    }
  }

  /** Returns the logical ID of what has a policy; for a role that the template does not have, its type and name. */
  of({ logicalId, properties }: TemplateResource): string | undefined {
    for (const { property, type } of attachments) {
      const value = valueUnder(properties, property);
      const [referenced] = referencedIn(value);
      const known = referenced === undefined ? undefined : this.#logicalId(referenced, type);
      if (known !== undefined) return known;
      const first = value?.kind === 'array' ? value.items[0] : value;
      if (first?.kind === 'string')
        return this.#byName.get(`${type} ${first.value}`) ?? `${type} ${first.value}`;
    }
    return this.#listedBy.get(logicalId);
  }

  #logicalId(referenced: string, type: string): string | undefined {
    if (this.#types.get(referenced) === type) return referenced;
    // SAM names the role of a function after it.
    const owner = referenced.replace(/Role$/, '');
    return this.#types.get(owner)?.startsWith('AWS::Serverless::') ? owner : undefined;
  }
}

/** Returns the logical IDs that a value refers to with `Ref`, `Fn::GetAtt` or in `Fn::Sub`, in order. */
function referencedIn(node: PolicyNode | undefined): readonly string[] {
  if (node === undefined) return [];
  const call = intrinsicCall(node);
  if (call !== undefined) {
    const { name, argument } = call;
    const [first] = argument.kind === 'array' ? argument.items : [argument];
    if (name === 'Ref' || name === 'Fn::GetAtt')
      return first?.kind === 'string' ? [first.value.replace(/\..*$/s, '')] : [];
    if (name === 'Fn::Sub' && first?.kind === 'string')
      return [...first.value.matchAll(/\$\{([A-Za-z0-9]+)(?:\.[^}]*)?\}/g)].map(([, id = '']) => id);
    return referencedIn(argument);
  }
  if (node.kind === 'array') return node.items.flatMap(referencedIn);
  return [];
}
