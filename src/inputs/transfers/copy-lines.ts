import type { InputProblem, InputReader } from '../input-reader';

/** The inputs that name files to copy. */
export type CopyInput = 'upload' | 'download';

/** One line `SOURCE => DESTINATION`. */
export interface CopyLine {
  /** Its number in the input, from 1. */
  readonly line: number;
  readonly source: string;
  readonly destination: string;
}

/** One line `!GLOB`. */
export interface ExcludeLine {
  readonly line: number;
  readonly glob: string;
}

/** The lines of an input that name files to copy. */
export interface CopyLines {
  readonly copies: readonly CopyLine[];
  readonly excludes: readonly ExcludeLine[];
}

const form = 'it takes SOURCE => DESTINATION or !GLOB on each line';

/**
 * Reads the lines of `upload` or `download`. Empty lines and lines that begin with `#` are skipped.
 *
 * A message never contains text of a line that has not the form: it may be a line of a secret in the wrong input.
 */
export function readCopyLines(inputs: InputReader, name: CopyInput): CopyLines {
  const copies: CopyLine[] = [];
  const excludes: ExcludeLine[] = [];
  const text = name === 'upload' ? inputs.raw('upload') : inputs.raw('download');
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = index + 1;
    const entry = raw.trim();
    if (entry === '' || entry.startsWith('#')) continue;
    // The last one: a source may be named so, and the destination is that of a careful author.
    const [, source, destination] = /^(.*\S)\s+=>\s+(.*)$/s.exec(entry) ?? [];
    if (entry.startsWith('!')) {
      if (destination !== undefined)
        inputs.problem(
          inLine(name, line, 'a line with ! excludes files, and has no DESTINATION; write !GLOB.'),
        );
      else if (entry === '!') inputs.problem(inLine(name, line, 'there is no GLOB after the !.'));
      else excludes.push({ line, glob: entry.slice(1).trim() });
    } else if (source === undefined || destination === undefined || /^-\s/.test(entry)) {
      inputs.problem(inLine(name, line, `${hint(entry)}; ${form}.`));
    } else copies.push({ line, source, destination });
  }
  if (copies.length === 0 && excludes.length > 0)
    inputs.problem(`\`${name}\` only excludes files; it takes at least one line SOURCE => DESTINATION.`);
  return { copies, excludes };
}

/** Returns a mistake in one line of an input. */
export function inLine(name: CopyInput, line: number, problem: string): InputProblem {
  return `\`${name}\`, line ${line}: ${problem}`;
}

/** Recognizes forms that are nearly right. */
function hint(entry: string): string {
  if (/^-\s/.test(entry)) return 'leave out the "-": the input is text, not a YAML list';
  if (/^=>/.test(entry)) return 'there is no SOURCE before the =>';
  if (/\s=>$/.test(entry)) return 'there is no DESTINATION after the =>';
  if (entry.includes('=>')) return 'write a space before and after the =>';
  if (/\s->\s/.test(entry)) return 'write =>, not ->';
  return 'there is no =>';
}
