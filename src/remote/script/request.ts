import { templateProblem } from './shell-template';

/** One script to run on an instance. */
export interface ScriptRequest {
  /** The script's text, sent unchanged in UTF-8. No line ending is changed. */
  readonly script: string;
  /** Environment variables for the script, in addition to those of the login. */
  readonly env: ReadonlyMap<string, string>;
  /** `bash`, `sh`, or a command template with `{0}` in place of the script's path, such as `python3 {0}`. */
  readonly shell: string;
  /**
   * The directory to run in. A relative path starts at the login directory; a leading `~` or `~/` means the login's
   * `HOME` (`~user` is not supported). Default is the login directory.
   */
  readonly workingDirectory?: string | undefined;
  /** Whether the script's stdout and stderr are a pseudo-terminal. Both then arrive as stdout. */
  readonly pty: boolean;
  /** The script's standard input. Default is none: it is empty. */
  readonly standardInput?: Buffer | undefined;
  /** Maximum run time in milliseconds, counted from the request for a session. */
  readonly timeoutMs: number;
}

/**
 * Linux's MAX_ARG_STRLEN (32 pages of 4 KiB, `include/uapi/linux/binfmts.h`): maximum bytes of one string of an
 * environment, with `NAME=` and the closing NUL.
 */
const longestEnvironmentString = 131_072;

/** Names that bash cannot pass on with a given value: they are read-only (`readonly -p`), or bash sets them itself. */
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

/** Returns what is wrong with a `shell`, in a sentence without its subject, or `undefined` if it is correct. */
export function shellProblem(shell: string): string | undefined {
  return shell === 'bash' || shell === 'sh' ? undefined : templateProblem(shell);
}

/**
 * Returns what is wrong with an environment variable's name or value, in a sentence without its subject, or `undefined` if
 * both are correct. Quotes neither.
 */
export function envProblem(name: string, value: string): string | undefined {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
    return 'has a name that no shell accepts: use letters, digits and "_", and no digit first';
  }
  if (namesOfBash.has(name)) return 'cannot be set: bash sets this variable itself';
  if (value.includes('\0')) return 'has a NUL character in its value, which no environment can contain';
  const length = Buffer.byteLength(`${name}=${value}`) + 1;
  if (length > longestEnvironmentString) {
    return `is too long: with its name it has ${length} bytes, and Linux allows ${longestEnvironmentString}`;
  }
  return undefined;
}

/** Returns what is wrong with a script, or `undefined` if it is correct. Does not quote it. */
export function scriptProblem(script: string): string | undefined {
  return script.includes('\0') ? 'has a NUL character, which no shell can read' : undefined;
}

/** Returns what is wrong with a working directory, or `undefined` if it is correct. */
export function workingDirectoryProblem(directory: string): string | undefined {
  if (directory === '') return 'is empty';
  if (directory.includes('\0')) return 'has a NUL character, which no path can contain';
  if (/^~[^/]/.test(directory)) return 'begins with "~" and a name: only "~" and "~/…" are supported';
  return undefined;
}

/** Returns all that is wrong with a request: a sentence for each mistake, which names the input. */
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
