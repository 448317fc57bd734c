import { randomBytes } from 'node:crypto';

/** A program for POSIX `sh` on an instance. */
export interface ShellProgram {
  /** Its text as bytes. It gets the rest of standard input, and `eic_nonce` is set. */
  readonly text: Buffer;
  /** Whether it runs as root. */
  readonly become: boolean;
  /** Whether it is of no use outside of the home directory, in which it begins. */
  readonly needsHome: boolean;
}

/** The bytes to send for a program. */
export interface ShellCommand {
  /**
   * The command line of the SSH exec request. It shows in `ps`, so nothing of the request is in it, and it means the same
   * to every login shell (see `script/payload.ts`).
   */
  readonly commandLine: string;
  /** The first bytes for standard input. */
  readonly input: Buffer;
  /** Is written to stdout before anything that the program writes. */
  readonly started: Buffer;
  /** Random, and set as `eic_nonce` in the program. */
  readonly nonce: string;
}

/** Exit code of a program that needs the home directory and cannot enter it. */
export const noHome = 93;

/**
 * `timeout` gives the program and all that it starts a process group of its own and passes a signal on to it, so that
 * `kill $PPID` in the program ends everything. Its time is unlimited.
 */
const inOwnGroup = 'timeout -k 3 0';

/**
 * Returns what runs a program. `head` reads exactly as many bytes as it is told to. Variables that change what the tools
 * do are removed, and their messages are in English.
 */
export function shellCommand({ text, become, needsHome }: ShellProgram): ShellCommand {
  const nonce = randomBytes(16).toString('hex');
  const enterHome = needsHome ? `cd || exit ${noHome}` : 'cd 2>/dev/null';
  const program = Buffer.concat([
    Buffer.from(
      [
        ...(become ? [] : [enterHome]),
        'unset -v TAR_OPTIONS TAPE POSIXLY_CORRECT CDPATH',
        `eic_nonce=${nonce}`,
        // In two pieces, so that a shell that shows its commands does not show the mark.
        'printf %s%s eic-start- "$eic_nonce"',
        '',
      ].join('\n'),
    ),
    text,
  ]);
  const run = `${inOwnGroup} sh -c '${readAndRun(program)}'`;
  const started = Buffer.from(`eic-start-${nonce}`);
  if (!become) return { commandLine: `exec env LC_ALL=C ${run}`, input: program, started, nonce };
  // The home directory is that of the user that logged in, so it is entered before sudo.
  const asRoot = Buffer.from(
    [
      enterHome,
      `[ "$(id -u)" != 0 ] || exec ${run}`,
      // sudo may set variables of its own.
      `exec sudo -n -- env LC_ALL=C ${run}`,
      '',
    ].join('\n'),
  );
  return {
    commandLine: `exec env LC_ALL=C sh -c '${readAndRun(asRoot)}'`,
    input: Buffer.concat([asRoot, program]),
    started,
    nonce,
  };
}

function readAndRun(program: Buffer): string {
  return `eval "$(head -c ${program.length})"`;
}
