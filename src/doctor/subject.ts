import type { AwsClients } from '../aws/clients';
import type { Deadline } from '../aws/deadline';
import type { KeyTypeInput } from '../connect/authentication';
import type { RouteInputs } from '../connect/choose-route';
import type { HostKeyMode } from '../connect/host-keys/check';
import type { KnownHosts } from '../connect/host-keys/known-hosts';
import type { Route } from '../connect/routes/route';
import type { ConnectionAttempt } from './connection-attempt';

/** A connection that is examined: who wants to reach which instance, and how. */
export interface Subject {
  /** The instance's ID, or a `Name` tag. */
  readonly instance: string;
  readonly osUser: string;
  readonly routing: RouteInputs;
  /** The route that these inputs choose; the caller closes it. */
  readonly route: Route;
  readonly keyType: KeyTypeInput;
  readonly hostKeyMode: HostKeyMode;
  readonly knownHosts: KnownHosts;
  /** The address that the runner's connections come from, if the user gave it. Default is to find it if it matters. */
  readonly runnerIp?: string | undefined;
  /** Whether a key may be pushed, and a login tried with it: the only thing that is not read-only. */
  readonly push: boolean;
  /** An attempt to connect that was made already. Default is to make one if a check needs it. */
  readonly attempt?: ConnectionAttempt | undefined;
  readonly aws: AwsClients;
  readonly environment: NodeJS.ProcessEnv;
  /** Limits all checks together. */
  readonly deadline: Deadline;
}
