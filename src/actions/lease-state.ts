import { getState } from '@actions/core';
import type { WorkflowLog } from '../report/github/workflow-log';
import type { LeaseRecord } from '../security-group/access';
import { leaveState } from './state';

/** State that `main` leaves for `post` before it opens a port in a security group. */
const leaseState = 'security-group-lease';

/** State that `main` leaves after it has closed the port. */
const closedState = 'security-group-closed';

/** Returns the keeper of leases that `post` reads. */
export function leasesInState(log: WorkflowLog): {
  beforeOpening(record: LeaseRecord): void;
  closed(): void;
} {
  return {
    beforeOpening: (record) => leaveState(leaseState, JSON.stringify(record), log),
    closed: () => leaveState(closedState, 'true', log),
  };
}

/** Returns the lease that `main` has not closed; undefined if there is none. */
export function openLease(): LeaseRecord | undefined {
  const text = getState(leaseState);
  if (text === '' || getState(closedState) === 'true') return undefined;
  const record: unknown = JSON.parse(text);
  if (typeof record !== 'object' || record === null) return undefined;
  const field = (name: string): string => String(Reflect.get(record, name) ?? '');
  return { groupId: field('groupId'), region: field('region'), key: field('key') };
}
