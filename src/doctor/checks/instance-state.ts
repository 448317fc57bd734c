import { type Check, passed } from '../check';
import { instance } from '../facts/described-instance';

/** Whether the instance runs. */
export const instanceState: Check = {
  id: 'instance-state',
  group: 'instance',
  title: 'Instance state',
  asks: 'Is the instance running?',
  permissions: ['ec2:DescribeInstances'],
  needs: ['instance-found'],
  async run(subject) {
    const { id, state } = await instance(subject);
    if (state === 'running') return passed('It is running.');
    const start = `aws ec2 start-instances --region ${subject.aws.region} --instance-ids ${id}`;
    return {
      state: 'failed',
      summary: `It is ${state}, not running.`,
      ...whatToDo(state, start),
    };
  },
};

function whatToDo(
  state: string,
  start: string,
): { readonly remedy: string; readonly fix?: readonly string[] } {
  switch (state) {
    case 'pending':
      return { remedy: 'It boots: wait for it (`wait-for-boot`).' };
    case 'shutting-down':
    case 'terminated':
      return { remedy: 'A terminated instance cannot be started: use another one.' };
    case 'stopping':
      return { remedy: 'Wait until it is stopped, then start it.', fix: [start] };
    default:
      return { remedy: 'Start it.', fix: [start] };
  }
}
