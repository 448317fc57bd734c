import { EicError } from '../../eic-error';
import type { Task } from '../../remote/task';
import { instancesText } from '../instances-text';
import type { RunListener } from '../listener';
import type { PhaseDurations, Reached, Result } from '../results/result';
import { resultError } from '../results/result-builder';
import type { InstanceEnd } from '../schedule/ssh-transport';
import type { WorkOn } from '../schedule/work-on-instances';

/** Options of {@link checkHealth}. */
export interface HealthCheck<Outcome extends object> {
  /** The check. Its output is shown as standard error: standard output is the script's. */
  readonly task: Task<object>;
  readonly listener: RunListener<Result<Outcome>>;
  readonly workOn: WorkOn;
  readonly cancelled: AbortSignal;
  /** The check of an instance has failed. */
  readonly failed: (end: InstanceEnd<Outcome>) => void;
  /** An instance was checked. Called once for each on which the task had succeeded. */
  readonly finish: (end: InstanceEnd<Outcome>) => void;
}

/**
 * Checks the instances on which the task succeeded, each over a new connection. One that does not pass has failed, with
 * `EIC_HEALTH_CHECK_FAILED`; the outcome of its task stays.
 * @returns the ends in the same order, those of the others unchanged
 */
export async function checkHealth<Outcome extends object>(
  ends: readonly InstanceEnd<Outcome>[],
  { task, listener, workOn, cancelled, failed, finish }: HealthCheck<Outcome>,
): Promise<InstanceEnd<Outcome>[]> {
  const succeeded = new Map(
    ends.filter(({ error }) => error === undefined).map((end) => [end.result.instanceId, end]),
  );
  if (succeeded.size === 0) return [...ends];
  listener.notice(`Health check of ${instancesText(succeeded.size)}.`);
  const checked = new Map<string, InstanceEnd<Outcome>>();
  /** Keeps the end of a check as the end of the instance. */
  const keep = (check: InstanceEnd<object>): InstanceEnd<Outcome> | undefined => {
    const end = succeeded.get(check.result.instanceId);
    if (end === undefined) return undefined;
    const final = afterCheck(end, check);
    checked.set(final.result.instanceId, final);
    return final;
  };
  await workOn<object>([...succeeded.keys()], {
    task,
    listener: quiet(listener),
    isAhead: true,
    earlierHostKey: (id) => succeeded.get(id)?.result.hostKey ?? undefined,
    refusal: () => (cancelled.aborted ? EicError.from(cancelled.reason) : undefined),
    failed: (end) => {
      const unhealthy = keep(end);
      if (unhealthy !== undefined) failed(unhealthy);
    },
    ended: (end) => {
      const final = keep(end);
      if (final !== undefined) finish(final);
    },
  });
  return ends.map((end) => checked.get(end.result.instanceId) ?? end);
}

/** Returns the end of an instance after its check: with the time of the check, and as failed if the check has failed. */
function afterCheck<Outcome extends object>(
  { result }: InstanceEnd<Outcome>,
  check: InstanceEnd<object>,
): InstanceEnd<Outcome> {
  const durationsMs = { ...result.durationsMs, ...checkDurations(result, check.result) };
  if (check.error === undefined) return { result: { ...result, durationsMs }, error: undefined };
  const error = healthCheckFailed(check.error);
  return { result: { ...result, durationsMs, succeeded: false, error: resultError(error) }, error };
}

/** Returns how long an instance waited for its check, and how long that took; nothing if it was not begun. */
function checkDurations(worked: Reached, check: Reached): Partial<PhaseDurations> {
  if (worked.startedAt === null || check.startedAt === null) return {};
  const end = Date.parse(worked.startedAt) + phasesMs(worked);
  return {
    // Clocks can be set back.
    healthCheckWait: Math.max(0, Date.parse(check.startedAt) - end),
    healthCheck: phasesMs(check),
  };
}

/** Returns the milliseconds of all phases that follow one another, from when the connection was begun. */
function phasesMs({ durationsMs }: Reached): number {
  const { boot, connect, authenticate, wait, run } = durationsMs;
  return [boot, connect, authenticate, wait, run].reduce<number>((sum, ms) => sum + (ms ?? 0), 0);
}

/** Returns the error of an instance whose check failed, of that of the check. A cancellation keeps its code. */
function healthCheckFailed(error: EicError): EicError {
  if (error.code === 'EIC_CANCELLED') {
    return error.with({ message: `The health check did not end. ${error.message}` });
  }
  const ran = error.code === 'EIC_SCRIPT_FAILED' || error.code === 'EIC_TIMED_OUT';
  return error.with({
    code: 'EIC_HEALTH_CHECK_FAILED',
    message: ran
      ? error.message.replace(/^The script\b/, 'The health check')
      : `The health check was not run (${error.code}): ${error.message}`,
    remedy: `The script of \`run\` had succeeded on this instance. ${error.remedy}`,
  });
}

/** Shows the output of a check as standard error, and no second login. */
function quiet(listener: RunListener<never>): RunListener<Result<object>> {
  return {
    chosen: () => undefined,
    notice: (message) => listener.notice(message),
    waiting: (instanceId, reason) => listener.waiting(instanceId, reason),
    connected: ({ id }) => listener.debug(`${id}: connected for the health check`),
    warning: (instance, message, shared) => listener.warning(instance, message, shared),
    debug: (message) => listener.debug(message),
    output: (instance, _stream, chunk) => listener.output(instance, 'stderr', chunk),
    transferring: () => undefined,
    finished: () => undefined,
  };
}
