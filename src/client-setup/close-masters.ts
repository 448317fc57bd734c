import { execFile } from 'node:child_process';
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { withoutTokens } from '../connect/openssh/quoting';

/** Milliseconds for a master connection to end. */
const maxMs = 3_000;

/**
 * Ends the master connections whose sockets are in a directory (`ControlMaster`, `ControlPersist`). One that does not respond
 * is left to the runner, which ends the processes of a job.
 */
export async function closeMasters(directory: string): Promise<void> {
  const sockets = namesIn(directory)
    .map((name) => join(directory, name))
    .filter((path) => lstatSync(path, { throwIfNoEntry: false })?.isSocket() === true);
  await Promise.all(sockets.map(closeMaster));
}

/** Returns none if another step has removed the directory, such as one that empties `RUNNER_TEMP`. */
function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}

function closeMaster(socket: string): Promise<void> {
  // As an option of `-o`, a path with a blank would be two words.
  const args = ['-F', 'none', '-S', withoutTokens(socket), '-O', 'exit', 'master'];
  return new Promise((resolve) => {
    // A failure leaves nothing to do: the socket is removed with its directory.
    execFile('ssh', args, { timeout: maxMs, killSignal: 'SIGKILL' }, () => resolve());
  });
}
