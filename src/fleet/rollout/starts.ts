import { EicError } from '../../eic-error';
import type { Instance } from '../../instance/instance';
import type { RunRequest } from '../run';
import { countOf, quantityText } from './strategy';

/** The part of a run that decides what is started. */
export interface StartPolicy extends Pick<RunRequest, 'failFast' | 'maxFailures' | 'strategy'> {
  /** All instances of the run. */
  readonly ids: readonly string[];
  /** The instances of the first batch of `canary`, in which none may fail. */
  readonly canaries?: ReadonlySet<string> | undefined;
  readonly cancelled: AbortSignal;
}

interface Failure {
  /** Its name and ID. */
  readonly instance: string;
  readonly error: EicError;
}

/** How many instances may fail, and the words for what limits them. */
interface FailureLimit {
  readonly most: number;
  readonly rule: string;
  readonly remedy: string;
}

/** Decides whether an instance may still be started. */
export class Starts {
  readonly #policy: StartPolicy;
  readonly #limit: FailureLimit;
  readonly #problems: ReadonlyMap<string, EicError>;
  /** By ID, in the order in which they became known. */
  readonly #failures = new Map<string, Failure>();
  #failedCanary: Failure | undefined;

  /**
   * @param problems why instances cannot be connected to, known from looking them up. They count as failures.
   * @param found instances by ID, for their names
   */
  constructor(
    policy: StartPolicy,
    problems: ReadonlyMap<string, EicError>,
    found: ReadonlyMap<string, Pick<Instance, 'name'>> = new Map(),
  ) {
    this.#policy = policy;
    this.#limit = failureLimit(policy);
    this.#problems = problems;
    // A fleet of which one is missing or stopped is known to fail before anything is started.
    for (const id of policy.ids) {
      const error = problems.get(id);
      if (error !== undefined) this.failed({ instanceId: id, name: found.get(id)?.name ?? null }, error);
    }
  }

  /** An instance has failed, or was not started. May be told more than once. */
  failed({ instanceId, name }: { instanceId: string; name: string | null }, error: EicError): void {
    if (error.code === 'EIC_NOT_STARTED' || this.#failures.has(instanceId)) return;
    const failure = { instance: name === null ? instanceId : `${name} (${instanceId})`, error };
    this.#failures.set(instanceId, failure);
    if (this.#policy.canaries?.has(instanceId) === true) this.#failedCanary ??= failure;
  }

  /** Whether an instance may fail without all others being left out: else none is touched that may not be started. */
  get allowsFailures(): boolean {
    return this.#limit.most > 0;
  }

  /** Whether no further instance is started. */
  get isStopped(): boolean {
    return this.#reason() !== undefined;
  }

  /** Why an instance must not be started; `undefined` if it may, or if it has an error of its own to report. */
  refusal(id: string): EicError | undefined {
    return this.#problems.has(id) ? undefined : this.#reason();
  }

  #reason(): EicError | undefined {
    const { cancelled } = this.#policy;
    if (cancelled.aborted) return cancelledBeforeStart(cancelled.reason);
    if (this.#failedCanary !== undefined) return notStartedAfter(this.#failedCanary, canaryLimit);
    const [first] = this.#failures.values();
    if (first === undefined || this.#failures.size <= this.#limit.most) return undefined;
    return notStartedAfter(first, this.#limit);
  }
}

const canaryLimit: FailureLimit = {
  most: 0,
  rule: 'in the first batch of a canary',
  remedy: 'Fix that failure, then run the step again for all instances.',
};

function failureLimit({ failFast, maxFailures, strategy, ids }: StartPolicy): FailureLimit {
  const again =
    'Fix that failure, then run the step again with `retry-failed-of`, which leaves out what has succeeded';
  if (failFast)
    return { most: 0, rule: 'with fail-fast', remedy: `${again}; or set \`fail-fast\` to false.` };
  if (maxFailures !== undefined) {
    return {
      most: countOf(maxFailures, ids.length),
      rule: `with max-failures ${quantityText(maxFailures)}`,
      remedy: `${again}; or raise \`max-failures\`.`,
    };
  }
  if (strategy?.kind === 'rolling') {
    const remedy = `${again}; or set \`max-failures\` to let some instances fail.`;
    return { most: 0, rule: 'with a rolling strategy', remedy };
  }
  return { most: Number.POSITIVE_INFINITY, rule: '', remedy: '' };
}

/** The error of an instance that was left out because others failed. */
function notStartedAfter({ instance, error }: Failure, { most, rule, remedy }: FailureLimit): EicError {
  const [failures, first] = most === 0 ? ['a failure', ''] : [`${most + 1} failures`, ' first'];
  return new EicError(
    'EIC_NOT_STARTED',
    `Not started: ${rule} nothing is started after ${failures}, and ${instance} failed${first} with ${error.code}.`,
    { remedy },
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
