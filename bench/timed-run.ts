import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { peakMemoryOf } from '../__tests__/fixtures/processes';
import { type Command, start } from './programs';

const mib = 1024 * 1024;

/** Linux counts CPU time in these units a second (`USER_HZ`). */
const ticksPerSecond = 100;

/** A program from its start to its end. */
export interface TimedRun {
  readonly seconds: number;
  /** CPU time of the program and of all that it waited for. */
  readonly cpuSeconds: number;
  /** The most memory that the program itself held at a time, in MiB. */
  readonly peakMib: number;
}

/** Runs a program from its start to its end. One at a time. @throws Error if its exit code is not 0 */
export async function timedRun(command: Command): Promise<TimedRun> {
  const cpuBefore = cpuOfChildren();
  const startedAt = performance.now();
  const child = start(command, { stdio: ['ignore', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => said.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => said.push(chunk));
  let peak = 0;
  const look = setInterval(() => {
    peak = Math.max(peak, child.pid === undefined ? 0 : (peakMemoryOf(child.pid) ?? 0));
  }, 20);
  try {
    await once(child, 'close');
  } finally {
    clearInterval(look);
  }
  if (child.exitCode !== 0)
    throw new Error(`${command.file} ended with ${child.exitCode}:\n${Buffer.concat(said).toString()}`);
  return {
    seconds: (performance.now() - startedAt) / 1000,
    cpuSeconds: cpuOfChildren() - cpuBefore,
    peakMib: peak / mib,
  };
}

/** CPU seconds of the children of this process that have ended, and of theirs. */
function cpuOfChildren(): number {
  const stat = readFileSync('/proc/self/stat', 'utf8');
  // The name in parentheses may hold anything.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [user, system] = [fields[13], fields[14]];
  return (Number(user) + Number(system)) / ticksPerSecond;
}
