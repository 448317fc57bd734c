import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOf, type Quantity } from '../../src/fleet/rollout/strategy';
import { type Server, usualLatency } from './simulation/server';
import { type RolloutOutcome, type SimulatedRollout, simulateRollout } from './simulation/simulated-rollout';

const well: Server = { latency: usualLatency };
const failing: Server = { ...well, trouble: { phase: 'run', fault: 'refusing' } };

const tenAtATime: SimulatedRollout = {
  seed: 1,
  instances: 50,
  strategy: { kind: 'rolling', batchSize: { instances: 10 }, pauseMs: 5_000 },
  failFast: false,
  isChecked: true,
};

/** Number of instances that may fail before no further one is started. */
function mostFailures({ failFast, maxFailures, strategy, instances }: SimulatedRollout): number {
  if (failFast) return 0;
  if (maxFailures !== undefined) return countOf(maxFailures, instances);
  return strategy.kind === 'rolling' ? 0 : Number.POSITIVE_INFINITY;
}

/** Expects of a rollout what holds for each, whatever happens in it. */
function expectSound(run: SimulatedRollout, outcome: RolloutOutcome): void {
  const { ends, reported, observed, batches, failedAt } = outcome;
  const { scripts, checks } = observed;
  expect(ends.map(({ instanceId }) => instanceId)).toEqual([...reported].sort());
  expect(new Set(reported).size).toBe(run.instances);
  for (const started of [scripts, checks])
    expect(new Set(started.map(({ instanceId }) => instanceId)).size).toBe(started.length);
  expect([observed.running, observed.open, observed.expiredKeys]).toEqual([0, 0, []]);
  expect(observed.mostRunning).toBeLessThanOrEqual(run.maxParallel ?? 10);

  // A batch begins after all of the one before has ended, and after the pause.
  const spans = batches.map(({ ids }) => {
    const own = [...scripts, ...checks].filter(({ instanceId }) => ids.includes(instanceId));
    return {
      from: Math.min(...own.map(({ startedAt }) => startedAt)),
      to: Math.max(...own.map(({ endedAt }) => endedAt ?? Number.POSITIVE_INFINITY)),
    };
  });
  for (const [index, { from }] of spans.entries()) {
    const before = spans.slice(0, index).map(({ to }) => to);
    // A jump of the client's clock shortens the pause.
    const pauseMs = run.mishaps?.some(({ kind }) => kind === 'jump') ? 0 : run.strategy.pauseMs;
    if (Number.isFinite(from))
      expect(from).toBeGreaterThanOrEqual(Math.max(...before, 0 - pauseMs) + pauseMs);
  }

  // Nothing is started after one failure more than is allowed, nor after a canary has failed.
  const moments = [...failedAt.values()].sort((one, other) => one - other);
  const limitAt = moments[mostFailures(run)] ?? Number.POSITIVE_INFINITY;
  const canaries = run.strategy.kind === 'canary' ? (batches[0]?.ids ?? []) : [];
  const canaryAt = Math.min(...canaries.map((id) => failedAt.get(id) ?? Number.POSITIVE_INFINITY));
  const stopAt = Math.min(limitAt, canaryAt, run.cancelAtMs ?? Number.POSITIVE_INFINITY);
  expect(scripts.filter(({ startedAt }) => startedAt > stopAt)).toEqual([]);

  // An instance is left out only for such a reason, and nothing was done there.
  const startedIds = new Set(scripts.map(({ instanceId }) => instanceId));
  const leftOut = ends.filter(({ error }) => error?.code === 'EIC_NOT_STARTED');
  if (stopAt === Number.POSITIVE_INFINITY) expect(leftOut).toEqual([]);
  expect(leftOut.filter(({ instanceId }) => startedIds.has(instanceId))).toEqual([]);
}

async function soundly(run: SimulatedRollout): Promise<RolloutOutcome> {
  const outcome = await simulateRollout(run);
  expectSound(run, outcome);
  return outcome;
}

/** Number of instances whose script was started. */
function started({ observed }: RolloutOutcome): number {
  return observed.scripts.length;
}

describe('a simulated rollout', () => {
  it('goes through all batches, with a pause and a check of each', async () => {
    const outcome = await soundly(tenAtATime);
    expect(outcome.ends.filter(({ error }) => error !== undefined)).toEqual([]);
    expect([started(outcome), outcome.observed.checks.length]).toEqual([50, 50]);
  });

  it('stops after a health check that fails in the third batch', async () => {
    const outcome = await soundly({
      ...tenAtATime,
      server: (index) => (index === 24 ? { ...well, isUnhealthy: true } : well),
    });
    expect([started(outcome), outcome.observed.checks.length]).toEqual([30, 30]);
    expect(outcome.ends.filter(({ error }) => error?.code === 'EIC_NOT_STARTED')).toHaveLength(20);
  });

  it('continues as far as max-failures allows', async () => {
    const run = { ...tenAtATime, server: (index: number) => (index % 10 === 0 ? failing : well) };
    expect(started(await soundly({ ...run, maxFailures: { percent: 10 } }))).toBe(50);
    expect(started(await soundly({ ...run, maxFailures: { instances: 3 } }))).toBeLessThanOrEqual(40);
  });

  it('runs on all others only after its canaries', async () => {
    const run: SimulatedRollout = {
      ...tenAtATime,
      strategy: { kind: 'canary', batchSize: { instances: 3 }, pauseMs: 1_000 },
    };
    expect(started(await soundly(run))).toBe(50);
    expect(started(await soundly({ ...run, server: (index) => (index === 2 ? failing : well) }))).toBe(3);
    expect(started(await soundly({ ...run, server: (index) => (index === 3 ? failing : well) }))).toBe(50);
  });

  it('is sound, whatever happens', async () => {
    const quantity = fc.oneof<fc.Arbitrary<Quantity>[]>(
      fc.record({ instances: fc.integer({ min: 1, max: 40 }) }),
      fc.record({ percent: fc.integer({ min: 1, max: 100 }) }),
    );
    const rollouts = fc.record({
      seed: fc.nat(),
      instances: fc.integer({ min: 1, max: 80 }),
      maxParallel: fc.integer({ min: 1, max: 30 }),
      strategy: fc.record({
        kind: fc.constantFrom('parallel' as const, 'rolling' as const, 'canary' as const),
        batchSize: quantity,
        pauseMs: fc.constantFrom(0, 3_000),
      }),
      failFast: fc.boolean(),
      maxFailures: fc.option(quantity, { nil: undefined }),
      isChecked: fc.boolean(),
      cancelAtMs: fc.option(fc.nat(60_000), { nil: undefined }),
      api: fc.record({ perSecond: fc.constantFrom(5, 1_000), burst: fc.constantFrom(5, 1_000) }),
      failures: fc.array(fc.constantFrom('none', 'none', 'none', 'script', 'check', 'login'), {
        minLength: 1,
      }),
    });
    await fc.assert(
      fc.asyncProperty(rollouts, async ({ failures, ...run }) => {
        const server = (index: number): Server => {
          const failure = failures[index % failures.length];
          if (failure === 'script') return failing;
          if (failure === 'login') return { ...well, trouble: { phase: 'authenticate', fault: 'refusing' } };
          return failure === 'check' ? { ...well, isUnhealthy: true } : well;
        };
        await soundly({ ...run, server });
      }),
      { numRuns: 150 },
    );
  });
});
