import type { SummaryEntry } from '../../src/report/github/summary-entry';
import { aFailure, aResult } from './a-result';

/** Options of {@link aFleet}. */
export interface Fleet {
  /** Each so many instances one failed. Default is 0: none. */
  readonly failing?: number;
  readonly maxParallel?: number;
  /** Instances in a batch. Default is one run without batches. */
  readonly batchSize?: number;
  readonly nameOf?: (index: number) => string | null;
}

/** The results of a run on `count` instances, with durations that are the same in every run of the tests. */
export function aFleet(
  count: number,
  { failing = 0, maxParallel = 10, batchSize, nameOf = (index) => `web-${index}` }: Fleet = {},
): SummaryEntry[] {
  let seed = 12;
  const random = (): number => {
    seed = (seed * 1103515245 + 12345) % 2 ** 31;
    return seed / 2 ** 31;
  };
  const places = Array.from({ length: maxParallel }, () => 0);
  return Array.from({ length: count }, (_, index): SummaryEntry => {
    const batch = batchSize === undefined ? null : Math.floor(index / batchSize) + 1;
    if (batchSize !== undefined && index % batchSize === 0) places.fill(Math.max(...places));
    const place = places.indexOf(Math.min(...places));
    const start = places[place] ?? 0;
    const connect = Math.round(80 + 300 * random() ** 3);
    const authenticate = Math.round(60 + 80 * random());
    const wait = Math.round(200 * random());
    const run = Math.round(800 + 9000 * random() ** 4);
    const unreachable = failing > 0 && index % (failing * 2) === failing;
    const ended = unreachable ? 5000 : connect + authenticate + wait + run;
    places[place] = start + ended;
    const changes = {
      instanceId: `i-${index.toString(16).padStart(17, '0')}`,
      name: nameOf(index),
      address: `10.0.${index >> 8}.${index & 255}`,
      batch,
      startedAt: new Date(Date.UTC(2026, 0, 2, 3, 4, 5) + start).toISOString(),
      durationsMs: { ...aResult().durationsMs, find: 420, connect, authenticate, wait, run },
    };
    if (unreachable) {
      const none = { push: null, authenticate: null, wait: null, run: null };
      const message = `${changes.name} (${changes.address}) did not answer.`;
      const durationsMs = { ...changes.durationsMs, ...none, connect: 5000 };
      return {
        ...aFailure('EIC_UNREACHABLE', { ...changes, hostKey: null, durationsMs, message }),
        tail: '',
      };
    }
    if (failing > 0 && index % failing === 0)
      return {
        ...aFailure('EIC_SCRIPT_FAILED', { ...changes, exitCode: 3 }),
        tail: `! disk ${index % 3} is full\n`,
      };
    return { result: aResult(changes), tail: 'ok\n' };
  });
}
