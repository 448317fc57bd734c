import type { VerifiedHostKey } from '../../connect/host-keys/host-key';
import type { RouteKind } from '../../connect/routes/route';
import type { ErrorCode } from '../../eic-error';
import type { DeploymentOutcome } from '../../remote/deployment/deployment-task';
import type { OutputFilePaths } from '../../remote/output-files/recorded-task';

/** Milliseconds that each phase took; `null` for a phase that was not reached. */
export interface PhaseDurations {
  /** From the first call to AWS to knowing the instance (shared by all instances of a step). */
  find: number | null;
  /** Waiting for the instance to boot (`wait-for-boot`), after it was found and before `connect`; `null` if not asked for. */
  boot: number | null;
  /** Opening the tunnel, as a part of `connect`; `null` for a direct connection. */
  tunnel: number | null;
  /** TCP or tunnel connection, SSH handshake and host-key check; if it failed, all attempts. */
  connect: number | null;
  /** The last `SendSSHPublicKey` call. It runs during the SSH handshake. */
  push: number | null;
  /** From the first authentication request to success. */
  authenticate: number | null;
  /** From the login to the start of the task: waiting for one of the places of `max-parallel`. */
  wait: number | null;
  /** From the start of the task to its end. */
  run: number | null;
  /** From the end of the task to the start of the health check: waiting for the other instances of the batch. */
  healthCheckWait: number | null;
  /** The health check: connecting for it, its login, waiting for a place of `max-parallel`, and its script. */
  healthCheck: number | null;
}

/** Why an instance failed, as an {@link EicError} without its cause. */
export interface ResultError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly remedy: string;
  /** Further lines, such as an IAM policy statement. May be empty. */
  readonly details: readonly string[];
  readonly requestId: string | null;
}

/** How far a run got on one instance, for any task. */
export interface Reached {
  instanceId: string;
  /** The value of the `Name` tag, or `null`. */
  name: string | null;
  /** `null` if it was not found. */
  region: string | null;
  /** `null` if it was not found, or EC2 did not say. */
  availabilityZone: string | null;
  /** Number of the batch that it was in, from 1; `null` if it was in none (`strategy: parallel`, or not started). */
  batch: number | null;
  /** When its connection was begun, in UTC (ISO 8601, with milliseconds); `null` if none was. */
  startedAt: string | null;
  succeeded: boolean;
  /** The address that was dialed, or `null` if none was. */
  address: string | null;
  port: number;
  /** How it was reached, or `null` if that was not decided. */
  route: RouteKind | null;
  /** ID of the endpoint that it was reached through, `eice-…`, or `null`. */
  endpoint: string | null;
  /** ID of the bastion that it was reached through, or `null`. */
  bastion: string | null;
  /** Whether the EC2 Instance Connect packages were installed there during the run (`install-packages`). */
  packagesInstalled: boolean;
  /** `null` on success. */
  error: ResultError | null;
  hostKey: VerifiedHostKey | null;
  durationsMs: PhaseDurations;
}

/** The result of one instance: how far the run got there, and the outcome of its task. */
export type Result<Outcome extends object> = Reached & Outcome;

/** The result of a deployment on one instance. The `results` output is a JSON list of these (`schemas/results.schema.json`). */
export type InstanceResult = Result<DeploymentOutcome & OutputFilePaths>;
