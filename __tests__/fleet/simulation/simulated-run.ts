import { EicError } from '../../../src/eic-error';
import { PushPace } from '../../../src/fleet/schedule/push-pace';
import { Scheduler } from '../../../src/fleet/schedule/scheduler';
import { Observed, type SimulatedTask } from './observed';
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

/** Work of a simulated run on some of its instances. */
export interface SimulatedWork {
  /** Default is the script. */
  readonly task?: SimulatedTask;
  /** Returns how an instance ended that must not be started. */
  readonly refusal: (instanceId: string) => SimulatedEnd | undefined;
  readonly isAhead: boolean;
  readonly finish: (end: SimulatedEnd) => void;
}

/** The world of a run. The same options give the same. */
export class SimulatedWorld {
  readonly time = new VirtualTime();
  readonly observed = new Observed();
  readonly api: PushApi;
  readonly ids: readonly string[];
  readonly cancelled: AbortSignal;
  readonly #run: SimulatedRun;
  readonly #random: Random;
  readonly #pace: PushPace;
  readonly #servers: ReadonlyMap<string, Server>;

  constructor(run: SimulatedRun) {
    const { time } = this;
    const random = new Random(run.seed);
    this.#run = run;
    this.#random = random;
    this.#pace = new PushPace(time.clock);
    this.api = new PushApi(time, random, { ...generous, ...run.api });
    this.ids = Array.from({ length: run.instances }, (_, index) => instanceIdOf(index));
    this.#servers = new Map(
      this.ids.map((id, index) => [id, run.server?.(index, random) ?? { latency: usualLatency }]),
    );
    const controller = new AbortController();
    this.cancelled = controller.signal;
    for (const { atMs, ms, kind } of run.mishaps ?? [])
      time.inWorld(atMs, () => (kind === 'pause' ? time.pauseClient(ms) : time.jump(ms)));
    if (run.cancelAtMs !== undefined)
      time.inWorld(run.cancelAtMs, () =>
        controller.abort(new EicError('EIC_CANCELLED', 'The job was cancelled.', { remedy: 'None.' })),
      );
  }

  /** Works on instances with the product's scheduler. Returns their ends, in their order. */
  work(ids: readonly string[], { task, refusal, isAhead, finish }: SimulatedWork): Promise<SimulatedEnd[]> {
    const { time, api, observed, cancelled } = this;
    const { maxParallel = 10, connectTimeoutMs = 30_000, files } = this.#run;
    const scheduler = new Scheduler({
      clock: time.clock,
      transport: new SimulatedTransport({
        ...{ time, random: this.#random, api, observed, connectTimeoutMs, cancelled, files, task },
        server: (id) => this.#servers.get(id) ?? { latency: usualLatency },
      }),
      limit: maxParallel,
      isAhead,
      pace: () => this.#pace,
      patienceMs: 3 * connectTimeoutMs,
      refusal,
      givenUp: (instanceId, { error }) => ({ instanceId, error }),
      finish: (_instanceId, end) => {
        finish(end);
        return end;
      },
      lowered: () => undefined,
      cancelled,
    });
    return scheduler.run(ids);
  }
}

/** Runs the product's scheduler over simulated instances. The same options give the same outcome. */
export async function simulate(run: SimulatedRun): Promise<SimulatedOutcome> {
  const world = new SimulatedWorld(run);
  const { time, cancelled, observed, api } = world;
  const reported: string[] = [];
  const ends = await time.run(() =>
    world.work(world.ids, {
      isAhead: run.maxParallel !== 1,
      refusal: (instanceId) =>
        cancelled.aborted ? { instanceId, error: EicError.from(cancelled.reason) } : undefined,
      finish: ({ instanceId }) => reported.push(instanceId),
    }),
  );
  return { ends, reported, observed, api, ms: time.now };
}

const generous: PushApiOptions = {
  perSecond: 10_000,
  burst: 10_000,
  latency: { medianMs: 80, spread: 0.5 },
};
