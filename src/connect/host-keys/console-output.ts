import { GetConsoleOutputCommand } from '@aws-sdk/client-ec2';
import { callAws } from '../../aws/call';
import type { AwsClients } from '../../aws/clients';
import type { Deadline } from '../../aws/deadline';
import { TooManyOpenFiles } from '../../aws/too-many-open-files';
import { EicError } from '../../eic-error';
import type { Instance } from '../../instance/instance';
import { getConsoleOutputStatement } from '../../instance/policy-statements';
import { type ConsoleHostKeys, consoleHostKeys } from './console-host-keys';

/** The host keys in an instance's console output, or why it could not be read. */
export interface ConsoleAnswer {
  readonly hostKeys?: ConsoleHostKeys;
  /** Set if the call failed. No host keys are then known from the console. */
  readonly failure?: EicError;
}

/**
 * Reads the host keys that cloud-init printed to the console at first boot. Rejects only for cancellation and
 * `TooManyOpenFiles`: no console output is normal (a reboot, much traffic, no permission), and what is known decides
 * what follows.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetConsoleOutput.html
 */
export async function readConsole(
  instance: Instance,
  aws: AwsClients,
  deadline: Deadline,
): Promise<ConsoleAnswer> {
  const call = { action: 'ec2:GetConsoleOutput', statement: getConsoleOutputStatement(instance) };
  const command = new GetConsoleOutputCommand({ InstanceId: instance.id });
  try {
    const { Output = '' } = await callAws(call, deadline, (abortSignal) =>
      aws.ec2.send(command, { abortSignal }),
    );
    const hostKeys = consoleHostKeys(Buffer.from(Output, 'base64').toString('utf8'));
    return hostKeys === undefined ? {} : { hostKeys };
  } catch (thrown) {
    deadline.throwIfCancelled();
    // Says nothing about the console: without this, a host key that it names would pass as unknown.
    if (thrown instanceof TooManyOpenFiles) throw thrown;
    return { failure: EicError.from(thrown) };
  }
}
