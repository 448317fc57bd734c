import type { PolicyDocument, PolicyNode } from '../document';
import { isTemplate, policiesInTemplate, type YamlReader } from './cloudformation';
import { stringUnder, valueUnder } from './find-node';
import type { SyntaxProblem } from './parsed-file';
import { isTerraformPlan, policiesInPlan } from './terraform-plan';
import { isTrustPolicy } from './trust-policy';

/** The policies in a value of a file, most often the whole file. */
export interface FoundPolicies {
  readonly documents: readonly PolicyDocument[];
  /** Mistakes in policies that are strings. */
  readonly problems: readonly SyntaxProblem[];
  /** False if it is neither a policy nor a kind of file that has policies. */
  readonly known: boolean;
}

/**
 * Returns the policies in a value: itself (an identity policy, or a role's trust policy), those of a template or a
 * Terraform plan, or the one in the output of the AWS CLI (`aws iam get-policy-version`, `get-role-policy`,
 * `get-user-policy`, `get-group-policy`, `get-role`).
 *
 * @param text the file, to find places inside its strings
 * @param editable whether the file's format lets fixes be made in place
 * @param readYaml reads YAML in a string of the file, if the file is YAML
 */
export function findPolicies(
  root: PolicyNode,
  text: string,
  editable: boolean,
  readYaml?: YamlReader,
): FoundPolicies {
  if (isTemplate(root))
    return { ...policiesInTemplate(root, { text, editable, ...(readYaml && { readYaml }) }), known: true };
  if (isTerraformPlan(root)) return { ...policiesInPlan(root, text), known: true };
  for (const path of ['PolicyVersion.Document', 'PolicyDocument']) {
    const node = path.split('.').reduce<PolicyNode | undefined>(valueUnder, root);
    if (node?.kind === 'object')
      return { documents: [{ root: node, path, editable }], problems: [], known: true };
  }
  const ofRole = valueUnder(valueUnder(root, 'Role'), 'AssumeRolePolicyDocument');
  if (ofRole?.kind === 'object')
    return {
      documents: [{ root: ofRole, path: 'Role.AssumeRolePolicyDocument', editable, kind: 'trust' }],
      problems: [],
      known: true,
    };
  // In the places above there is one kind of policies: IAM refuses the other.
  if (isTrustPolicy(root))
    return { documents: [{ root, path: '', editable, kind: 'trust' }], problems: [], known: true };
  if (looksLikePolicy(root)) return { documents: [{ root, path: '', editable }], problems: [], known: true };
  return { documents: [], problems: [], known: false };
}

/** Returns whether a value is meant as a policy, even with mistakes: by its statements, its version, or as a statement. */
function looksLikePolicy(root: PolicyNode): boolean {
  if (root.kind === 'array') {
    const first = root.items[0];
    return first !== undefined && first.kind !== 'array' && looksLikePolicy(first);
  }
  if (root.kind !== 'object') return false;
  if (/^20(08-10|12-10)-17$/.test(stringUnder(root, 'Version') ?? '')) return true;
  const names = new Set(root.properties.map(({ key }) => key.value.toLowerCase()));
  if (names.has('statement')) return true;
  return (
    names.has('effect') && ['action', 'notaction', 'resource', 'notresource'].some((name) => names.has(name))
  );
}
