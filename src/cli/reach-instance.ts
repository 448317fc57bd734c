import { type AwsClients, awsClients } from '../aws/clients';
import { Deadline } from '../aws/deadline';
import { chooseRoute } from '../connect/choose-route';
import type { HostKeyMode } from '../connect/host-keys/check';
import type { KnownHosts } from '../connect/host-keys/known-hosts';
import type { Route, RouteTarget } from '../connect/routes/route';
import { bootAttemptMs, waitForBoot } from '../connect/wait-for-boot';
import { findBooted } from '../instance/find-booted';
import { singleLine } from '../report/text/safe-text';
import { inFlagWords } from './action-inputs/flag-words';
import { awsSettings } from './aws-settings';
import {
  type ConnectionFlags,
  hostKeyMode as defaultHostKeyMode,
  readConnectionFlags,
} from './connection-flags';
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
  /** How the host keys of the way are verified, such as those of a bastion. Default is {@link defaultHostKeyMode}. */
  readonly hostKeyMode?: HostKeyMode;
  /**
   * State that `--wait-for-boot` waits for after the instance is no longer pending: sshd answers, or its host keys are
   * known too. Default is none, for ports where another server listens.
   */
  readonly booted?: 'answers' | 'host-keys';
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
  const { flags, osUser, cancelled, booted, knownHosts = { entries: [], warnings: [] } } = destination;
  const { hostKeyMode = defaultHostKeyMode } = destination;
  const { region } = await awsSettings(flags);
  const { connectTimeoutMs } = readConnectionFlags(flags, 22, osUser);
  const aws = awsClients(region);
  try {
    const deadline = new Deadline(connectTimeoutMs, cancelled);
    const [id = ''] = await instanceIds([destination.instance], [aws], deadline);
    const { routing, waitForBootMs } = readConnectionFlags(flags, await destination.port(id), osUser);
    const waiting = (reason: string): void => {
      process.stderr.write(`eic: Waiting for ${id} to boot: ${singleLine(inFlagWords(reason))}\n`);
    };
    const found = await findBooted([id], {
      aws,
      deadline: () => new Deadline(connectTimeoutMs, cancelled),
      wait: new Deadline(waitForBootMs ?? 0, cancelled),
      waiting: () => {
        if (waitForBootMs !== undefined) waiting('it is pending');
      },
    });
    const instance = foundInstance(id, found);
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
      const target = await route.target(instance, new Deadline(connectTimeoutMs, cancelled));
      if (waitForBootMs !== undefined && booted !== undefined) {
        using _probe = await waitForBoot(target, route, {
          hostKeyMode: booted === 'host-keys' ? hostKeyMode : 'off',
          knownHosts,
          aws,
          wait: new Deadline(waitForBootMs, cancelled),
          attemptMs: bootAttemptMs(connectTimeoutMs),
          wasPending: found.wasPending.has(id),
          waiting,
        });
      }
      return await use({ target, route, aws, connectTimeoutMs });
    } finally {
      route.close();
    }
  } finally {
    aws.close();
  }
}
