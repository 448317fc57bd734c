import { setTimeout as delay } from 'node:timers/promises';
import { systemErrorCode } from '../../system-error-code';

/** Milliseconds that a group has to end after SIGHUP before it is killed, and between two checks. */
const grace = 1000;
const interval = 20;

/** Sends a signal to a process group. Returns `false` if no process is left in it. Signal 0 only checks. */
export function signalGroup(leader: number, signal: NodeJS.Signals | 0): boolean {
  try {
    process.kill(-leader, signal);
    return true;
  } catch (error) {
    // On macOS, a group of zombies only gives EPERM.
    if (['ESRCH', 'EPERM'].includes(systemErrorCode(error) ?? '')) return false;
    throw error;
  }
}

/** Ends a process group: SIGHUP, as from a closed terminal, and a second later SIGKILL to the processes left. */
export async function endGroup(leader: number): Promise<void> {
  if (!signalGroup(leader, 'SIGHUP')) return;
  for (let waited = 0; waited < grace; waited += interval) {
    await delay(interval);
    if (!signalGroup(leader, 0)) return;
  }
  signalGroup(leader, 'SIGKILL');
}
