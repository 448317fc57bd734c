import { DescribeImagesCommand } from '@aws-sdk/client-ec2';
import { callAws } from '../aws/call';
import type { AwsClients } from '../aws/clients';
import type { Deadline } from '../aws/deadline';

/**
 * Returns the name of an AMI; undefined if it cannot be read, for any reason. It is shown in addition to other facts only.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImages.html
 */
export async function imageName(
  imageId: string,
  aws: AwsClients,
  deadline: Deadline,
): Promise<string | undefined> {
  const action = 'ec2:DescribeImages';
  const call = { action, statement: { Effect: 'Allow', Action: action, Resource: '*' } } as const;
  const command = new DescribeImagesCommand({ ImageIds: [imageId] });
  try {
    const { Images } = await callAws(call, deadline, (abortSignal) => aws.ec2.send(command, { abortSignal }));
    return Images?.[0]?.Name;
  } catch {
    return undefined;
  }
}
