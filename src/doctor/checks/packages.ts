import { imagePackages } from '../../instance/image-packages';
import { type Check, notApplicable, passed } from '../check';
import { describedInstance } from '../facts/described-instance';
import { image } from '../facts/image';

/** Whether the AMI was built with the EC2 Instance Connect packages. */
export const packages: Check = {
  id: 'packages',
  group: 'instance',
  title: 'EC2 Instance Connect packages',
  asks: 'Was the AMI built with the packages that EC2 Instance Connect needs?',
  permissions: ['ec2:DescribeInstances', 'ec2:DescribeImages'],
  needs: ['instance-found'],
  async run(subject) {
    const { described } = await describedInstance(subject);
    if (described.Platform === 'Windows' || described.Platform === 'windows') {
      return {
        state: 'failed',
        summary: 'It is a Windows instance; EC2 Instance Connect is for Linux.',
        remedy: 'Use Session Manager or Remote Desktop there.',
      };
    }
    const found = await image(subject);
    if (found === undefined) {
      return { state: 'unknown', summary: 'The AMI no longer exists, or is not shared with this account.' };
    }
    const name = found.Name ?? '';
    const evidence = [`AMI: ${found.ImageId} ${name}`, `owner: ${found.OwnerId ?? 'unknown'}`];
    const known = imagePackages(name);
    if (known === undefined) {
      return notApplicable(`The name of the AMI does not tell which system it is: ${name}`);
    }
    const { system, included } = known;
    if (included) return passed(`The AMI is ${system}, which includes them.`, evidence);
    return {
      state: 'warned',
      summary: `The AMI is ${system}, which was built without them.`,
      evidence,
      remedy: system.startsWith('AlmaLinux')
        ? 'Install ec2-instance-connect and ec2-instance-connect-selinux on the instance, or move to an AMI since 8.9.20240303 or 9.3.20240303.'
        : 'Install ec2-instance-connect on the instance.',
    };
  },
};
