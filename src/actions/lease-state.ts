import { getState } from '@actions/core';
import { isRegionName } from '../aws/region-name';
import type { WorkflowLog } from '../report/github/workflow-log';
import type { LeaseRecord } from '../security-group/access';
import { tagKeyStart } from '../security-group/rule';
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

/** Returns the lease that `main` has not closed; undefined if there is none, or if the state is not what `main` left. */
export function openLease(): LeaseRecord | undefined {
  const text = getState(leaseState);
  if (text === '' || getState(closedState) === 'true') return undefined;
  const record = parsed(text);
  if (record === undefined) return undefined;
  const field = (name: string): string => String(Reflect.get(record, name) ?? '');
  const [groupId, region, key] = [field('groupId'), field('region'), field('key')];
  // The state is a file of the runner: post calls no other host for it, and touches no tag of somebody else.
  const isOwn = /^sg-[a-f0-9]{8,17}$/.test(groupId) && isRegionName(region) && key.startsWith(tagKeyStart);
  return isOwn ? { groupId, region, key } : undefined;
}

function parsed(text: string): object | undefined {
  try {
    const record: unknown = JSON.parse(text);
    return typeof record === 'object' && record !== null ? record : undefined;
  } catch {
    return undefined;
  }
}
