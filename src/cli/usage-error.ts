import type { Command } from 'commander';

/** The command was used wrongly, or its input cannot be read. The exit code is {@link usageExitCode}. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Exit code of a command that could not do its work; 1 means findings or a failure. */
export const usageExitCode = 2;

/**
 * Makes a command and its subcommands exit with {@link usageExitCode} if an option or argument is wrong, with a message
 * that begins with `eic:` as all others do.
 */
export function withUsageExitCode(command: Command): Command {
  command.exitOverride(({ exitCode }) => {
    process.exit(exitCode === 0 ? 0 : usageExitCode);
  });
  command.configureOutput({
    outputError: (text, write) => write(text.replace(/^error: /, 'eic: ')),
  });
  command.commands.forEach(withUsageExitCode);
  return command;
}
