import { parse } from 'node:path';
import type { OptionValues } from 'commander';
import { type RunInputs, readRunInputs } from '../../inputs/run-inputs';
import { fileText, flagValues } from '../action-inputs/flag-values';
import { excludedWords } from '../excluded-instances';
import { standInIds } from '../instance-argument';

/** Values of inputs that are no flags. */
export interface GivenOtherwise {
  readonly regions: readonly string[];
  readonly script: string;
  /** Instance IDs of `--exclude`. Default is its value; in place of a name, a made-up ID is read. */
  readonly excluded?: readonly string[];
}

/**
 * Reads the flags as the action reads its inputs.
 * @param instances instance IDs. In place of a name, a made-up ID is read.
 * @throws EicError `EIC_INPUT_INVALID` with every mistake at once, in the words of the action's inputs
 * @throws {UsageError} if the file of `--known-hosts` or `--bootstrap-key-file` cannot be read
 */
export function readRunFlags(
  flags: OptionValues,
  instances: readonly string[],
  { regions, script, excluded = excludedWords(flags.exclude) }: GivenOtherwise,
): RunInputs {
  const values = new Map([
    ...flagValues(flags),
    ['instance-ids', standInIds(instances).join(' ')],
    ['exclude', standInIds(excluded).join(' ')],
    ['aws-region', regions.join(' ')],
    ['run', script],
    ['bootstrap-key', bootstrapKey(flags.bootstrapKeyFile)],
  ]);
  const lines = envLines(values.get('env') ?? '', flags.env);
  values.set('env', lines.text);
  // A user may write to any directory; the action's limits are for files of a pull request.
  const here = process.cwd();
  return readRunInputs((name) => values.get(name) ?? '', { ...process.env, ...lines.environment }, [
    here,
    parse(here).root,
  ]);
}

function bootstrapKey(path: unknown): string {
  return path === undefined ? '' : fileText('--bootstrap-key-file', String(path));
}

/** Lets a value of `--env` have several lines: it is then passed like a variable of the environment. */
function envLines(
  text: string,
  values: unknown,
): { readonly text: string; readonly environment: Readonly<Record<string, string>> } {
  if (!Array.isArray(values)) return { text, environment: {} };
  const environment: Record<string, string> = {};
  const lines = values.map((value) => {
    const [, name, lineBreaks] = /^([A-Za-z_]\w*)=(.*[\r\n].*)$/s.exec(String(value)) ?? [];
    if (name === undefined || lineBreaks === undefined) return String(value);
    environment[name] = lineBreaks;
    return name;
  });
  return { text: lines.join('\n'), environment };
}
