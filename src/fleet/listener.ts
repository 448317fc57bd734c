import type { VerifiedHostKey } from '../connect/host-keys/host-key';
import type { RouteTarget } from '../connect/routes/route';
import type { EicError } from '../eic-error';
import type { Instance } from '../instance/instance';
import type { InstanceResult } from './result';

/** The two output streams of a remote script. */
export type OutputStream = 'stdout' | 'stderr';

/** What a run tells of itself while it goes on. The entries give one that shows it (log, summary, outputs). */
export interface RunListener {
  /** All instances that were asked for and found, before any is connected to. */
  found(instances: readonly Instance[]): void;
  /** A connection is authenticated; the script starts next. */
  connected(instance: Instance, target: RouteTarget, hostKey: VerifiedHostKey): void;
  /** Something that the user should know and that does not fail the run. */
  warning(instance: Instance | undefined, message: string): void;
  /** Something of use only to who looks for a fault. Never holds a key or a script. */
  debug(message: string): void;
  /**
   * Raw bytes of remote output: untrusted, cut anywhere. A returned promise is back-pressure: no more of this
   * stream is delivered before it is resolved.
   */
  output(instance: Instance, stream: OutputStream, chunk: Buffer): void | Promise<void>;
  /** One instance is done, well or badly. `error` is the full error behind `result.error`. */
  finished(result: InstanceResult, error: EicError | undefined): void;
}
