import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fault, faults, type Phase, phases, type Server, usualLatency } from './simulation/server';
import { type SimulatedOutcome, type SimulatedRun, simulate } from './simulation/simulated-run';

const wellServer: Server = { latency: usualLatency };

/** Codes of the ends, with their numbers. */
function codes({ ends }: SimulatedOutcome): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { error } of ends) {
    const code = error?.code ?? 'ok';
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

/** Expects of a run what holds for each, whatever happens in it. */
function expectSound(run: SimulatedRun, { ends, reported, observed }: SimulatedOutcome): void {
  expect(observed.expiredKeys).toEqual([]);
  // None is lost, none is reported twice, and the results have the order of the instances.
  expect(ends).toHaveLength(run.instances);
  expect(ends.map(({ instanceId }) => instanceId)).toEqual([...reported].sort());
  expect(new Set(reported).size).toBe(run.instances);
  // No script is started twice, and each that succeeded was started.
  const started = new Set(observed.scripts.map(({ instanceId }) => instanceId));
  expect(started.size).toBe(observed.scripts.length);
  const succeeded = ends.filter(({ error }) => error === undefined).map(({ instanceId }) => instanceId);
  expect(succeeded.filter((id) => !started.has(id))).toEqual([]);
  // Nothing is left behind.
  expect([observed.running, observed.open]).toEqual([0, 0]);
  const { maxParallel = 10, files = Number.POSITIVE_INFINITY } = run;
  expect(observed.mostRunning).toBeLessThanOrEqual(maxParallel);
  expect(observed.mostOpen).toBeLessThanOrEqual(Math.min(files, 2 * maxParallel));
}

async function soundly(run: SimulatedRun): Promise<SimulatedOutcome> {
  const outcome = await simulate(run);
  expectSound(run, outcome);
  return outcome;
}

describe('a simulated run', () => {
  it('pushes 10,000 keys at 20 a second within 3 % of what the limit itself takes', {
    timeout: 120_000,
  }, async () => {
    const instances = 10_000;
    const steady = { ...usualLatency, run: { medianMs: 2_000, spread: 0.3 } };
    const outcome = await soundly({
      ...{ seed: 1, instances, maxParallel: 200 },
      api: { perSecond: 20, burst: 20 },
      server: () => ({ latency: steady }),
    });
    expect(codes(outcome)).toEqual({ ok: instances });
    expect(outcome.ms / ((instances - 20) * 50)).toBeLessThan(1.03);
    // Few calls are for nothing.
    expect(outcome.api.calls.length).toBeLessThan(1.06 * instances);
  });

  it('is the same for the same seed, and another for another', async () => {
    const of = async (seed: number) => {
      const { ms, reported } = await simulate({ seed, instances: 50 });
      return { ms, reported };
    };
    expect(await of(7)).toEqual(await of(7));
    expect(await of(7)).not.toEqual(await of(8));
  });

  it.each([10, 50, 1000])(
    'succeeds everywhere if AWS throttles nine of ten pushes for a minute, with max-parallel %i',
    async (maxParallel) => {
      for (const fromMs of [0, 5_000]) {
        const throttled = { fromMs, toMs: fromMs + 60_000 };
        const outcome = await soundly({ seed: 2, instances: 1000, maxParallel, api: { throttled } });
        expect(codes(outcome)).toEqual({ ok: 1000 });
      }
    },
  );

  it.each([10, 50, 1000])(
    'succeeds everywhere if AWS is down for 20 s, with max-parallel %i',
    async (maxParallel) => {
      for (const fromMs of [0, 5_000]) {
        const down = { fromMs, toMs: fromMs + 20_000 };
        const outcome = await soundly({ seed: 3, instances: 1000, maxParallel, api: { down } });
        expect(codes(outcome)).toEqual({ ok: 1000 });
      }
    },
  );

  it('ends soon after the patience if AWS takes no push for good', async () => {
    const run = { seed: 4, maxParallel: 20, api: { down: { fromMs: 0, toMs: Number.POSITIVE_INFINITY } } };
    const outcome = await soundly({ ...run, instances: 200 });
    expect(codes(outcome)).toEqual({ EIC_AWS_UNAVAILABLE: 200 });
    // Three times connect-timeout, and one for the logins that are under way then.
    expect(outcome.ms).toBeLessThan(4.5 * 30_000);
  });

  it.each(phases.flatMap((phase) => faults.map((fault) => [phase, fault] as const)))(
    'succeeds on the others if in %s a third of the servers is %s',
    async (phase, fault) => {
      const server = (index: number): Server =>
        index % 3 === 0 ? { ...wellServer, trouble: { phase, fault } } : wellServer;
      const outcome = await soundly({ seed: 5, instances: 300, maxParallel: 20, server });
      const failed = outcome.ends.flatMap(({ error }, index) => (error === undefined ? [] : [index]));
      expect(failed).toEqual(fault === 'slow' ? [] : Array.from({ length: 100 }, (_, index) => 3 * index));
    },
  );

  it('lowers the number at a time if there are too few files, and succeeds', async () => {
    expect(codes(await soundly({ seed: 6, instances: 500, maxParallel: 100, files: 40 }))).toEqual({
      ok: 500,
    });
  });

  it('logs in again if a session was forgotten while it waited for its place', async () => {
    const server = (): Server => ({ ...wellServer, idleMs: 300 });
    const outcome = await soundly({ seed: 7, instances: 500, maxParallel: 5, server });
    expect(codes(outcome)).toEqual({ ok: 500 });
  });

  it('ends soon after it is cancelled, and starts nothing from then on', async () => {
    const cancelAtMs = 7_000;
    const outcome = await soundly({ seed: 8, instances: 500, maxParallel: 50, cancelAtMs });
    expect(Object.keys(codes(outcome)).sort()).toEqual(['EIC_CANCELLED', 'ok']);
    expect(outcome.ms - cancelAtMs).toBeLessThan(5_000);
    expect(outcome.observed.scripts.filter(({ startedAt }) => startedAt > cancelAtMs)).toEqual([]);
  });

  it('is sound, whatever happens', async () => {
    const period = fc.option(
      fc
        .record({ fromMs: fc.nat(20_000), ms: fc.nat(60_000) })
        .map(({ fromMs, ms }) => ({ fromMs, toMs: fromMs + ms })),
      { nil: undefined },
    );
    const trouble = fc.record<{ phase: Phase; fault: Fault }>({
      phase: fc.constantFrom(...phases),
      fault: fc.constantFrom(...faults),
    });
    const runs = fc.record({
      seed: fc.nat(),
      instances: fc.integer({ min: 0, max: 150 }),
      maxParallel: fc.integer({ min: 1, max: 60 }),
      connectTimeoutMs: fc.constantFrom(2_000, 30_000, 300_000),
      api: fc.record({
        perSecond: fc.constantFrom(2, 20, 1_000),
        burst: fc.constantFrom(1, 5, 20, 1_000),
        throttled: period,
        down: period,
        latency: fc.record({ medianMs: fc.constantFrom(5, 80, 1_500), spread: fc.constantFrom(0, 0.5, 1) }),
      }),
      files: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
      cancelAtMs: fc.option(fc.nat(60_000), { nil: undefined }),
      mishaps: fc.array(
        fc.record({
          atMs: fc.nat(60_000),
          ms: fc.constantFrom(500, 20_000, 90_000),
          kind: fc.constantFrom('pause' as const, 'jump' as const),
        }),
        { maxLength: 3 },
      ),
      troubles: fc.array(fc.option(trouble, { nil: undefined }), { minLength: 1, maxLength: 6 }),
      idleMs: fc.option(fc.constantFrom(200, 5_000), { nil: undefined }),
      scriptMs: fc.constantFrom(10, 2_000, 60_000),
    });
    await fc.assert(
      fc.asyncProperty(runs, async ({ troubles, idleMs, scriptMs, ...run }) => {
        const latency = { ...usualLatency, run: { medianMs: scriptMs, spread: 0.8 } };
        await soundly({
          ...run,
          server: (index) => ({ latency, idleMs, trouble: troubles[index % troubles.length] }),
        });
      }),
      { numRuns: 150 },
    );
  });
});
