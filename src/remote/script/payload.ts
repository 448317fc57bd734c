import { randomBytes } from 'node:crypto';
import { inSingleQuotes } from '../../single-quotes';
import type { ScriptRequest } from './request';
import { templateWords } from './shell-template';
import { watchdogProgram } from './watchdog';

/** The data to send to an instance for one script. */
export interface Payload {
  /**
   * The command line of the SSH exec request. It shows in `ps`, so it contains nothing of the request. It means the
   * same to every login shell: no `!`, backslash, line break or quote within its single quotes (csh, fish).
   */
  readonly commandLine: string;
  /** The bytes to write to the channel's standard input at once. More input, or its end, stops the script. */
  readonly input: Buffer;
  /** The marks that the instance writes to stdout, in one piece, after the whole payload has arrived. */
  readonly marks: Readonly<Record<StartResult, Buffer>>;
}

/**
 * Whether the script is started, or why not: the working directory cannot be entered, or there is no such shell.
 * If it is not started, the payload exits with 1 or 127.
 */
export type StartResult = 'started' | 'no-directory' | 'no-shell';

/** The script's path for its shell: a pipe, so that no file is made and a full disk does not matter. */
const scriptPath = '/dev/fd/3';

/** Variables that bash computes: they lose that on `unset` and can then be exported like any other (bash(1)). */
const computedByBash: ReadonlySet<string> = new Set([
  'BASHPID',
  'BASH_ALIASES',
  'BASH_ARGV0',
  'BASH_CMDS',
  'BASH_COMMAND',
  'BASH_MONOSECONDS',
  'BASH_SUBSHELL',
  'BASH_TRAPSIG',
  'COMP_WORDBREAKS',
  'DIRSTACK',
  'EPOCHREALTIME',
  'EPOCHSECONDS',
  'FUNCNAME',
  'GROUPS',
  'HISTCMD',
  'LINENO',
  'OPTIND',
  'RANDOM',
  'SECONDS',
  'SRANDOM',
]);

/**
 * The bash program that starts a script. It is one brace group: bash runs nothing of it before it has read the closing
 * brace, so a payload that was cut off does nothing. Up to the `export`s it uses variables `eic_…`, from there on only
 * positional parameters, which no name in `env` can collide with. It ends in `exec`, so that sshd sees the script's own
 * exit status or signal.
 *
 * The request must have no {@link requestProblems}.
 */
export function createPayload(request: ScriptRequest): Payload {
  const nonce = randomBytes(16).toString('hex');
  // In two pieces, so that a terminal that echoes this program does not show a mark.
  const printMark = (name: string) => `printf %s%s eic-${name}- ${nonce}`;
  const program = [
    '{',
    ...enterDirectory(request.workingDirectory, printMark('no-directory')),
    ...chooseShell(request, printMark('no-shell')),
    printMark('start'),
    // Nobody types, so echo is noise. A line ends in the one byte that it ends in without a terminal.
    ...(request.pty ? ['stty sane -echo -onlcr 2>/dev/null'] : []),
    `eic_script=${inSingleQuotes(scriptText(request))}`,
    `eic_watchdog=${inSingleQuotes(watchdogProgram)}`,
    findScope,
    startHelpers(request),
    ...giveStandardInput(request.standardInput),
    'unset -v eic_program eic_script eic_watchdog eic_stat eic_scope',
    ...exportVariables(request.env),
    'exec "$@"',
    '}',
  ].join('\n');
  const input = Buffer.from(program);
  return {
    // The last word is for `ps`: the watchdog is a fork of this shell and has its command line.
    commandLine: `exec bash --noprofile --norc -c '${readAndRun(input.length, request.pty)}' bash eic-watchdog`,
    input,
    marks: {
      started: Buffer.from(`eic-start-${nonce}`),
      'no-directory': Buffer.from(`eic-no-directory-${nonce}`),
      'no-shell': Buffer.from(`eic-no-shell-${nonce}`),
    },
  };
}

/**
 * Reads the program, which is the first `bytes` of standard input, and runs it. bash's `read` starts no process, and in
 * the locale C a character is a byte. On a terminal it would change the modes, and control characters would be lost.
 */
function readAndRun(bytes: number, pty: boolean): string {
  return pty
    ? `eval "$(head -c ${bytes})"`
    : `LC_ALL=C IFS= read -r -N ${bytes} eic_program; eval "$eic_program"`;
}

function enterDirectory(directory: string | undefined, printMark: string): string[] {
  // bash itself says why on stderr.
  return directory === undefined
    ? []
    : [`builtin cd -- ${directoryWord(directory)} || { ${printMark}; exit 1; }`];
}

function directoryWord(directory: string): string {
  if (directory === '~') return '"$HOME"';
  if (directory.startsWith('~/')) return `"$HOME"/${inSingleQuotes(directory.slice(2))}`;
  // "./" keeps cd from looking into CDPATH, and from reading "-" as the directory before.
  return inSingleQuotes(directory.startsWith('/') ? directory : `./${directory}`);
}

