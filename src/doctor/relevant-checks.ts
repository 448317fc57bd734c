import type { FailedConnection } from '../fleet/schedule/failed-connection';
import type { Check } from './check';
import { isRefusal } from './checks/port-reachable';

/** The checks of a connection itself, in the order in which it passes them. */
export type LiveCheck = 'port-reachable' | 'ssh-banner' | 'authentication';

/** Returns the check that a failed connection did not pass. */
export function failedCheck({ error, target, trace: { opened } }: FailedConnection): LiveCheck {
  if (isRefusal(error)) return 'ssh-banner';
  if (opened === undefined) return 'port-reachable';
  if (opened.authenticating) return 'authentication';
  // A tunnel is open before its far end is connected.
  const isSilent = opened.firstWords?.heardAnything !== true;
  return target.route !== 'direct' && isSilent ? 'port-reachable' : 'ssh-banner';
}

/**
 * Returns the checks that can explain why one failed: it, those that a problem of it can come from, and those that they
 * need. The order stays.
 */
export function relevantChecks(id: string, checks: readonly Check[]): readonly Check[] {
  const byId = new Map(checks.map((check) => [check.id, check]));
  const relevant = new Set<Check>();
  const add = (wanted: string): void => {
    const check = byId.get(wanted);
    // Its credentials have brought the connection this far.
    if (check === undefined || check.group === 'aws' || relevant.has(check)) return;
    relevant.add(check);
    check.needs.forEach(add);
  };
  for (const wanted of [id, ...(byId.get(id)?.explainedBy ?? [])]) add(wanted);
  return checks.filter((check) => relevant.has(check));
}
