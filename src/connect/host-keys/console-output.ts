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
  /** Length of the console output in bytes; absent if the call failed. EC2 has none for some time after the start. */
  readonly bytes?: number;
  /** Set if the call failed. No host keys are then known from the console. */
  readonly failure?: EicError;
}

/**
 * Reads the host keys that cloud-init printed to the console at first boot. Any other failure than
 * those below is returned: a console without host keys is normal (a reboot, much output, no permission).
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetConsoleOutput.html
 * @throws the reason given at cancellation; TooManyOpenFiles
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
    const text = Buffer.from(Output, 'base64');
    const hostKeys = consoleHostKeys(text.toString('utf8'));
    return { bytes: text.length, ...(hostKeys !== undefined && { hostKeys }) };
  } catch (thrown) {
    deadline.throwIfCancelled();
    // It says nothing about the instance, and must not turn a known host key into an unknown one.
    if (thrown instanceof TooManyOpenFiles) throw thrown;
    return { failure: EicError.from(thrown) };
  }
}
