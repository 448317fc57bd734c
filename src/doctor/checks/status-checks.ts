import type { InstanceStatus } from '@aws-sdk/client-ec2';
import { type Check, notApplicable, passed } from '../check';
import { instance } from '../facts/described-instance';
import { instanceStatus } from '../facts/instance-status';

/** Whether EC2's own checks of the instance and of what it runs on succeed. */
export const statusChecks: Check = {
  id: 'status-checks',
  group: 'instance',
  title: 'Status checks',
  asks: "Do EC2's checks of the instance, its host and its volumes succeed?",
  permissions: ['ec2:DescribeInstanceStatus'],
  needs: ['instance-state'],
  async run(subject) {
    const status = await instanceStatus(subject);
    if (status === undefined) return notApplicable('EC2 has no status checks of it.');
    const evidence = partsOf(status).map(({ name, is }) => `${name}: ${is}`);
    const impaired = partsOf(status).filter(({ is }) => is === 'impaired');
    if (impaired.length > 0) {
      const names = impaired.map(({ name }) => name);
      return {
        state: 'failed',
        summary: `The ${names.join(' and ')} check fails.`,
        evidence,
        ...repair(names),
      };
    }
    if (partsOf(status).some(({ is }) => is === 'initializing')) {
      return {
        state: 'warned',
        summary: 'The instance is booting: its status checks are initializing.',
        evidence,
        remedy: 'Wait until they succeed (`wait-for-boot` in a step).',
        fix: [
          `aws ec2 wait instance-status-ok --region ${subject.aws.region} --instance-ids ${(await instance(subject)).id}`,
        ],
      };
    }
    if (partsOf(status).some(({ is }) => is === 'insufficient-data')) {
      return {
        state: 'warned',
        summary: 'EC2 cannot tell whether the instance works.',
        evidence,
        remedy: 'Look again in a few minutes.',
      };
    }
    return passed('They succeed.', evidence);
  },
};

function partsOf({ InstanceStatus, SystemStatus, AttachedEbsStatus }: InstanceStatus) {
  const parts = [
    { name: 'system', is: SystemStatus?.Status },
    { name: 'instance', is: InstanceStatus?.Status },
    { name: 'EBS', is: AttachedEbsStatus?.Status },
  ];
  return parts.filter(({ is }) => is !== undefined);
}

function repair(names: readonly string[]): { readonly remedy: string } {
  if (names.includes('system')) {
    return {
      remedy: "AWS's hardware has a fault: stop and start the instance, which moves it to another host.",
    };
  }
  if (names.includes('instance')) {
    return {
      remedy:
        'Its operating system does not respond: read its console output (`aws ec2 get-console-output`), then reboot it.',
    };
  }
  return { remedy: 'A volume does not respond: look at its status in the EC2 console.' };
}
