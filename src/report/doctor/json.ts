import type { Check } from '../../doctor/check';
import type { Diagnosis } from '../../doctor/diagnose';
import type { CheckOutcome } from '../../doctor/outcome';
import { jsonText } from '../findings/json-text';

/** Formats a diagnosis for programs, as `schemas/diagnosis.schema.json` describes. */
export function diagnosisJson(
  { outcomes, causes }: Diagnosis,
  words: (text: string) => string = (text) => text,
): string {
  return jsonText({
    healthy: outcomes.every(({ result }) => result.state !== 'failed'),
    causes: causes.map(({ outcome, certain, explains }) => ({ check: outcome.check.id, certain, explains })),
    checks: outcomes.map((outcome) => checkJson(outcome, words)),
  });
}

function checkJson({ check, result, because, ms }: CheckOutcome, words: (text: string) => string) {
  const { state, summary, evidence = [] } = result;
  const isProblem = state === 'failed' || state === 'warned';
  return {
    id: check.id,
    group: check.group,
    title: check.title,
    state,
    summary: words(summary),
    evidence: evidence.map(words),
    ...(isProblem ? { remedy: words(result.remedy), fix: result.fix ?? [] } : {}),
    ...(state === 'unknown' && result.statement !== undefined ? { statement: result.statement } : {}),
    ...(because.length > 0 ? { because } : {}),
    ms: Math.round(ms),
  };
}

/** Formats the checks themselves for programs, as `schemas/checks.schema.json` describes. */
export function checksJson(checks: readonly Check[]): string {
  return jsonText({
    checks: checks.map(({ id, group, title, asks, permissions, needs, explainedBy = [] }) => ({
      id,
      group,
      title,
      asks,
      permissions,
      needs,
      explainedBy,
      documentation: `docs/checks/${id}.md`,
    })),
  });
}
