import { parse } from 'shell-quote';
import { described, type InputReader } from './input-reader';

/** OpenSSH's tokens that have a meaning here (ssh_config(5), `ProxyCommand`); `%n` is the instance's ID. */
const tokens = '%h, %p, %n, %r and %%';

/**
 * Reads `proxy-command` and splits it into words, as a shell does, with its tokens still in them. Only quotes and
 * backslashes have a meaning: no shell reads the command. Returns `undefined` if it is not given, or after a problem.
 */
export function readProxyCommand(inputs: InputReader): readonly string[] | undefined {
  const text = inputs.text('proxy-command');
  if (text === '') return undefined;
  const result = wordsOf(text);
  if (Array.isArray(result)) return result;
  inputs.problem(`\`proxy-command\` ${result}.`);
  return undefined;
}

/** Returns the words of a command line, or what is wrong with it, in a sentence without its subject. */
function wordsOf(text: string): string[] | string {
  if (/[\0\r\n]/.test(text)) return `is ${described(text)}; it takes one command line`;
  // A quote that is left after all complete quoted parts are removed is not closed.
  if (/['"]/.test(text.replace(/\\.|'[^']*'|"(?:\\.|[^"\\])*"/g, '')))
    return 'has a quote that is not closed';
  const words: string[] = [];
  for (const word of parsed(text)) {
    if (typeof word !== 'string') {
      return 'is split into words, and no shell reads it: quote the characters | & ; < > ( ) $ * ? #, or put the command into a script file';
    }
    words.push(word);
  }
  const wrong = words
    .flatMap((word) => word.match(/%.?/gsu) ?? [])
    .find((token) => !/^%[hpnr%]$/.test(token));
  if (wrong === '%') return `has a % at the end of a word; it takes ${tokens}, and %% is a percent sign`;
  if (wrong !== undefined) return `has the token ${wrong}; it takes ${tokens}, and %% is a percent sign`;
  if (words[0] === '' || words[0]?.includes('%')) return 'does not begin with the name of a program';
  return words;
}

function parsed(text: string): readonly unknown[] {
  const variable = { op: 'variable' };
  try {
    return parse(text, () => variable);
  } catch {
    return [variable];
  }
}
