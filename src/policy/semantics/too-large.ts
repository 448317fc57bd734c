import type { PolicyNode } from '../document';
import type { Policy } from '../model';

/** IAM takes 6,144 characters in a managed policy and some 10,000 in others, blanks not counted. */
const mostCharacters = 60_000;

const known = new WeakMap<Policy, boolean>();

/**
 * Whether a policy is so long that IAM surely refuses it: what it would grant is then not worked out. White space
 * between its parts does not count, as it does not for IAM: else blanks would hide what a policy grants.
 */
export function isTooLarge(policy: Policy): boolean {
  const { root } = policy;
  if (root.range.end - root.range.start <= mostCharacters) return false;
  let answer = known.get(policy);
  if (answer === undefined) {
    answer = charactersOf(root) > mostCharacters;
    known.set(policy, answer);
  }
  return answer;
}

/** The characters that a part of a policy takes at the least, white space aside. */
function charactersOf(node: PolicyNode): number {
  if (node.kind === 'string') return node.value.replaceAll(/\s+/g, '').length + 2;
  if (node.kind === 'array') return node.items.reduce((sum, item) => sum + charactersOf(item) + 1, 2);
  if (node.kind !== 'object') return 1;
  return node.properties.reduce(
    (sum, { key, value }) => sum + charactersOf(key) + charactersOf(value) + 2,
    2,
  );
}
