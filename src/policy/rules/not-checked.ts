import type { Rule } from './rule';

/** Reports each policy, or file that may have some, that could not be read. */
export const notChecked: Rule = {
  id: 'not-checked',
  summary: 'A policy, or a file that may have one, could not be checked.',
  why: 'No other rule has judged it: it may allow anything.',
  recommended: 'warning',
  strict: 'error',
  fixable: false,
  scope: 'policy',
  kind: 'any',
  check({ document: { root, unread }, report }) {
    if (unread !== undefined) report({ at: root, message: unread });
  },
};
