import type { Ec2Operation } from './ec2-call';
import { AwsError } from './error';

/** The account that AlmaLinux publishes its community AMIs from. */
const almaLinuxOwner = '764336703387';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImages.html, by `ImageId` only. */
export const describeImages: Ec2Operation = ({ parameters, instances }) => {
  const names = new Map(instances.map((instance) => [instance.imageId, instance.imageName]));
  const ids = parameters.list('ImageId');
  const [filter] = parameters.filters();
  if (filter !== undefined) {
    throw new AwsError('InvalidParameterValue', `The sandbox does not support the filter '${filter.name}'`);
  }
  for (const id of ids) {
    if (!/^ami-([a-f0-9]{8}|[a-f0-9]{17})$/.test(id)) {
      throw new AwsError('InvalidAMIID.Malformed', `Invalid id: "${id}" (expecting "ami-...")`);
    }
  }
  const missing = ids.filter((id) => !names.has(id));
  if (missing.length > 0) {
    const message =
      missing.length === 1
        ? `The image id '[${missing[0]}]' does not exist`
        : `The image ids '[${missing.join(', ')}]' do not exist`;
    throw new AwsError('InvalidAMIID.NotFound', message);
  }
  return {
    imagesSet: [...names]
      .filter(([id]) => ids.length === 0 || ids.includes(id))
      .map(([imageId, name]) => ({
        imageId,
        imageLocation: `${almaLinuxOwner}/${name}`,
        imageState: 'available',
        imageOwnerId: almaLinuxOwner,
        isPublic: true,
        architecture: /\b(aarch64|arm64)\b/.test(name) ? 'arm64' : 'x86_64',
        imageType: 'machine',
        name,
        rootDeviceType: 'ebs',
        virtualizationType: 'hvm',
        hypervisor: 'xen',
      })),
  };
};
