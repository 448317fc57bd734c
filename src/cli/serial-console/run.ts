import { type AwsClients, awsClients } from '../../aws/clients';
import { Deadline } from '../../aws/deadline';
import { configValues, type SshOption, sshOptions } from '../../connect/openssh/ssh-arguments';
import { pushSerialConsoleKey } from '../../connect/push-serial-console';
import { serialConsoleHost } from '../../connect/serial-console-host';
import { EicError } from '../../eic-error';
import { findInstances } from '../../instance/find';
import type { Instance } from '../../instance/instance';
import { awsSettings } from '../aws-settings';
import { failedExitCode, reportFailure } from '../failure';
import { foundInstance } from '../found-instance';
import { instanceIds } from '../instance-argument';
import { exitCodeOf } from '../run-command';
import { type LoginEnd, loginWithAgent } from '../ssh/login-with-agent';
import { openSshVersion, SshRefused, sshConfiguration } from '../ssh/system-ssh';
import { StopSignal } from '../stop-signal';
import { UsageError } from '../usage-error';
import type { SerialConsoleFlags } from './flags';

/** Milliseconds for finding the instance, and again for pushing the key. */
const awsMs = 30_000;

/**
 * Runs the system's `ssh` to the Region's serial console server, and serves it the key that is pushed. The exit code is
 * that of `ssh`.
 *
 * @throws UsageError if no Region is known, or if the options of `ssh` name a user
 */
export async function runSerialConsole(
  argument: string,
  sshArgs: readonly string[],
  flags: SerialConsoleFlags,
): Promise<void> {
  refuseUser(sshOptions(sshArgs));
  const stop = new StopSignal();
  try {
    const { region } = await awsSettings(flags);
    const { hostname, sha256 } = serialConsoleHost(region);
    const version = await openSshVersion();
    const configuration = await sshConfiguration(hostname, sshArgs);
    const aws = awsClients(region);
    try {
      const instance = await find(argument, aws, new Deadline(awsMs, stop.signal));
      stop.signal.throwIfAborted();
      // From here on, signals are for ssh.
      stop.close();
      const end = await loginWithAgent({
        destination: hostname,
        sshArgs,
        user: `${instance.id}.port0`,
        // Each push opens a session, and an instance has only one.
        keyTypes: [flags.keyType],
        push: (publicKey, cancelled) =>
          pushSerialConsoleKey(instance, publicKey, aws, new Deadline(awsMs, cancelled)),
        hostKeyAlias: hostname,
        known: { keys: sha256 === undefined ? [] : [{ type: undefined, sha256 }], revoked: [] },
        configuration,
        version,
      });
      process.exitCode = end.exitCode;
      if (isRefused(end)) reportFailure(keyRefused(instance, hostname, flags));
    } finally {
      aws.close();
    }
  } catch (thrown) {
    if (stop.signal.aborted) process.exitCode = exitCodeOf(await stop.received);
    else if (thrown instanceof SshRefused) process.exitCode = thrown.exitCode;
    else reportFailure(thrown);
  } finally {
    stop.close();
  }
}

/** The user of the connection is the instance; who logs in is asked for by the console. */
function refuseUser(options: readonly SshOption[]): void {
  if (options.some(({ letter }) => letter === 'l') || configValues(options, 'User').length > 0) {
    throw new UsageError(
      '-l and User cannot be used with eic serial-console: the serial console itself asks for the name of the OS user.',
    );
  }
}

async function find(argument: string, aws: AwsClients, deadline: Deadline): Promise<Instance> {
  const [id = ''] = await instanceIds([argument], [aws], deadline);
  return foundInstance(id, await findInstances([id], aws, deadline));
}

function isRefused({ exitCode, agent }: LoginEnd): boolean {
  return exitCode === failedExitCode && agent.listed && !agent.signed && !agent.failed;
}

function keyRefused({ id }: Instance, hostname: string, { keyType }: SerialConsoleFlags): EicError {
  const other = keyType === 'rsa' ? 'ed25519' : 'rsa';
  return new EicError(
    'EIC_AUTHENTICATION_REFUSED',
    `${hostname} did not accept the key for ${id} that EC2 Instance Connect had just accepted.`,
    {
      remedy: `Try again in a minute, when EC2 has ended the session of this push; then with \`--key-type ${other}\`.`,
    },
  );
}