/** Puts the words of the script's shell into the positional parameters, its command as a path. */
function chooseShell({ shell, env }: ScriptRequest, printMark: string): string[] {
  // This bash is the one that a search would find, and needs no process to search.
  if (shell === 'bash') return [`set -- "$BASH" --noprofile --norc -eo pipefail ${scriptPath}`];
  const [command = '', ...words] =
    shell === 'sh' ? ['sh', '-e', scriptPath] : templateWords(shell, scriptPath);
  // A template's command is searched for as the script would do it; sh is found whatever PATH the script gets.
  const path = shell === 'sh' ? undefined : env.get('PATH');
  const search = `${path === undefined ? '' : `PATH=${inSingleQuotes(path)} `}type -P -- ${inSingleQuotes(command)}`;
  return [
    `set -- "$(${search})" ${words.map(inSingleQuotes).join(' ')}`,
    `[ -n "$1" ] || { ${printMark}; exit 127; }`,
  ];
}

/**
 * Makes the script close its own pipe first, for the two shells that we know, so that no daemon inherits it. The command
 * is put into the first line, not above it: line numbers in messages stay those of the script.
 */
function scriptText({ shell, script }: ScriptRequest): string {
  return shell === 'bash' || shell === 'sh' ? `exec 3<&-; ${script}` : script;
}

/**
 * Finds out which processes will be the script's. The OpenSSH server starts a session for each command. With other
 * servers setsid does it. It keeps the process ID, because the process leads no group. Fields 3, 5, 6 and 22 of
 * `/proc/PID/stat`, behind the command's name in brackets, are state, group, session and start.
 */
const findScope = `eic_stat=
IFS= read -r -d '' eic_stat </proc/$$/stat
eic_stat=(\${eic_stat##*) })
if [ "\${eic_stat[3]}" = $$ ]; then eic_scope=session
elif [ "\${eic_stat[2]}" = $$ ]; then eic_scope=group
elif type -P setsid >/dev/null; then eic_scope=session; set -- "$(type -P setsid)" "$@"
else eic_scope=process
fi`;

/** Bytes that fit into every pipe, so that the write returns before anything is read (pipe(7), "Pipe capacity"). */
const pipeBytes = 4_096;

/**
 * Opens the script as a pipe, writes the script into it, and starts the watchdog. `printf` is a builtin, so its arguments
 * show in no process list. A script that may not fit into the pipe is written by a process of its own.
 *
 * The watchdog holds standard input and no other end of the channel. It is a coprocess for the sake of the pipe that its
 * standard output is. The processes are grandchildren, and the child between is waited for. So the script has no child
 * that it did not start.
 */
function startHelpers(request: ScriptRequest): string {
  const isSmall = Buffer.byteLength(scriptText(request)) <= pipeBytes;
  return `exec 4<&0 </dev/null
exec 3< <(
  printf %s "$eic_script" 2>/dev/null${isSmall ? '' : ' &'}
  ${request.pty ? executedWatchdog : forkedWatchdog}
)
wait $! 2>/dev/null
exec 4<&-`;
}

/** With redirections of the coprocess in place of `exec`, bash would keep copies of what was there before. */
const holdsOnlyInput = 'exec <&4 4<&- 2>/dev/null';

/**
 * Starts the watchdog without `exec`, which takes twice the time of the fork. It leads a process group, so that no signal
 * to the script's group reaches it; its own children are in that group too. It has no use for the script and the values of
 * `env`, which may be secret.
 */
const forkedWatchdog = `set -m
  coproc {
    ${holdsOnlyInput}
    set +m -- $$ "\${eic_stat[19]}" $eic_scope
    unset -v eic_script eic_program
    eval "$eic_watchdog"
  }`;

/** Starts the watchdog in a session of its own: a terminal lets no other group of the script's session read from it. */
const executedWatchdog = `coproc {
    ${holdsOnlyInput}
    trap '' HUP INT QUIT TERM
    set -- "$BASH" --noprofile --norc -c 'eval "$EIC_WATCHDOG"' eic-watchdog $$ "\${eic_stat[19]}" $eic_scope
    ! type -P setsid >/dev/null || set -- setsid "$@"
    EIC_WATCHDOG=$eic_watchdog BASH_ENV= exec "$@"
  }`;

/**
 * Makes bytes the script's standard input, through a pipe: `printf` is a builtin, and its `%b` writes any byte, also NUL.
 * The process that writes is a grandchild, as the one that writes the script is.
 */
function giveStandardInput(bytes: Buffer | undefined): string[] {
  if (bytes === undefined) return [];
  const escaped = bytes
    .toString('latin1')
    .replace(/[^ -&(-[\]-~]/g, (byte) => `\\0${byte.charCodeAt(0).toString(8).padStart(3, '0')}`);
  return [
    `eic_input='${escaped}'`,
    `exec < <( printf %b "$eic_input" 2>/dev/null 3<&- & )`,
    'wait $! 2>/dev/null',
    'unset -v eic_input',
  ];
}

/** Without bash's complaints about a value, such as an unknown locale: the script's shell has its own. */
function exportVariables(env: ReadonlyMap<string, string>): string[] {
  if (env.size === 0) return [];
  const lines: string[] = [];
  for (const [name, value] of env) {
    if (computedByBash.has(name)) lines.push(`unset -v ${name}`);
    lines.push(`export ${name}=${inSingleQuotes(value)}`);
  }
  return ['{', ...lines, '} 2>/dev/null'];
}
