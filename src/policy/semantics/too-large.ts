import type { PolicyNode } from '../document';
import type { Policy } from '../model';
import { budgetOf } from './budget';

/** Maximum number of characters of an evaluated policy. IAM accepts 6,144 for managed and up to 10,240 for others. */
const maxCharacters = 60_000;

const known = new WeakMap<Policy, boolean>();

/**
 * Whether a policy is so long that IAM certainly refuses it. Then it is not evaluated. Whitespace does not count, as
 * for IAM: otherwise added blanks would hide what a policy grants.
 */
export function isTooLarge(policy: Policy): boolean {
  const { root } = policy;
  if (root.range.end - root.range.start <= maxCharacters) return false;
  let answer = known.get(policy);
  if (answer === undefined) {
    answer = charactersOf(root) > maxCharacters;
    known.set(policy, answer);
  }
  return answer;
}

const untried = new WeakSet<PolicyNode>();

/** Notes that not all combinations of the values of a policy's unknown parts were tried. */
export function markUntried(root: PolicyNode): void {
  untried.add(root);
}

/**
 * Returns why a policy was not evaluated, or not completely, as a sentence; undefined if it was. Ask after all rules
 * have run, because they spend the budget.
 */
export function whyNotEvaluated(policy: Policy): string | undefined {
  if (isTooLarge(policy))
    return `The policy has more than ${maxCharacters.toLocaleString('en-US')} characters, whitespace not counted, which IAM refuses, so it was not checked what it grants; split it.`;
  if (budgetOf(policy).isSpent)
    return 'The policy, or its file, has too many patterns and values to compare them all, so it was not completely checked what it grants; shorten the lists, or split the file.';
  if (untried.has(policy.root))
    return 'The policy depends on too many parameters and conditions to try all combinations of their values, so it was not completely checked what it grants; split it.';
  return undefined;
}

/** Returns the minimum number of characters of a part of a policy, without whitespace. */
function charactersOf(node: PolicyNode): number {
  if (node.kind === 'string') return node.value.replaceAll(/\s+/g, '').length + 2;
  if (node.kind === 'array') return node.items.reduce((sum, item) => sum + charactersOf(item) + 1, 2);
  if (node.kind !== 'object') return 1;
  return node.properties.reduce(
    (sum, { key, value }) => sum + charactersOf(key) + charactersOf(value) + 2,
    2,
  );
}
