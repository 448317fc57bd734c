import { Deadline } from '../../aws/deadline';
import { openStream } from '../../connect/open-stream';
import { pushKey } from '../../connect/push';
import { relayStandardStreams } from '../../connect/relay';
import { failedExitCode, reportFailure } from '../failure';
import { readKnownHostsFile } from '../known-hosts-file';
import { reachInstance } from '../reach-instance';
import { StopSignal } from '../stop-signal';
import type { ProxyFlags } from './flags';
import { readPublicKeyFile } from './public-key-file';

/**
 * Relays standard input and output to a port of the instance, until the instance ends the connection. The key of
 * `--public-key` is pushed after the connection is open and before any byte is relayed.
 *
 * @throws UsageError if the file is not a public key
 */
export async function runProxy(instance: string, port: number, flags: ProxyFlags): Promise<void> {
  const publicKey = flags.publicKey === undefined ? undefined : await readPublicKeyFile(flags.publicKey);
  const knownHosts = await readKnownHostsFile(flags.knownHosts);
  const stop = new StopSignal();
  const { osUser } = flags;
  try {
    await reachInstance(
      { instance, flags, osUser, knownHosts, port: () => port, booted: 'answers', cancelled: stop.signal },
      async ({ target, route, aws, connectTimeoutMs }) => {
        using _place = await route.reserve(target, stop.signal);
        const deadline = new Deadline(connectTimeoutMs, stop.signal);
        const stream = await openStream(route, target, deadline);
        const end = (): void => {
          stream.destroy();
        };
        // A server may close while the key is pushed.
        stream.on('error', () => undefined);
        stop.signal.addEventListener('abort', end, { once: true });
        try {
          if (publicKey !== undefined) await pushKey(target.instance, osUser, publicKey, aws, deadline);
          await relayStandardStreams(stream, target);
        } finally {
          stream.destroy();
        }
      },
    );
  } catch (thrown) {
    // ssh ends its ProxyCommand with SIGHUP.
    if (stop.signal.aborted) process.exitCode = failedExitCode;
    else reportFailure(thrown);
  } finally {
    stop.close();
    // Else the process would wait until the other side has closed it.
    process.stdin.destroy();
  }
}
