import { templateProblem } from './shell-template';

/** One script to run on a host. */
export interface ScriptRequest {
  /** The script's text, passed on as UTF-8, byte for byte: no line ending is changed. */
  readonly script: string;
  /** Environment variables for the script, beside those that the host's login gives. */
  readonly env: ReadonlyMap<string, string>;
  /** `bash`, `sh`, or a command template with `{0}` in place of the script's path, such as `python3 {0}`. */
  readonly shell: string;
  /**
   * The directory to run in. A relative path starts at the login directory; a leading `~` or `~/` stands for the
   * login's `HOME` (`~user` does not). Default is the login directory.
   */
  readonly workingDirectory?: string | undefined;
  /** Whether the script's stdout and stderr are a pseudo-terminal. Both then come as stdout. */
  readonly pty: boolean;
  /** The longest that the script may run, in milliseconds, counted from the request for a session. */
  readonly timeoutMs: number;
}

/**
 * Linux's MAX_ARG_STRLEN (32 pages of 4 KiB, `include/uapi/linux/binfmts.h`): the most that one string of an
 * environment may take, `NAME=` and the closing NUL included.
 */
const longestEnvironmentString = 131_072;

/** Names that no bash can hand on as given: it does not let them be set (`readonly -p`), or sets them itself. */
const namesOfBash: ReadonlySet<string> = new Set([
  'BASHOPTS',
  'BASH_ARGC',
  'BASH_ARGV',
  'BASH_LINENO',
  'BASH_SOURCE',
  'BASH_VERSINFO',
  'EUID',
  'PIPESTATUS',
  'PPID',
  'SHELLOPTS',
  'SHLVL',
  'UID',
  '_',
]);

/** What is wrong with a `shell`, in a sentence without its subject ("must …"), or `undefined` if nothing is. */
export function shellProblem(shell: string): string | undefined {
  return shell === 'bash' || shell === 'sh' ? undefined : templateProblem(shell);
}

/** What is wrong with an environment variable's name or value, or `undefined` if nothing is. Never quotes the value. */
export function envProblem(name: string, value: string): string | undefined {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
    return 'has a name that no shell accepts: use letters, digits and "_", with no digit first';
  }
  if (namesOfBash.has(name)) return 'cannot be set: the shell keeps that variable itself';
  if (value.includes('\0')) return 'has a NUL character in its value, which no environment can hold';
  const length = Buffer.byteLength(`${name}=${value}`) + 1;
  if (length > longestEnvironmentString) {
    return `is too long: with its name it takes ${length} bytes, and Linux allows ${longestEnvironmentString}`;
  }
  return undefined;
}

/** What is wrong with a script, or `undefined` if nothing is. */
export function scriptProblem(script: string): string | undefined {
  return script.includes('\0') ? 'has a NUL character in it, which no shell reads' : undefined;
}

/** What is wrong with a working directory, or `undefined` if nothing is. */
export function workingDirectoryProblem(directory: string): string | undefined {
  if (directory === '') return 'is empty';
  if (directory.includes('\0')) return 'has a NUL character in it, which no path can hold';
  if (/^~[^/]/.test(directory)) return 'begins with "~" and a name: only "~" and "~/…" are understood';
  return undefined;
}

/** All that is wrong with a request: one sentence each, naming the input; empty if nothing is. */
export function requestProblems(request: ScriptRequest): string[] {
  const { script, env, shell, workingDirectory, timeoutMs } = request;
  const problems: string[] = [];
  const add = (subject: string, problem: string | undefined) => {
    if (problem !== undefined) problems.push(`${subject} ${problem}.`);
  };
  add('The script', scriptProblem(script));
  add('shell', shellProblem(shell));
  for (const [name, value] of env) add(`env: ${JSON.stringify(name)}`, envProblem(name, value));
  if (workingDirectory !== undefined) add('working-directory', workingDirectoryProblem(workingDirectory));
  // Above this, setTimeout() fires at once.
  if (!(timeoutMs > 0 && timeoutMs <= 2_147_483_647)) {
    problems.push('timeout must be more than 0 and at most 2147483647 ms.');
  }
  return problems;
}
