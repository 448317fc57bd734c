import { configValues, type SshOption } from '../../connect/openssh/ssh-arguments';
import { isOsUser, osUserForm } from '../../policy/os-user';
import { UsageError } from '../usage-error';

/**
 * Refuses options of `ssh` that contradict what `eic ssh` is for. It opens the connection itself, so another way to the
 * server would be ignored without a word (`-o ProxyCommand`) or fail in words about a `ProxyCommand` (`-J`).
 * @throws UsageError
 */
export function refuseOtherWays(options: readonly SshOption[]): void {
  const jump = options.some(({ letter }) => letter === 'J') || configValues(options, 'ProxyJump').length > 0;
  if (jump || configValues(options, 'ProxyCommand').length > 0) {
    throw new UsageError(
      `${jump ? '-J and ProxyJump' : 'ProxyCommand'} cannot be used with eic ssh, which opens the connection itself. Leave it out; \`eic ssh --help\` shows the ways to an instance. For a way of your own, run ssh.`,
    );
  }
}

/**
 * Returns the OS user that the command line names: that of `--os-user`, else of ssh's `-l` or `-o User`.
 * @throws UsageError if they differ, or if it is no name that a key can be pushed for
 */
export function namedOsUser(flag: string | undefined, options: readonly SshOption[]): string | undefined {
  const [first] = [
    ...options.flatMap(({ letter, value }) => (letter === 'l' ? [value] : [])),
    ...configValues(options, 'User'),
  ];
  if (flag !== undefined && first !== undefined && first !== flag) {
    throw new UsageError(
      `--os-user is ${flag}, and the user of ssh's options is ${first}. Give one of them.`,
    );
  }
  const user = flag ?? first;
  if (user !== undefined && !isOsUser(user)) {
    throw new UsageError(`The OS user is ${JSON.stringify(user)}; it takes ${osUserForm}.`);
  }
  return user;
}
