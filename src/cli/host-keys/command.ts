import { Command } from 'commander';
import { withAwsOptions } from '../aws-options';
import { wholeNumber } from '../number-option';
import type { HostKeysFlags } from './run';

/** `eic host-keys`: prints the host keys that instances printed to their consoles. */
export function hostKeysCommand(): Command {
  const command = new Command('host-keys')
    .description("Print known_hosts lines for instances, from their console output in EC2's API.")
    .usage('INSTANCE... [options]')
    .argument('<instance...>', 'instance IDs, or Name tags that exactly one running instance has')
    .option('--port <port>', "TCP port of the instances' SSH servers", wholeNumber(1, 65_535), 22)
    .addHelpText(
      'after',
      `
Standard output has the lines, by instance ID and address, for ~/.ssh/known_hosts
and the action's input known-hosts. Standard error says what was found and
compared. cloud-init prints the keys at the first boot only, and EC2 keeps the
last 64 KiB of the console, so they may be gone.

Example:
  eic host-keys web-1 web-2 >> ~/.ssh/known_hosts

Exit code: 0 if a host key of each instance was found, 1 if not, 2 if the command
was used wrongly, 255 if EC2 could not be asked.`,
    )
    .action(async (instances: readonly string[], flags: HostKeysFlags) => {
      const { runHostKeys } = await import('./run');
      await runHostKeys(instances, flags);
    });
  return withAwsOptions(command);
}
