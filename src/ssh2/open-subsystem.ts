import type { Client, ClientChannel } from 'ssh2';
import { channelProblem } from './channel-problem';
import { ChannelStream } from './channel-stream';

/**
 * Starts a subsystem of the server, such as `sftp` (RFC 4254 §6.5), and returns its channel as a stream.
 * @throws an Error if the server refuses the channel or the subsystem, or if the connection is lost; or the reason of the
 * signal. A channel that is granted after that is closed at once.
 */
export function openSubsystem(client: Client, name: string, signal: AbortSignal): Promise<ChannelStream> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const fail = (reason: unknown) => {
      stopWaiting();
      reject(reason);
    };
    const onAbort = () => fail(signal.reason);
    const onLost = () => fail(new Error('the connection is closed'));
    let waiting = true;
    const stopWaiting = () => {
      waiting = false;
      signal.removeEventListener('abort', onAbort);
      client.off('close', onLost);
    };
    signal.addEventListener('abort', onAbort, { once: true });
    client.once('close', onLost);
    client.subsys(name, (error: Error | undefined, channel: ClientChannel) => {
      if (error) {
        fail(error);
        return;
      }
      const problem = channelProblem(channel);
      if (waiting && problem === undefined) {
        stopWaiting();
        resolve(new ChannelStream(channel));
        return;
      }
      channel.on('error', () => undefined);
      channel.destroy();
      fail(problem);
    });
  });
}
