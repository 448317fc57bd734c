import { nameOfUnknown } from '../unknowns/unknown-words';
import type { Rule } from './rule';

/** Reports a value from outside the file on which it depends what the policy allows. */
export const openParameter: Rule = {
  id: 'open-parameter',
  summary: 'It depends on a value from outside the file whether another rule reports the policy.',
  why: 'The file is safe only with some values, and it does not say which ones are accepted.',
  recommended: 'off',
  strict: 'warning',
  fixable: false,
  check({ dependent, report }) {
    const rules = new Map<
      string,
      { readonly node: (typeof dependent)[number]['node']; readonly ids: Set<string> }
    >();
    for (const { ruleId, node, value } of dependent) {
      // unsafe-option reports one whose values the file limits.
      if (value !== undefined || node.tooManyOptions) continue;
      const name = nameOfUnknown(node);
      const known = rules.get(name) ?? { node, ids: new Set() };
      rules.set(name, known);
      known.ids.add(ruleId);
    }
    for (const [name, { node, ids }] of rules) {
      const isOne = ids.size === 1;
      report({
        at: node,
        message: `It depends on ${name} whether ${[...ids].join(' and ')} ${isOne ? 'applies' : 'apply'}; limit its values: write the value, or take a parameter with AllowedValues.`,
      });
    }
  },
};
