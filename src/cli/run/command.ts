import { Command } from 'commander';
import { inputFlags } from '../action-inputs/input-flags';
import { withAwsOptions } from '../aws-options';
import { commandAfterDashes } from './command-words';
import type { RunFlags } from './run';

const afterHelp = `
INSTANCE is an instance ID, or a Name tag that exactly one running instance has.
--filters and --auto-scaling-group choose instances without their names; see
which ones with eic instances.

Each word of COMMAND stays one word on the instance: nothing is expanded there.
For pipes, variables and patterns use a script, or a shell of your own:
  eic run web-1 -- sh -c 'df -h | grep ^/dev'

Examples:
  eic run i-0123456789abcdef0 -- systemctl status nginx
  eic run web-1 web-2 --file deploy.sh --env RELEASE=v42 --max-parallel 1
  eic run db --os-user postgres -- pg_dump shop > shop.sql
  eic run web-1 --file - < deploy.sh
  eic run web-1 --stdin -- tee app.conf < app.conf
  eic run --filters 'tag:Role=web,api' --max-parallel 20 -- uptime
  eic run web-1 web-2 --json -- uptime 2> /dev/null | jq '.[].exitCode'

Exit code: that of the script; of several instances, that of the first, in the
order of the results, that failed with one. 255 if a failed instance has none: it
was not reached, or the script timed out or was killed by a signal. 2 if the
command was used wrongly. 130 after Ctrl-C, which stops the scripts; a second one
does not wait for that.`;

/** `eic run`: runs a command or a script on instances, as the action does. */
export function runCommand(): Command {
  const command = new Command('run')
    .description('Run a command or a script on one instance or several, as the action does.')
    .usage('[INSTANCE...] [options] [--file SCRIPT | -- COMMAND...]')
    .argument('[instance...]', 'instance IDs, or names; after --: COMMAND and its arguments')
    .optionsGroup('Script:')
    .option('--file <script>', 'script to run; - is standard input')
    .option(
      '--stdin',
      'give standard input to the script, at most 1 MiB, the same to each instance; otherwise it is not read',
    );
  for (const { option } of inputFlags()) command.addOption(option);
  command
    .optionsGroup('Access to the instance:')
    .option(
      '--bootstrap-key-file <file>',
      'private key without a passphrase, for --install-packages: that of the key pair with which the instance was launched',
    );
  withAwsOptions(command, 'several')
    .optionsGroup('Output:')
    .option(
      '--json',
      'print the results as JSON (schemas/results.schema.json); the output of the instances goes to standard error',
    )
    .optionsGroup('Other:')
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', afterHelp)
    .action(async (words: readonly string[], flags: RunFlags) => {
      const remoteCommand = commandAfterDashes(words, process.argv);
      const instances = words.slice(0, words.length - (remoteCommand?.length ?? 0));
      const { runRun } = await import('./run');
      await runRun(instances, remoteCommand, flags);
    });
  return command;
}
