import { constants } from 'node:os';
import { EicError } from '../../eic-error';
import type { ScriptRequest } from './request';
import type { ScriptEnd } from './run-script';
import { templateWords } from './shell-template';

/** The `EIC_SCRIPT_FAILED` error of a script that was not started or failed; `undefined` if it succeeded. */
export function scriptFailure(end: ScriptEnd, request: ScriptRequest): EicError | undefined {
  if (end.start === 'started' && end.exitCode === 0) return undefined;
  return new EicError('EIC_SCRIPT_FAILED', whatHappened(end, request), {
    remedy: whatToDo(end, request),
    // Without bash's own place, which is in the payload.
    details: end.complaint.map((line) => line.replace(/^bash: line \d+: /, '')),
  });
}

function whatHappened({ start, exitCode, signal, hasOutput }: ScriptEnd, request: ScriptRequest): string {
  if (start === 'no-directory') return 'The script was not started: its working directory cannot be entered.';
  if (start === 'no-shell') {
    return `The script was not started: the instance has no command ${shellCommand(request)}.`;
  }
  const silently = hasOutput ? '' : ', and wrote no output';
  return signal === null
    ? `The script ended with exit code ${exitCode}${silently}.`
    : `The script was killed by ${signal}${silently}.`;
}

function whatToDo(
  { start, exitCode, signal, hasOutput, stderrBytes }: ScriptEnd,
  { shell }: ScriptRequest,
): string {
  if (start === 'no-directory') {
    return 'Create it on the instance, correct `working-directory`, or give the OS user access to it and the directories above it.';
  }
  if (start === 'no-shell') {
    return 'Install it on the instance, or correct `shell`: give its full path if it is not in the PATH of a session without login shell.';
  }
  if (signal !== null) return aboutSignal(signal);
  const known = exitCode === null ? undefined : aboutExitCode(exitCode);
  if (known !== undefined) return known;
  const stopsAtFailure = shell === 'bash' || shell === 'sh';
  if (hasOutput) {
    if (!stopsAtFailure) return 'See the end of its output.';
    const which =
      stderrBytes > 0
        ? ''
        : ' If that does not show which one, add `set -x` as the first line of the script.';
    return `See the end of its output: the first command that fails ends the script.${which}`;
  }
  return stopsAtFailure
    ? 'The first command that fails ends the script. Add `set -x` as its first line to see which one that is.'
    : 'Make the script print what it does, to see how far it comes.';
}

function aboutSignal(signal: string): string {
  return signal === 'SIGKILL'
    ? 'Often the kernel does this when memory runs out: see `journalctl --dmesg` on the instance.'
    : 'See `journalctl` on the instance for the time of the run.';
}

/** Exit codes with a meaning that shells and programs agree on (POSIX, "Exit Status for Commands"). */
function aboutExitCode(code: number): string | undefined {
  if (code === 126) {
    return 'Exit code 126 usually means that a command was found but cannot be executed: check its permissions, and the interpreter in its first line.';
  }
  if (code === 127) {
    return 'Exit code 127 usually means that a command was not found: install it, or give its full path. The session has no login shell, so profile files are not read.';
  }
  const signal = code > 128 ? signalOfNumber(code - 128) : undefined;
  if (signal === undefined) return undefined;
  const how = `Exit code ${code} usually means that a command in the script was ended by ${signal}`;
  if (signal === 'SIGPIPE') {
    return `${how}: it still wrote into a pipe when its reader had ended, as in \`… | head -1\`. With pipefail, that fails.`;
  }
  return `${how}. ${aboutSignal(signal)}`;
}

function signalOfNumber(number: number): string | undefined {
  return Object.entries(constants.signals).find(([, value]) => value === number)?.[0];
}

/** The command of a template, quoted if it is short enough to be one. */
function shellCommand({ shell }: ScriptRequest): string {
  if (shell === 'bash' || shell === 'sh') return shell;
  const [command = ''] = templateWords(shell, '');
  return /^[\w./+-]{1,60}$/.test(command) ? `"${command}"` : 'of this name';
}
