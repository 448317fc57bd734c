import { machineClock } from './clock';
import { lookUp } from './look-up';
import { PushPace } from './push-pace';
import type { Result } from './result';
import type { Run } from './run';
import { Scheduler } from './scheduler';
import { scriptVariables, withVariables } from './script-variables';
import { type InstanceEnd, notStarted, type SshSession, sshTransport } from './ssh-transport';
import { startOrder } from './start-order';
import { Starts } from './starts';

/** Connect timeouts without an accepted push in a Region, after which one that AWS does not take fails its instance. */
const patience = 3;

/**
 * Runs a task on each instance and reports to the listener. A failure on one instance is that instance's result; the
 * others continue unless `failFast` is set.
 * @returns one result an instance, in the order of the choice
 * @throws EicError if nothing could be run anywhere
 */
export async function runOnInstances<Outcome extends object>(run: Run<Outcome>): Promise<Result<Outcome>[]> {
  const { failFast, cancelled, maxParallel, connectTimeoutMs, listener } = run;
  const lookedUp = await lookUp(run);

  const starts = new Starts({ ids: lookedUp.ids, failFast, cancelled }, lookedUp.problems);
  const paces = new Map<string | undefined, PushPace>();
  const fail = ({ result, error }: InstanceEnd<Outcome>): void => {
    if (error !== undefined) starts.failed(result, error);
  };
  const variables = scriptVariables(lookedUp, run.tagVariables);
  const inBatch = { ...run, task: withVariables(run.task, variables, 1) };
  const scheduler = new Scheduler<string, SshSession, InstanceEnd<Outcome>, Result<Outcome>>({
    clock: machineClock,
    transport: sshTransport(lookedUp, inBatch, (id) => starts.refusal(id)),
    limit: maxParallel,
    // A run of one instance after the other, or up to the first failure, does not touch what it may not start.
    isAhead: maxParallel > 1 && !failFast,
    pace: (id) => {
      const region = lookedUp.instances.get(id)?.region;
      const pace = paces.get(region) ?? new PushPace(machineClock);
      paces.set(region, pace);
      return pace;
    },
    patienceMs: patience * connectTimeoutMs,
    refusal: (id) => {
      const reason = starts.refusal(id);
      return reason && notStarted(id, lookedUp, run, reason);
    },
    finish: async (_id, end) => {
      // Before the explanation, which takes some time: `failFast` starts nothing meanwhile.
      fail(end);
      const { result, error } = end.explained === undefined ? end : await end.explained();
      listener.finished(result, error);
      return result;
    },
    lowered: once(() => listener.warning(undefined, tooFewFiles(maxParallel))),
    cancelled,
  });
  const results = await scheduler.run(startOrder(lookedUp));
  const byId = new Map(results.map((result) => [result.instanceId, result]));
  return lookedUp.ids.flatMap((id) => byId.get(id) ?? []);
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
