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
  const untold = new Set<string>();
  for (const check of checks) {
    const needed = check.needs.flatMap((id) => running.get(id) ?? []);
    const outcome = runAfter(needed, check, subject, untold);
    running.set(
      check.id,
      outcome.then((end) => {
        if (stopsUntold(end)) untold.add(check.id);
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
  untold: ReadonlySet<string>,
): Promise<CheckOutcome> {
  const roots = rootsOf(await Promise.all(needed));
  if (roots.length > 0) return skippedOutcome(check, roots, untold);
  const startedAt = performance.now();
  const result = await runInTime(check, subject);
  if (result.state === 'skipped' && result.because !== undefined)
    return skippedOutcome(check, result.because, untold);
  return { check, because: [], result, ms: performance.now() - startedAt };
}

function skippedOutcome(check: Check, because: readonly string[], untold: ReadonlySet<string>): CheckOutcome {
  const unknownOnes = because.filter((id) => untold.has(id));
  const failed = because.filter((id) => !untold.has(id));
  const reasons = [
    ...(failed.length > 0 ? [`${failed.join(' and ')} failed`] : []),
    ...unknownOnes.map((id) => `${id} is unknown`),
  ];
  const summary = `Skipped, because ${reasons.join(' and ')}.`;
  return { check, because, ms: 0, result: { state: 'skipped', summary } };
}

/** Whether the checks that need this one are skipped because it could not be told. */
function stopsUntold({ check, result }: CheckOutcome): boolean {
  return result.state === 'unknown' && check.stopsIfUnknown === true;
}

/** Returns the checks that stop others, in place of those that were skipped because of them. */
function rootsOf(outcomes: readonly CheckOutcome[]): string[] {
  const roots = outcomes.flatMap((outcome) =>
    outcome.result.state === 'failed' || stopsUntold(outcome) ? [outcome.check.id] : outcome.because,
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
