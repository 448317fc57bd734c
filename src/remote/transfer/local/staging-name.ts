import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { systemErrorCode } from '../../../system-error-code';
import { type BytePath, bytePathOf } from '../byte-path';

const pattern = /^\.eic-([A-Za-z0-9.-]+)-([0-9]+)-([0-9A-Za-z]+)$/;

/** The names that this process has given and that are in use. */
const own = new Set<BytePath>();

/** Returns a name for a new staging directory. It tells which process of which machine has made it. */
export function newStagingName(): BytePath {
  const name = bytePathOf(`.eic-${ownHost()}-${process.pid}-${randomBytes(8).toString('hex')}`);
  own.add(name);
  return name;
}

/** Call it after the directory was removed. */
export function forgetStagingName(name: BytePath): void {
  own.delete(name);
}

/** Returns whether a name is that of a staging directory whose process ran on this machine and has ended. */
export function isLeftover(name: BytePath): boolean {
  const [, host, pid] = pattern.exec(name) ?? [];
  if (host !== ownHost()) return false;
  const number = Number(pid);
  // A process of a container often has the ID that its predecessor had.
  if (number === process.pid) return !own.has(name);
  return Number.isSafeInteger(number) && number > 0 && !isRunning(number);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    // EPERM: it runs, as another user.
    return systemErrorCode(thrown) !== 'ESRCH';
  }
}

function ownHost(): string {
  return (
    hostname()
      .replaceAll(/[^A-Za-z0-9.-]/g, '')
      .slice(0, 64) || 'localhost'
  );
}
