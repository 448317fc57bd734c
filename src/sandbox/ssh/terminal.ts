import { execFile, spawnSync } from 'node:child_process';
import { inSingleQuotes } from '../../single-quotes';
import type { TerminalModes } from '../../ssh2/terminal-modes';

/**
 * Names that `stty` has for terminal modes, by opcode (RFC 4254 §8, RFC 8160). Control characters and speeds are left
 * out: they keep their defaults.
 */
const modeNames: ReadonlyMap<number, string> = new Map([
  [30, 'ignpar'],
  [31, 'parmrk'],
  [32, 'inpck'],
  [33, 'istrip'],
  [34, 'inlcr'],
  [35, 'igncr'],
  [36, 'icrnl'],
  [38, 'ixon'],
  [39, 'ixany'],
  [40, 'ixoff'],
  [41, 'imaxbel'],
  [42, 'iutf8'],
  [50, 'isig'],
  [51, 'icanon'],
  [53, 'echo'],
  [54, 'echoe'],
  [55, 'echok'],
  [56, 'echonl'],
  [57, 'noflsh'],
  [58, 'tostop'],
  [59, 'iexten'],
  [60, 'echoctl'],
  [61, 'echoke'],
  [70, 'opost'],
  [72, 'onlcr'],
  [73, 'ocrnl'],
  [74, 'onocr'],
  [75, 'onlret'],
]);

/** The size of a terminal, in characters; 0 if unknown. */
export interface TerminalSize {
  readonly rows: number;
  readonly cols: number;
}

/** A pseudo-terminal that a client asks for. */
export interface TerminalRequest extends TerminalSize {
  /** The value of `TERM`. */
  readonly term: string;
  readonly modes: TerminalModes;
}

/** A terminal in use. */
export interface Terminal {
  /** The process that leads the terminal's session, and its process group. */
  readonly leader: number;
  /** The device, such as `/dev/pts/3`. */
  readonly path: string;
}

let available: boolean | undefined;

/**
 * Whether this machine can give a command a pseudo-terminal. Node cannot allocate one, so `script` of util-linux does.
 * Most Linux distributions install it; macOS and BSD have another `script`, which does not work with a pipe.
 */
export function hasTerminals(): boolean {
  available ??= /util-linux/.test(spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout ?? '');
  return available;
}

function sizeWords({ rows, cols }: TerminalSize): string[] {
  return ['rows', String(rows), 'cols', String(cols)];
}

/**
 * The arguments of `script` that run a command in a new pseudo-terminal. Before the command starts, a line that
 * {@link parseTerminal} reads is written to file descriptor 3; the modes are in force by then. `script` exits with the
 * command's exit code, or 128 plus the number of the signal that killed it.
 *
 * @param size The size now, which may not be the one that was asked for.
 */
export function scriptArguments(command: string, { modes }: TerminalRequest, size: TerminalSize): string[] {
  const settings = [...modes].flatMap(([opcode, value]) => {
    const name = modeNames.get(opcode);
    return name === undefined ? [] : `${value === 0 ? '-' : ''}${name}`;
  });
  const program = [
    `stty sane ${[...sizeWords(size), ...settings].join(' ')}`,
    'SSH_TTY=$(tty)',
    'export SSH_TTY',
    'echo "$$ $SSH_TTY" >&3',
    `exec /bin/sh -c ${inSingleQuotes(command)} 3>&-`,
  ].join('\n');
  return ['-q', '-e', '-f', '-c', program, '/dev/null'];
}

/** Reads the line that the program of {@link scriptArguments} writes; `undefined` if it is incomplete. */
export function parseTerminal(line: string): Terminal | undefined {
  const [, leader, path] = /^(\d+) (\/dev\/\S+)\n/.exec(line) ?? [];
  return leader === undefined || path === undefined ? undefined : { leader: Number(leader), path };
}

/**
 * Changes a terminal's size. The kernel sends SIGWINCH to its foreground process group: once for the rows, once for the
 * columns.
 */
export function resize({ path }: Terminal, size: TerminalSize): Promise<void> {
  return new Promise((resolve) => {
    // It fails only if the terminal no longer exists.
    execFile('stty', ['-F', path, ...sizeWords(size)], () => resolve());
  });
}
