import { userInfo } from 'node:os';
import { Deadline } from '../../aws/deadline';
import type { KnownHostKeys } from '../../connect/host-keys/known-host-keys';
import type { KnownHosts } from '../../connect/host-keys/known-hosts';
import { learnHostKeys } from '../../connect/host-keys/learn-host-keys';
import type { ClientConfiguration } from '../../connect/openssh/client-configuration';
import { keyTypesFor } from '../../connect/openssh/key-types';
import { pushedKeyRefused } from '../../connect/openssh/pushed-key-refused';
import { sshOptions } from '../../connect/openssh/ssh-arguments';
import { pushKey } from '../../connect/push';
import { connectionWords } from '../connection-flags';
import { failedExitCode, reportFailure } from '../failure';
import { readKnownHostsFile } from '../known-hosts-file';
import { type Reached, reachInstance } from '../reach-instance';
import { exitCodeOf } from '../run-command';
import { StopSignal } from '../stop-signal';
import type { SshFlags } from './flags';
import { loginWithAgent } from './login-with-agent';
import { namedOsUser, refuseOtherWays } from './own-arguments';
import { openSshVersion, SshRefused, sshConfiguration } from './system-ssh';

/** The OS user if neither the command line nor the configuration of `ssh` names one. */
const defaultOsUser = 'ec2-user';

/**
 * Runs the system's `ssh` with `eic proxy` as its `ProxyCommand`, and serves it the key that is pushed. The exit code is
 * that of `ssh`.
 *
 * @throws UsageError if the arguments contradict each other, or `--known-hosts` cannot be used
 */
export async function runSsh(argument: string, sshArgs: readonly string[], flags: SshFlags): Promise<void> {
  const options = sshOptions(sshArgs);
  refuseOtherWays(options);
  const named = namedOsUser(flags.osUser, options);
  const quiet = options.some(({ letter }) => letter === 'q');
  const knownHosts = await readKnownHostsFile(flags.knownHosts);
  const stop = new StopSignal();
  const cancelled = stop.signal;
  let configuration: ClientConfiguration | undefined;
  try {
    const version = await openSshVersion();
    const port = async (id: string): Promise<number> => {
      configuration = await sshConfiguration(id, sshArgs);
      return configuration.port ?? 22;
    };
    const osUser = named ?? defaultOsUser;
    await reachInstance(
      { instance: argument, flags, osUser, knownHosts, port, booted: 'host-keys', cancelled },
      async (reached) => {
        if (configuration === undefined) throw new Error('the port is asked for first');
        const known = await learn(reached, { knownHosts, cancelled, quiet });
        cancelled.throwIfAborted();
        // From here on, signals are for ssh.
        stop.close();
        const user = named ?? configuredUser(configuration) ?? defaultOsUser;
        process.exitCode = await login(reached, { user, sshArgs, flags, known, configuration, version });
      },
    );
  } catch (thrown) {
    if (cancelled.aborted) process.exitCode = exitCodeOf(await stop.received);
    else if (thrown instanceof SshRefused) process.exitCode = thrown.exitCode;
    else reportFailure(thrown);
  } finally {
    stop.close();
  }
}

interface Prepared {
  readonly user: string;
  readonly sshArgs: readonly string[];
  readonly flags: SshFlags;
  readonly known: KnownHostKeys;
  readonly configuration: ClientConfiguration;
  readonly version: number;
}

/** @returns the exit code */
async function login(
  { target, aws, connectTimeoutMs }: Reached,
  { user, sshArgs, flags, known, configuration, version }: Prepared,
): Promise<number> {
  const { instance } = target;
  const keyTypes = keyTypesFor(flags.keyType, known);
  const { argv, execPath } = process;
  const { exitCode, agent } = await loginWithAgent({
    destination: instance.id,
    sshArgs,
    user,
    keyTypes,
    push: (publicKey, cancelled) =>
      pushKey(instance, user, publicKey, aws, new Deadline(connectTimeoutMs, cancelled)),
    proxyCommand: [
      execPath,
      argv[1] ?? '',
      'proxy',
      `--region=${aws.region}`,
      ...(flags.knownHosts === undefined ? [] : [`--known-hosts=${flags.knownHosts}`]),
      // It has booted.
      ...connectionWords({ ...flags, waitForBoot: undefined }),
      // Also that of a bastion that has none of its own.
      `--os-user=${user}`,
      instance.id,
    ],
    hostKeyAlias: instance.id,
    known,
    configuration,
    version,
  });
  if (exitCode === failedExitCode && agent.listed && !agent.signed && !agent.failed) {
    reportFailure(pushedKeyRefused(target, user, keyTypes));
  }
  return exitCode;
}

/** The user that the configuration files name. `ssh -G` shows the local user's name if they name none. */
function configuredUser({ user }: ClientConfiguration): string | undefined {
  return user === userInfo().username ? undefined : user;
}

interface Learning {
  readonly knownHosts: KnownHosts;
  readonly cancelled: AbortSignal;
  readonly quiet: boolean;
}

async function learn(
  { target, aws, connectTimeoutMs }: Reached,
  { knownHosts, cancelled, quiet }: Learning,
): Promise<KnownHostKeys> {
  const known = await learnHostKeys(target, knownHosts, aws, new Deadline(connectTimeoutMs, cancelled));
  if (known.consoleFailure !== undefined && !quiet) {
    process.stderr.write(
      `eic: The console output of ${target.instance.id}, which may show its host keys, could not be read: ${known.consoleFailure}\n`,
    );
  }
  return known;
}
