import { judgeRequest } from '../needed/judge-request';
import { needingSteps, requestText } from '../needed/request-words';
import type { Rule } from './rule';

/** Reports once for each policy that it depends on the run whether it allows what a workflow needs. */
export const workflowNotChecked: Rule = {
  id: 'workflow-not-checked',
  summary:
    'Only the run decides if the policy allows what a step of the workflow needs (`--against-workflow`).',
  why: 'A value of the workflow is an expression, or a condition is about tags or addresses, so that nothing is known about the request.',
  recommended: 'off',
  strict: 'off',
  againstWorkflow: 'warning',
  fixable: false,
  check({ policy, siblings, settings: { workflow = [] }, report }) {
    const open = workflow.filter(({ grant }) => judgeRequest([policy, ...siblings], grant) === 'unknown');
    const [first] = open;
    if (first === undefined) return;
    const more = open.length === 1 ? '' : `, and ${open.length - 1} more of its requests`;
    report({
      at: policy.root.properties[0]?.key ?? policy.root,
      message: `It is not known if the policy allows this: ${needingSteps(first)} ${requestText(first.grant)}${more}.`,
    });
  },
};
