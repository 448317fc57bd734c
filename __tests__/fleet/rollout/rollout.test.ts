import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EicError } from '../../../src/eic-error';
import type { Clock } from '../../../src/fleet/clock';
import { rollOut } from '../../../src/fleet/rollout/rollout';
import { Starts } from '../../../src/fleet/rollout/starts';
import { batchesOf, countOf, type Quantity, type Strategy } from '../../../src/fleet/rollout/strategy';

const failure = new EicError('EIC_SCRIPT_FAILED', 'The script ended with exit code 1.', { remedy: 'None.' });

interface Simulated {
  readonly count?: number;
  readonly strategy?: Partial<Strategy>;
  readonly maxFailures?: Quantity | undefined;
  /** Instances whose script fails, and those whose check does. */
  readonly failing?: readonly number[];
  readonly unhealthy?: readonly number[];
  readonly checks?: boolean;
  /** Instances that are known not to exist. */
  readonly missing?: readonly number[];
  /** Aborted during the first pause. */
  readonly cancelledInPause?: boolean;
}

/** Rolls out over instances 0, 1, …, with the real rules and a runner that takes no time. */
async function simulate({
  count = 6,
  strategy: given,
  maxFailures,
  failing = [],
  unhealthy = [],
  checks = unhealthy.length > 0,
  cancelledInPause = false,
  missing = [],
}: Simulated) {
  const strategy = { kind: 'rolling', batchSize: { instances: 2 }, pauseMs: 0, ...given } as const;
  const ids = [...Array(count).keys()].map(String);
  const cancellation = new AbortController();
  const batches = batchesOf(ids, strategy);
  const canaries = strategy.kind === 'canary' ? new Set(batches[0]?.ids) : undefined;
  const cancelled = cancellation.signal;
  const starts = new Starts(
    { ids, failFast: false, maxFailures, strategy, canaries, cancelled },
    new Map(missing.map((index) => [String(index), failure])),
  );
  const events: string[] = [];
  const clock: Clock = {
    now: () => 0,
    async sleep(ms, signal) {
      events.push(`sleep ${ms}`);
      if (cancelledInPause)
        cancellation.abort(new EicError('EIC_CANCELLED', 'The job was cancelled.', { remedy: 'None.' }));
      signal.throwIfAborted();
    },
  };
  const fail = (id: string) => {
    starts.failed({ instanceId: id, name: null }, failure);
    return `${id} failed`;
  };
  const ends = await rollOut<string>({
    batches,
    pauseMs: strategy.pauseMs,
    clock,
    cancelled,
    isStopped: () => starts.isStopped,
    isLeftOut: (id) => starts.refusal(id) !== undefined,
    notice: (message) => events.push(message),
    work: async (batch) =>
      batch.ids.map((id) => {
        const refusal = starts.refusal(id);
        if (missing.includes(Number(id))) return `${id} failed`;
        if (refusal !== undefined) return `${id} ${refusal.code}`;
        events.push(`run ${id}`);
        return failing.includes(Number(id)) ? fail(id) : `${id} ok`;
      }),
    ...(checks && {
      check: async (_batch, worked) =>
        worked.map((end) => {
          const [id = ''] = end.split(' ');
          if (!end.endsWith('ok')) return end;
          events.push(`check ${id}`);
          return unhealthy.includes(Number(id)) ? fail(id) : end;
        }),
    }),
  });
  const started = events.flatMap((event) => /^run (\d+)$/.exec(event)?.[1] ?? []);
  return { ends, events, started };
}

