import type { Rule } from './rule';

/** Reports everything in a file that is not JSON (or, for templates, YAML). */
export const jsonSyntax: Rule = {
  id: 'json-syntax',
  summary: 'The file is not well-formed JSON or YAML.',
  why: 'IAM refuses a policy that is not well-formed JSON, and CloudFormation a template that is not well-formed JSON or YAML.',
  recommended: 'error',
  strict: 'error',
  fixable: true,
  scope: 'file',
  check({ problems, report }) {
    for (const { range, message, fix } of problems) report({ at: range, message, ...(fix && { fix }) });
  },
};
