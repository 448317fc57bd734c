import { Command, Option } from 'commander';
import { presets } from '../../policy/configuration/configuration';
import { failOns } from '../../policy-files/fail-on';
import { formatNames } from '../../report/findings/format-names';
import { listed } from '../list-option';
import { wholeNumber } from '../number-option';
import { osUsers } from '../os-user-option';
import type { LintFlags } from './flags';

/** `eic lint`: checks policy files. */
export function lintCommand(): Command {
  const command = new Command('lint')
    .description(
      'Check EC2 Instance Connect policies in policy files, CloudFormation and SAM templates and Terraform plans.',
    )
    .argument(
      '[paths...]',
      'files, folders and globs; - is standard input (default: all files below the working directory that git tracks and that are about EC2 Instance Connect)',
    )
    .addOption(
      new Option('-f, --format <format>', 'format of the findings').choices(formatNames).default('stylish'),
    )
    .option('-o, --output-file <file>', 'write the findings to a file instead of standard output')
    .option(
      '-c, --config <file>',
      'use this configuration instead of the nearest .eiclint.json or .eiclint.yaml',
    )
    .addOption(new Option('--preset <preset>', 'the rules to apply').choices(presets))
    .option('--os-user <name>', 'an OS user that a policy may allow; may be repeated', osUsers)
    .option(
      '--variable <NAME=value>',
      'the value of a placeholder, substituted before the check; may be repeated',
      listed,
    )
    .option(
      '--against-workflow <file>',
      'also report what the policies lack for the uses of the action in this workflow, and what they allow beyond that; may be repeated',
      listed,
    )
    .option(
      '--workflow-role <role>',
      "the role whose policies they are, if the workflow's jobs assume several",
    )
    .option(
      '--workflow-action <owner/name>',
      'a repository that has this action under another name; may be repeated',
      listed,
    )
    .option('--fix', 'fix problems in place where possible')
    .addOption(
      new Option('--fix-dry-run', 'print the changes of --fix as a diff, and change nothing').conflicts(
        'fix',
      ),
    )
    .option('--stdin', 'lint standard input; with --fix, print the fixed text')
    .option(
      '--stdin-filename <file>',
      'name of standard input in findings, and the path whose configuration applies',
    )
    .option(
      '--max-warnings <number>',
      'maximum number of warnings; more fail the run',
      wholeNumber(0, 999_999_999),
    )
    .addOption(
      new Option('--fail-on <severity>', 'the lowest severity that fails the run')
        .choices(failOns)
        .default('error'),
    )
    .option('-q, --quiet', 'show only errors; warnings still count for the exit code')
    .option('--skip-unrelated', 'skip files that are not about EC2 Instance Connect, even if they are named')
    .addOption(
      new Option(
        '--init',
        'write a .eiclint.json into the working directory, with the OS users of the policies, and lint nothing',
      ).conflicts(notForInit),
    )
    .addHelpText(
      'after',
      `
Exit code: 0 if no finding fails the run, 1 if one does, 2 if the command was
used wrongly, a configuration is broken or a file could not be read.`,
    )
    .action(async (paths: readonly string[], flags: LintFlags) => {
      if (flags.init === true) {
        const { runInit } = await import('./init');
        await runInit(paths, flags);
        return;
      }
      const { runLint } = await import('./run');
      await runLint(paths, flags);
    });
  return command;
}

/** Options that mean nothing where no file is linted. */
const notForInit = [
  'format',
  'outputFile',
  'config',
  'variable',
  'fix',
  'fixDryRun',
  'stdin',
  'stdinFilename',
  'maxWarnings',
  'failOn',
  'quiet',
  'skipUnrelated',
  'againstWorkflow',
  'workflowRole',
  'workflowAction',
];
