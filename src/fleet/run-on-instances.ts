import { machineClock } from './clock';
import { lookUp } from './look-up';
import type { Result } from './results/result';
import { checkHealth } from './rollout/health-check';
import { rollOut } from './rollout/rollout';
import { startOrder } from './rollout/start-order';
import { Starts } from './rollout/starts';
import { batchesOf, inParallel } from './rollout/strategy';
import type { Run } from './run';
import type { InstanceEnd } from './schedule/ssh-transport';
import { workOnInstances } from './schedule/work-on-instances';
import { scriptVariables, withVariables } from './script-variables';

/**
 * Runs a task on each instance, in the batches of the strategy, and reports to the listener. A failure on one instance is
 * that instance's result; the others continue as far as `failFast`, `maxFailures` and the strategy allow.
 * @returns one result an instance, in the order of the choice
 * @throws EicError if nothing could be run anywhere
 */
export async function runOnInstances<Outcome extends object>(run: Run<Outcome>): Promise<Result<Outcome>[]> {
  const { strategy = inParallel, healthCheck, cancelled, listener } = run;
  const lookedUp = await lookUp(run);
  const batches = batchesOf(startOrder(lookedUp), strategy);
  const canaries = strategy.kind === 'canary' ? new Set(batches[0]?.ids) : undefined;
  const policy = { ...run, ids: lookedUp.ids, canaries };
  const starts = new Starts(policy, lookedUp.problems, lookedUp.instances);
  const workOn = workOnInstances(lookedUp, run, (instance, message) => listener.warning(instance, message));
  const variables = scriptVariables(lookedUp, run.tagVariables);

  const failed = ({ result, error }: InstanceEnd<Outcome>): void => {
    if (error !== undefined) starts.failed(result, error);
  };
  const finish = ({ result, error }: InstanceEnd<Outcome>): void => listener.finished(result, error);
  /** The number is only for what was started in a batch of several. */
  const numbered = (end: InstanceEnd<Outcome>, number: number): InstanceEnd<Outcome> =>
    strategy.kind === 'parallel' || end.result.startedAt === null
      ? end
      : { ...end, result: { ...end.result, batch: number } };

  const ends = await rollOut<InstanceEnd<Outcome>>({
    batches,
    pauseMs: strategy.pauseMs,
    clock: machineClock,
    cancelled,
    isStopped: () => starts.isStopped,
    isLeftOut: (id) => starts.refusal(id) !== undefined,
    notice: (message) => listener.notice(message),
    work: async ({ ids, number }) => {
      const worked = await workOn(ids, {
        task: withVariables(run.task, variables, number),
        listener,
        refusal: (id) => starts.refusal(id),
        isAhead: starts.allowsFailures && (canaries === undefined || number > 1),
        failed,
        ended: (end) => {
          // An instance to be checked is not finished yet.
          if (healthCheck === undefined || end.error !== undefined) finish(numbered(end, number));
        },
      });
      return worked.map((end) => numbered(end, number));
    },
    ...(healthCheck !== undefined && {
      check: ({ number }, worked) =>
        checkHealth(worked, {
          task: withVariables(healthCheck, variables, number),
          ...{ listener, workOn, cancelled, failed, finish },
        }),
    }),
  });
  const byId = new Map(ends.map(({ result }) => [result.instanceId, result]));
  return lookedUp.ids.flatMap((id) => byId.get(id) ?? []);
}
