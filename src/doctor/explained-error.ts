import { EicError } from '../eic-error';
import type { Cause } from './causes';
import type { Problem } from './check';
import type { Diagnosis } from './diagnose';
import type { CheckOutcome } from './outcome';

/** Maximum number of lines of evidence, and of further causes: the rest is for `eic doctor`. */
const maxEvidence = 4;
const maxFurther = 3;

/**
 * Returns the error of a failed connection with the causes that were found: the first one in the message and as the
 * remedy, the others among the details. Without a cause, it says which permissions would have told more. The code stays.
 * @param failed the ID of the check that the connection did not pass
 */
export function explainedError(error: EicError, failed: string, { outcomes, causes }: Diagnosis): EicError {
  const itself = outcomes.find(({ check }) => check.id === failed);
  const [first, ...further] = causes.filter(({ outcome }) => outcome !== itself);
  const own = itself === undefined ? undefined : problemOf(itself);
  const main = first === undefined ? own : problemOf(first.outcome);
  const found = [
    ...(first === undefined ? [] : evidenceAndFix(main)),
    ...further.slice(0, maxFurther).map(furtherCause),
    ...ownDetails(error, failed === 'authentication' ? own : undefined),
    ...untold(outcomes),
  ];
  const details = found.map((line) => line.replace(/\s*[\r\n]+\s*/g, ' '));
  const { code, requestId } = error;
  const changed = first !== undefined || (failed === 'authentication' && own !== undefined);
  return new EicError(code, first === undefined ? error.message : withCause(error.message, first), {
    remedy: changed && main !== undefined ? main.remedy : error.remedy,
    details,
    requestId,
    cause: error,
  });
}

function problemOf({ result }: CheckOutcome): Problem | undefined {
  return result.state === 'failed' || result.state === 'warned' ? result : undefined;
}

/** The cause comes first, if it is certain: a list of annotations shows the beginning of each. */
function withCause(message: string, { certain, outcome }: Cause): string {
  if (certain) return `${titled(outcome)} ${message}`;
  return `${message} Probable cause (${uncapitalized(outcome.check.title)}): ${outcome.result.summary}`;
}

function titled({ check, result }: CheckOutcome): string {
  return `${check.title}: ${result.summary}`;
}

function uncapitalized(sentence: string): string {
  return /^[A-Z][a-z]/.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}

function evidenceAndFix(problem: Problem | undefined): string[] {
  return [...(problem?.fix ?? []), ...(problem?.evidence ?? []).slice(0, maxEvidence)];
}

function furtherCause({ outcome }: Cause): string {
  return `Also: ${titled(outcome)} ${problemOf(outcome)?.remedy ?? ''}`.trimEnd();
}

/** Returns the findings of the connection itself; of a refused key the check knows more than the error. */
function ownDetails(error: EicError, refused: Problem | undefined): readonly string[] {
  if (refused === undefined) return error.details;
  const others = error.details.filter((detail) => detail.startsWith('server: '));
  return [...(refused.evidence ?? []), ...(refused.fix ?? []), ...others];
}

/** Says in one line what could not be looked at, and for want of which permission. */
function untold(outcomes: readonly CheckOutcome[]): string[] {
  const missing = outcomes.flatMap(({ check, result }) =>
    result.state === 'unknown' && result.statement !== undefined
      ? [`${uncapitalized(check.title)} (${result.statement.Action})`]
      : [],
  );
  return missing.length === 0
    ? []
    : [`Not checked, for want of the permission in parentheses: ${missing.join(', ')}.`];
}
