import { EicError } from '../../eic-error';
import { machineClock } from '../clock';
import type { RunListener } from '../listener';
import type { LookedUp } from '../look-up';
import type { Result } from '../results/result';
import type { Run } from '../run';
import { PushPace } from './push-pace';
import { Scheduler } from './scheduler';
import { type InstanceEnd, notStarted, type SshSession, sshTransport } from './ssh-transport';

/** Work on instances, and the reports about it. */
export interface Work<Outcome extends object>
  extends Pick<Run<Outcome>, 'task' | 'listener' | 'earlierHostKey'> {
  /** Why an instance must not be started; `undefined` if it may. */
  readonly refusal: (id: string) => EicError | undefined;
  /** Whether instances may be logged in to before it is known whether their tasks may start. */
  readonly isAhead: boolean;
  /** The task of an instance has failed, or was refused. Its failure may be explained after that, before it is {@link ended}. */
  readonly failed: (end: InstanceEnd<Outcome>) => void;
  /** An instance has ended. Called once for each. */
  readonly ended: (end: InstanceEnd<Outcome>) => void;
}

/** Does work on some instances of a run, at most `maxParallel` at a time. Returns their ends in the order of the IDs. */
export type WorkOn = <Outcome extends object>(
  ids: readonly string[],
  work: Work<Outcome>,
) => Promise<InstanceEnd<Outcome>[]>;

/** Connect timeouts without an accepted push in a Region, after which one that AWS does not take fails its instance. */
const patience = 3;

/**
 * Returns the function that works on instances of a run. It may be called several times, for one batch after the other,
 * which share the pace of the pushes.
 */
export function workOnInstances(
  lookedUp: LookedUp,
  run: Omit<Run<object>, 'task' | 'listener'>,
  warn: RunListener<Result<object>>['warning'],
): WorkOn {
  const { maxParallel, connectTimeoutMs, cancelled } = run;
  const lowered = once(() => warn(undefined, tooFewFiles(maxParallel)));
  const paces = new Map<string | undefined, PushPace>();
  const pace = (id: string): PushPace => {
    const region = lookedUp.instances.get(id)?.region;
    const known = paces.get(region) ?? new PushPace(machineClock);
    paces.set(region, known);
    return known;
  };
  return <Outcome extends object>(ids: readonly string[], { isAhead, ...work }: Work<Outcome>) => {
    const itsRun = { ...run, ...work };
    const scheduler = new Scheduler<string, SshSession, InstanceEnd<Outcome>, InstanceEnd<Outcome>>({
      clock: machineClock,
      transport: sshTransport(lookedUp, itsRun, work.refusal),
      limit: maxParallel,
      isAhead: isAhead && maxParallel > 1,
      pace,
      patienceMs: patience * connectTimeoutMs,
      refusal: (id) => {
        const reason = work.refusal(id);
        return reason && notStarted(id, lookedUp, itsRun, reason);
      },
      givenUp: (id, { error }) => notStarted(id, lookedUp, itsRun, givenUp(EicError.from(error))),
      finish: async (_id, end) => {
        // Before the explanation, which takes some time: `failFast` starts nothing meanwhile.
        if (end.error !== undefined) work.failed(end);
        const final = end.explained === undefined ? end : await end.explained();
        work.ended(final);
        return final;
      },
      lowered,
      cancelled,
    });
    return scheduler.run(ids);
  };
}

/** Returns the error of an instance that waited when AWS had taken no key for too long, of that of another instance. */
function givenUp(error: EicError): EicError {
  return error.with({ message: `Not started: AWS no longer takes keys. ${error.message}` });
}

function tooFewFiles(maxParallel: number): string {
  return (
    `The runner allows too few open files for ${maxParallel} instances at a time. The run continues with fewer at a ` +
    'time and retries what was affected. Raise the limit (`ulimit -n`) or lower `max-parallel`.'
  );
}

/** A function that calls `action` the first time only. */
function once(action: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    action();
  };
}
