import type { VerifiedHostKey } from '../connect/host-keys/host-key';
import type { RouteKind } from '../connect/routes/route';
import type { ErrorCode } from '../eic-error';

/** Milliseconds that each phase took; `null` for a phase that was not reached. */
export interface PhaseDurations {
  /** From the first call to AWS to knowing the instance (shared by all instances of a step). */
  find: number | null;
  /** TCP or tunnel connection, SSH handshake and host-key check; where it failed, all that was tried. */
  connect: number | null;
  /** The last `SendSSHPublicKey` call. It runs beside the SSH handshake. */
  push: number | null;
  /** From the first authentication request to success. */
  authenticate: number | null;
  /** From the start of the script to its end. */
  run: number | null;
}

/** What became of one instance. The `results` output is a JSON list of these (`schemas/results.schema.json`). */
export interface InstanceResult {
  instanceId: string;
  /** The value of the `Name` tag, or `null`. */
  name: string | null;
  succeeded: boolean;
  /** The address that was dialled, or `null` where it did not come to that. */
  address: string | null;
  port: number;
  route: RouteKind;
  /** The script's exit code; `null` where it was killed by a signal or never ended. */
  exitCode: number | null;
  /** The signal that killed the script, such as `SIGKILL`; else `null`. */
  signal: string | null;
  /** `null` on success. */
  error: { code: ErrorCode; message: string; remedy: string; requestId: string | null } | null;
  hostKey: VerifiedHostKey | null;
  /** Bytes that the script wrote, both streams, as they came. */
  bytesOut: { stdout: number; stderr: number };
  durationsMs: PhaseDurations;
}
