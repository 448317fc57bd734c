import type { Command, Option } from 'commander';

/** The candidates that a shell offers for a value. */
export type ValueKind =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'files' | 'directories' | 'nothing' };

/** One option. */
export interface CompletedOption {
  /** With its dashes: `--port`, `-f`. */
  readonly names: readonly string[];
  /** One line. */
  readonly description: string;
  /** `undefined` if it takes no value. */
  readonly value: ValueKind | undefined;
}

/** A command, and where it is: the words after the program's name, joined by spaces; empty for the program. */
export interface CompletedCommand {
  readonly path: string;
  readonly subcommands: readonly { readonly name: string; readonly description: string }[];
  readonly options: readonly CompletedOption[];
  readonly operands: ValueKind;
}

/** Names of values and operands that are paths. */
const fileNames = ['file', 'files', 'path', 'paths', 'script'];
const directoryNames = ['directory', 'dir'];

/** Returns a program and all its subcommands, made of commander's own tree. Each comes before its subcommands. */
export function commandTree(command: Command, path: readonly string[] = []): readonly CompletedCommand[] {
  const help = command.createHelp();
  const subcommands = help.visibleCommands(command);
  const [operand] = command.registeredArguments;
  return [
    {
      path: path.join(' '),
      subcommands: subcommands.map((each) => ({
        name: each.name(),
        description: firstSentence(each.description()),
      })),
      options: help.visibleOptions(command).map(completedOption),
      operands: operand === undefined ? { kind: 'nothing' } : valueKind(operand.name(), operand.argChoices),
    },
    ...subcommands.flatMap((each) => commandTree(each, [...path, each.name()])),
  ];
}

function completedOption(option: Option): CompletedOption {
  const { long, short, flags, description, argChoices } = option;
  const value = /<([^>]*)>|\[([^\]]*)\]/.exec(flags)?.[1];
  return {
    names: [long, short].filter((name) => name !== undefined && name !== null),
    description: firstSentence(description),
    value: value === undefined ? undefined : valueKind(value, argChoices),
  };
}

function valueKind(name: string, choices: readonly string[] | undefined): ValueKind {
  if (choices !== undefined) return { kind: 'words', words: choices };
  if (fileNames.includes(name)) return { kind: 'files' };
  return directoryNames.includes(name) ? { kind: 'directories' } : { kind: 'nothing' };
}

/** Returns the beginning of a description, on one line and without Markdown's marks. */
function firstSentence(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').replaceAll('`', '');
  return /^.*?[.;](?= |$)/.exec(line)?.[0].replace(/[.;]$/, '') ?? line;
}
