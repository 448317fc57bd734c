import { type AwsClients, awsClients } from '../aws/clients';
import { Deadline } from '../aws/deadline';
import { chooseRoute } from '../connect/choose-route';
import type { KnownHosts } from '../connect/host-keys/known-hosts';
import type { Route, RouteTarget } from '../connect/routes/route';
import { awsSettings } from './aws-settings';
import { type ConnectionFlags, hostKeyMode, readConnectionFlags } from './connection-flags';
import { foundInstance } from './found-instance';
import { instanceIds } from './instance-argument';

/** An instance that is found, and the way to it. */
export interface Reached {
  readonly target: RouteTarget;
  readonly route: Route;
  readonly aws: AwsClients;
  /** Milliseconds for connecting. */
  readonly connectTimeoutMs: number;
}

/** Which instance to reach, and how. */
export interface Destination {
  /** The INSTANCE argument: an ID or a name. */
  readonly instance: string;
  readonly flags: ConnectionFlags;
  readonly osUser: string;
  /** Returns the TCP port on the instance. Called with the instance's ID. */
  readonly port: (instanceId: string) => number | Promise<number>;
  readonly knownHosts?: KnownHosts;
  /** Aborted with the reason to end. */
  readonly cancelled: AbortSignal;
}

/**
 * Finds the instance and chooses its route, for as long as `use` takes.
 * @throws EicError; UsageError if no Region is known
 */
export async function reachInstance<T>(
  destination: Destination,
  use: (reached: Reached) => Promise<T>,
): Promise<T> {
  const { flags, osUser, cancelled, knownHosts = { entries: [], warnings: [] } } = destination;
  const { region } = await awsSettings(flags);
  const { connectTimeoutMs } = readConnectionFlags(flags, 22, osUser);
  const aws = awsClients(region);
  try {
    const deadline = new Deadline(connectTimeoutMs, cancelled);
    const [id = ''] = await instanceIds([destination.instance], aws, deadline);
    const { routing } = readConnectionFlags(flags, await destination.port(id), osUser);
    const instance = await foundInstance(id, aws, deadline);
    const route = chooseRoute(routing, {
      osUser,
      keyType: 'auto',
      hostKeyMode,
      knownHosts,
      aws,
      warn: (message) => process.stderr.write(`eic: ${message}\n`),
      debug: () => undefined,
    });
    try {
      return await use({ target: await route.target(instance, deadline), route, aws, connectTimeoutMs });
    } finally {
      route.close();
    }
  } finally {
    aws.close();
  }
}
