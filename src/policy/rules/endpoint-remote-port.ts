import type { Condition, Policy, Statement } from '../model';
import { budgetOf } from '../semantics/budget';
import { stepsOf } from '../semantics/comparison';
import { conditionHolds } from '../semantics/condition-holds';
import { remotePortKey } from '../semantics/condition-key';
import { openTunnel } from '../semantics/eic-actions';
import { findAllowed } from '../semantics/find-allowed';
import { conditionsOn } from '../semantics/grants';
import { hasWildcard } from '../semantics/patterns';
import { placeOfAction } from '../semantics/places';
import type { Rule } from './rule';

const ports = { first: 1, last: 65_535 } as const;
/** Number of ports that the policy does not name from which on it is a range, not a list of services. */
const many = 17;
/**
 * Maximum number of ports of a list. A security group takes 60 inbound rules by default (Amazon VPC quotas): a list of more
 * ports is not one of services that somebody chose.
 */
const longestList = 60;

/** Reports tunnels to any port, or to a long range or list of them. */
export const endpointRemotePort: Rule = {
  id: 'endpoint-remote-port',
  summary: 'OpenTunnel is allowed to every port, or to a long range or list of ports.',
  why: 'The endpoint then gives access to every service on the instances that it reaches, not only to SSH.',
  recommended: 'error',
  strict: 'error',
  fixable: false,
  judgesGrants: true,
  check({ policy, report }) {
    for (const statement of policy.statements) {
      if (findAllowed(policy, statement, openTunnel) === undefined) continue;
      const ranges = allowedRanges(policy, statement);
      const count = ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0);
      if (count <= longestList && count - namedIn(ranges, policy) < many) continue;
      report({
        at: placeOfAction(statement, openTunnel),
        message: `OpenTunnel is allowed to ${inWords(ranges, count)} of the instances; add "NumericEquals": { "ec2-instance-connect:remotePort": "22" } to the Condition.`,
        statement,
      });
    }
  },
};

type PortRange = readonly [first: number, last: number];

/** Returns the ports to which an Allow and the policy as a whole allow a tunnel, in ascending order. */
function allowedRanges(policy: Policy, statement: Statement): PortRange[] {
  const conditions = policy.statements.flatMap((other) => conditionsOn(other, remotePortKey));
  // Ports that meet the same conditions are allowed alike.
  const known = new Map<string, boolean>();
  const isAllowed = (port: number): boolean => {
    const request = { action: openTunnel, resource: '', keys: new Map([[remotePortKey, [String(port)]]]) };
    let met = '';
    for (const condition of conditions) met += conditionHolds(condition, policy, request);
    let allowed = known.get(met);
    if (allowed === undefined) {
      const keys = { [remotePortKey]: String(port) };
      allowed = findAllowed(policy, statement, openTunnel, { keys }) !== undefined;
      known.set(met, allowed);
    }
    return allowed;
  };
  const steps = conditions.reduce((sum, condition) => sum + stepsOf(condition), 1);
  const budget = budgetOf(policy);
  const found: PortRange[] = [];
  for (const [first, last] of rangesToTry(conditions)) {
    if (!budget.spend(steps)) break;
    if (!isAllowed(first)) continue;
    const before = found.at(-1);
    if (before !== undefined && before[1] === first - 1) found[found.length - 1] = [before[0], last];
    else found.push([first, last]);
  }
  return found;
}

/** Returns all ports in ranges that no condition tells apart. */
function rangesToTry(conditions: readonly Condition[]): PortRange[] {
  const texts = conditions.flatMap(({ values }) => values.map(({ text }) => text));
  // Texts do not follow the order of the numbers: a pattern can tell any two ports apart.
  if (texts.some(hasWildcard))
    return Array.from({ length: ports.last }, (_, index) => [ports.first + index, ports.first + index]);
  const starts = new Set<number>([ports.first]);
  for (const text of texts) {
    const number = Number(text);
    if (text.trim() === '' || !Number.isFinite(number)) continue;
    for (const start of [Math.ceil(number), Math.floor(number) + 1])
      if (start > ports.first && start <= ports.last) starts.add(start);
  }
  const sorted = [...starts].sort((a, b) => a - b);
  return sorted.map((first, index) => [first, (sorted[index + 1] ?? ports.last + 1) - 1]);
}

/** Returns how many of some ports the policy names. */
function namedIn(ranges: readonly PortRange[], { statements }: Policy): number {
  const texts = statements.flatMap((statement) =>
    conditionsOn(statement, remotePortKey).flatMap(({ values }) => values.map(({ text }) => Number(text))),
  );
  return [...new Set(texts)].filter((port) => ranges.some(([first, last]) => first <= port && port <= last))
    .length;
}

function inWords(ranges: readonly PortRange[], count: number): string {
  if (count >= ports.last - 1000) return 'every port';
  const shown = ranges.slice(0, 3).map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
  return `${count.toLocaleString('en-US')} ports (${shown.join(', ')}${ranges.length > 3 ? ' …' : ''})`;
}
