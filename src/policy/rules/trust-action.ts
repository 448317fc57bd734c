import { nearestName } from '../schema/nearest-name';
import { actionMatches } from '../semantics/decide';
import { assumeRoleWithWebIdentity, githubProviderIn } from '../semantics/github-provider';
import { principalsOf } from '../semantics/principals';
import type { Rule } from './rule';

/** Reports actions with which no principal of the statement can assume the role. */
export const trustAction: Rule = {
  id: 'trust-action',
  summary: 'The action does not exist in trust policies, or does not fit the principal.',
  why: 'A workflow assumes the role by sts:AssumeRoleWithWebIdentity. IAM refuses a trust policy with actions of other services.',
  recommended: 'error',
  strict: 'error',
  fixable: false,
  kind: 'trust',
  check({ policy, report }) {
    for (const statement of policy.statements) {
      const { action, effect } = statement;
      if (action === undefined || action.negated) continue;
      let isUnknown = false;
      for (const node of action.items) {
        const message = messageOn(node.value);
        if (message === undefined) continue;
        isUnknown = true;
        report({ at: node, message, statement });
      }
      if (isUnknown || effect !== 'Allow') continue;
      const provider = principalsOf(statement)?.all.find(
        ({ type, node }) => type === 'Federated' && githubProviderIn(node.value) !== undefined,
      );
      if (provider === undefined || actionMatches(statement, assumeRoleWithWebIdentity) !== 'no') continue;
      report({
        at: action.items[0] ?? action.value,
        message: `A workflow of GitHub assumes a role by ${assumeRoleWithWebIdentity}, which this statement does not allow.`,
        statement,
      });
    }
  },
};

/** The actions of STS that a trust policy can have (IAM User Guide, "Roles terms and concepts"). */
const known = [
  'sts:AssumeRole',
  'sts:AssumeRoleWithSAML',
  'sts:AssumeRoleWithWebIdentity',
  'sts:TagSession',
  'sts:SetSourceIdentity',
  'sts:SetContext',
];
const inLowercase: ReadonlySet<string> = new Set(known.map((name) => name.toLowerCase()));

function messageOn(written: string): string | undefined {
  if (inLowercase.has(written.toLowerCase()) || /[*?]/.test(written)) return undefined;
  const near = nearestName(written, known);
  if (near !== undefined) return `There is no action ${written}; did you mean ${near}?`;
  if (/^sts:/i.test(written)) return undefined;
  return `${written === '' ? 'An empty text' : written} is not an action of a trust policy, which has actions of STS that assume the role.`;
}
