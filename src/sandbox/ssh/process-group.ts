import { setTimeout as delay } from 'node:timers/promises';

/** How long a group may take to end after SIGHUP before it is killed, and how often it is looked at: milliseconds. */
const grace = 1000;
const interval = 20;

/** Sends a signal to a process group; `false` where no process is left in it. Signal 0 only looks. */
export function signalGroup(leader: number, signal: NodeJS.Signals | 0): boolean {
  try {
    process.kill(-leader, signal);
    return true;
  } catch (error) {
    // EPERM (macOS) is what a group of nothing but zombies gives.
    if (error instanceof Error && 'code' in error && (error.code === 'ESRCH' || error.code === 'EPERM'))
      return false;
    throw error;
  }
}

/** Ends a process group: SIGHUP, as a closed terminal sends it, and SIGKILL to what is left a second later. */
export async function endGroup(leader: number): Promise<void> {
  if (!signalGroup(leader, 'SIGHUP')) return;
  for (let waited = 0; waited < grace; waited += interval) {
    await delay(interval);
    if (!signalGroup(leader, 0)) return;
  }
  signalGroup(leader, 'SIGKILL');
}
