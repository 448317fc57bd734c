import type { EicError } from '../eic-error';
import { type Cause, causesOf } from './causes';
import type { Check, CheckResult } from './check';
import { known } from './facts/fact';
import type { CheckOutcome } from './outcome';
import { refuted } from './refuted';
import type { Subject } from './subject';

/** The end of an examination. */
export interface Diagnosis {
  /** One for each check, in the order of the chain. */
  readonly outcomes: readonly CheckOutcome[];
  /** Why no login is possible, the first to be fixed first; empty if nothing failed. */
  readonly causes: readonly Cause[];
}

/** Options of {@link diagnose}. */
export interface DiagnoseOptions {
  /** Called when a check ends, in the order in which they end. A later result may still refute it. */
  readonly ended?: (outcome: CheckOutcome) => void;
}

/**
 * Runs checks on a subject, at the same time as far as their needs allow. Never rejects: a check that throws, or does not
 * end before the subject's deadline, is `unknown`.
 * @param checks in the order of the chain; one that others need comes before them
 */
export async function diagnose(
  subject: Subject,
  checks: readonly Check[],
  { ended = () => undefined }: DiagnoseOptions = {},
): Promise<Diagnosis> {
  const running = new Map<string, Promise<CheckOutcome>>();
  for (const check of checks) {
    const needed = check.needs.flatMap((id) => running.get(id) ?? []);
    const outcome = runAfter(needed, check, subject);
    running.set(
      check.id,
      outcome.then((end) => {
        ended(end);
        return end;
      }),
    );
  }
  const outcomes = refuted(await Promise.all(running.values()));
  return { outcomes, causes: causesOf(outcomes) };
}

async function runAfter(
  needed: readonly Promise<CheckOutcome>[],
  check: Check,
  subject: Subject,
): Promise<CheckOutcome> {
  const roots = rootsOf(await Promise.all(needed));
  if (roots.length > 0) return skippedOutcome(check, roots);
  const startedAt = performance.now();
  const result = await runInTime(check, subject);
  if (result.state === 'skipped' && result.because !== undefined)
    return skippedOutcome(check, result.because);
  return { check, because: [], result, ms: performance.now() - startedAt };
}

function skippedOutcome(check: Check, because: readonly string[]): CheckOutcome {
  const summary = `Skipped, because ${because.join(' and ')} failed.`;
  return { check, because, ms: 0, result: { state: 'skipped', summary } };
}

/** Returns the checks that failed, in place of those that were skipped because of them. */
function rootsOf(outcomes: readonly CheckOutcome[]): string[] {
  const roots = outcomes.flatMap(({ check, result, because }) =>
    result.state === 'failed' ? [check.id] : because,
  );
  return [...new Set(roots)];
}

async function runInTime(check: Check, subject: Subject): Promise<CheckResult> {
  const { signal } = subject.deadline;
  const late = unknown('It was not finished in time.');
  if (signal.aborted) return late;
  let onAbort = (): void => undefined;
  const timeout = new Promise<CheckResult>((resolve) => {
    onAbort = () => resolve(late);
    signal.addEventListener('abort', onAbort, { once: true });
  });
  try {
    return await Promise.race([resultOf(check, subject), timeout]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

async function resultOf(check: Check, subject: Subject): Promise<CheckResult> {
  const result = await known(run(check, subject));
  if (result.known) return result.value;
  const { error, statement } = result;
  if (statement !== undefined) return { ...unknown(deniedText(statement.Action)), statement };
  return subject.deadline.over ? unknown('It was not finished in time.') : unknown(notKnownText(error));
}

/** A check that throws at once is no different from one that rejects. */
async function run(check: Check, subject: Subject): Promise<CheckResult> {
  return await check.run(subject);
}

function unknown(summary: string): CheckResult & { readonly state: 'unknown' } {
  return { state: 'unknown', summary };
}

function deniedText(action: string): string {
  return `It cannot be told without the permission ${action}.`;
}

function notKnownText({ message }: EicError): string {
  return `It cannot be told: ${message}`;
}
