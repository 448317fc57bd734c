import type { Client, ClientChannel } from 'ssh2';
import { channelProblem } from './channel-problem';
import { ChannelStream } from './channel-stream';

/** Why a server did not forward a connection (RFC 4254 §5.1). */
export class ForwardRefused extends Error {
  override readonly name = 'ForwardRefused';
  constructor(
    /** `prohibited`: its configuration forbids it. `connect-failed`: it tried to connect. */
    readonly reason: 'prohibited' | 'connect-failed' | 'other',
    message: string,
  ) {
    super(message);
  }
}

/** Reason codes of SSH_MSG_CHANNEL_OPEN_FAILURE. */
const prohibited = 1;
const connectFailed = 2;

/**
 * Opens a TCP connection from the server to an address (`direct-tcpip`, RFC 4254 §7.2).
 * @throws ForwardRefused, an Error if the connection is lost, or the reason of the signal. A channel that is granted after that is closed at once.
 */
export function forward(
  client: Client,
  address: string,
  port: number,
  signal: AbortSignal,
): Promise<ChannelStream> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const onAbort = () => reject(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
    const onAnswer = (error: Error | undefined, channel: ClientChannel) => {
      signal.removeEventListener('abort', onAbort);
      if (error) {
        reject(refusal(error));
        return;
      }
      const problem = channelProblem(channel);
      if (problem !== undefined) reject(problem);
      if (signal.aborted || problem !== undefined) channel.destroy();
      else resolve(new ChannelStream(channel));
    };
    // The originator is for the server's log only.
    client.forwardOut('127.0.0.1', 0, address, port, onAnswer);
  });
}

/** An error without a reason is not the server's answer: the connection was lost. */
function refusal(error: Error): Error {
  const code: unknown = Reflect.get(error, 'reason');
  if (typeof code !== 'number') return error;
  const reason = code === prohibited ? 'prohibited' : code === connectFailed ? 'connect-failed' : 'other';
  return new ForwardRefused(reason, error.message.replace(/^\(SSH\) Channel open failure: /, ''));
}
