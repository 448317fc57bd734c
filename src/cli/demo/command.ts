import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { Command } from 'commander';
import { stylerFor } from '../../report/terminal/text-style';
import { outliveReader } from '../standard-output';
import { StopSignal } from '../stop-signal';

/** `eic demo`: the action, end to end, with nothing installed and no AWS account. */
export function demoCommand(): Command {
  return new Command('demo')
    .description(
      'Run the action against an embedded AWS with three instances, and show what a workflow would show.',
    )
    .action(runDemoCommand);
}

async function runDemoCommand(): Promise<void> {
  const { runDemo } = await import('./run');
  const stop = new StopSignal();
  outliveReader();
  try {
    process.exitCode = await runDemo({
      folder: packageFolder(),
      write: (text) => process.stdout.write(text),
      style: stylerFor(process.stdout),
      signal: stop.signal,
    });
  } finally {
    stop.close();
  }
}

/** The folder of `action.yml`: the command is `dist/cli/index.js` in it, perhaps behind npm's symbolic link. */
function packageFolder(): string {
  const [, script] = process.argv;
  if (script === undefined) throw new Error('The path of this program is not known');
  return dirname(dirname(dirname(realpathSync(script))));
}
