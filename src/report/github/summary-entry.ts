import type { EicError } from '../../eic-error';
import type { InstanceResult } from '../../fleet/results/result';

/** The part of the summary about one instance. */
export interface SummaryEntry {
  readonly result: InstanceResult;
  /** The full error that `result.error` was made from. */
  readonly error?: EicError | undefined;
  /** The last lines of its output, made safe by `OutputLines`; empty if it wrote nothing or succeeded. May be made when it is read. */
  readonly tail: string;
}

/** How much of a run a summary shows. */
export interface SummaryDetail {
  /** Maximum bytes of output shown for each failed instance. */
  readonly tailBytes: number;
  /** Whether the details of errors are shown. */
  readonly details: boolean;
  /** Maximum number of instances in a table, of failures with a part of their own, and of lines for `known-hosts`. */
  readonly instances: number;
}
