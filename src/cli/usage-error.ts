import type { Command } from 'commander';

/** The command was used wrongly, or on what cannot be read: exit code {@link usageExitCode}, unlike a failure. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What a command with findings or answers exits with where it could not do its work. */
export const usageExitCode = 2;

/** Makes a wrong option or argument of a command, and of the commands below it, exit with {@link usageExitCode}. */
export function withUsageExitCode(command: Command): Command {
  command.exitOverride(({ exitCode }) => {
    process.exit(exitCode === 0 ? 0 : usageExitCode);
  });
  command.commands.forEach(withUsageExitCode);
  return command;
}
