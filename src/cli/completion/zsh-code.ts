import { inSingleQuotes } from '../../single-quotes';
import type { CompletedCommand, ValueKind } from './command-tree';

/** Returns code for zsh, for a file `_eic` in `fpath` or to be sourced after `compinit`. */
export function zshCode(tree: readonly CompletedCommand[]): string {
  return `#compdef eic
# Completion of eic for zsh, printed by: eic completion zsh
_eic() {
  local place= word i prev=\${words[CURRENT-1]}
  local -a candidates
  for ((i = 2; i < CURRENT; i++)); do
    word=\${words[i]}
    if [[ $word == -- ]]; then _files; return; fi
    case "$place $word" in
      ${patterns(tree.filter(({ path }) => path !== '').map(({ path }) => ` ${path}`))}) place="$place $word" ;;
    esac
  done
  case "$place $prev" in
${tree.flatMap(valueCases).join('\n')}
  esac
  case $place in
${tree.map(commandCase).join('\n')}
  esac
}

if [[ \${funcstack[1]} == _eic ]]; then _eic "$@"; else compdef _eic eic; fi
`;
}

function valueCases({ path, options }: CompletedCommand): readonly string[] {
  const place = path === '' ? '' : ` ${path}`;
  return options.flatMap(({ names, value }) =>
    value === undefined
      ? []
      : [`    ${patterns(names.map((name) => `${place} ${name}`))}) ${call(value)}; return ;;`],
  );
}

function commandCase({ path, options, subcommands, operands }: CompletedCommand): string {
  const flags = options.flatMap(({ names, description }) => names.map((name) => ({ name, description })));
  const place = inSingleQuotes(path === '' ? '' : ` ${path}`);
  const others = subcommands.length > 0 ? described(subcommands) : call(operands);
  return `    ${place}) if [[ $PREFIX == -* ]]; then ${described(flags)}; else ${others}; fi ;;`;
}

function described(entries: readonly { readonly name: string; readonly description: string }[]): string {
  const list = entries.map(({ name, description }) =>
    inSingleQuotes(`${name.replaceAll(':', '\\:')}:${description}`),
  );
  return `candidates=(${list.join(' ')}); _describe eic candidates`;
}

function call(value: ValueKind): string {
  switch (value.kind) {
    case 'words':
      return `compadd -- ${value.words.map(inSingleQuotes).join(' ')}`;
    case 'files':
      return '_files';
    case 'directories':
      return '_files -/';
    case 'nothing':
      return ':';
  }
}

function patterns(texts: readonly string[]): string {
  return texts.map(inSingleQuotes).join('|');
}
