import type { Clock } from '../clock';
import { instancesText } from '../instances-text';
import type { Batch } from './strategy';

/** Options of {@link rollOut}. `End` is the end of one instance. */
export interface Rollout<End> {
  readonly batches: readonly Batch[];
  /** Milliseconds between two batches. */
  readonly pauseMs: number;
  readonly clock: Clock;
  /** Cuts a pause short. */
  readonly cancelled: AbortSignal;
  /**
   * Works on the instances of a batch, and returns one end for each. It is called for each batch, also after
   * {@link isStopped}: it then starts nothing, and its ends say why.
   */
  readonly work: (batch: Batch) => Promise<readonly End[]>;
  /** Checks the instances of a batch after all of them have ended, and returns their ends after it. Default is no check. */
  readonly check?: ((batch: Batch, ends: readonly End[]) => Promise<readonly End[]>) | undefined;
  /** Whether no further instance is started: too many have failed, or the run was cancelled. */
  readonly isStopped: () => boolean;
  /** Whether an instance that is not started is left out. Others have failures of their own. Default is that all are. */
  readonly isLeftOut?: (id: string) => boolean;
  /** Takes the steps that a reader follows. A rollout of one batch has none. */
  readonly notice: (message: string) => void;
}

/**
 * Works on batches of instances one after the other, each with its check, and with a pause between them.
 * @returns one end for each instance, in the order of the batches
 * @throws what `work` and `check` throw
 */
export async function rollOut<End>(rollout: Rollout<End>): Promise<End[]> {
  const { batches, pauseMs, clock, cancelled, work, check, isStopped, isLeftOut = () => true } = rollout;
  const notice = batches.length > 1 ? rollout.notice : () => undefined;
  const ends: End[] = [];
  let wasStopped = false;
  for (const batch of batches) {
    const place = `${batch.number} of ${batches.length}`;
    if (batch.number > 1 && pauseMs > 0 && !isStopped()) {
      notice(`Pause of ${pauseMs / 1000} s before batch ${place}.`);
      // The work starts nothing after a cancellation, and says why.
      await clock.sleep(pauseMs, cancelled).catch(() => undefined);
    }
    if (!isStopped()) notice(`Batch ${place}: ${instancesText(batch.ids.length)}.`);
    else if (!wasStopped) notice(stopped(batch.number, batches, isLeftOut));
    wasStopped = isStopped();
    const worked = await work(batch);
    ends.push(...(check === undefined ? worked : await check(batch, worked)));
  }
  return ends;
}

/** Says that this batch and those after it are not started. */
function stopped(number: number, batches: readonly Batch[], isLeftOut: (id: string) => boolean): string {
  const { length: left } = batches.slice(number - 1).flatMap(({ ids }) => ids.filter(isLeftOut));
  const place =
    number === 1 ? 'No batch is started' : `Stopped after batch ${number - 1} of ${batches.length}`;
  return `${place}: ${instancesText(left)} left out.`;
}
