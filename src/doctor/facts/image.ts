import { DescribeImagesCommand, type Image } from '@aws-sdk/client-ec2';
import { instance } from './described-instance';
import { ec2Call } from './ec2-call';
import { fact } from './fact';

/** The AMI of the instance; undefined if it no longer exists, or is no longer shared with the account. */
export const image = fact(async (subject): Promise<Image | undefined> => {
  const { imageId } = await instance(subject);
  if (imageId === undefined) return undefined;
  const command = new DescribeImagesCommand({ ImageIds: [imageId] });
  try {
    const { Images = [] } = await ec2Call(subject, 'DescribeImages', (ec2, options) =>
      ec2.send(command, options),
    );
    return Images.find(({ ImageId }) => ImageId === imageId);
  } catch (thrown) {
    const isGone = thrown instanceof Error && /InvalidAMIID\.(NotFound|Unavailable)/.test(thrown.message);
    if (isGone) return undefined;
    throw thrown;
  }
});
