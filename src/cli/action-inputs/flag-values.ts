import { readFileSync } from 'node:fs';
import type { OptionValues } from 'commander';
import { thrownText } from '../../thrown-text';
import { UsageError } from '../usage-error';
import { inputFlags } from './input-flags';

/**
 * Returns the flags as texts of inputs, by the input's name; empty for a flag that is not given and has no default.
 * @throws {UsageError} if the file of `--known-hosts` cannot be read
 */
export function flagValues(flags: OptionValues): ReadonlyMap<string, string> {
  return new Map(
    inputFlags().map(({ input, option }) => [input, flagValue(input, flags[option.attributeName()])]),
  );
}

/** Returns a flag's value as the text of an input. */
function flagValue(input: string, value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return value.join('\n');
  return input === 'known-hosts' ? fileText('--known-hosts', String(value)) : String(value);
}

/**
 * Returns the text of the file that a flag names.
 * @throws {UsageError} if it cannot be read
 */
export function fileText(flag: string, path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (thrown) {
    throw new UsageError(`${flag} ${path}: ${thrownText(thrown)}`);
  }
}
