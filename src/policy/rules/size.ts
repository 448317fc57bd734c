import type { PolicyNode } from '../document';
import type { Rule } from './rule';

const managed = 6144;

/** Reports policies with more characters than IAM accepts. */
export const size: Rule = {
  id: 'size',
  summary: 'The policy is longer than IAM accepts.',
  why: 'IAM refuses a policy above its limit. It counts all characters but whitespace.',
  recommended: 'error',
  strict: 'error',
  fixable: false,
  options: {
    limit: {
      description:
        'Maximum number of characters, whitespace not counted: 6144 for a managed policy, 2048 inline for a user, 5120 for a group, 10240 for a role.',
      type: 'integer',
      default: managed,
      minimum: 1,
      maximum: 10_240,
    },
  },
  check({ policy: { root }, settings, report }) {
    const { limit: asked } = settings.options;
    const limit = typeof asked === 'number' ? asked : managed;
    const length = lengthOf(root);
    if (length <= limit) return;
    const limitText =
      limit === managed ? 'a managed policy may have 6,144' : `the limit is ${limit.toLocaleString('en-US')}`;
    report({
      at: { start: root.range.start, end: Math.min(root.range.start + 1, root.range.end) },
      message: `The policy has ${length.toLocaleString('en-US')} characters, whitespace not counted, and ${limitText}; split it, or join statements.`,
    });
  },
};

/** Counts the characters of a value as IAM gets it, without whitespace. Unknown values of a template count as none. */
function lengthOf(node: PolicyNode): number {
  switch (node.kind) {
    case 'string':
      // Most strings need no escapes and have no whitespace: their quotes are all that is added.
      if (/^[!#-[\]-~]*$/.test(node.value)) return node.value.length + 2;
      return JSON.stringify(node.value).replaceAll(/\s/g, '').length;
    case 'number':
    case 'boolean':
      return String(node.value).length;
    case 'null':
      return 4;
    case 'opaque':
      return 0;
    case 'array':
      return listLength(node.items.map(lengthOf));
    case 'object':
      return listLength(node.properties.map(({ key, value }) => lengthOf(key) + 1 + lengthOf(value)));
  }
}

/** Adds up the items, with brackets and commas. */
function listLength(items: readonly number[]): number {
  return items.reduce((sum, each) => sum + each, 2 + Math.max(0, items.length - 1));
}