describe('a rolling strategy', () => {
  it('works on one batch after the other, with a check after each and a pause between them', async () => {
    const { ends, events } = await simulate({ strategy: { pauseMs: 5_000 }, count: 3, checks: true });
    expect(events).toEqual([
      'Batch 1 of 2: 2 instances.',
      'run 0',
      'run 1',
      'check 0',
      'check 1',
      'Pause of 5 s before batch 2 of 2.',
      'sleep 5000',
      'Batch 2 of 2: 1 instance.',
      'run 2',
      'check 2',
    ]);
    expect(ends).toEqual(['0 ok', '1 ok', '2 ok']);
  });

  it('stops after a batch with a failure, without a pause', async () => {
    const { ends, events } = await simulate({ failing: [1], strategy: { pauseMs: 5_000 } });
    expect(ends.map((end) => end.slice(2))).toEqual([
      'ok',
      'failed',
      ...Array<string>(4).fill('EIC_NOT_STARTED'),
    ]);
    expect(events.filter((event) => !event.startsWith('run'))).toEqual([
      'Batch 1 of 3: 2 instances.',
      'Stopped after batch 1 of 3: 4 instances left out.',
    ]);
  });

  it('counts no instance as left out that has a failure of its own', async () => {
    const { events } = await simulate({ missing: [0, 5] });
    expect(events).toEqual(['No batch is started: 4 instances left out.']);
  });

  it('stops if a check fails, and still checks what else has succeeded in the batch', async () => {
    const { ends, events } = await simulate({ unhealthy: [2] });
    expect(events).toContain('check 3');
    expect(ends).toEqual(['0 ok', '1 ok', '2 failed', '3 ok', '4 EIC_NOT_STARTED', '5 EIC_NOT_STARTED']);
  });

  it('continues while no more have failed than max-failures allows', async () => {
    const failing = [0, 3];
    expect((await simulate({ failing, maxFailures: { instances: 2 } })).started).toHaveLength(6);
    expect((await simulate({ failing, maxFailures: { instances: 1 } })).started).toEqual([
      '0',
      '1',
      '2',
      '3',
    ]);
    // 33% of six instances is one.
    expect((await simulate({ failing, maxFailures: { percent: 33 } })).started).toHaveLength(4);
    expect((await simulate({ failing, maxFailures: { percent: 34 } })).started).toHaveLength(6);
  });

  it('starts nothing after a cancellation in a pause', async () => {
    const { ends, started } = await simulate({ strategy: { pauseMs: 3_600_000 }, cancelledInPause: true });
    expect(started).toEqual(['0', '1']);
    expect(ends.slice(2).every((end) => end.endsWith('EIC_CANCELLED'))).toBe(true);
  });
});

describe('a canary', () => {
  const canary = { kind: 'canary', batchSize: { instances: 2 } } as const;

  it('lets no failure of the first batch pass, whatever max-failures is', async () => {
    for (const maxFailures of [undefined, { percent: 100 }]) {
      const { started } = await simulate({ strategy: canary, failing: [0], maxFailures });
      expect(started).toEqual(['0']);
    }
  });

  it('allows failures of the others, unless max-failures does not', async () => {
    const failing = [2, 3];
    expect((await simulate({ strategy: canary, failing })).started).toHaveLength(6);
    const { started } = await simulate({ strategy: canary, failing, maxFailures: { instances: 1 } });
    expect(started).toEqual(['0', '1', '2', '3']);
  });
});

it('no strategy loses an instance, starts one twice, or starts one after too many have failed', async () => {
  const number = fc.nat(30);
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        count: number,
        strategy: fc.record({
          kind: fc.constantFrom<Strategy['kind'][]>('parallel', 'rolling', 'canary'),
          batchSize: fc.record({ instances: fc.integer({ min: 1, max: 12 }) }),
        }),
        maxFailures: fc.option(
          fc.oneof(fc.record({ instances: number }), fc.record({ percent: fc.nat(100) })),
          { nil: undefined },
        ),
        failing: fc.array(number, { maxLength: 6 }),
        unhealthy: fc.array(number, { maxLength: 6 }),
      }),
      async (options) => {
        const { ends, started } = await simulate(options);
        const { count, strategy, maxFailures } = options;
        expect(ends.map((end) => end.split(' ')[0])).toEqual([...Array(count).keys()].map(String));
        expect(new Set(started).size).toBe(started.length);
        const failures = ends.filter((end) => end.endsWith('failed')).length;
        const left = ends.filter((end) => end.endsWith('EIC_NOT_STARTED')).length;
        const most =
          maxFailures === undefined
            ? strategy.kind === 'rolling'
              ? 0
              : Number.POSITIVE_INFINITY
            : countOf(maxFailures, count);
        const canaryFailed =
          strategy.kind === 'canary' &&
          ends.slice(0, strategy.batchSize.instances).some((end) => end.endsWith('failed'));
        // Nothing is left out without a reason.
        if (left > 0) expect(failures > most || canaryFailed).toBe(true);
        // Nothing is started after too many scripts have failed.
        const failed = started.filter((id) => options.failing.includes(Number(id)));
        expect(failed.length).toBeLessThanOrEqual(most + 1);
      },
    ),
  );
});
