import type { ConnectionOptions } from '../connect/connection';
import type { VerifiedHostKey } from '../connect/host-keys/host-key';
import type { Task } from '../remote/task';
import type { Access } from './access';
import type { RunListener } from './listener';
import type { Result } from './results/result';
import type { Quantity, Strategy } from './rollout/strategy';
import type { RepairLogin } from './schedule/repair-login';
import type { TagVariables } from './script-variables';
import type { Choice } from './selection/choice';

/** How to reach the instances of a run, and how many at a time. */
export interface RunRequest
  extends Pick<ConnectionOptions, 'osUser' | 'keyType' | 'hostKeyMode' | 'knownHosts'> {
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
  /**
   * How many instances may fail. Once more have failed, no further instance is started. Default is none for a rolling
   * strategy, else all.
   */
  readonly maxFailures?: Quantity | undefined;
  /** Default is to start all instances as `maxParallel` allows. */
  readonly strategy?: Strategy | undefined;
  /** Tags that a script gets as variables. Default is none. */
  readonly tagVariables?: TagVariables | undefined;
}

/** One run: a task on each of the chosen instances. */
export interface Run<Outcome extends object> extends RunRequest {
  readonly task: Task<Outcome>;
  /**
   * Done after each batch on the instances on which the task succeeded, over new connections. If it fails, the instance
   * has failed. Default is no check.
   */
  readonly healthCheck?: Task<object> | undefined;
  readonly choice: Choice;
  /** Returns how the instances of a Region are reached. */
  readonly access: (region: string) => Access;
  readonly listener: RunListener<Result<Outcome>>;
  /**
   * Returns the host key that an instance showed in an earlier connection of this run. A connection fails if it shows
   * another one. Default is none.
   */
  readonly earlierHostKey?: ((instanceId: string) => VerifiedHostKey | undefined) | undefined;
  /** Called if an instance refuses pushed keys, once for each. Default is to fail. */
  readonly repairLogin?: RepairLogin | undefined;
  /** Aborted with the `EicError` to report for what had not ended. */
  readonly cancelled: AbortSignal;
}
