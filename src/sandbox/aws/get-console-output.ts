import { consoleLimit } from './console-output';
import type { Ec2Operation } from './ec2-call';
import { findByIds } from './instance-ids';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetConsoleOutput.html */
export const getConsoleOutput: Ec2Operation = ({ parameters, instances, consoleOutput, now }) => {
  const id = parameters.require('InstanceId');
  const [instance] = findByIds(instances, [id]);
  const output = instance === undefined ? null : consoleOutput(instance);
  return {
    instanceId: id,
    timestamp: new Date(now).toISOString(),
    output: output === null ? undefined : Buffer.from(output).subarray(-consoleLimit).toString('base64'),
  };
};
