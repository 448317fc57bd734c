import { enumeration } from '../enumeration';
import type { Patterns, Policy, Statement } from '../model';
import { actionsOfPattern } from '../policy-actions';
import { memoized } from '../semantics/memoized';
import { actionCount } from '../tables/actions';
import { matchesWildcard } from '../wildcard';
import type { Rule, RuleContext } from './rule';

/** Reports wildcards in allowed actions that match more than EC2 Instance Connect needs. */
export const wideAction: Rule = {
  id: 'wide-action',
  summary: 'A wildcard allows more actions than EC2 Instance Connect needs.',
  why: 'Everyone with the policy can use all actions that the wildcard matches, including those that AWS adds later.',
  recommended: 'error',
  strict: 'error',
  fixable: false,
  check(context) {
    for (const statement of context.policy.statements) {
      if (statement.effect === 'Allow' && statement.action !== undefined)
        checkActions(statement.action, statement, context);
    }
  },
};

function checkActions(
  { items, key, negated }: Patterns,
  statement: Statement,
  { policy, report }: RuleContext,
): void {
  if (negated) {
    const message =
      'NotAction with Allow grants every AWS action but those listed; list the allowed actions under Action.';
    report({ at: key, message, statement });
    return;
  }
  for (const item of items) {
    const message = messageOn(policy, item.value);
    if (message !== undefined) report({ at: item, message, statement });
  }
}

const messageOn = memoized((policy: Policy, pattern: string): string | undefined => {
  if (!/[*?]/.test(pattern)) return undefined;
  const colon = pattern.indexOf(':');
  const service = (colon < 0 ? pattern : pattern.slice(0, colon)).toLowerCase();
  const ofOurs = ['ec2-instance-connect', 'ec2'].filter((own) => matchesWildcard(service, own));
  // This linter does not report wildcards of other services.
  if (ofOurs.length === 0) return undefined;
  if (/^\*+(:\*+)?$/.test(pattern))
    return `${pattern} allows all ${actionCount().toLocaleString('en-US')} AWS actions; list those that are needed.`;
  const name = pattern.slice(colon + 1);
  const reached = colon < 0 ? [] : ofOurs.flatMap((own) => actionsOfPattern(`${own}:${name}`, policy) ?? []);
  // A wildcard that matches one action grants nothing unexpected.
  if (reached.length < 2) return undefined;
  if (/[*?]/.test(service))
    return `${pattern} allows actions of all services that it matches, ${enumeration(reached)} among them; list those that are needed.`;
  if (service === 'ec2-instance-connect')
    return `${pattern} allows ${enumeration(reached)}; list those that are needed.`;
  const changing = reached.filter((action) => !isReading(action));
  if (changing.length === 0) return undefined;
  return `${pattern} allows ${reached.length} actions of EC2, ${enumeration(examplesOf(changing))} among them; list those that are needed.`;
});

/** Whether an action only reads, judged by its name: AWS's pages on access levels do not list new actions. */
export function isReading(action: string): boolean {
  return /^ec2:(Describe|Get|List|Search)/.test(action);
}

/** Returns the most alarming actions that a wildcard matches. */
function examplesOf(actions: readonly string[]): readonly string[] {
  const alarming = ['ec2:RunInstances', 'ec2:TerminateInstances', 'ec2:AuthorizeSecurityGroupIngress'];
  const found = alarming.filter((action) => actions.includes(action));
  return found.length > 0 ? found : actions.slice(0, 2);
}
