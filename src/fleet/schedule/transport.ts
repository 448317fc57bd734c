import type { Pace } from '../../aws/pace';

/**
 * Why nothing was started on an instance although nothing is wrong with it: the process has no file descriptor left, AWS
 * does not take the push, or the connection was lost before its task began.
 */
export type Again = 'out-of-files' | 'aws' | 'lost';

/** An attempt that did not begin the task or has ended it. */
export interface Ended<End> {
  /** How the instance ended, if it is not tried again. */
  readonly end: End;
  /** Why it may be tried again from the start; `undefined` if a task was started, or another attempt would not help. */
  readonly again?: Again | undefined;
}

/** A login that succeeded. */
export interface LoggedIn<Session> {
  readonly session: Session;
}

/**
 * How the scheduler reaches instances: over SSH, or in a simulation. `Item` names an instance, `Session` is a connection
 * that is logged in, `End` is how an instance ended. Nothing here rejects.
 */
export interface Transport<Item, Session, End> {
  /**
   * Connects, pushes a key and authenticates. Each call that pushes a key waits for its turn, with the connection open:
   * so the key is used soon after.
   */
  logIn(item: Item, pushes: Pace): Promise<LoggedIn<Session> | Ended<End>>;
  /** Does the task, and closes the session. */
  run(item: Item, session: Session): Promise<Ended<End>>;
  /** Closes a session whose task is not started. */
  close(session: Session): void;
}
