import type { Connection } from '../connect/connection';
import type { EicError } from '../eic-error';
import type { Instance } from '../instance/instance';
import type { SharedWarning } from '../instance/shared-warning';
import type { CopyProgress } from './deployment/copy-progress';
import type { OutputSink } from './script/output';

/** The parts that a task uses on one instance. The caller owns the connection and closes it. */
export interface TaskContext {
  readonly instance: Instance;
  /** Variables of the run for a script. Those of the script's request replace them. Default is none. */
  readonly variables?: ReadonlyMap<string, string> | undefined;
  readonly connection: Connection;
  /** Takes remote output as it comes. */
  readonly output: OutputSink;
  /** Shows a warning about this instance. It does not fail the task. */
  readonly warn: (message: string, shared?: SharedWarning) => void;
  /** Takes how far the copying of files is, as often as it likes to be told, and at the end. */
  readonly transferring: (progress: CopyProgress) => void;
  /** Aborted if the run is cancelled: the task then ends within 5 s. */
  readonly cancelled: AbortSignal;
}

/** How a task ended on one instance. */
export interface TaskEnd<Outcome> {
  /** The outcome of the work, also if it failed. */
  readonly outcome: Outcome;
  /** Why the task failed; `undefined` for success. */
  readonly error: EicError | undefined;
}

/**
 * Work over one authenticated connection: run a script, copy files. One task serves all instances of a run, so it holds
 * no state of an instance.
 */
export interface Task<Outcome extends object> {
  /** The outcome for an instance on which the task was not started. */
  readonly notStarted: Outcome;
  /**
   * Does the work. A failure is in the result, so that the outcome up to it is not lost; nothing is thrown.
   * `TooManyOpenFiles` is reported only if no work was done yet: the caller may then call again, over a new connection.
   */
  run(context: TaskContext): Promise<TaskEnd<Outcome>>;
}
