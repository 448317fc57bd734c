import { type DefaultOsUsers, defaultOsUsers, systemsWithUser } from '../../instance/default-os-user';
import { type Check, type CheckResult, notApplicable, passed } from '../check';
import { image } from '../facts/image';

/** Whether the OS user is one that the AMI comes with. */
export const osUser: Check = {
  id: 'os-user',
  group: 'ssh',
  title: 'OS user',
  asks: 'Is the OS user one that the AMI of the instance comes with?',
  permissions: ['ec2:DescribeInstances', 'ec2:DescribeImages'],
  needs: ['instance-found'],
  async run(subject) {
    const name = (await image(subject))?.Name;
    const defaults = name === undefined ? undefined : defaultOsUsers(name);
    if (name === undefined || defaults === undefined) {
      return notApplicable('The name of the AMI does not say which users it has.');
    }
    const user = subject.osUser;
    const evidence = [`AMI: ${name}`];
    if (defaults.users.includes(user)) {
      return passed(`${user} is the user of ${defaults.system}'s AMIs.`, evidence);
    }
    return otherUser(user, defaults, evidence);
  },
};

function otherUser(
  user: string,
  { system, users }: DefaultOsUsers,
  evidence: readonly string[],
): CheckResult {
  const [usual] = users;
  const right = users.join(' or ');
  // Its sshd_config has `PermitRootLogin forced-commands-only`.
  if (user === 'root' && system === 'Amazon Linux') {
    return {
      state: 'warned',
      summary: `sshd of ${system} refuses logins as root; its user is ${right}.`,
      evidence,
      remedy: `Log in as ${right} and use sudo.`,
    };
  }
  const others = systemsWithUser(user);
  if (others.length === 0) {
    return notApplicable(
      `${user} is not the user that AMIs of ${system} come with (${right}): it exists if somebody created it.`,
    );
  }
  return {
    state: 'warned',
    summary: `${user} is the user of ${others.join(', ')}; the AMI is ${system}, whose user is ${right}.`,
    evidence,
    remedy: `Set \`os-user\` to ${usual}, or create the user ${user}.`,
  };
}
