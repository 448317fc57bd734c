import { SendSerialConsoleSSHPublicKeyCommand } from '@aws-sdk/client-ec2-instance-connect';
import { callAws } from '../aws/call';
import type { AwsClients } from '../aws/clients';
import type { Deadline } from '../aws/deadline';
import { awsErrorName } from '../aws/error';
import { EicError, type ErrorCode } from '../eic-error';
import type { Instance } from '../instance/instance';
import { sendSerialConsoleSshPublicKeyStatement } from '../instance/policy-statements';

/**
 * Pushes a public key for the serial console of an instance. This opens a session, and an instance has at most one: a
 * second push fails until about 30 seconds after that one has ended.
 * @see https://docs.aws.amazon.com/ec2-instance-connect/latest/APIReference/API_SendSerialConsoleSSHPublicKey.html
 * @throws EicError
 */
export async function pushSerialConsoleKey(
  instance: Instance,
  publicKey: string,
  aws: AwsClients,
  deadline: Deadline,
): Promise<void> {
  const call = {
    action: 'ec2-instance-connect:SendSerialConsoleSSHPublicKey',
    statement: sendSerialConsoleSshPublicKeyStatement(instance),
  };
  const command = new SendSerialConsoleSSHPublicKeyCommand({
    InstanceId: instance.id,
    SerialPort: 0,
    SSHPublicKey: publicKey,
  });
  try {
    await callAws(call, deadline, (abortSignal) => aws.instanceConnect.send(command, { abortSignal }));
  } catch (thrown) {
    throw refusal(thrown, instance) ?? thrown;
  }
}

/** Returns an error if the service refused for a reason of its own. */
function refusal(thrown: unknown, { id, region }: Instance): EicError | undefined {
  if (!(thrown instanceof EicError)) return undefined;
  const { requestId } = thrown;
  const make = (code: ErrorCode, message: string, remedy: string, details: readonly string[] = []) =>
    new EicError(code, message, { remedy, details, requestId, cause: thrown });
  switch (awsErrorName(thrown.cause)) {
    case 'SerialConsoleAccessDisabledException':
      return make(
        'EIC_AWS_REJECTED',
        `Serial consoles are disabled in this account and the Region ${region}.`,
        'An administrator enables them with the command below. The right is `ec2:EnableSerialConsoleAccess`; a service control policy may forbid it.',
        [`aws ec2 enable-serial-console-access --region ${region}`],
      );
    case 'SerialConsoleSessionLimitExceededException':
      return make(
        'EIC_AWS_REJECTED',
        `The serial console of ${id} has a session already, and EC2 allows only one.`,
        'End the other session, which may also be in the AWS console. EC2 needs about 30 seconds after that. A session ends by itself after an hour.',
      );
    case 'SerialConsoleSessionUnavailableException':
      return make(
        'EIC_AWS_UNAVAILABLE',
        `EC2 could not start a serial console session of ${id}.`,
        'Try again in some minutes; if it stays so, reboot the instance or ask AWS support.',
      );
    case 'SerialConsoleSessionUnsupportedException':
      return make(
        'EIC_AWS_REJECTED',
        `The BIOS of ${id} is too old for the serial console.`,
        'Reboot the instance, which updates its BIOS. If that does not help, stop and start it.',
      );
    case 'EC2InstanceTypeInvalidException':
      return make(
        'EIC_AWS_REJECTED',
        `The instance type of ${id} has no serial console: only those of the Nitro system do.`,
        'Use the console output (`aws ec2 get-console-output`), or stop the instance and change its type.',
      );
    case 'EC2InstanceNotFoundException':
      return make(
        'EIC_INSTANCE_NOT_FOUND',
        `EC2 Instance Connect does not find ${id} in ${region}.`,
        'It may have been terminated a moment ago: check its state.',
      );
    case 'EC2InstanceStateInvalidException':
      return make(
        'EIC_INSTANCE_NOT_RUNNING',
        `EC2 Instance Connect says that ${id} is not running.`,
        'It may have been stopped a moment ago: check its state.',
      );
    case 'EC2InstanceUnavailableException':
      return make(
        'EIC_AWS_UNAVAILABLE',
        `EC2 Instance Connect says that ${id} is unavailable at the moment.`,
        'Try again in some minutes.',
      );
    default:
      return undefined;
  }
}
