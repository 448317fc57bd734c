import { isIP } from 'node:net';
import { Command, InvalidArgumentError, Option } from 'commander';
import { withConnectionOptions } from '../connection-flags';
import { wholeNumber } from '../number-option';
import { osUser } from '../os-user-option';
import { type DoctorFlags, doctorFormats } from './flags';

const afterHelp = `
INSTANCE is an instance ID, or a Name tag that exactly one instance has.

The checks only read, except that a key is pushed and used to log in. With
--no-push not even that is done. Each check needs few permissions; one that is
missing makes a check unknown, and is named.

Examples:
  # Why can this step not log in?
  eic doctor i-0123456789abcdef0

  # The same for a runner that is somewhere else
  eic doctor web-1 --runner-ip 203.0.113.7 --no-push

  # All checks, and what they ask
  eic doctor --list

Exit code: 0 if no check failed, even if one warns or is unknown; 1 if one
failed; 2 if the command was used wrongly; 255 if nothing could be checked.`;

/** `eic doctor`: says which link between this machine and a login is broken. */
export function doctorCommand(): Command {
  const command = new Command('doctor')
    .description('Find out why a login to an instance fails, and what to do about it.')
    .usage('INSTANCE [options]')
    .argument('[instance]', 'instance ID, or name')
    .option('--os-user <name>', 'OS user to log in as', osUser, 'ec2-user')
    .option('--port <port>', 'TCP port of sshd', wholeNumber(1, 65_535), 22)
    .option('--known-hosts <file>', 'host keys, in the format of known_hosts, or fingerprints')
    .option(
      '--runner-ip <address>',
      'address that connections come from, as the instance sees it (default: that of this machine)',
      ipAddress,
    )
    .option('--no-push', 'push no key and do not log in: only read')
    .option('--list', 'list the checks')
    .addOption(
      new Option('-f, --format <format>', 'format of the output').choices(doctorFormats).default('text'),
    );
  return withConnectionOptions(command, ['wait-for-boot'])
    .addHelpText('after', afterHelp)
    .action(async (instance: string | undefined, flags: DoctorFlags) => {
      const { runDoctor } = await import('./run');
      await runDoctor(instance, flags);
    });
}

function ipAddress(text: string): string {
  if (isIP(text) !== 0) return text;
  throw new InvalidArgumentError('It takes an IP address.');
}
