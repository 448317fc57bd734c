import { shellWord } from '../connect/openssh/quoting';

/**
 * Returns the variables that have programs start `ssh` with a configuration file: git, rsync and Ansible. All of them split
 * the value into words as a shell does.
 */
export function programVariables(sshConfig: string): readonly (readonly [name: string, value: string])[] {
  const option = `-F ${shellWord(sshConfig)}`;
  return [
    ['GIT_SSH_COMMAND', `ssh ${option}`],
    ['RSYNC_RSH', `ssh ${option}`],
    ['ANSIBLE_SSH_COMMON_ARGS', option],
  ];
}
