import type { Clock, GroupRules } from './group-rules';
import { isClosing, isDead, isLive, leaseTagValue } from './lease-tag';
import { type IngressRule, isOurs, isRuleFor, leaseTags, type Opening } from './rule';

/*
 * Runs with the same address share one rule, because AWS allows only one. Each has a tag of its own on it: `open` or
 * `closing`. The rule may be removed only by a run that wrote `closing` and then saw no other run's `open`; and used only by a
 * run that wrote `open` and then saw none that was `closing`. Whatever the order, one of the two sees the other.
 * docs/security-group.md has all orders.
 */

/**
 * Milliseconds until a tag that was written is in every list that EC2 returns. EC2 gives no bound for its eventual
 * consistency; tags are usually seen at once.
 */
export const settleMs = 1_000;

/** Milliseconds after `closing` is written within which the rule is removed, or not at all. */
const revokeWithinMs = 5_000;

/**
 * Milliseconds for which another run's `closing` may stay unchanged. After that the run is dead, and its call to remove the
 * rule has been carried out or lost.
 */
const stuckAfterMs = 15_000;

/** Milliseconds between two looks at a rule. */
const pollMs = 400;

/** The right of one run to one rule. */
export interface Lease {
  /** The tag's key: it names the run and is never used again. */
  readonly key: string;
  readonly opening: Opening;
  /** The rule's description if this run makes it. */
  readonly description: string;
  /** Milliseconds since 1970: the run is dead after that. */
  readonly until: number;
}

/** The surroundings of a lease. */
export interface LeaseContext {
  readonly rules: GroupRules;
  readonly clock: Clock;
  readonly debug: (message: string) => void;
}

/**
 * How the port was opened: by a rule that is ours, alone or together with other runs; or it was open, because of a rule
 * that somebody else made.
 */
export type Opened = 'made' | 'shared' | 'foreign';

/**
 * Opens the port, and removes rules that dead runs have left in the group. Rules of others are never changed.
 * @throws what the calls throw. The rule may exist all the same: {@link closePort} finds it.
 */
export async function openPort(lease: Lease, context: LeaseContext): Promise<Opened> {
  const { rules, clock, debug } = context;
  let all = await rules.list();
  await removeLeftovers(all, lease, context);
  for (;;) {
    const existing = all.find((rule) => isRuleFor(rule, lease.opening));
    if (existing !== undefined && !isOurs(existing)) return 'foreign';
    if (existing === undefined) {
      if (await rules.authorize(lease.opening, lease.description, openTag(lease))) return 'made';
      debug('The rule is there, but EC2 does not list it yet.');
    } else if (await join(existing.id, lease, context)) {
      return 'shared';
    }
    await clock.sleep(pollMs);
    all = await rules.list();
  }
}

/**
 * Ends a lease: removes the rule, or leaves it to the other runs that use it. Does nothing if there is no rule of the lease.
 * @throws what the calls throw; the lease is then left behind, and may be closed again
 */
export async function closePort(key: string, context: LeaseContext): Promise<void> {
  const { rules, clock } = context;
  const began = clock.elapsed();
  const left = new Set<string>();
  for (;;) {
    const isSettled = clock.elapsed() - began >= settleMs;
    const held = (await rules.list()).filter(({ id, tags }) => tags.has(key) && !left.has(id));
    for (const { id } of held) {
      await leave(id, key, context);
      left.add(id);
    }
    if (held.length > 0) continue;
    // The call that made a rule may have been carried out without a response, a moment ago.
    if (isSettled) return;
    await clock.sleep(settleMs);
  }
}

function openTag({ key, until }: Lease) {
  return { key, value: leaseTagValue({ state: 'open', until }) };
}

/** Returns whether the lease holds the rule; false if the rule is gone. */
async function join(id: string, lease: Lease, { rules, clock, debug }: LeaseContext): Promise<boolean> {
  if (!(await rules.tag(id, openTag(lease)))) return false;
  await clock.sleep(settleMs);
  const first = byId(await rules.list(), id);
  if (first === undefined || !first.tags.has(lease.key)) return false;
  const others = leaseTags(first).filter(([key]) => key !== lease.key);
  for (const [key, value] of others) {
    if (isDead(value, clock.now())) await rules.untag(id, key);
  }
  // A run that writes `closing` from now on sees our tag.
  let closing = others.filter(([, value]) => isClosing(value, clock.now()));
  const since = clock.elapsed();
  while (closing.length > 0) {
    if (clock.elapsed() - since > stuckAfterMs) {
      for (const [key] of closing) await rules.untag(id, key);
      debug('A run that was removing the rule has died.');
    }
    await clock.sleep(pollMs);
    const rule = byId(await rules.list(), id);
    if (rule === undefined) return false;
    closing = closing.filter(([key, value]) => rule.tags.get(key) === value);
  }
  return true;
}

/** Removes the rule unless other runs use it, or somebody else has taken it over; at last takes the own tag away. */
async function leave(id: string, key: string, { rules, clock, debug }: LeaseContext): Promise<void> {
  for (;;) {
    // Before the call: others may see its effect long before its response comes.
    const written = clock.elapsed();
    const closing = { key, value: leaseTagValue({ state: 'closing', since: clock.now() }) };
    if (!(await rules.tag(id, closing))) return;
    await clock.sleep(settleMs);
    const rule = byId(await rules.list(), id);
    if (rule === undefined) return;
    const isUsed = leaseTags(rule).some(([other, value]) => other !== key && isLive(value, clock.now()));
    if (isUsed || !isOurs(rule)) {
      debug(`The rule ${id} is left to ${isUsed ? 'another run' : 'its new owner'}.`);
      return rules.untag(id, key);
    }
    const remainingMs = revokeWithinMs - (clock.elapsed() - written);
    // Too late: others may take this run for dead.
    if (remainingMs > 0) return rules.revoke(id, remainingMs);
  }
}

/** Removes the rules whose runs are all dead. */
async function removeLeftovers(
  all: readonly IngressRule[],
  lease: Lease,
  context: LeaseContext,
): Promise<void> {
  const { clock, debug } = context;
  for (const rule of all) {
    if (!isOurs(rule) || isRuleFor(rule, lease.opening)) continue;
    if (!leaseTags(rule).every(([, value]) => isDead(value, clock.now()))) continue;
    debug(`The rule ${rule.id} (${rule.cidr}) is left over from a run that is dead.`);
    await leave(rule.id, lease.key, context);
  }
}

function byId(all: readonly IngressRule[], id: string): IngressRule | undefined {
  return all.find((rule) => rule.id === id);
}
