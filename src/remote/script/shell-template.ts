import { parse } from 'shell-quote';

/** Stands for the script's path in a template, as in GitHub's `jobs.<job_id>.steps[*].shell`. */
const placeholder = '{0}';

const acceptedForm = 'use "bash", "sh" or a command with {0} in place of the script, such as "python3 {0}"';

/** The words of a template, or what is wrong with it. Only quotes and backslashes have a meaning. */
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
          'is split into words and not read by a shell: quote the characters | & ; < > ( ) $ * ? #, or put the command into the script',
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

/** What is wrong with a template, in a sentence without its subject, or `undefined` if nothing is. */
export function templateProblem(template: string): string | undefined {
  const result = wordsOf(template);
  return 'problem' in result ? result.problem : undefined;
}

/**
 * The words of a template with `path` in the place of each `{0}`; at least two.
 * @throws Error where {@link templateProblem} has something to say.
 */
export function templateWords(template: string, path: string): string[] {
  const result = wordsOf(template);
  if ('problem' in result) throw new Error(`shell ${result.problem}`);
  return result.words.map((word) => word.replaceAll(placeholder, () => path));
}
