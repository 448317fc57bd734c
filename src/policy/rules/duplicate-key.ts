import type { PolicyNode } from '../document';
import { statementAround } from '../statement-around';
import type { Rule, RuleContext } from './rule';

/** Reports names that occur twice in one object. */
export const duplicateKey: Rule = {
  id: 'duplicate-key',
  summary: 'An object has the same name twice.',
  why: 'JSON readers keep only one of the two, usually the last, so a part of the policy is silently lost.',
  recommended: 'error',
  strict: 'error',
  fixable: false,
  scope: 'policy',
  kind: 'any',
  check(context) {
    lookInto(context.document.root, context);
  },
};

function lookInto(node: PolicyNode, context: RuleContext): void {
  if (node.kind === 'array') {
    for (const item of node.items) lookInto(item, context);
  }
  if (node.kind !== 'object') return;
  const seen = new Set<string>();
  for (const { key, value } of node.properties) {
    if (seen.has(key.value)) {
      const statement = statementAround(context.policy.statements, key);
      context.report({
        at: key,
        message: `${key.value === '' ? 'An empty name' : key.value} is twice in this object; keep one and put all values into one list.`,
        ...(statement && { statement }),
      });
    }
    seen.add(key.value);
    lookInto(value, context);
  }
}
