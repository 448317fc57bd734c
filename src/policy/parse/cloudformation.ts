import type { PolicyDocument, PolicyNode, Range } from '../document';
import { stringUnder, valueUnder } from './find-node';
import { knownValue } from './pseudo-parameters';

/** Resource types whose property `PolicyDocument` is an identity policy (CloudFormation's resource reference). */
const withPolicyDocument: ReadonlySet<string> = new Set([
  'AWS::IAM::Policy',
  'AWS::IAM::ManagedPolicy',
  'AWS::IAM::RolePolicy',
  'AWS::IAM::UserPolicy',
  'AWS::IAM::GroupPolicy',
]);
const withInlinePolicies: ReadonlySet<string> = new Set([
  'AWS::IAM::Role',
  'AWS::IAM::User',
  'AWS::IAM::Group',
]);
const withSamPolicies: ReadonlySet<string> = new Set([
  'AWS::Serverless::Function',
  'AWS::Serverless::StateMachine',
]);

/** Returns whether a file is a CloudFormation or SAM template. */
export function isTemplate(root: PolicyNode): boolean {
  if (stringUnder(root, 'AWSTemplateFormatVersion') !== undefined) return true;
  const resources = valueUnder(root, 'Resources');
  return (
    resources?.kind === 'object' &&
    resources.properties.some(({ value }) => /^(AWS|Custom|Alexa)::/.test(stringUnder(value, 'Type') ?? ''))
  );
}

/**
 * Returns the identity policies of a template. Trust policies (`AssumeRolePolicyDocument`) and the policies of resources
 * such as buckets are not among them: their grammar and rules differ.
 */
export function policiesInTemplate(root: PolicyNode, editable: boolean): PolicyDocument[] {
  const documents: PolicyDocument[] = [];
  const add = (node: PolicyNode | undefined, owner: string, path: string): void => {
    if (node?.kind !== 'object' || isIntrinsic(node)) return;
    const substituted: Range[] = [];
    const known = withOpaqueIntrinsics(node, substituted);
    documents.push({ root: known, path, editable, owner, substituted });
  };
  const resources = valueUnder(root, 'Resources');
  if (resources?.kind !== 'object') return documents;
  for (const { key, value: resource } of resources.properties) {
    const type = stringUnder(resource, 'Type') ?? '';
    const properties = valueUnder(resource, 'Properties');
    const owner = key.value;
    const path = `Resources.${owner}.Properties`;
    if (withPolicyDocument.has(type))
      add(valueUnder(properties, 'PolicyDocument'), owner, `${path}.PolicyDocument`);
    if (type === 'AWS::SSO::PermissionSet')
      add(valueUnder(properties, 'InlinePolicy'), owner, `${path}.InlinePolicy`);
    const policies = valueUnder(properties, 'Policies');
    const list = policies?.kind === 'array' ? policies.items : policies === undefined ? [] : [policies];
    for (const [index, policy] of list.entries()) {
      if (withInlinePolicies.has(type))
        add(valueUnder(policy, 'PolicyDocument'), owner, `${path}.Policies[${index}].PolicyDocument`);
      if (withSamPolicies.has(type) && valueUnder(policy, 'Statement') !== undefined)
        add(policy, owner, policies?.kind === 'array' ? `${path}.Policies[${index}]` : `${path}.Policies`);
    }
  }
  return documents;
}

/** Returns whether a node is `{"Ref": …}`, `{"Fn::Sub": …}`: a value that is known only when the template is used. */
function isIntrinsic(node: PolicyNode): boolean {
  if (node.kind !== 'object' || node.properties.length !== 1) return false;
  const name = node.properties[0]?.key.value ?? '';
  return name === 'Ref' || name.startsWith('Fn::');
}

/**
 * Returns the tree with an opaque node for each intrinsic function whose value is not known; parts without any are not
 * copied. Adds the ranges of strings from pseudo parameters to `resolved`.
 */
function withOpaqueIntrinsics(node: PolicyNode, resolved: Range[]): PolicyNode {
  if (node.kind === 'opaque') return knownValue(node, resolved);
  if (isIntrinsic(node) && node.kind === 'object') {
    const [{ key, value } = { key: undefined, value: undefined }] = node.properties;
    const argument = value?.kind === 'string' ? { argument: value.value } : {};
    return knownValue({ kind: 'opaque', text: key?.value ?? '', range: node.range, ...argument }, resolved);
  }
  if (node.kind === 'array') {
    const items = node.items.map((item) => withOpaqueIntrinsics(item, resolved));
    return items.every((item, index) => item === node.items[index]) ? node : { ...node, items };
  }
  if (node.kind === 'object') {
    const properties = node.properties.map((property) => {
      const value = withOpaqueIntrinsics(property.value, resolved);
      return value === property.value ? property : { key: property.key, value };
    });
    return properties.every((property, index) => property === node.properties[index])
      ? node
      : { ...node, properties };
  }
  return node;
}
