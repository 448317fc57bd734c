/** A call that may be made now. Its maker says how the call ended; a call that failed for another reason says nothing. */
export interface Turn {
  /** AWS accepted the call. */
  accepted(): void;
  /** AWS refused the call, because too many are made. */
  throttled(): void;
}

/** Decides when calls of one kind are made, so that few of them are throttled. */
export interface Pace {
  /**
   * Waits until one call may be made: each attempt has its own turn, and turns are given in the order of asking.
   * @throws the signal's reason, if it aborts first
   */
  turn(signal: AbortSignal): Promise<Turn>;
}
