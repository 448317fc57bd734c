import { type Check, notApplicable, passed } from '../check';
import { bastion } from '../facts/dialed';

/** Whether the bastion exists and runs. */
export const bastionCheck: Check = {
  id: 'bastion',
  group: 'network',
  title: 'Bastion',
  asks: 'Does the bastion exist, and is it running?',
  permissions: ['ec2:DescribeInstances'],
  needs: ['lookup'],
  async run(subject) {
    const id = subject.routing.bastion?.instanceId;
    if (id === undefined) return notApplicable('No bastion is used.');
    const found = await bastion(subject);
    if (found === undefined) {
      return {
        state: 'failed',
        summary: `The bastion ${id} does not exist in ${subject.aws.region} for these credentials.`,
        remedy: 'Check its ID, the Region, and that the credentials belong to its account.',
      };
    }
    const { state } = found.instance;
    if (state === 'running') return passed(`The bastion ${id} is running.`);
    return {
      state: 'failed',
      summary: `The bastion ${id} is ${state}, not running.`,
      remedy: 'Start it, or use another bastion.',
      fix: [`aws ec2 start-instances --region ${subject.aws.region} --instance-ids ${id}`],
    };
  },
};
