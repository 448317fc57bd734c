import type { AwsClients } from '../aws/clients';
import type { ConnectionOptions } from '../connect/connection';
import type { Route } from '../connect/routes/route';
import type { Task } from '../remote/task';
import type { ExplainFailure } from './failed-connection';
import type { RunListener } from './listener';
import type { RepairLogin } from './repair-login';
import type { Result } from './result';

/** Which instances to reach, and how. */
export interface RunRequest
  extends Pick<ConnectionOptions, 'osUser' | 'keyType' | 'hostKeyMode' | 'knownHosts'> {
  readonly instanceIds: readonly string[];
  readonly port: number;
  /** Milliseconds for finding the instances, and again for connecting to each. */
  readonly connectTimeoutMs: number;
  /**
   * Milliseconds to wait for instances that are pending, and again for sshd of each to answer. Default is not to wait.
   */
  readonly waitForBootMs?: number | undefined;
  readonly maxParallel: number;
  /** Whether to start no further instance after one has failed. Tasks that are running are not stopped. */
  readonly failFast: boolean;
}

/** One run: a task on each of the requested instances. */
export interface Run<Outcome extends object> extends RunRequest {
  readonly task: Task<Outcome>;
  /** The caller that made it closes it. */
  readonly route: Route;
  readonly aws: AwsClients;
  readonly listener: RunListener<Result<Outcome>>;
  /** Called if an instance refuses pushed keys, once for each. Default is to fail. */
  readonly repairLogin?: RepairLogin | undefined;
  /** Default is to report the errors of connections as they are. */
  readonly explain?: ExplainFailure | undefined;
  /** Aborted with the `EicError` to report for what had not ended. */
  readonly cancelled: AbortSignal;
}
