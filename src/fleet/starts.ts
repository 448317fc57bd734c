import { EicError } from '../eic-error';
import type { RunRequest } from './run';

/** The part of a run that decides what is started. */
type StartPolicy = Pick<RunRequest, 'failFast'> & {
  readonly ids: readonly string[];
  readonly cancelled: AbortSignal;
};

/** Decides whether an instance may still be started. */
export class Starts {
  readonly #policy: StartPolicy;
  readonly #problems: ReadonlyMap<string, EicError>;
  #firstFailure: { readonly instance: string; readonly error: EicError } | undefined;

  /** `problems`: why instances cannot be connected to, known from looking them up. */
  constructor(policy: StartPolicy, problems: ReadonlyMap<string, EicError>) {
    this.#policy = policy;
    this.#problems = problems;
    // A fleet of which one is missing or stopped is known to fail before anything is started.
    const [problem] = policy.ids.flatMap((id) => {
      const error = problems.get(id);
      return error === undefined ? [] : [{ instance: id, error }];
    });
    this.#firstFailure = problem;
  }

  /** An instance has failed. */
  failed({ instanceId, name }: { instanceId: string; name: string | null }, error: EicError): void {
    const instance = name === null ? instanceId : `${name} (${instanceId})`;
    this.#firstFailure ??= { instance, error };
  }

  /** Why an instance must not be started; `undefined` if it may, or if it has an error of its own to report. */
  refusal(id: string): EicError | undefined {
    if (this.#problems.has(id)) return undefined;
    const { failFast, cancelled } = this.#policy;
    if (cancelled.aborted) return cancelledBeforeStart(cancelled.reason);
    if (!failFast || this.#firstFailure === undefined) return undefined;
    return notStartedAfter(this.#firstFailure.instance, this.#firstFailure.error);
  }
}

/** The error of an instance that was left out because another one failed (`fail-fast`). */
function notStartedAfter(failed: string, error: EicError): EicError {
  return new EicError(
    'EIC_NOT_STARTED',
    `Not started: with fail-fast nothing is started after a failure, and ${failed} failed with ${error.code}.`,
    {
      remedy:
        'Fix that failure, then run the step again for the instances with this code; or set `fail-fast` to false.',
    },
  );
}

/** The error of an instance on which nothing was started before the run was cancelled. Keeps the cancellation's code. */
function cancelledBeforeStart(reason: unknown): EicError {
  const cancellation = EicError.from(reason);
  return new EicError(cancellation.code, `Not started: ${uncapitalized(cancellation.message)}`, {
    remedy: 'Nothing was done on this instance. Run the job again if you did not mean to cancel it.',
    cause: cancellation,
  });
}

function uncapitalized(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
