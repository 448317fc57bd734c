import type { Command } from 'commander';
import { bashCode } from './bash-code';
import { commandTree } from './command-tree';
import { fishCode } from './fish-code';
import { zshCode } from './zsh-code';

const codes = { bash: bashCode, zsh: zshCode, fish: fishCode };

/** Returns code for a shell that completes the command line of a program. */
export function completionCode(shell: keyof typeof codes, program: Command): string {
  return codes[shell](commandTree(program));
}
