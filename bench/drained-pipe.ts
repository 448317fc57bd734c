import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, constants, openSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { peakMemoryOf } from '../__tests__/fixtures/processes';
import { type Command, endOf, start } from './programs';

const mib = 1024 * 1024;

/** The size of a program's output and the time that it took. */
export interface Drained {
  /** Bytes in all. */
  readonly bytes: number;
  /** From the first MiB to the last byte: without start-up, login and goodbye. */
  readonly mibPerSecond: number;
  /** From the program's start to its end. */
  readonly totalMs: number;
  /** The most memory that the program held at a time, in MiB. */
  readonly peakMib: number;
}

/** A named pipe in a folder: a true pipe as the runner has it, for which Node itself would make a socket pair. */
export function makePipe(folder: string): string {
  const path = join(folder, 'pipe');
  execFileSync('mkfifo', [path]);
  return path;
}

/** Runs a program whose standard output is the pipe, and reads that as fast as it comes, into nothing. */
export async function drained(command: Command, pipe: string): Promise<Drained> {
  const reading = openSync(pipe, constants.O_RDONLY | constants.O_NONBLOCK);
  const writing = openSync(pipe, constants.O_WRONLY);
  const startedAt = performance.now();
  const child = start(command, { stdio: ['ignore', writing, 'pipe'] });
  closeSync(writing);
  const complaints: Buffer[] = [];
  child.stderr?.on('data', (chunk: Buffer) => complaints.push(chunk));

  let bytes = 0;
  let head = 0;
  let headAt = 0;
  let lastAt = 0;
  const reader = new Socket({
    fd: reading,
    readable: true,
    writable: false,
    onread: {
      buffer: Buffer.allocUnsafe(64 * 1024),
      callback: (length) => {
        bytes += length;
        lastAt = performance.now();
        if (head === 0 && bytes >= mib) {
          head = bytes;
          headAt = lastAt;
        }
        return true;
      },
    },
  });
  const drainedAll = once(reader, 'close');
  let peak = 0;
  const look = setInterval(() => {
    peak = Math.max(peak, child.pid === undefined ? 0 : (peakMemoryOf(child.pid) ?? 0));
  }, 20);
  try {
    reader.resume();
    await endOf(child, () => Buffer.concat(complaints).toString());
    await drainedAll;
  } finally {
    clearInterval(look);
    reader.destroy();
  }
  return {
    bytes,
    mibPerSecond: (bytes - head) / mib / ((lastAt - headAt) / 1000),
    totalMs: performance.now() - startedAt,
    peakMib: peak / mib,
  };
}
