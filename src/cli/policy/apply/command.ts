import { Command, Option } from 'commander';
import { withAwsOptions } from '../../aws-options';
import { listed } from '../../list-option';
import { emitOption } from '../emit-option';
import type { ApplyFlags } from './flags';

/** `eic policy apply`: creates or updates a managed policy, and attaches it. */
export function applyCommand(): Command {
  const command = new Command('apply')
    .description(
      'Create or update a managed policy in AWS, and attach it. Without --yes, show what would change.',
    )
    .argument('<file>', 'the policy, in JSON; - is standard input')
    .requiredOption('--name <name>', 'the name of the policy')
    .option('--path <path>', 'its path, such as /deploy/, which cannot be changed later', '/')
    .option('--description <text>', 'its description, which cannot be changed later')
    .option('--tag <KEY=VALUE>', 'a tag to set; may be repeated. Other tags stay', listed)
    .option(
      '--variable <NAME=value>',
      'the value of a placeholder, substituted first; may be repeated',
      listed,
    )
    .option('-c, --config <file>', "use this configuration of the linter instead of the file's nearest one")
    .optionsGroup('Attach the policy to (it is never detached):')
    .option('--attach-user <name>', 'a user; may be repeated', listed)
    .option('--attach-group <name>', 'a group; may be repeated', listed)
    .option('--attach-role <name>', 'a role; may be repeated', listed)
    .optionsGroup('What to do:')
    .option('-y, --yes', 'make the changes')
    .addOption(
      new Option('--exit-code', 'without --yes: exit with 3 if there are changes to make').conflicts('yes'),
    )
    .addOption(
      emitOption('print commands or a template that create the policy, and call nothing of AWS').conflicts([
        'yes',
        'exitCode',
        'region',
        'profile',
      ]),
    )
    .addHelpText(
      'after',
      `
The policy is linted first, as by eic lint; an error stops the command. The same
document as in AWS is not written again. If the policy has five versions, the
oldest that is not the default one is deleted.

Example:
  eic policy apply policy.json --name deploy-run --attach-role deploy
  eic policy apply policy.json --name deploy-run --attach-role deploy --yes

Exit code: 0 if there was nothing to change, if the changes were shown, or if they
were made; 1 if the linter found an error or AWS failed; 2 if the command was used
wrongly or the file could not be read; 3 with --exit-code if changes are to be
made; 130 after Ctrl-C.`,
    )
    .action(async (file: string, flags: ApplyFlags) => {
      const { runApply } = await import('./run');
      await runApply(file, flags);
    });
  return withAwsOptions(command);
}
