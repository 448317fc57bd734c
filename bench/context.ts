import type { Action } from './action';
import type { BenchCloud } from './cloud';
import type { ClientKey } from './open-ssh';

/** The parts that every measurement uses. */
export interface Context {
  readonly action: Action;
  /** The folder with the bundles. */
  readonly dist: string;
  readonly cloud: BenchCloud;
  readonly clientKey: ClientKey;
  /** A folder of this run. */
  readonly folder: string;
  /** A named pipe, see `drained`. */
  readonly pipe: string;
}
