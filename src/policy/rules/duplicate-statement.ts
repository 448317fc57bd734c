import type { PolicyDocument } from '../document';
import type { Fix } from '../finding';
import type { Statement } from '../model';
import { meaningOf } from '../semantics/meaning';
import { nameOf } from '../semantics/places';
import type { Rule } from './rule';

/** Reports statements with the same meaning as an earlier one. */
export const duplicateStatement: Rule = {
  id: 'duplicate-statement',
  summary: 'A statement has the same meaning as an earlier one.',
  why: 'It has no effect and uses up the size limit of the policy. A later change of one copy easily misses the other.',
  recommended: 'warning',
  strict: 'error',
  fixable: true,
  check({ policy, document, report }) {
    if (policy.statements.length < 2) return;
    const earlier = new Map<string, Statement>();
    for (const statement of policy.statements) {
      const meaning = meaningOf(statement);
      if (meaning === undefined) continue;
      const first = earlier.get(meaning);
      if (first === undefined) {
        earlier.set(meaning, statement);
        continue;
      }
      const fix = removal(statement, document);
      report({
        at: statement.sid ?? statement.node,
        message: `This has the same meaning as ${nameOf(first)}; remove it.`,
        statement,
        ...(fix && { fix }),
      });
    }
  },
};

/** Returns the fix that removes a statement from its list, with the comma before it. */
function removal({ node, index }: Statement, { root, editable }: PolicyDocument): Fix | undefined {
  if (!editable || root.kind !== 'object') return undefined;
  const list = root.properties.findLast(({ key }) => key.value === 'Statement')?.value;
  if (list?.kind !== 'array') return undefined;
  const before = list.items[index - 1];
  if (before === undefined) return undefined;
  return {
    description: 'Remove the statement',
    edits: [{ range: { start: before.range.end, end: node.range.end }, text: '' }],
  };
}
