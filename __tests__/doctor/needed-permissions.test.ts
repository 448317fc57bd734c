import { describe, expect, it } from 'vitest';
import { allChecks } from '../../src/doctor/all-checks';
import { type LiveCheck, relevantChecks } from '../../src/doctor/relevant-checks';
import { grantsOf } from '../../src/policy/needed/grants';

const failures: readonly LiveCheck[] = ['port-reachable', 'ssh-banner', 'authentication'];
const explaining = new Set(failures.flatMap((id) => relevantChecks(id, allChecks)));
const permissions = new Set([...explaining].flatMap((check) => check.permissions));

/** Returns the actions that a step through an endpoint needs, which reads the host keys too. */
function actionsOf(diagnose: boolean): Set<string> {
  const id = ['i-0123456789abcdef0'];
  const grants = grantsOf({
    region: ['eu-central-1'],
    accountId: ['111122223333'],
    logins: [{ instance: { id }, osUser: ['ec2-user'], readsConsole: true }],
    tunnel: { endpointId: ['eice-0123456789abcdef0'], remotePort: ['22'] },
    diagnose,
  });
  return new Set(grants.map(({ action }) => action));
}

describe('eic policy needed --diagnose', () => {
  it('allows each call by which a failed connection is explained', () => {
    expect([...permissions].filter((action) => !actionsOf(true).has(action))).toEqual([]);
  });

  it('allows no other call than those, beyond what the connection needs', () => {
    const further = [...actionsOf(true)].filter((action) => !actionsOf(false).has(action));
    expect(further.filter((action) => !permissions.has(action))).toEqual([]);
    expect(further).not.toEqual([]);
  });
});
