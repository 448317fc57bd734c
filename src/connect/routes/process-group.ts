import type { ChildProcess } from 'node:child_process';

/** Milliseconds from TERM to KILL. */
const killAfterMs = 2_000;

/** IDs of the groups that may still have processes. */
const groups = new Set<number>();

/** Kills the group of the process if this process exits before the group has ended. */
export function killAtExit({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  if (groups.size === 0) process.on('exit', killAll);
  groups.add(pid);
}

/**
 * Ends a process that leads its own group, and all processes of the group: TERM, and KILL for those that still run
 * after a moment.
 */
export function endProcessGroup({ pid }: ChildProcess): void {
  if (pid === undefined || !groups.has(pid)) return;
  if (!signalGroup(pid, 'SIGTERM')) {
    forget(pid);
    return;
  }
  const killAt = performance.now() + killAfterMs;
  const watch = setInterval(() => {
    const late = performance.now() >= killAt;
    // Signal 0 asks only whether there is a process left in the group.
    if (signalGroup(pid, late ? 'SIGKILL' : 0) && !late) return;
    clearInterval(watch);
    forget(pid);
  }, 50);
}

/** @returns false if no process of the group is left */
function signalGroup(group: number, signal: NodeJS.Signals | 0): boolean {
  try {
    process.kill(-group, signal);
    return true;
  } catch {
    return false;
  }
}

function forget(group: number): void {
  groups.delete(group);
  if (groups.size === 0) process.off('exit', killAll);
}

function killAll(): void {
  for (const group of groups) signalGroup(group, 'SIGKILL');
}
