import { AwsError } from './error';
import { type PushCall, publicKeyLine, required, runningInstance, text } from './push-call';

/**
 * Validates the parameters before it looks for the instance, then stores the key. Like the service, it does not know
 * the OS users of the instance.
 *
 * https://docs.aws.amazon.com/ec2-instance-connect/latest/APIReference/API_SendSSHPublicKey.html
 */
export function sendSshPublicKey({
  input,
  instances,
  pushedKeys,
  caller,
  requestId,
}: PushCall): Record<string, unknown> {
  const instanceId = required(input, 'InstanceId');
  const osUser = required(input, 'InstanceOSUser');
  const publicKey = publicKeyLine(input);
  const availabilityZone = text(input, 'AvailabilityZone');
  const instance = runningInstance(instances, instanceId);
  if (availabilityZone !== undefined && availabilityZone !== instance.availabilityZone) {
    throw new AwsError('InvalidArgsException', `Instance ${instanceId} is not in ${availabilityZone}`);
  }
  pushedKeys.add({ instanceId, osUser, publicKey, caller, requestId });
  return { RequestId: requestId, Success: true };
}
