import { DescribeInstanceStatusCommand, type InstanceStatus } from '@aws-sdk/client-ec2';
import { instance } from './described-instance';
import { ec2Call } from './ec2-call';
import { fact } from './fact';

/** The status checks of the instance; undefined if EC2 has none, as for one that does not run. */
export const instanceStatus = fact(async (subject): Promise<InstanceStatus | undefined> => {
  const { id } = await instance(subject);
  const command = new DescribeInstanceStatusCommand({ InstanceIds: [id] });
  const { InstanceStatuses = [] } = await ec2Call(subject, 'DescribeInstanceStatus', (ec2, options) =>
    ec2.send(command, options),
  );
  return InstanceStatuses.find(({ InstanceId }) => InstanceId === id);
});
