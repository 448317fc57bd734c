import { Command } from 'commander';
import { inputFlags } from '../action-inputs/input-flags';
import { withConnectionOptions } from '../connection-flags';
import type { InstancesFlags } from './flags';

const afterHelp = `
INSTANCE is an instance ID, or a Name tag that exactly one running instance has.
Without INSTANCE and filters, all running instances are listed.

The flags are those of eic run, and so is the order. No instance is connected to.
The route is how each would be reached: direct, or through an EC2 Instance
Connect Endpoint, a bastion or Session Manager.

Examples:
  eic instances
  eic instances --filters tag:Role=web,api --region eu-central-1,us-east-1
  eic instances --auto-scaling-group web --json | jq -r '.[].instanceId'

Exit code: 0 if eic run could begin on all of them, 1 if not, 2 if the command
was used wrongly, 255 if EC2 could not be asked.`;

/** `eic instances`: lists the instances that `eic run` would choose, and by which route it would reach them. */
export function instancesCommand(): Command {
  const command = new Command('instances')
    .description('List instances: those that eic run would choose, and how it would reach them.')
    .usage('[INSTANCE...] [options]')
    .argument('[instance...]', 'instance IDs, or names')
    .option('--json', 'print JSON in place of a table');
  for (const { option } of inputFlags()) {
    if (option.helpGroupHeading === 'Choosing instances:') command.addOption(option);
  }
  return withConnectionOptions(command, ['wait-for-boot', 'max-tunnel-duration'], 'several')
    .addHelpText('after', afterHelp)
    .action(async (instances: readonly string[], flags: InstancesFlags) => {
      const { runInstances } = await import('./run');
      await runInstances(instances, flags);
    });
}
