import { SendSSHPublicKeyCommand } from '@aws-sdk/client-ec2-instance-connect';
import { callAws } from '../aws/call';
import type { AwsClients } from '../aws/clients';
import type { Deadline } from '../aws/deadline';
import { awsErrorName } from '../aws/error';
import type { Pace } from '../aws/pace';
import { EicError } from '../eic-error';
import type { Instance } from '../instance/instance';
import { sendSshPublicKeyStatement } from '../instance/policy-statements';

/** Duration of the window in milliseconds: a pushed key can be used to authenticate for so long. */
export const windowMs = 60_000;

/** Gives an instance a public key for `osUser`; {@link pushKey}, or one in its place. */
export type PushKey = (
  instance: Instance,
  osUser: string,
  publicKey: string,
  aws: AwsClients,
  deadline: Deadline,
) => Promise<void>;

/**
 * Pushes a public key: for {@link windowMs}, its private key can log in as `osUser`. The service knows neither whether
 * that user exists nor whether the instance has the package.
 * @param pace that of the pushes of a fleet; default is not to wait
 * @see https://docs.aws.amazon.com/ec2-instance-connect/latest/APIReference/API_SendSSHPublicKey.html
 * @throws EicError
 */
export async function pushKey(
  instance: Instance,
  osUser: string,
  publicKey: string,
  aws: AwsClients,
  deadline: Deadline,
  pace?: Pace,
): Promise<void> {
  const call = {
    action: 'ec2-instance-connect:SendSSHPublicKey',
    statement: sendSshPublicKeyStatement(instance, osUser),
  };
  const command = new SendSSHPublicKeyCommand({
    InstanceId: instance.id,
    InstanceOSUser: osUser,
    SSHPublicKey: publicKey,
    ...(instance.availabilityZone === undefined ? {} : { AvailabilityZone: instance.availabilityZone }),
  });
  try {
    const send = (abortSignal: AbortSignal) => aws.instanceConnect.send(command, { abortSignal });
    await callAws(call, deadline, send, pace);
  } catch (thrown) {
    throw instanceProblem(thrown, instance) ?? thrown;
  }
}

/** Returns an error if the service says that the instance was terminated or stopped after it was looked up. */
function instanceProblem(thrown: unknown, { id, region }: Instance): EicError | undefined {
  if (!(thrown instanceof EicError)) return undefined;
  const { requestId } = thrown;
  switch (awsErrorName(thrown.cause)) {
    case 'EC2InstanceNotFoundException':
      return new EicError(
        'EIC_INSTANCE_NOT_FOUND',
        `EC2 Instance Connect does not find ${id} in ${region}.`,
        {
          remedy: 'It may have been terminated a moment ago: check its state.',
          requestId,
          cause: thrown,
        },
      );
    case 'EC2InstanceStateInvalidException':
    case 'EC2InstanceUnavailableException':
      return new EicError(
        'EIC_INSTANCE_NOT_RUNNING',
        `EC2 Instance Connect says that ${id} is not running.`,
        {
          remedy: 'It may have been stopped a moment ago: check its state.',
          requestId,
          cause: thrown,
        },
      );
    default:
      return undefined;
  }
}
