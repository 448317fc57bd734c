import type { EicError } from '../../eic-error';
import type { Instance } from '../../instance/instance';

/** The instances of a run. */
export interface Choice {
  /** All IDs, in the order of the results. */
  readonly ids: readonly string[];
  /** Those that EC2 describes, by ID. */
  readonly instances: ReadonlyMap<string, Instance>;
  /** Why an instance cannot be connected to: it does not exist, or does not run. */
  readonly problems: ReadonlyMap<string, EicError>;
  /** IDs of the instances that were pending at first. */
  readonly wasPending: ReadonlySet<string>;
  /** Milliseconds that choosing took. */
  readonly findMs: number;
}
