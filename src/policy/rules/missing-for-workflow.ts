import type { Policy } from '../model';
import { judgeRequest } from '../needed/judge-request';
import { needingSteps, requestText } from '../needed/request-words';
import { actionMatches } from '../semantics/decide';
import { placeOfAction } from '../semantics/places';
import type { Report, Rule } from './rule';

/** Reports each request of a workflow's steps that the policy does not allow. */
export const missingForWorkflow: Rule = {
  id: 'missing-for-workflow',
  summary: 'A step of the workflow needs what the policy does not allow (`--against-workflow`).',
  why: 'AWS refuses the request, and the step fails or cannot verify a host key.',
  recommended: 'off',
  strict: 'off',
  againstWorkflow: 'error',
  fixable: false,
  check({ policy, siblings, settings: { workflow = [] }, report }) {
    for (const request of workflow) {
      const { grant } = request;
      if (grant.optional === true) continue;
      const judgement = judgeRequest([policy, ...siblings], grant);
      if (judgement !== 'missing' && judgement !== 'denied') continue;
      const denial = judgement === 'denied' ? 'the policy denies' : 'nothing in the policy allows';
      report({
        ...placeFor(policy, grant.action),
        message: `${needingSteps(request)} ${requestText(grant)}, which ${denial}.`,
      });
    }
  },
};

/** Returns the statement that allows the action on other resources or conditions; else the start of the policy. */
function placeFor({ root, statements }: Policy, action: string): Pick<Report, 'at' | 'statement'> {
  const near = statements.find((statement) => actionMatches(statement, action) === 'yes');
  if (near !== undefined) return { at: placeOfAction(near, action), statement: near };
  return { at: root.properties[0]?.key ?? root };
}
