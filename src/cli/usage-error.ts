import type { Command } from 'commander';

/** The command was used wrongly, or on what cannot be read: exit code {@link USAGE_EXIT_CODE}, unlike a failure. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What a command with findings or answers exits with where it could not do its work. */
export const USAGE_EXIT_CODE = 2;

/** Makes a wrong option or argument of a command, and of the commands below it, exit with {@link USAGE_EXIT_CODE}. */
export function withUsageExitCode(command: Command): Command {
  command.exitOverride(({ exitCode }) => {
    process.exit(exitCode === 0 ? 0 : USAGE_EXIT_CODE);
  });
  command.commands.forEach(withUsageExitCode);
  return command;
}
