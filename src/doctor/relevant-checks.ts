import type { ConnectionTrace } from '../connect/connection-trace';
import type { RouteTarget } from '../connect/routes/route';
import type { Check } from './check';

/** The checks of a connection itself, in the order in which it passes them. */
export type LiveCheck = 'port-reachable' | 'ssh-banner' | 'authentication';

/** Returns the check that a failed connection did not pass. */
export function failedCheck({ route }: RouteTarget, { opened }: ConnectionTrace): LiveCheck {
  if (opened === undefined) return 'port-reachable';
  if (opened.authenticating) return 'authentication';
  // A tunnel is open before its far end is connected.
  return route !== 'direct' && opened.firstWords?.heardAnything !== true ? 'port-reachable' : 'ssh-banner';
}

/**
 * Returns the checks that can explain why one failed: it, those that it needs, and those that a problem of it can come
 * from. The order stays.
 */
export function relevantChecks(id: string, checks: readonly Check[]): readonly Check[] {
  const byId = new Map(checks.map((check) => [check.id, check]));
  const relevant = new Set<Check>();
  const add = (wanted: string): void => {
    const check = byId.get(wanted);
    // Its credentials have brought the connection this far.
    if (check === undefined || check.group === 'aws' || relevant.has(check)) return;
    relevant.add(check);
    for (const other of [...check.needs, ...(check.explainedBy ?? [])]) add(other);
  };
  add(id);
  return checks.filter((check) => relevant.has(check));
}
