import type { PolicyDocument, PolicyNode } from '../document';
import { placesOf } from '../source-text';
import { itemsUnder, stringUnder, valueUnder } from './find-node';
import { parseJson } from './json';
import type { SyntaxProblem } from './parsed-file';

/** The attribute that holds an identity policy, by resource type (the AWS provider's documentation). */
const policyAttributes: ReadonlyMap<string, string> = new Map([
  ['aws_iam_policy', 'policy'],
  ['aws_iam_role_policy', 'policy'],
  ['aws_iam_user_policy', 'policy'],
  ['aws_iam_group_policy', 'policy'],
  ['aws_ssoadmin_permission_set_inline_policy', 'inline_policy'],
]);

/** Returns whether a file is the output of `terraform show -json` (or `tofu show -json`) for a plan or a state. */
export function isTerraformPlan(root: PolicyNode): boolean {
  return (
    stringUnder(root, 'format_version') !== undefined &&
    ['planned_values', 'resource_changes', 'values'].some((name) => valueUnder(root, name) !== undefined)
  );
}

/**
 * Returns the identity policies of a plan as they will be after it is applied. They are read from `planned_values` if a
 * plan has it, as it has every resource once, changed or not; else from `resource_changes`; for a state from `values`.
 * A policy is a JSON string there: the ranges of its nodes are places in the plan, found through the escapes.
 */
export function policiesInPlan(
  root: PolicyNode,
  text: string,
): { readonly documents: PolicyDocument[]; readonly problems: SyntaxProblem[] } {
  const documents: PolicyDocument[] = [];
  const problems: SyntaxProblem[] = [];
  const add = (node: PolicyNode | undefined, owner: string, path: string): void => {
    if (node?.kind !== 'string' || node.value === '') return;
    const places = placesOf(text, node);
    const parsed = parseJson(
      node.value,
      (offset) => places[Math.min(offset, places.length - 1)] ?? node.range.end,
    );
    // An edit would have to be escaped for the string around it, and plans are not edited.
    for (const { range, message, harmless } of parsed.problems) problems.push({ range, message, harmless });
    if (parsed.root !== undefined) documents.push({ root: parsed.root, path, editable: false, owner });
  };
  const addResource = (resource: PolicyNode, values: PolicyNode | undefined): void => {
    const type = stringUnder(resource, 'type') ?? '';
    const address = stringUnder(resource, 'address') ?? type;
    const attribute = policyAttributes.get(type);
    if (attribute !== undefined) add(valueUnder(values, attribute), address, `${address}.${attribute}`);
    if (type === 'aws_iam_role') {
      for (const [index, inline] of itemsUnder(values, 'inline_policy').entries())
        add(valueUnder(inline, 'policy'), address, `${address}.inline_policy[${index}].policy`);
    }
  };
  const addModule = (module: PolicyNode | undefined): void => {
    for (const resource of itemsUnder(module, 'resources'))
      addResource(resource, valueUnder(resource, 'values'));
    for (const child of itemsUnder(module, 'child_modules')) addModule(child);
  };
  const resources = valueUnder(root, 'planned_values') ?? valueUnder(root, 'values');
  if (resources !== undefined) addModule(valueUnder(resources, 'root_module'));
  else {
    for (const change of itemsUnder(root, 'resource_changes'))
      addResource(change, valueUnder(valueUnder(change, 'change'), 'after'));
  }
  return { documents, problems };
}
