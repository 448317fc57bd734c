import { TooManyOpenFiles } from '../connect/routes/route';
import { lookUp } from './look-up';
import type { Result } from './result';
import type { Run } from './run';
import { type InstanceEnd, notStarted, runOnInstance } from './run-on-instance';
import { outOfFiles, schedule } from './schedule';
import { scriptVariables, withVariables } from './script-variables';
import { startOrder } from './start-order';
import { Starts } from './starts';

/**
 * Runs a task on each instance and reports to the listener. A failure on one instance is that instance's result; the
 * others continue unless `failFast` is set.
 * @returns one result an instance, in the order of the choice
 * @throws EicError if nothing could be run anywhere
 */
export async function runOnInstances<Outcome extends object>(run: Run<Outcome>): Promise<Result<Outcome>[]> {
  const { failFast, cancelled, maxParallel, listener } = run;
  const lookedUp = await lookUp(run);

  const starts = new Starts({ ids: lookedUp.ids, failFast, cancelled }, lookedUp.problems);
  const finish = (end: InstanceEnd<Outcome>): Result<Outcome> => {
    listener.finished(end.result, end.error);
    fail(end);
    return end.result;
  };
  const fail = ({ result, error }: InstanceEnd<Outcome>): void => {
    if (error !== undefined) starts.failed(result, error);
  };
  const variables = scriptVariables(lookedUp, run.tagVariables);
  const inBatch = { ...run, task: withVariables(run.task, variables, 1) };
  const results = await schedule(startOrder(lookedUp), {
    limit: maxParallel,
    skip: (id) => {
      const reason = starts.refusal(id);
      return reason === undefined ? undefined : finish(notStarted(id, lookedUp, run, reason));
    },
    attempt: async (id, alone, release) => {
      const end = await runOnInstance(id, lookedUp, inBatch, () => starts.refusal(id));
      if (end.error instanceof TooManyOpenFiles && !alone) return outOfFiles;
      // Before the explanation, which takes some time: `failFast` starts nothing meanwhile.
      fail(end);
      if (end.explained === undefined) return finish(end);
      // The explanation only reads from AWS: the others need not wait for it.
      release();
      return finish(await end.explained());
    },
    lowered: once(() => listener.warning(undefined, tooFewFiles(maxParallel))),
  });
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
