import { type Check, passed } from '../check';
import { candidates, theOne } from '../facts/described-instance';

/** Whether the argument names an instance that the credentials see in the Region. */
export const instanceFound: Check = {
  id: 'instance-found',
  group: 'instance',
  title: 'Instance found',
  asks: 'Is there exactly one instance with this ID or name in the Region, for these credentials?',
  permissions: ['ec2:DescribeInstances'],
  needs: ['lookup'],
  async run(subject) {
    const found = await candidates(subject);
    const one = theOne(found);
    const shown = JSON.stringify(subject.instance);
    const { region } = subject.aws;
    if (one !== undefined) {
      const { id, name } = one.instance;
      return passed(`${id}${name === undefined ? '' : ` (${name})`} is in ${region}.`);
    }
    if (found.length === 0) {
      return {
        state: 'failed',
        summary: `There is no instance ${shown} in ${region} for these credentials.`,
        remedy:
          'Check the ID or name, the Region, and that the credentials belong to the account of the instance.',
      };
    }
    return {
      state: 'failed',
      summary: `${found.length} instances have the name ${shown}.`,
      evidence: found.map(({ instance: { id, state } }) => `${id}: ${state}`),
      remedy: 'Give the ID of the one that you mean.',
    };
  },
};
