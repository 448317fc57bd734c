import { DescribeImagesCommand } from '@aws-sdk/client-ec2';
import { callAws } from '../aws/call';
import type { AwsClients } from '../aws/clients';
import type { Deadline } from '../aws/deadline';

/** Names of AlmaLinux's AMIs: major and minor version, the day of the build, and a rest. */
const almaLinuxName = /^AlmaLinux OS (\d+)\.(\d+)\.(\d{8})/;

/** AlmaLinux 8 and 9 AMIs include the EC2 Instance Connect packages since this day; those of 10 always did. */
const packagesSince = '20240303';

/**
 * Returns whether an AMI was built without the EC2 Instance Connect packages, by its name; undefined if the name is not
 * one of AlmaLinux's. The packages may have been installed on the instance later.
 */
export function builtWithoutPackages(imageName: string): boolean | undefined {
  const [, major, , day] = almaLinuxName.exec(imageName) ?? [];
  if (major === undefined || day === undefined) return undefined;
  return Number(major) < 10 && day < packagesSince;
}

/**
 * Returns the name of an AMI; undefined if it cannot be read, for any reason. It is used only to explain a failure.
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
