import { enumeration } from '../enumeration';
import { asPattern } from '../placeholders';
import { reachedActions } from '../reached-actions';
import { patternsAreDisjoint } from '../semantics/patterns';
import type { ActionDetail } from '../tables/action-detail';
import { parseArn } from '../tables/arn';
import { matchesWildcard } from '../wildcard';
import type { Rule } from './rule';

/** Resources that no action of their statement can act on. */
export const unmatchedResource: Rule = {
  id: 'unmatched-resource',
  summary: 'No action of the statement can act on a resource of it.',
  why: 'A statement has an effect only where its action takes its resource; anything else is as if it were not written.',
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
      // Where none of its resources is of use to any action, rules of their own say so of these.
      const isDead = !actions.some((action) => patterns.some((pattern) => takes(action, pattern)));
      if (isDead && actions.every(({ action }) => toldElsewhere.has(action))) continue;
      for (const item of resource.items) {
        const pattern = asPattern(item.value);
        // What is no ARN at all is told of by malformed-arn.
        if (!/^[*?]+$/.test(pattern) && parseArn(item.value) === undefined) continue;
        if (actions.some((action) => takes(action, pattern))) continue;
        report({ at: item, message: messageOn(item.value, actions), statement });
      }
    }
  },
};

/** The actions of endpoint-resource and describe-instances-resource. */
const toldElsewhere = new Set([
  'ec2-instance-connect:OpenTunnel',
  'ec2:DescribeInstances',
  'ec2:DescribeInstanceConnectEndpoints',
]);

function takes({ resources }: ActionDetail, pattern: string): boolean {
  if (resources.length === 0) return matchesWildcard(pattern, '*');
  return resources.some(({ arn }) => canMeet(arn, pattern));
}

/** Whether some ARN matches both; a wildcard goes as far as the next colon, but for one in the last part. */
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

/** `arn:*:ec2:*:*:instance/*` as people write it. */
function exampleArn(arn: string): string {
  return arn.replace(/^arn:\*:/, 'arn:aws:');
}
