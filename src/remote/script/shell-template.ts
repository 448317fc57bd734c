import { parse } from 'shell-quote';

/** The placeholder of the script's path in a template, as in GitHub's `jobs.<job_id>.steps[*].shell`. */
const placeholder = '{0}';

const acceptedForm = 'use "bash", "sh" or a command with {0} in place of the script, such as "python3 {0}"';

/** Splits a template into words, or says what is wrong with it. Only quotes and backslashes have a meaning. */
function wordsOf(template: string): { words: string[] } | { problem: string } {
  if (template.includes('\0')) return { problem: 'has a NUL character in it' };
  if (/['"]/.test(template.replace(/\\.|'[^']*'|"(?:\\.|[^"\\])*"/gs, ''))) {
    return { problem: 'has a quote that is not closed' };
  }
  const words: string[] = [];
  let parsed: unknown[];
  try {
    parsed = parse(template, () => ({ op: 'variable' }));
  } catch {
    parsed = [{ op: 'variable' }];
  }
  for (const word of parsed) {
    if (typeof word !== 'string') {
      return {
        problem:
          'is split into words, and no shell reads it: quote the characters | & ; < > ( ) $ * ? #, or move the command into the script',
      };
    }
    words.push(word);
  }
  if (!words.some((word) => word.includes(placeholder))) return { problem: `has no {0}: ${acceptedForm}` };
  if (words[0] === '' || words[0]?.includes(placeholder)) {
    return { problem: `does not begin with a command: ${acceptedForm}` };
  }
  return { words };
}

/** Returns what is wrong with a template, in a sentence without its subject, or `undefined` if it is correct. */
export function templateProblem(template: string): string | undefined {
  const result = wordsOf(template);
  return 'problem' in result ? result.problem : undefined;
}

/**
 * Returns the words of a template with `path` in place of each `{0}`; at least two.
 * @throws Error if {@link templateProblem} returns a problem
 */
export function templateWords(template: string, path: string): string[] {
  const result = wordsOf(template);
  if ('problem' in result) throw new Error(`shell ${result.problem}`);
  return result.words.map((word) => word.replaceAll(placeholder, () => path));
}
