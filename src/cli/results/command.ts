import { Command } from 'commander';
import { listed } from '../list-option';
import type { JoinFlags } from './join';

/** `eic results`: works on the results of earlier runs. */
export function resultsCommand(): Command {
  return new Command('results')
    .description('Work on the results of runs.')
    .helpCommand(false)
    .addCommand(
      new Command('join')
        .description('Join the results of several jobs as those of one run, and print them as JSON.')
        .argument(
          '<file...>',
          'files of --results-file or --json, or of the input results-file; a directory is all *.json files in it',
        )
        .option(
          '--instance-ids <ids>',
          'IDs of all instances of the run, separated by commas or spaces; may be repeated. One without a result failed with EIC_NO_RESULT, and results of others are left out.',
          listed,
        )
        .option('--summary <file>', 'file to append the job summary to, as Markdown')
        .option(
          '--report-file <file>',
          'file for the report as one HTML page, as that of eic run, without output',
        )
        .addHelpText(
          'after',
          `
The files are untrusted: they are checked against schemas/results.schema.json.
Of two results of an instance, the one that was begun last counts.

Examples:
  eic results join results/*.json > results.json
  eic results join shard-*.json --summary "$GITHUB_STEP_SUMMARY" > results.json
  eic results join shard-*.json --report-file run.html > results.json

Exit code: as that of eic run. 0 if all instances succeeded, else that of the
first script that failed, or 255. 2 if a file cannot be read or written.`,
        )
        .action(async (files: readonly string[], flags: JoinFlags) => {
          const { runJoin } = await import('./join');
          await runJoin(files, flags);
        }),
    );
}
