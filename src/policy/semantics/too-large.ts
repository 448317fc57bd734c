import type { PolicyNode } from '../document';
import type { Policy } from '../model';

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
