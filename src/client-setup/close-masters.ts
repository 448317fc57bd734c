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
  const sockets = readdirSync(directory)
    .map((name) => join(directory, name))
    .filter((path) => lstatSync(path, { throwIfNoEntry: false })?.isSocket() === true);
  await Promise.all(sockets.map(closeMaster));
}

function closeMaster(socket: string): Promise<void> {
  const args = ['-F', 'none', '-o', `ControlPath=${withoutTokens(socket)}`, '-O', 'exit', 'master'];
  return new Promise((resolve) => {
    // A failure leaves nothing to do: the socket is removed with its directory.
    execFile('ssh', args, { timeout: maxMs, killSignal: 'SIGKILL' }, () => resolve());
  });
}
