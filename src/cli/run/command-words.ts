import { inSingleQuotes } from '../../single-quotes';
import { UsageError } from '../usage-error';

/**
 * Returns the words after the first `--` of a command line, or `undefined` if it has none. Commander gives all operands in
 * one list.
 * @param operands commander's list
 * @param argv the whole command line
 */
export function commandAfterDashes(
  operands: readonly string[],
  argv: readonly string[],
): readonly string[] | undefined {
  const dashes = argv.indexOf('--');
  return dashes < 0 ? undefined : operands.slice(operands.length - (argv.length - dashes - 1));
}

/**
 * Returns a script that runs a command: each word is quoted, so that it stays one word, with exactly its characters.
 * @throws {UsageError} if there is no word, or if the only one is a command line
 */
export function commandScript(words: readonly string[]): string {
  const [first = '', ...more] = words;
  if (first === '') throw new UsageError('After --, name the command to run.');
  if (more.length === 0 && /\s/.test(first)) {
    throw new UsageError(
      'COMMAND is one word with spaces in it, and no command has such a name. Write it without quotes ' +
        "(-- systemctl restart nginx), or for shell syntax use -- sh -c '…' or --file.",
    );
  }
  return words.map(inSingleQuotes).join(' ');
}
