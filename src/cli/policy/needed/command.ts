import { Command, Option } from 'commander';
import { inputFlags } from '../../action-inputs/input-flags';
import { listed } from '../../list-option';
import { commandAfterDashes } from '../../run/command-words';
import { type NeededFlags, neededFormats } from './flags';

/** Inputs that decide what AWS is asked. The flags of the others are accepted too, and are not in the help. */
const deciding = new Set([
  'auto-scaling-group',
  'bastion',
  'bastion-os-user',
  'bastion-port',
  'connection-type',
  'endpoint-id',
  'filters',
  'host-key-verification',
  'instance-ip',
  'known-hosts',
  'max-tunnel-duration',
  'os-user',
  'port',
  'proxy-command',
  'security-group',
]);

/** Inputs of which `eic policy needed` has another flag. */
const ownFlags = new Set(['diagnose', 'output']);

/** `eic policy needed`: the least policy for a command line of `eic run`, or for workflows. */
export function neededCommand(): Command {
  const command = new Command('needed')
    .description(
      'Print the least policy for a command line of `eic run`, or for the uses of the action in workflows.',
    )
    .usage('[INSTANCE...] [options of eic run] | --workflow FILE')
    .argument('[instance...]', 'instance IDs, or names; what follows -- is ignored')
    .optionsGroup('Workflow:')
    .option(
      '--workflow <file>',
      'a workflow or a composite action, in place of a command line; may be repeated',
      listed,
    )
    .option(
      '--role <role>',
      "the role whose policy to print, if a workflow's jobs assume several: its ARN or name",
    )
    .option(
      '--action <owner/name>',
      'a repository that has this action under another name; may be repeated',
      listed,
    )
    .optionsGroup('What a command line or workflow does not say:')
    .option('--region <region>', 'the Region of the instances, or several with commas between them')
    .option('--account-id <id>', 'the account of the instances')
    .option('--instance-tag <KEY=value>', 'a tag of the instances whose IDs are not known')
    .option(
      '--public-ipv4',
      'the instances have public IPv4 addresses: a connection of the type auto is direct',
    )
    .option(
      '--private-ip-address <cidr>',
      'addresses that a tunnel through an endpoint may lead to; may be repeated',
      listed,
    )
    .option(
      '--variable <NAME=value>',
      'the value of a placeholder; of several values, all are granted',
      listed,
    )
    .option('--diagnose', 'also allow reading what explains a failed connection, such as security groups');
  for (const { input, option } of inputFlags()) {
    if (ownFlags.has(input)) continue;
    command.addOption(deciding.has(input) ? option : option.hideHelp());
  }
  return command
    .optionsGroup('Output:')
    .addOption(
      new Option(
        '-f, --format <format>',
        'policy, or report: JSON with the policy of each role, its placeholders and its uses',
      )
        .choices(neededFormats)
        .default('policy'),
    )
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .addHelpText(
      'after',
      `
What is not known is a placeholder, such as $INSTANCE-ID. Standard error says
where its value comes from.

Examples:
  eic policy needed i-0123456789abcdef0 --connection-type endpoint --region eu-central-1
  eic policy needed --workflow .github/workflows/deploy.yml --variable INSTANCE-ID=i-0123456789abcdef0

Exit code: 0 if a policy was printed, 1 if it is larger than IAM accepts, 2 if
the command was used wrongly or a file could not be read.`,
    )
    .action(async (words: readonly string[], flags: NeededFlags) => {
      const ignored = commandAfterDashes(words, process.argv);
      const { runNeeded } = await import('./run');
      await runNeeded(words.slice(0, words.length - (ignored?.length ?? 0)), flags);
    });
}
