import { EicError } from '../../../src/eic-error';
import { PushPace } from '../../../src/fleet/push-pace';
import { Scheduler } from '../../../src/fleet/scheduler';
import { Observed } from './observed';
import { PushApi, type PushApiOptions } from './push-api';
import { Random } from './random';
import type { Server } from './server';
import { usualLatency } from './server';
import { type SimulatedEnd, SimulatedTransport } from './simulated-transport';
import { VirtualTime } from './virtual-time';

/** Something that happens to the client at a moment of the world. */
export interface Mishap {
  readonly atMs: number;
  readonly ms: number;
  /** It is paused, or its clock is put forward. */
  readonly kind: 'pause' | 'jump';
}

/** A run to simulate. The defaults are those of the inputs. */
export interface SimulatedRun {
  readonly seed: number;
  readonly instances: number;
  readonly maxParallel?: number;
  readonly connectTimeoutMs?: number;
  /** Default is one that throttles nothing. */
  readonly api?: Partial<PushApiOptions>;
  /** Returns the server of each instance. Default is one that is well. */
  readonly server?: (index: number, random: Random) => Server;
  readonly files?: number | undefined;
  readonly cancelAtMs?: number | undefined;
  readonly mishaps?: readonly Mishap[];
}

/** The end of a simulated run. */
export interface SimulatedOutcome {
  /** In the order of the instances. */
  readonly ends: readonly SimulatedEnd[];
  /** Instances in the order in which they were reported. */
  readonly reported: readonly string[];
  readonly observed: Observed;
  readonly api: PushApi;
  /** Milliseconds of the world from the start to the last report. */
  readonly ms: number;
}

/** Returns the ID of an instance. */
function instanceIdOf(index: number): string {
  return `i-${index.toString(16).padStart(17, '0')}`;
}

/** Runs the product's scheduler over simulated instances. The same options give the same outcome. */
export async function simulate(run: SimulatedRun): Promise<SimulatedOutcome> {
  const { seed, instances, maxParallel = 10, connectTimeoutMs = 30_000, cancelAtMs, mishaps = [] } = run;
  const random = new Random(seed);
  const time = new VirtualTime();
  const api = new PushApi(time, random, { ...generous, ...run.api });
  const observed = new Observed();
  const ids = Array.from({ length: instances }, (_, index) => instanceIdOf(index));
  const servers = new Map(
    ids.map((id, index) => [id, run.server?.(index, random) ?? { latency: usualLatency }]),
  );
  const controller = new AbortController();
  const cancelled = controller.signal;
  const reported: string[] = [];
  const pace = new PushPace(time.clock);
  const scheduler = new Scheduler({
    clock: time.clock,
    transport: new SimulatedTransport({
      ...{ time, random, api, observed, connectTimeoutMs, cancelled },
      files: run.files,
      server: (id) => servers.get(id) ?? { latency: usualLatency },
    }),
    limit: maxParallel,
    isAhead: true,
    pace: () => pace,
    patienceMs: 60_000,
    refusal: (instanceId) =>
      cancelled.aborted ? { instanceId, error: EicError.from(cancelled.reason) } : undefined,
    finish: (instanceId, end) => {
      reported.push(instanceId);
      return end;
    },
    lowered: () => undefined,
    cancelled,
  });
  for (const { atMs, ms, kind } of mishaps)
    time.inWorld(atMs, () => (kind === 'pause' ? time.pauseClient(ms) : time.jump(ms)));
  if (cancelAtMs !== undefined)
    time.inWorld(cancelAtMs, () =>
      controller.abort(new EicError('EIC_CANCELLED', 'The job was cancelled.', { remedy: 'None.' })),
    );
  const ends = await time.run(() => scheduler.run(ids));
  return { ends, reported, observed, api, ms: time.now };
}

const generous: PushApiOptions = {
  perSecond: 10_000,
  burst: 10_000,
  latency: { medianMs: 80, spread: 0.5 },
};
