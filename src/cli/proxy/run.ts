import { Deadline } from '../../aws/deadline';
import { openStream } from '../../connect/open-stream';
import { pushKey } from '../../connect/push';
import { relayStandardStreams } from '../../connect/relay';
import { failedExitCode } from '../failure';
import { readKnownHostsFile } from '../known-hosts-file';
import { reachInstance } from '../reach-instance';
import { StopSignal } from '../stop-signal';
import type { ProxyFlags } from './flags';
import { readPublicKeyFile } from './public-key-file';
import { reportProxyFailure } from './report-failure';

/**
 * Relays standard input and output to a port of the instance, until the instance ends the connection. The keys of
 * `--public-key` are pushed at the same time, after the connection is open and before any byte is relayed.
 */
export async function runProxy(instance: string, port: number, flags: ProxyFlags): Promise<void> {
  const { osUser, publicKey: keyFiles = [] } = flags;
  const stop = new StopSignal();
  let relaying = false;
  try {
    const publicKeys = await Promise.all(keyFiles.map(readPublicKeyFile));
    const knownHosts = await readKnownHostsFile(flags.knownHosts);
    await reachInstance(
      { instance, flags, osUser, knownHosts, port: () => port, booted: 'answers', cancelled: stop.signal },
      async ({ target, route, aws, connectTimeoutMs }) => {
        using _place = await route.reserve(target, stop.signal);
        const over = new AbortController();
        const deadline = new Deadline(connectTimeoutMs, AbortSignal.any([stop.signal, over.signal]));
        const stream = await openStream(route, target, deadline);
        const end = (): void => {
          stream.destroy();
        };
        // A server may close while the key is pushed.
        stream.on('error', () => undefined);
        stop.signal.addEventListener('abort', end, { once: true });
        try {
          const push = (publicKey: string) => pushKey(target.instance, osUser, publicKey, aws, deadline);
          await Promise.all(publicKeys.map(push));
          relaying = true;
          await relayStandardStreams(stream, target);
        } finally {
          // A push that failed ends the others, which may wait to be repeated.
          over.abort();
          stream.destroy();
        }
      },
    );
  } catch (thrown) {
    // ssh ends its ProxyCommand with SIGHUP.
    if (stop.signal.aborted) process.exitCode = failedExitCode;
    else reportProxyFailure(thrown, keyFiles.length > 0 && !relaying);
  } finally {
    stop.close();
    // Else the process would wait until the other side has closed it.
    process.stdin.destroy();
  }
}
