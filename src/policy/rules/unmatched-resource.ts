import { enumeration } from '../enumeration';
import { asPattern } from '../placeholders';
import { reachedActions } from '../reached-actions';
import { patternsAreDisjoint } from '../semantics/patterns';
import type { ActionDetail } from '../tables/action-detail';
import { parseArn } from '../tables/arn';
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
      const actions = reachedActions(statement);
      if (actions === undefined) continue;
      const patterns = resource.items.map(({ value }) => asPattern(value));
      // If no resource of the statement fits any action, other rules report these actions.
      const isDead = !actions.some((action) => patterns.some((pattern) => takes(action, pattern)));
      if (isDead && actions.every(({ action }) => reportedElsewhere.has(action))) continue;
      for (const item of resource.items) {
        const pattern = asPattern(item.value);
        // malformed-arn reports a value that is not an ARN.
        if (!/^[*?]+$/.test(pattern) && parseArn(item.value) === undefined) continue;
        if (actions.some((action) => takes(action, pattern))) continue;
        report({ at: item, message: messageOn(item.value, actions), statement });
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

function takes({ resources }: ActionDetail, pattern: string): boolean {
  if (resources.length === 0) return matchesWildcard(pattern, '*');
  return resources.some(({ arn }) => canMeet(arn, pattern));
}

/** Whether some ARN matches both. A wildcard does not match a colon, except in the last part. */
function canMeet(form: string, pattern: string): boolean {
  const wanted = parseArn(form);
  const written = parseArn(pattern);
  if (wanted === undefined || written === undefined) return !patternsAreDisjoint(form, pattern);
  return (['partition', 'service', 'region', 'account', 'resource'] as const).every(
    (part) =>
      wanted[part] === '*' ||
      (/[*?]/.test(written[part])
        ? !patternsAreDisjoint(wanted[part], written[part])
        : matchesWildcard(wanted[part], written[part])),
  );
}

function messageOn(resource: string, actions: readonly ActionDetail[]): string {
  const names = enumeration(actions.map(({ action }) => action));
  const types = [...new Set(actions.flatMap(({ resources }) => resources.map(({ arn }) => arn)))];
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
