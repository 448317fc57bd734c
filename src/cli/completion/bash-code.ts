import { inSingleQuotes } from '../../single-quotes';
import type { CompletedCommand, ValueKind } from './command-tree';

/**
 * Returns code for bash 3.2 or later, without the package bash-completion. `place` is the command so far, with a space
 * before each word. After `--` the words are those of another command.
 */
export function bashCode(tree: readonly CompletedCommand[]): string {
  return `# Completion of eic for bash, printed by: eic completion bash
_eic() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} place= i
  COMPREPLY=()
  # bash splits --option=value at the equals sign.
  if [[ $cur == = ]]; then cur=
  elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    if [[ \${COMP_WORDS[i]} == -- ]]; then _eic_files; return; fi
    case "$place \${COMP_WORDS[i]}" in
      ${patterns(tree.filter(({ path }) => path !== '').map(({ path }) => ` ${path}`))}) place="$place \${COMP_WORDS[i]}" ;;
    esac
  done
  case "$place $prev" in
${tree.flatMap(valueCases).join('\n')}
  esac
  case $place in
${tree.map(commandCase).join('\n')}
  esac
}

_eic_words() { COMPREPLY=($(compgen -W "$1" -- "$cur")); }
_eic_files() { compopt -o default 2>/dev/null; }
_eic_directories() { compopt -o dirnames 2>/dev/null; }
_eic_nothing() { :; }

complete -F _eic eic
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
  const words = (list: readonly string[]) => call({ kind: 'words', words: list });
  const others = subcommands.length > 0 ? words(subcommands.map(({ name }) => name)) : call(operands);
  const place = inSingleQuotes(path === '' ? '' : ` ${path}`);
  return `    ${place}) if [[ $cur == -* ]]; then ${words(options.flatMap(({ names }) => names))}; else ${others}; fi ;;`;
}

function call(value: ValueKind): string {
  return value.kind === 'words'
    ? `_eic_words ${inSingleQuotes(value.words.join(' '))}`
    : `_eic_${value.kind}`;
}

function patterns(texts: readonly string[]): string {
  return texts.map(inSingleQuotes).join('|');
}
