import { isTransient } from '../../aws/error';
import { type Check, passed } from '../check';
import { candidates } from '../facts/described-instance';
import { known } from '../facts/fact';
import type { CheckOutcome } from '../outcome';

/** Failures of the call that are the caller's to repair. */
const failures = [
  'EIC_ACCESS_DENIED',
  'EIC_CREDENTIALS_MISSING',
  'EIC_CREDENTIALS_REFUSED',
  'EIC_AWS_UNAVAILABLE',
];

/** Whether EC2 answers `DescribeInstances`: every use of this project begins with that call. */
export const lookup: Check = {
  id: 'lookup',
  group: 'aws',
  title: 'Looking up instances',
  asks: 'Can EC2 be reached, and is ec2:DescribeInstances allowed?',
  permissions: ['ec2:DescribeInstances'],
  needs: ['credentials', 'identity'],
  explainedBy: ['region'],
  stopsIfUnknown: true,
  async run(subject) {
    const found = await known(candidates(subject));
    if (found.known) return passed('ec2:DescribeInstances is allowed.');
    const { error, statement } = found;
    const { message: summary, remedy } = error;
    if (!failures.includes(error.code) || subject.deadline.over || isTransient(error.cause)) {
      return { state: 'unknown', summary: `It cannot be told: ${summary}`, evidence: [remedy] };
    }
    const fix = statement === undefined ? [] : JSON.stringify(statement, undefined, 2).split('\n');
    return { state: 'failed', summary, remedy, fix };
  },
};

/** Returns whether EC2 said which instance it is, or that it must not: without that, no other check says anything. */
export function isLookedUp(outcomes: readonly CheckOutcome[]): boolean {
  return !outcomes.some(({ check, result }) => check.id === lookup.id && result.state === 'unknown');
}
