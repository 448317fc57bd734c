import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The exit code that shells give to a signal: 128 plus its number. */
export function exitCodeOf(signal: NodeJS.Signals): number {
  return 128 + constants.signals[signal];
}

function cannotRun(program: string, error: NodeJS.ErrnoException): { exitCode: number; message: string } {
  return error.code === 'ENOENT'
    ? { exitCode: 127, message: `${program}: command not found` }
    : { exitCode: 126, message: `${program}: cannot be run: ${error.message}` };
}

/**
 * Runs a command with our standard streams and forwards signals to it.
 *
 * @param report Takes a message if it cannot be started.
 * @param ended If aborted, the command gets SIGTERM.
 * @returns its exit code; 128 plus the number of the signal that killed it; 127 if it does not exist, 126 if it
 * cannot be started
 */
export async function runCommand(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  report: (message: string) => void,
  ended?: AbortSignal,
): Promise<number> {
  const child = spawn(program, args, { env, stdio: 'inherit' });
  const forward = (signal: NodeJS.Signals): void => {
    // A terminal sends Ctrl-C to the command as well.
    if (signal !== 'SIGINT' || process.stdin.isTTY !== true) child.kill(signal);
  };
  for (const signal of forwarded) process.on(signal, forward);
  const end = (): void => {
    child.kill('SIGTERM');
  };
  ended?.addEventListener('abort', end, { once: true });
  try {
    return await new Promise<number>((resolve) => {
      child.once('error', (error) => {
        const { exitCode, message } = cannotRun(program, error);
        report(message);
        resolve(exitCode);
      });
      child.once('exit', (code, signal) => {
        resolve(code ?? (signal === null ? 1 : exitCodeOf(signal)));
      });
    });
  } finally {
    for (const signal of forwarded) process.off(signal, forward);
    ended?.removeEventListener('abort', end);
  }
}
