import type { CompletedCommand, CompletedOption, ValueKind } from './command-tree';

/** Returns code for fish 3 or later. */
export function fishCode(tree: readonly CompletedCommand[]): string {
  const paths = tree.filter(({ path }) => path !== '').map(({ path }) => quoted(` ${path}`));
  return `# Completion of eic for fish, printed by: eic completion fish
function __eic_at
    set -l place ''
    for word in (commandline -opc)[2..-1]
        test "$word" = --; and return 1
        contains -- "$place $word" ${paths.join(' ')}; and set place "$place $word"
    end
    test "$place" = "$argv[1]"
end

function __eic_after_dashes
    contains -- -- (commandline -opc)
end

complete -c eic -f
complete -c eic -n __eic_after_dashes -F
${tree.flatMap(commandLines).join('\n')}
`;
}

function commandLines({ path, options, subcommands, operands }: CompletedCommand): readonly string[] {
  const place = path === '' ? '' : ` ${path}`;
  // A condition is code: the place is quoted within it.
  const start = `complete -c eic -n ${quoted(`__eic_at ${quoted(place)}`)}`;
  const values = subcommands.length > 0 ? [] : operandLines(operands);
  return [
    ...subcommands.map(({ name, description }) => `${start} -a ${quoted(name)} -d ${quoted(description)}`),
    ...options.map((option) => `${start} ${optionWords(option)}`),
    ...values.map((value) => `${start} ${value}`),
  ];
}

function optionWords({ names, description, value }: CompletedOption): string {
  const flags = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  return [...flags, ...(value === undefined ? [] : valueWords(value)), `-d ${quoted(description)}`].join(' ');
}

function valueWords(value: ValueKind): readonly string[] {
  switch (value.kind) {
    case 'words':
      return ['-x', `-a ${quoted(value.words.join(' '))}`];
    case 'files':
      return ['-r', '-F'];
    case 'directories':
      return ['-x', "-a '(__fish_complete_directories)'"];
    case 'nothing':
      return ['-x'];
  }
}

function operandLines(value: ValueKind): readonly string[] {
  if (value.kind === 'words') return [`-a ${quoted(value.words.join(' '))}`];
  return value.kind === 'files' ? ['-F'] : [];
}

/** Quotes a text for fish, which knows two escapes within single quotes. */
function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
