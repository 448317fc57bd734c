import { enumeration } from '../enumeration';
import { asPattern } from '../placeholders';
import { reachedActions } from '../reached-actions';
import { budgetOf } from '../semantics/budget';
import { patternsAreDisjoint } from '../semantics/patterns';
import type { ActionDetail } from '../tables/action-detail';
import { type Arn, expandShortArn, parseArn } from '../tables/arn';
import { matchesWildcard } from '../wildcard';
import type { Rule } from './rule';

/** Reports resources that no action of their statement works on. */
export const unmatchedResource: Rule = {
  id: 'unmatched-resource',
  summary: 'No action of the statement works on one of its resources.',
  why: 'A statement has an effect only if an action works on the resource. Any other resource is ignored.',
  recommended: 'error',
  strict: 'error',
  fixable: false,
  check({ policy, report }) {
    for (const statement of policy.statements) {
      const { resource } = statement;
      if (resource === undefined || resource.negated) continue;
      const actions = reachedActions(statement, policy);
      if (actions === undefined) continue;
      const forms = [...new Set(actions.flatMap(({ resources }) => resources.map(({ arn }) => arn)))];
      const takesStar = actions.some(({ resources }) => resources.length === 0);
      if (!budgetOf(policy).spend(forms.length * resource.items.length)) return;
      const targets = forms.map(targetOf);
      const takes = (pattern: string): boolean =>
        (takesStar && matchesWildcard(pattern, '*')) || canMeet(targets, pattern);
      const items = resource.items.map((item) => {
        const pattern = asPattern(item.value);
        return { item, pattern, isTaken: takes(expandShortArn(pattern)) };
      });
      // If no resource of the statement fits any action, other rules report these actions.
      const isDead = !items.some(({ isTaken }) => isTaken);
      if (isDead && actions.every(({ action }) => reportedElsewhere.has(action))) continue;
      for (const { item, pattern, isTaken } of items) {
        // malformed-arn reports a value that is not an ARN.
        if (isTaken || (!/^[*?]+$/.test(pattern) && parseArn(item.value) === undefined)) continue;
        report({ at: item, message: messageOn(item.value, actions, forms), statement });
      }
    }
  },
};

/** Actions that endpoint-resource and describe-instances-resource report. */
const reportedElsewhere = new Set([
  'ec2-instance-connect:OpenTunnel',
  'ec2:DescribeInstances',
  'ec2:DescribeInstanceConnectEndpoints',
]);

/** The form of a resource type's ARNs, whole and in parts. */
interface Target {
  readonly form: string;
  readonly parts: Arn | undefined;
}

function targetOf(form: string): Target {
  return { form, parts: parseArn(form) };
}

/** Whether some ARN matches a pattern and one of the forms. A wildcard does not match a colon, except in the last part. */
function canMeet(targets: readonly Target[], pattern: string): boolean {
  const written = parseArn(pattern);
  return targets.some(({ form, parts }) => {
    if (parts === undefined || written === undefined) return !patternsAreDisjoint(form, pattern);
    return (['partition', 'service', 'region', 'account', 'resource'] as const).every(
      (part) =>
        parts[part] === '*' ||
        (/[*?]/.test(written[part])
          ? !patternsAreDisjoint(parts[part], written[part])
          : matchesWildcard(parts[part], written[part])),
    );
  });
}

function messageOn(resource: string, actions: readonly ActionDetail[], types: readonly string[]): string {
  const names = enumeration(actions.map(({ action }) => action));
  const plural = actions.length > 1;
  if (types.length === 0)
    return `${names} ${plural ? 'take' : 'takes'} no resource, so ${resource} has no effect; write "*".`;
  const subject = plural ? `None of ${names}` : names;
  return `${subject} ${plural ? 'acts' : 'does not act'} on ${resource}; write an ARN such as ${enumeration(types.map(exampleArn), 'or', 3)}.`;
}

/** Returns `arn:*:ec2:*:*:instance/*` with the partition that most people use. */
function exampleArn(arn: string): string {
  return arn.replace(/^arn:\*:/, 'arn:aws:');
}
