import type { Condition } from '../model';
import { claimOf } from '../semantics/github-provider';
import { githubStatements, limits, takesWildcards } from '../semantics/github-trust';
import type { Report, Rule } from './rule';

/** Reports operators that do not compare the claims of GitHub's token as they seem to. */
export const trustOperator: Rule = {
  id: 'trust-operator',
  summary: "An operator does not compare the claims of GitHub's token as it seems to.",
  why: 'Only StringEquals compares a claim with a text, and only StringLike with a pattern.',
  recommended: 'error',
  strict: 'error',
  fixable: false,
  kind: 'trust',
  check({ policy, report }) {
    for (const { statement } of githubStatements(policy))
      for (const condition of statement.conditions)
        if (claimOf(condition.key.value) !== undefined)
          for (const found of reportsOn(condition)) report({ ...found, statement });
  },
};

function reportsOn(condition: Condition): readonly Report[] {
  const { operator, operatorNode, key, values } = condition;
  if (operator === undefined || operator.base === 'Null') return [];
  const { base, ifExists, quantifier } = operator;
  const at = operatorNode;
  const name = operatorNode.value;
  if (!/^(?:String|Bool)/.test(base))
    return [{ at, message: `${key.value} is a string, which ${name} does not compare; write StringEquals.` }];
  if (!limits(condition)) return [];
  if (ifExists || quantifier === 'ForAllValues')
    return [
      {
        at,
        message: `${name} also holds if the token has no ${claimOf(key.value)?.name ?? key.value}; write ${base}.`,
      },
    ];
  if (takesWildcards(condition)) return [];
  return values
    .filter(({ text }) => /[*?]/.test(text))
    .map(({ text, node }) => ({
      at: node,
      message: `Under ${name} a wildcard is a plain character, so ${text} equals no value; write the value, or use StringLike.`,
    }));
}
