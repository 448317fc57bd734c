import { scriptProblem } from '../remote/script/request';
import { templateWords } from '../remote/script/shell-template';
import type { InputReader } from './input-reader';
import { readScriptFile } from './script-file';

/**
 * Reads the script from `run`, or from the file that `run-file` names.
 * @param shell the checked `shell`, or `undefined` if it has a mistake
 * @returns `undefined` if files are only copied
 */
export function readScript(
  inputs: InputReader,
  shell: string | undefined,
  { GITHUB_WORKSPACE = process.cwd() }: NodeJS.ProcessEnv,
): string | undefined {
  const run = inputs.raw('run');
  const file = inputs.text('run-file');
  if (run.trim() === '' && file === '') {
    if (inputs.text('upload') !== '' || inputs.text('download') !== '') {
      if (inputs.raw('health-check').trim() === '') refuseWithoutScript(inputs);
      return undefined;
    }
    inputs.problem(
      '`run` and `run-file` are both empty, and so are `upload` and `download`; write the script in `run`, or name a file in `run-file`.',
    );
    return '';
  }
  if (run.trim() !== '' && file !== '') {
    inputs.problem('`run` and `run-file` are both given; use one of them.');
    return '';
  }
  const script = file === '' ? run : readScriptFile(file, GITHUB_WORKSPACE, inputs);
  if (script === undefined) return '';
  const problem = textProblem(script, shell);
  if (problem !== undefined) inputs.problem(`\`${file === '' ? 'run' : 'run-file'}\` ${problem}.`);
  return script;
}

/**
 * Reads `health-check`, a script that is run as `run` is.
 * @returns `undefined` if there is none
 */
export function readHealthCheck(inputs: InputReader, shell: string | undefined): string | undefined {
  const script = inputs.raw('health-check');
  if (script.trim() === '') return undefined;
  const problem = textProblem(script, shell);
  if (problem !== undefined) inputs.problem(`\`health-check\` ${problem}.`);
  return script;
}

/** Records inputs for a script if there is none: neither `run` nor `health-check`. */
function refuseWithoutScript(inputs: InputReader): void {
  for (const name of ['env', 'env-from-tags', 'working-directory'] as const) {
    if (inputs.text(name) !== '')
      inputs.problem(`\`${name}\` has no effect without \`run\` or \`run-file\`.`);
  }
}

/** Returns the mistake in a script, as a clause without its subject. It never quotes the script. */
function textProblem(script: string, shell: string | undefined): string | undefined {
  if (script.trim() === '') return 'has an empty script; nothing would be run';
  return scriptProblem(script) ?? (shell === undefined ? undefined : lineEndingProblem(script, shell));
}

/**
 * A POSIX shell takes the CR of a CRLF for a part of the last word, which fails with messages that do not show it.
 * Other interpreters, such as Python, accept CRLF.
 */
function lineEndingProblem(script: string, shell: string): string | undefined {
  const at = script.indexOf('\r\n');
  if (at === -1 || !isPosixShell(shell)) return undefined;
  const line = script.slice(0, at).split('\n').length;
  return `has Windows line endings (CRLF, first in line ${line}), which a Unix shell cannot run; save it with LF (\`dos2unix FILE\`), and add \`*.sh text eol=lf\` to .gitattributes so that Git keeps LF`;
}

function isPosixShell(shell: string): boolean {
  if (shell === 'bash' || shell === 'sh') return true;
  return templateWords(shell, '').some((word) => /^(?:.*\/)?(?:|a|ba|da|k|mk|z)sh$/.test(word));
}
