import { passed } from './check';
import type { CheckOutcome } from './outcome';

/**
 * Returns the outcomes, with problems that were not ones one step milder: another check would have failed because of
 * them, and passed. A failure becomes a warning, a warning passes. So nobody repairs what works: a security group that
 * seems closed while the port is open, packages that the AMI lacks and somebody installed.
 */
export function refuted(outcomes: readonly CheckOutcome[]): readonly CheckOutcome[] {
  return outcomes.map((outcome) => {
    const { check, result } = outcome;
    if (result.state !== 'failed' && result.state !== 'warned') return outcome;
    const consequences = outcomes.filter((other) => other.check.explainedBy?.includes(check.id));
    const proof = consequences.find((other) => other.result.state === 'passed');
    if (proof === undefined || consequences.some((other) => other.result.state === 'failed')) return outcome;
    const summary = `${result.summary} Nevertheless, ${proof.check.id} passed.`;
    const milder =
      result.state === 'failed'
        ? { ...result, summary, state: 'warned' as const }
        : passed(summary, result.evidence);
    return { ...outcome, result: milder };
  });
}
