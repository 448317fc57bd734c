import { AwsError } from './error';
import { type PushCall, publicKeyLine, required, runningInstance } from './push-call';

/**
 * Stores a key for an instance's serial console. The service's own refusals, such as
 * `SerialConsoleAccessDisabledException`, are faults.
 *
 * https://docs.aws.amazon.com/ec2-instance-connect/latest/APIReference/API_SendSerialConsoleSSHPublicKey.html
 */
export function sendSerialConsoleSshPublicKey({
  input,
  instances,
  serialKeys,
  caller,
  requestId,
}: PushCall): Record<string, unknown> {
  const instanceId = required(input, 'InstanceId');
  const publicKey = publicKeyLine(input);
  const port = input.SerialPort ?? 0;
  if (typeof port !== 'number') throw new AwsError('SerializationException', 'SerialPort is not a number');
  if (port !== 0) throw new AwsError('InvalidArgsException', `SerialPort must be 0, not ${port}`);
  runningInstance(instances, instanceId);
  serialKeys.add({ instanceId, osUser: `port${port}`, publicKey, caller, requestId });
  return { RequestId: requestId, Success: true };
}
