import { listedNames } from '../run/listed-names';
import { progressText, type RunProgress } from '../run/run-progress';
import { durationText } from '../text/duration-text';

/** Milliseconds between two lines at the least. */
const leastMs = 5_000;

/** A line is written after this part of the run's time, so that a run of hours has hundreds of lines at most. */
const partOfRun = 0.02;

/** Milliseconds after which a line is written although nothing has changed. */
const unchangedMs = 60_000;

/** Instances that still run are named if there are no more than these. */
const maxNamed = 3;

/** Options of a {@link ProgressLog}. */
export interface ProgressLogOptions {
  readonly progress: RunProgress;
  readonly label: (instanceId: string) => string;
  /** Writes a line. */
  readonly write: (line: string) => void;
}

/** Writes a line about the whole run into a log every few seconds, if something has changed. */
export class ProgressLog {
  readonly #progress: RunProgress;
  readonly #label: (instanceId: string) => string;
  readonly #write: (line: string) => void;
  #timer: NodeJS.Timeout | undefined;
  #shownAt = 0;
  #shown = '';

  constructor({ progress, label, write }: ProgressLogOptions) {
    this.#progress = progress;
    this.#label = label;
    this.#write = write;
  }

  /** Looks every few seconds from now on. Must be ended. */
  start(): void {
    this.#timer = setInterval(() => this.look(), leastMs);
    this.#timer.unref();
  }

  /** Writes a line if it is time for one. */
  look(): void {
    const { elapsedMs, counts } = this.#progress;
    const sinceMs = elapsedMs - this.#shownAt;
    const changed = JSON.stringify(counts);
    const isDue = sinceMs >= Math.max(leastMs, elapsedMs * partOfRun) && changed !== this.#shown;
    if (counts.done === counts.total || (!isDue && sinceMs < unchangedMs)) return;
    this.#shownAt = elapsedMs;
    this.#shown = changed;
    this.#write(`Progress: ${progressText(this.#progress)}${this.#last()}`);
  }

  /** Writes no more lines. */
  end(): void {
    clearInterval(this.#timer);
  }

  /** Returns which instances the end of the run waits for, if they are few. */
  #last(): string {
    const { waiting, running } = this.#progress.counts;
    if (waiting > 0 || running === 0 || running > maxNamed) return '';
    const names = this.#progress.running.map(([id, ms]) => `${this.#label(id)} for ${durationText(ms)}`);
    return `; still running: ${listedNames(names)}`;
  }
}
