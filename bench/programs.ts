import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A program as it is started. Nothing of this process's environment is passed but what `env` says. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
}

const running = new Set<ChildProcess>();
let isOver = false;

/** Starts a program that {@link endAll} ends if nobody else has. */
export function start({ file, args, env, cwd }: Command, options: SpawnOptions): ChildProcess {
  if (isOver) throw new Error('the bench is being ended');
  const child = spawn(file, [...args], { ...options, env: { ...env }, cwd });
  running.add(child);
  child.once('close', () => running.delete(child));
  return child;
}

/** Waits for a program's end. @throws Error if that is not exit code 0, with what it `said` */
export async function endOf(child: ChildProcess, said: () => string): Promise<void> {
  await once(child, 'close');
  if (child.exitCode === 0) return;
  throw new Error(`${child.spawnfile} ended with ${child.exitCode ?? child.signalCode}:\n${said()}`);
}

/** Ends at once what still runs; nothing is started after that. */
export function endAll(): void {
  isOver = true;
  for (const child of running) child.kill('SIGKILL');
}
