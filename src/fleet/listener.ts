import type { VerifiedHostKey } from '../connect/host-keys/host-key';
import type { RouteTarget } from '../connect/routes/route';
import type { EicError } from '../eic-error';
import type { Instance } from '../instance/instance';
import type { SharedWarning } from '../instance/shared-warning';
import type { CopyProgress } from '../remote/deployment/copy-progress';
import type { InstanceResult } from './results/result';
import type { Choice } from './selection/choice';

/** The two output streams of a remote script. */
export type OutputStream = 'stdout' | 'stderr';

/** Receives the events of a run whose results are of type `Finished`. The entries give one that shows them (log, summary, outputs). */
export interface RunListener<Finished = InstanceResult> {
  /** The instances of the run are known. None has been connected to. Comes before all other events but `waiting`, `warning` and `debug`. */
  chosen(choice: Choice): void;
  /** A step of the run as a whole that a reader follows: a batch begins, a pause, a health check. */
  notice(message: string): void;
  /** An instance is waited for until it has booted. `reason` is a sentence or a part of one, without a key or a script. */
  waiting(instanceId: string, reason: string): void;
  /** A connection is authenticated; the task starts next. */
  connected(instance: Instance, target: RouteTarget, hostKey: VerifiedHostKey): void;
  /** Something that the user should know and that does not fail the run. `shared` is what several instances are told at once. */
  warning(instance: Instance | undefined, message: string, shared?: SharedWarning): void;
  /** Something of use only for finding a fault. Never contains a key or a script. */
  debug(message: string): void;
  /**
   * Raw bytes of remote output: untrusted, cut anywhere. A returned promise is back-pressure: no more of this
   * stream is delivered before it is resolved.
   */
  output(instance: Instance, stream: OutputStream, chunk: Buffer): void | Promise<void>;
  /** Files are being copied: some times while they are, and once at the end. Files that are not copied have no event. */
  transferring(instance: Instance, progress: CopyProgress): void;
  /** One instance is done. `error` is the full error behind `result.error`. */
  finished(result: Finished, error: EicError | undefined): void;
}
