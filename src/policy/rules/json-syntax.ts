import type { Rule } from './rule';

/** Everything in a file that is no JSON (or, for templates, no YAML). */
export const jsonSyntax: Rule = {
  id: 'json-syntax',
  summary: 'The file is not well-formed JSON or YAML.',
  why: 'IAM refuses a policy that is not well-formed JSON, comments and trailing commas included.',
  recommended: 'error',
  strict: 'error',
  fixable: true,
  scope: 'file',
  check({ problems, report }) {
    for (const { range, message, fix } of problems) report({ at: range, message, ...(fix && { fix }) });
  },
};
