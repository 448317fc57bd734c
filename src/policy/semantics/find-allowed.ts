import type { Condition, Policy, Statement } from '../model';
import { Budget, budgetOf } from './budget';
import { canonicalKey, osUserKey, privateIpAddressKey, remotePortKey } from './condition-key';
import { actionMatches, decide } from './decide';
import { type EicAction, openTunnel, sendSshPublicKey } from './eic-actions';
import { mayReach } from './grants';
import { hasVariables } from './policy-variables';
import type { Request } from './request';
import { Search } from './search';
import { conditionOn } from './synthetic';
import { isTooLarge } from './too-large';
import { assignments } from './variable-values';

/** Steps for one question, a part of those for the policy: an open question leaves some for the others. */
const stepsForQuestion = 60_000;

/** Properties of the request to find, besides those that the policy asks for. */
export interface Wanted {
  /** Canonical key → required value; undefined for a key that must be absent. */
  readonly keys?: Readonly<Record<string, string | undefined>>;
  /** More conditions to meet. */
  readonly conditions?: readonly Condition[];
  /** Whether the resource must be one that the policy does not name, without any tag. */
  readonly anyResource?: boolean;
}

/** Statement → question → answer. Several rules ask the same. */
const answers = new WeakMap<Statement, Map<string, Request | undefined>>();

/**
 * Returns a request that a statement and the policy as a whole allow, as a proof of what the policy grants. Undefined if
 * there is none, whatever a caller does, or if the policy's budget did not suffice to find out: `budgetOf` tells.
 *
 * The statement's demands on each key and on the resource are met first. Then, as long as a Deny applies, one of its
 * conditions is made to fail, one after the other, with all that follows from it. So the work depends on what the
 * Denies name, not on combinations of values.
 */
export function findAllowed(
  policy: Policy,
  statement: Statement,
  action: EicAction,
  wanted: Wanted = {},
): Request | undefined {
  if (statement.effect !== 'Allow' || actionMatches(statement, action) !== 'yes') return undefined;
  if (isTooLarge(policy) || !mayReach(statement, action)) return undefined;
  const known = answers.get(statement) ?? new Map<string, Request | undefined>();
  answers.set(statement, known);
  const question = questionOf(action, wanted);
  if (!known.has(question)) known.set(question, search(policy, statement, action, wanted));
  return known.get(question);
}

/** Returns a text that only the same questions share. */
function questionOf(action: EicAction, { keys = {}, conditions = [], anyResource }: Wanted): string {
  return JSON.stringify([
    action,
    Object.entries(keys),
    conditions.map(({ operator, key, values, incomplete }) => [
      operator,
      key.value,
      values.map(({ text }) => text),
      incomplete,
    ]),
    anyResource,
  ]);
}

function search(
  policy: Policy,
  statement: Statement,
  action: EicAction,
  wanted: Wanted,
): Request | undefined {
  const ofPolicy = budgetOf(policy);
  const budget = new Budget(stepsForQuestion, ofPolicy);
  const denying = denyingOf(policy, action);
  const asked = wantedConditions(wanted);
  const relevant = [statement, ...denying];
  const absent = new Set(
    Object.entries(wanted.keys ?? {}).flatMap(([key, value]) => (value === undefined ? [key] : [])),
  );
  const keys = keysOf(relevant, asked, action);
  const untagged = wanted.anyResource === true;
  const giveUp = (): void => ofPolicy.leaveOpen();
  for (const variables of hasVariables(policy)
    ? assignments(relevant, asked, action, budget, giveUp)
    : [new Map()]) {
    const request = new Search(
      { policy, statement, action, denying, keys, variables, asked, absent, untagged },
      budget,
    ).run();
    // The evaluation of the whole policy is the judge.
    if (request !== undefined && decide(policy, request) === 'allowed') return request;
    if (budget.isExhausted) break;
  }
  if (budget.isSpent) ofPolicy.leaveOpen();
  return undefined;
}

/** Policy → action → the statements that may deny it. Each statement of a policy is asked several times. */
const denyingBy = new WeakMap<Policy, Map<EicAction, readonly Statement[]>>();

function denyingOf(policy: Policy, action: EicAction): readonly Statement[] {
  const known = denyingBy.get(policy) ?? new Map<EicAction, readonly Statement[]>();
  denyingBy.set(policy, known);
  const denying =
    known.get(action) ??
    policy.statements.filter(
      (other) => other.effect !== 'Allow' && actionMatches(other, action) !== 'no' && mayReach(other, action),
    );
  known.set(action, denying);
  return denying;
}

function wantedConditions({ keys = {}, conditions = [] }: Wanted): readonly Condition[] {
  return [
    ...Object.entries(keys).flatMap(([key, value]) =>
      value === undefined ? [] : [conditionOn(key, 'StringEquals', [value])],
    ),
    ...conditions,
  ];
}

/** Returns the canonical keys on which it depends whether a request is allowed. */
function keysOf(
  statements: readonly Statement[],
  asked: readonly Condition[],
  action: EicAction,
): ReadonlySet<string> {
  const keys = new Set<string>();
  if (action === sendSshPublicKey) keys.add(osUserKey);
  if (action === openTunnel) keys.add(remotePortKey).add(privateIpAddressKey);
  for (const { conditions } of statements)
    for (const { key } of conditions) keys.add(canonicalKey(key.value));
  for (const { key } of asked) keys.add(canonicalKey(key.value));
  return keys;
}
