import type { InstanceResult } from '../../fleet/results/result';
import { durationText } from '../text/duration-text';
import { wasNotStarted } from './result-text';

/** How many instances of a run are where. */
export interface RunCounts {
  readonly total: number;
  /** Instances that have a result: those that failed and those that were not started are among them. */
  readonly done: number;
  readonly failed: number;
  readonly notStarted: number;
  readonly running: number;
  /** Instances that are not connected to yet. */
  readonly waiting: number;
}

/** Counts the instances of a run, and estimates how long the rest takes. */
export class RunProgress {
  #total = 0;
  #done = 0;
  #failed = 0;
  #notStarted = 0;
  /** Instances on which something was done, and which are done. */
  #worked = 0;
  /** Instances whose task has ended, and the milliseconds that these took together. */
  #tasks = 0;
  #taskMs = 0;
  #beganAt = 0;
  #mostRunning = 0;
  readonly #runningSince = new Map<string, number>();
  readonly #now: () => number;

  /** @param now a monotonic clock in milliseconds */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** The run begins with so many instances. */
  chosen(total: number): void {
    this.#total = total;
    this.#beganAt = this.#now();
  }

  /** The task of an instance begins. */
  connected(instanceId: string): void {
    this.#runningSince.set(instanceId, this.#now());
    this.#mostRunning = Math.max(this.#mostRunning, this.#runningSince.size);
  }

  /** An instance is done. */
  finished(result: InstanceResult): void {
    const { instanceId, succeeded, startedAt } = result;
    this.#done += 1;
    if (wasNotStarted(result)) this.#notStarted += 1;
    else if (!succeeded) this.#failed += 1;
    if (startedAt !== null && !wasNotStarted(result)) this.#worked += 1;
    const since = this.#runningSince.get(instanceId);
    if (since === undefined) return;
    this.#runningSince.delete(instanceId);
    this.#tasks += 1;
    this.#taskMs += this.#now() - since;
  }

  get counts(): RunCounts {
    const running = this.#runningSince.size;
    return {
      total: this.#total,
      done: this.#done,
      failed: this.#failed,
      notStarted: this.#notStarted,
      running,
      waiting: Math.max(0, this.#total - this.#done - running),
    };
  }

  /** Milliseconds since the run began. */
  get elapsedMs(): number {
    return this.#now() - this.#beganAt;
  }

  /** Running instances and for how many milliseconds each has been, the longest first. */
  get running(): readonly (readonly [instanceId: string, ms: number])[] {
    const now = this.#now();
    return [...this.#runningSince].map(([id, since]) => [id, now - since]);
  }

  /**
   * Milliseconds that the rest probably takes: as long for each instance as so far, or after the last one has begun, the
   * mean duration of a task. `undefined` if too little is known, or if the last ones take longer than the others did.
   */
  get leftMs(): number | undefined {
    const { waiting, running } = this.counts;
    if (waiting > 0) {
      // The first of those that began together says little about the rate.
      return this.#worked < Math.max(1, this.#mostRunning)
        ? undefined
        : (this.elapsedMs * (waiting + running)) / this.#worked;
    }
    const youngest = this.running.at(-1);
    if (this.#tasks === 0 || youngest === undefined) return undefined;
    const left = this.#taskMs / this.#tasks - youngest[1];
    return left > 0 ? left : undefined;
  }
}

/** Returns how far a run is: `57 of 200 done (2 failed), 10 running, 133 waiting, about 1 m 20 s left`. */
export function progressText(progress: RunProgress): string {
  const { total, done, failed, notStarted, running, waiting } = progress.counts;
  const bad = [
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(notStarted > 0 ? [`${notStarted} not started`] : []),
  ];
  const { leftMs } = progress;
  return [
    `${done} of ${total} done${bad.length === 0 ? '' : ` (${bad.join(', ')})`}`,
    ...(running > 0 ? [`${running} running`] : []),
    ...(waiting > 0 ? [`${waiting} waiting`] : []),
    ...(leftMs === undefined ? [] : [`about ${roughText(leftMs)} left`]),
  ].join(', ');
}

/** Returns milliseconds as an estimate has them: `4 s`, `25 s`, `1 m 20 s`, `12 m`. */
function roughText(ms: number): string {
  const seconds = Math.max(1, Math.ceil(ms / 1000));
  if (seconds <= 10) return `${seconds} s`;
  if (seconds <= 55) return `${Math.ceil(seconds / 5) * 5} s`;
  if (seconds <= 590) return durationText(Math.ceil(seconds / 10) * 10_000);
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `${minutes} m` : durationText(minutes * 60_000);
}
