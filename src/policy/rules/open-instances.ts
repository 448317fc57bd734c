import type { Condition, Patterns, Policy, Statement } from '../model';
import { budgetOf } from '../semantics/budget';
import { canonicalKey, isResourceTag, osUserKey } from '../semantics/condition-key';
import { type EicAction, sendSerialConsoleSshPublicKey, sendSshPublicKey } from '../semantics/eic-actions';
import { findAllowed } from '../semantics/find-allowed';
import { arnLike } from '../semantics/find-resource';
import { unnamedArns } from '../semantics/forms';
import { conditionsOn, mayBeResource } from '../semantics/grants';
import { namedOsUsers } from '../semantics/os-user';
import { withoutVariables } from '../semantics/policy-variables';
import { shareOfIds } from '../semantics/share-of-ids';
import { conditionOn } from '../semantics/synthetic';
import { isTooLarge } from '../semantics/too-large';
import { expandShortArn } from '../tables/arn';
import type { Rule } from './rule';

/** Share of all instance IDs from which on patterns are no choice of instances: EC2 gives IDs at random. */
const many = 1 / 16;

/** Reports a policy that allows to push keys to every instance of an account. */
export const openInstances: Rule = {
  id: 'open-instances',
  summary: 'Pushing a key is allowed to every instance, without a condition on its tags or on the OS user.',
  why: 'It gives access to every instance of the account, including unrelated ones and those that are started later.',
  recommended: 'error',
  strict: 'error',
  fixable: false,
  judgesGrants: true,
  check({ policy, report }) {
    for (const statement of policy.statements) {
      const { resource } = statement;
      if (resource === undefined) continue;
      const asksForTag = statement.conditions.some(({ key }) => isResourceTag(canonicalKey(key.value)));
      const isForUsers = conditionsOn(statement, osUserKey).length > 0;
      // NotResource leaves too many instances, even with a condition on the OS user. A condition on tags that untagged
      // instances meet looks like a choice of instances and is none.
      const isLimited = !resource.negated && isForUsers && !asksForTag;
      // A key for the serial console is for no OS user: a condition that holds without one limits nothing.
      const tried: readonly EicAction[] = isLimited ? [sendSerialConsoleSshPublicKey] : pushActions;
      const action = tried.find((push) => reachesMost(policy, statement, push, isForUsers));
      if (action === undefined) continue;
      const name = action.slice(action.indexOf(':') + 1);
      report({
        at: resource.negated ? resource.key : resource.value,
        message: resource.negated
          ? `NotResource allows ${name} on every instance but those listed; list the instances under Resource, or require a tag with "aws:ResourceTag/<key>".`
          : `${name} is allowed on every instance${asksForTag ? ' without tags' : ''}; list the instances, or require a tag with "aws:ResourceTag/<key>".`,
        statement,
      });
    }
  },
};

const pushActions: readonly EicAction[] = [sendSshPublicKey, sendSerialConsoleSshPublicKey];

/** Whether a statement allows a key to be pushed to an instance that the policy does not name, and to many others. */
function reachesMost(policy: Policy, statement: Statement, action: EicAction, isForUsers: boolean): boolean {
  // A Deny for all other OS users limits who can log in, as a condition on them does, but with NotResource neither counts.
  const conditions: Condition[] =
    action === sendSshPublicKey && !isForUsers && statement.resource?.negated === false
      ? [conditionOn(osUserKey, 'StringNotEquals', namedOsUsers(policy))]
      : [];
  const wide = isTooLarge(policy) ? undefined : wideResource(policy, statement, action);
  if (wide === undefined) return false;
  const request = findAllowed(policy, { ...statement, resource: wide }, action, {
    conditions,
    anyResource: true,
  });
  return request !== undefined && shareOfIds(wide, request.resource, action) >= many;
}

/** Returns the patterns of a statement that choose no instances: together they match many IDs of an account. */
function wideResource(policy: Policy, { resource }: Statement, action: EicAction): Patterns | undefined {
  if (resource === undefined || resource.negated) return resource;
  const [example = ''] = unnamedArns(action);
  const isPattern = (item: Patterns['items'][number]): boolean =>
    /[*?]|\$\{/.test(expandShortArn(item.value)) && mayBeResource(item, action);
  const patterns = { ...resource, items: resource.items.filter(isPattern) };
  const budget = budgetOf(policy);
  const shares = new Map<string, number>();
  const items = patterns.items.filter(({ value }) => {
    const pattern = withoutVariables(expandShortArn(value), '*');
    if (pattern.endsWith(':instance/*') || pattern === '*') return true;
    const arn = arnLike(pattern, example);
    // IDs in the same Region and account have the same share.
    const place = arn.split(':').slice(0, 5).join(':');
    const known =
      shares.get(place) ?? (budget.spend(patterns.items.length) ? shareOfIds(patterns, arn, action) : 0);
    shares.set(place, known);
    return known >= many;
  });
  return items.length === 0 ? undefined : { ...resource, items };
}
