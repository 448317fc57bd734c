import type { PolicyNode } from '../document';
import { whyNotEvaluated } from '../semantics/too-large';
import type { Rule } from './rule';

/**
 * Reports each policy, or file that may have some, that could not be read or not completely judged. It is the last rule:
 * the others spend the budget.
 */
export const notChecked: Rule = {
  id: 'not-checked',
  summary: 'A policy, or a file that may have one, could not be checked.',
  why: 'No other rule has judged it: it may allow anything.',
  recommended: 'warning',
  strict: 'error',
  fixable: false,
  scope: 'policy',
  kind: 'any',
  check({ document: { root, unread }, policy, report }) {
    const message = unread ?? whyNotEvaluated(policy);
    if (message !== undefined) report({ at: placeOf(root), message });
  },
};

/** Returns the part to underline: of a whole policy its first name, not all of it. */
function placeOf(root: PolicyNode): PolicyNode {
  return (root.kind === 'object' ? root.properties[0]?.key : undefined) ?? root;
}
