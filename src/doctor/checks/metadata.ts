import { type Check, notApplicable, passed } from '../check';
import { describedInstance } from '../facts/described-instance';

/** Whether the metadata service, from which sshd gets the pushed keys, is on. */
export const metadata: Check = {
  id: 'metadata',
  group: 'instance',
  title: 'Instance metadata',
  asks: 'Is the metadata service on, from which sshd reads the pushed keys?',
  permissions: ['ec2:DescribeInstances'],
  needs: ['instance-found'],
  async run(subject) {
    const { instance, described } = await describedInstance(subject);
    const { HttpEndpoint, HttpTokens } = described.MetadataOptions ?? {};
    if (HttpEndpoint === undefined) return notApplicable('EC2 does not say.');
    if (HttpEndpoint === 'enabled') return passed('It is on.', [`tokens (IMDSv2): ${HttpTokens}`]);
    return {
      state: 'failed',
      summary: 'The metadata service is off, so sshd cannot read the pushed key.',
      remedy: 'Turn it on.',
      fix: [
        `aws ec2 modify-instance-metadata-options --region ${subject.aws.region} --instance-id ${instance.id} --http-endpoint enabled --http-tokens required`,
      ],
    };
  },
};
