import { Command, Option } from 'commander';
import { presets } from '../../policy/configuration/configuration';
import { failOns } from '../../policy-files/fail-on';
import { formatNames } from '../../report/findings/format-names';
import { listed } from '../list-option';
import { wholeNumber } from '../number-option';
import { osUsers } from '../os-user-option';
import type { LintFlags } from './flags';

/** `eic lint`: what the linter finds in policy files. */
export function lintCommand(): Command {
  const command = new Command('lint')
    .description(
      'Check EC2 Instance Connect policies: files of their own, and those in CloudFormation, SAM and Terraform plans.',
    )
    .argument(
      '[paths...]',
      'files, folders and globs; - is standard input (default: all files that git tracks here and that are about EC2 Instance Connect)',
    )
    .addOption(
      new Option('-f, --format <format>', 'how findings are printed').choices(formatNames).default('stylish'),
    )
    .option('-o, --output-file <file>', 'write them to a file, not to standard output')
    .option('-c, --config <file>', 'use this configuration, not the nearest .eiclint.json or .eiclint.yaml')
    .addOption(new Option('--preset <preset>', 'which rules are on').choices(presets))
    .option('--os-user <name>', 'an OS user that a policy may let log in; may be repeated', osUsers)
    .option('--variable <NAME=value>', 'the value of a placeholder, put in first; may be repeated', listed)
    .option('--fix', 'mend in the files what can be mended mechanically')
    .addOption(
      new Option('--fix-dry-run', 'print what --fix would change as a diff, and change nothing').conflicts(
        'fix',
      ),
    )
    .option('--stdin', 'lint standard input; with --fix the mended text is printed')
    .option('--stdin-filename <file>', 'what standard input is called, and whose configuration holds for it')
    .option('--max-warnings <number>', 'fail where there are more warnings', wholeNumber(0, 999_999_999))
    .addOption(
      new Option('--fail-on <severity>', 'the least severity that fails').choices(failOns).default('error'),
    )
    .option(
      '--skip-unrelated',
      'pass over files that are not about EC2 Instance Connect even where they are named',
    )
    .addHelpText(
      'after',
      `
Exit code: 0 where nothing was found that fails, 1 where something was, 2 where the command was used wrongly or a file
could not be read.`,
    )
    .action(async (paths: readonly string[], flags: LintFlags) => {
      const { runLint } = await import('./run');
      await runLint(paths, flags);
    });
  return command;
}
