import type { ObjectNode, PolicyDocument } from '../document';
import type { Fix } from '../finding';
import { stringsIn } from '../policy-strings';
import type { Rule } from './rule';

const current = '2012-10-17';
const old = '2008-10-17';

/** Reports a policy without `Version`, or with the old one. */
export const version: Rule = {
  id: 'version',
  summary: 'The policy has no Version, or an old one.',
  why: 'Without Version 2012-10-17 IAM applies the rules of 2008, in which there are no policy variables.',
  recommended: 'warning',
  strict: 'error',
  fixable: true,
  check({ document, policy, text, report }) {
    const { root } = policy;
    if (root.properties.length === 0) return;
    const written = root.properties.findLast(({ key }) => key.value === 'Version');
    if (written === undefined) {
      // schema reports the name in another case.
      if (root.properties.some(({ key }) => key.value.toLowerCase() === 'version')) return;
      const fix = canChange(document) ? insertion(root, text) : undefined;
      report({
        at: { start: root.range.start, end: Math.min(root.range.start + 1, root.range.end) },
        message: `The policy has no Version; write "Version": "${current}".`,
        ...(fix && { fix }),
      });
      return;
    }
    if (written.value.kind !== 'string' || written.value.value !== old) return;
    report({
      at: written.value,
      message: `Version ${old} is old; write ${current}.`,
      ...(canChange(document) && {
        fix: {
          description: `Replace ${old} with ${current}`,
          edits: [{ range: written.value.range, text: JSON.stringify(current) }],
        },
      }),
    });
  },
};

/** False if there are variables: the new version would activate them, and an Allow might grant more. */
function canChange({ root, editable }: PolicyDocument): boolean {
  return editable && !stringsIn(root).some(({ value }) => value.includes('${'));
}

/** Returns the fix that inserts the property before the first one, in the same layout. */
function insertion({ range, properties }: ObjectNode, text: string): Fix | undefined {
  const first = properties[0]?.key.range.start;
  if (first === undefined || text[range.start] !== '{') return undefined;
  const layout = text.slice(range.start + 1, first);
  if (!/^\s*$/.test(layout)) return undefined;
  return {
    description: `Add "Version": "${current}"`,
    edits: [
      {
        range: { start: first, end: first },
        text: `"Version": "${current}",${layout === '' ? ' ' : layout}`,
      },
    ],
  };
}
