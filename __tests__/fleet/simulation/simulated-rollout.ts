import { EicError } from '../../../src/eic-error';
import { rollOut } from '../../../src/fleet/rollout/rollout';
import { Starts } from '../../../src/fleet/rollout/starts';
import { type Batch, batchesOf, type Quantity, type Strategy } from '../../../src/fleet/rollout/strategy';
import { type SimulatedOutcome, type SimulatedRun, SimulatedWorld } from './simulated-run';
import type { SimulatedEnd } from './simulated-transport';

/** A run in batches to simulate. */
export interface SimulatedRollout extends SimulatedRun {
  readonly strategy: Strategy;
  readonly failFast: boolean;
  readonly maxFailures?: Quantity | undefined;
  /** Whether each batch is followed by a health check. */
  readonly isChecked: boolean;
}

/** The end of a simulated run in batches. */
export interface RolloutOutcome extends SimulatedOutcome {
  readonly batches: readonly Batch[];
  /** Milliseconds of the world when each failure became known. */
  readonly failedAt: ReadonlyMap<string, number>;
}

/** Runs the product's rollout and scheduler over simulated instances, joined as `runOnInstances` joins them. */
export async function simulateRollout(run: SimulatedRollout): Promise<RolloutOutcome> {
  const { strategy, failFast, maxFailures, isChecked } = run;
  const world = new SimulatedWorld(run);
  const { time, ids, cancelled, observed, api } = world;
  const batches = batchesOf(ids, strategy);
  const canaries = strategy.kind === 'canary' ? new Set(batches[0]?.ids) : undefined;
  const starts = new Starts({ failFast, maxFailures, strategy, ids, canaries, cancelled }, new Map());
  const reported: string[] = [];
  const failedAt = new Map<string, number>();
  const refusal = (instanceId: string): SimulatedEnd | undefined => {
    const error = starts.refusal(instanceId);
    return error && { instanceId, error };
  };
  const failed = ({ instanceId, error }: SimulatedEnd): void => {
    if (error === undefined) return;
    if (error.code !== 'EIC_NOT_STARTED') failedAt.set(instanceId, time.now);
    starts.failed({ instanceId, name: null }, error);
  };
  const check = async (ends: readonly SimulatedEnd[]): Promise<SimulatedEnd[]> => {
    const well = ends.filter(({ error }) => error === undefined).map(({ instanceId }) => instanceId);
    const checked = await world.work(well, {
      task: 'health-check',
      isAhead: true,
      refusal: (instanceId) =>
        cancelled.aborted ? { instanceId, error: EicError.from(cancelled.reason) } : undefined,
      finish: (end) => {
        failed(end);
        reported.push(end.instanceId);
      },
    });
    const byId = new Map(checked.map((end) => [end.instanceId, end]));
    return ends.map((end) => byId.get(end.instanceId) ?? end);
  };
  const ends = await time.run(() =>
    rollOut<SimulatedEnd>({
      ...{ batches, pauseMs: strategy.pauseMs, clock: time.clock, cancelled },
      isStopped: () => starts.isStopped,
      notice: () => undefined,
      work: ({ ids: batch, number }) =>
        world.work(batch, {
          refusal,
          isAhead: starts.allowsFailures && (canaries === undefined || number > 1),
          finish: (end) => {
            failed(end);
            if (!isChecked || end.error !== undefined) reported.push(end.instanceId);
          },
        }),
      ...(isChecked && { check: (_batch, worked) => check(worked) }),
    }),
  );
  return { ends, reported, observed, api, ms: time.now, batches, failedAt };
}
