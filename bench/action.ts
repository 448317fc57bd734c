import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest, runnersNode } from '../__tests__/fixtures/runner';
import { parseFileCommands } from '../__tests__/fixtures/runner-model';
import type { Command } from './programs';

/** The built action, to be started as the runner starts it. */
export interface Action {
  command(inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>>): ActionCommand;
}

/** One step. */
export interface ActionCommand extends Command {
  /** The step's outputs, once it has ended. */
  outputs(): Record<string, string>;
}

/** The action of the folder `dist`, with action.yml's defaults. Files of steps go into `folder`. */
export async function builtAction(dist: string, folder: string): Promise<Action> {
  const { inputs: defaults } = await readManifest();
  return {
    command: (inputs, env) => {
      const step = mkdtempSync(join(folder, 'step-'));
      const files = {
        GITHUB_OUTPUT: join(step, 'output'),
        GITHUB_STEP_SUMMARY: join(step, 'summary'),
        GITHUB_STATE: join(step, 'state'),
      };
      for (const file of Object.values(files)) writeFileSync(file, '');
      const variables = Object.entries({ ...defaults, ...inputs }).map(([name, value]) => [
        `INPUT_${name.toUpperCase()}`,
        value,
      ]);
      return {
        file: runnersNode,
        args: [join(dist, 'run', 'index.js')],
        cwd: step,
        env: {
          PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
          HOME: step,
          CI: 'true',
          GITHUB_ACTIONS: 'true',
          GITHUB_WORKSPACE: step,
          RUNNER_TEMP: step,
          ...env,
          ...files,
          ...Object.fromEntries(variables),
        },
        outputs: () => parseFileCommands(readFileSync(files.GITHUB_OUTPUT, 'utf8')),
      };
    },
  };
}
