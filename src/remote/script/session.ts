import type { Client, ClientChannel, ExecOptions, TerminalModes } from 'ssh2';
import { EicError } from '../../eic-error';
import { channelProblem } from '../../ssh2/channel-problem';
import { largestWindow, withWindow } from '../../ssh2/channel-window';
import { thrownText } from '../../thrown-text';
import type { ConnectionWatch } from '../connection-watch';
import { printableLines } from './printable-lines';

/**
 * The terminal's modes while the payload is sent (RFC 4254 §8): every byte passes unchanged, and none is echoed.
 * The payload itself sets the modes that the script gets.
 */
const rawModes: TerminalModes = {
  IGNPAR: 0,
  PARMRK: 0,
  INPCK: 0,
  ISTRIP: 0,
  INLCR: 0,
  IGNCR: 0,
  ICRNL: 0,
  IXON: 0,
  IXANY: 0,
  IXOFF: 0,
  ISIG: 0,
  ICANON: 0,
  ECHO: 0,
  ECHOE: 0,
  ECHOK: 0,
  ECHONL: 0,
  NOFLSH: 0,
  TOSTOP: 0,
  IEXTEN: 0,
  ECHOCTL: 0,
  ECHOKE: 0,
  PENDIN: 0,
  OPOST: 0,
  ONLCR: 0,
  CS8: 1,
};

/** Returns a terminal that is as wide as GitHub's log without wrapping; programs read the size from it. */
export function pseudoTerminal(term: string): ExecOptions['pty'] {
  return { term, cols: 120, rows: 40, width: 0, height: 0, modes: rawModes };
}

/** The session to request. */
export interface SessionRequest {
  readonly commandLine: string;
  /** The pseudo-terminal to request, if any. */
  readonly pty: ExecOptions['pty'] | undefined;
  /** Bytes that the server may send ahead of the reader: the channel needs `guardWindow` with the same number. */
  readonly windowBytes?: number;
}

/**
 * Opens a session channel and executes a command in it.
 * @param use is called with the channel before anything else is read from it: an exit status that arrives directly after
 * the grant would otherwise be missed.
 * @returns the result of `use`
 * @throws EicError `EIC_SESSION_REFUSED`, or the error that interrupted `watch`. A channel that is granted after that is
 * closed at once.
 */
export async function openSession<T>(
  client: Client,
  { commandLine, pty, windowBytes = largestWindow }: SessionRequest,
  watch: Pick<ConnectionWatch, 'interrupted' | 'current'>,
  use: (channel: ClientChannel) => T,
): Promise<T> {
  let given = false;
  const opened = new Promise<T>((resolve, reject) => {
    const onAnswer = (error: Error | undefined, channel: ClientChannel) => {
      if (error) {
        reject(error);
        return;
      }
      const problem = channelProblem(channel);
      if (problem !== undefined) reject(problem);
      if (given || problem !== undefined) channel.close();
      else resolve(use(channel));
    };
    withWindow(client, windowBytes, () =>
      client.exec(commandLine, pty === undefined ? {} : { pty }, onAnswer),
    );
  });
  try {
    return await Promise.race([opened, watch.interrupted.then(({ error }) => Promise.reject(error))]);
  } catch (error) {
    given = true;
    if (watch.current !== undefined) throw watch.current.error;
    throw sessionRefused(error, pty !== undefined);
  }
}

function sessionRefused(cause: unknown, withPty: boolean): EicError {
  const said = printableLines(thrownText(cause)).join(' ');
  return new EicError(
    'EIC_SESSION_REFUSED',
    `The server accepted the login but refused to run a command: ${said}.`,
    {
      remedy: withPty
        ? 'Check sshd_config on the instance (PermitTTY, MaxSessions, ForceCommand), or run without pty.'
        : 'Check sshd_config on the instance: MaxSessions and ForceCommand.',
      cause,
    },
  );
}
