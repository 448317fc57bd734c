import { join } from 'node:path';
import { getState } from '@actions/core';
import { closeMasters } from '../client-setup/close-masters';
import { includedFile } from '../client-setup/include-line';
import { isOfJob, removePrivateDirectory } from '../client-setup/private-directory';
import { removeInclude, userConfigurationPath } from '../client-setup/user-configuration';
import { WorkflowLog } from '../report/github/workflow-log';
import { thrownText } from '../thrown-text';
import { directoryState } from './setup-state';

/** The `post` step of the setup action: removes all that `main` has made. */
async function main(log: WorkflowLog): Promise<void> {
  const directory = getState(directoryState);
  // The state is a file of the runner: nothing else is removed for it.
  if (!isOfJob(directory, process.env)) return;
  try {
    await removeInclude(join(directory, includedFile));
  } catch (thrown) {
    log.warning(
      `The Include of ${directory} could not be removed from ${userConfigurationPath()}: ${thrownText(thrown)}. ` +
        'ssh ignores it: the file that it names is removed.',
    );
  }
  await closeMasters(directory);
  removePrivateDirectory(directory);
}

async function entry(): Promise<void> {
  const log = new WorkflowLog();
  try {
    await main(log);
  } finally {
    await log.close();
  }
}

void entry();
