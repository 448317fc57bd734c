import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { Command } from 'commander';
import { styler } from '../../report/terminal/text-style';
import { ignoreClosedPipe } from '../standard-output';
import { StopSignal } from '../stop-signal';
import { terminalAbilities } from '../terminal';

/** `eic demo`: runs the action end to end, with nothing installed and without an AWS account. */
export function demoCommand(): Command {
  return new Command('demo')
    .description('Run the action in a sandbox of three instances, and show what a workflow would show.')
    .action(runDemoCommand);
}

async function runDemoCommand(): Promise<void> {
  const { runDemo } = await import('./run');
  const { colors } = await terminalAbilities(process.stdout);
  const stop = new StopSignal();
  ignoreClosedPipe();
  try {
    process.exitCode = await runDemo({
      folder: packageFolder(),
      write: (text) => process.stdout.write(text),
      style: styler(colors),
      signal: stop.signal,
    });
  } finally {
    stop.close();
  }
}

/** Returns the folder of `action.yml`. The command is `dist/cli/index.js` in it, or a symbolic link to that (npm). */
function packageFolder(): string {
  const [, script] = process.argv;
  if (script === undefined) throw new Error('The path of this program is unknown');
  return dirname(dirname(dirname(realpathSync(script))));
}
