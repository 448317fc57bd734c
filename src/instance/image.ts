import { DescribeImagesCommand } from '@aws-sdk/client-ec2';
import { callAws } from '../aws/call';
import type { AwsClients } from '../aws/clients';
import type { Deadline } from '../aws/deadline';

/** What AlmaLinux names its AMIs: major and minor version, the day they were built, and what else there may be. */
const almaLinuxName = /^AlmaLinux OS (\d+)\.(\d+)\.(\d{8})/;

/** From this day on AlmaLinux 8 and 9 AMIs have the EC2 Instance Connect packages; 10 always had them. */
const packagesSince = '20240303';

/**
 * Whether an AMI, by its name, was built without the EC2 Instance Connect packages; undefined where the name is not one
 * of AlmaLinux's. The instance may have had them installed since.
 */
export function builtWithoutPackages(imageName: string): boolean | undefined {
  const [, major, , day] = almaLinuxName.exec(imageName) ?? [];
  if (major === undefined || day === undefined) return undefined;
  return Number(major) < 10 && day < packagesSince;
}

/**
 * The name of an AMI; undefined where it is not to be had, for whatever reason: it only ever helps to explain.
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
