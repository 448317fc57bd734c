import { vi } from 'vitest';
import { awsClients } from '../../../src/aws/clients';
import { allChecks } from '../../../src/doctor/all-checks';
import { type Diagnosis, diagnose } from '../../../src/doctor/diagnose';
import type { Subject } from '../../../src/doctor/subject';
import type { Sandbox } from '../../../src/sandbox/sandbox';
import { aSubject } from '../../doctor/a-subject';

/** An address of the internet, for a runner that is nowhere near the sandbox (RFC 5737). */
export const runnerIp = '203.0.113.7';

/**
 * The checks that only ask AWS's API. The others connect to the sandbox, where a closed security group closes nothing, and
 * so would refute them.
 */
export const apiChecks = allChecks.filter(({ id, group }) => group !== 'ssh' && id !== 'port-reachable');

/** Sets the environment variables of the sandbox for the rest of the test. */
export function useEnvironment(env: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
}

/** Examines the way to the first instance with the checks that only ask AWS's API. */
export async function examined(sandbox: Sandbox, given: Partial<Subject> = {}): Promise<Diagnosis> {
  const aws = given.aws ?? awsClients(sandbox.region);
  const subject = aSubject({ instance: sandbox.instances[0]?.id ?? '', runnerIp, ...given, aws });
  try {
    return await diagnose(subject, apiChecks);
  } finally {
    subject.route.close();
    aws.close();
  }
}

/** Returns the IDs of the causes, in their order. */
export function causesOf({ causes }: Diagnosis): string[] {
  return causes.map(({ outcome }) => outcome.check.id);
}

/** Returns the IDs of the checks that ended in a state. */
export function inState({ outcomes }: Diagnosis, ...states: readonly string[]): string[] {
  return outcomes.filter(({ result }) => states.includes(result.state)).map(({ check }) => check.id);
}

/** Returns what the result of a check says: summary, evidence, remedy and fix. */
export function saidBy({ outcomes }: Diagnosis, id: string): string {
  return JSON.stringify(outcomes.find(({ check }) => check.id === id)?.result);
}
