import { findPlaceholders, meaningOf, type Placeholder } from '../placeholders';
import { stringsIn } from '../policy-strings';
import { rangesWithin } from '../source-text';
import { statementAround } from '../statement-around';
import type { Rule } from './rule';

/** Reports placeholders: the guide's `$REGION`, `<ACCOUNT>`, `{{x}}`, AWS's own `account-id`. */
export const placeholder: Rule = {
  id: 'placeholder',
  summary: 'A placeholder was not replaced.',
  why: 'IAM uses a placeholder as plain text, so the statement does not match what was intended.',
  recommended: 'error',
  strict: 'error',
  fixable: false,
  kind: 'any',
  check({ document, policy, text, report }) {
    for (const node of stringsIn(document.root)) {
      const placeholders = findPlaceholders(node.value);
      if (placeholders.length === 0) continue;
      const statement = statementAround(policy.statements, node);
      const rangeOf = rangesWithin(text, node);
      for (const found of placeholders) {
        report({
          at: rangeOf(found.start, found.end),
          message: messageOn(found),
          ...(statement && { statement }),
        });
      }
    }
  },
};

function messageOn(found: Placeholder): string {
  const { text, name } = found;
  if (/^AWS::/.test(name)) return `${text} is replaced only inside Fn::Sub; here IAM gets it as plain text.`;
  const meaning = meaningOf(found);
  if (meaning === undefined) return `${text} looks like a placeholder; write the value itself.`;
  if (meaning.exact) return `${text} is a placeholder; write ${meaning.instead}.`;
  return `${text} looks like the placeholder ${meaning.placeholder}; write ${meaning.instead}.`;
}
