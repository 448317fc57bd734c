import { Argument, Command } from 'commander';

const shells = ['bash', 'zsh', 'fish'] as const;

/** `eic completion`: prints code that makes a shell complete commands, options and their values. */
export function completionCommand(): Command {
  return new Command('completion')
    .description('Print code that makes a shell complete commands, options and their values.')
    .addArgument(new Argument('<shell>', 'the shell that you use').choices(shells))
    .addHelpText(
      'after',
      `
Examples:
  eic completion bash > ~/.local/share/bash-completion/completions/eic
  source <(eic completion zsh)      # in ~/.zshrc, after compinit
  eic completion fish > ~/.config/fish/completions/eic.fish`,
    )
    .action(async (shell: (typeof shells)[number], _flags: unknown, command: Command) => {
      const { completionCode } = await import('./code');
      process.stdout.write(completionCode(shell, command.parent ?? command));
    });
}
