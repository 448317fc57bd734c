import { forwardPort, type PortForward, type PortForwardOptions } from '../../connect/port-forward';
import { where } from '../../connect/routes/route';
import { EicError } from '../../eic-error';
import { errorText } from '../../report/text/error-text';
import { singleLine } from '../../report/text/safe-text';
import { thrownText } from '../../thrown-text';
import { reportFailure } from '../failure';
import { reachInstance } from '../reach-instance';
import { ignoreClosedPipe } from '../standard-output';
import { StopSignal } from '../stop-signal';
import { UsageError } from '../usage-error';
import type { TunnelFlags } from './flags';

/**
 * Forwards a local port to a port of the instance until a signal comes. The failure of one connection is reported and
 * does not end the others.
 *
 * @throws UsageError if the local port cannot be listened on
 */
export async function runTunnel(instance: string, flags: TunnelFlags): Promise<void> {
  const stop = new StopSignal();
  ignoreClosedPipe();
  const { bind, localPort = 0, remotePort } = flags;
  try {
    await reachInstance(
      { instance, flags, osUser: 'ec2-user', port: () => remotePort, cancelled: stop.signal },
      async ({ target, route, connectTimeoutMs }) => {
        const { name } = target.instance;
        const { port, ended } = await listen({
          address: bind,
          port: localPort,
          route,
          target,
          connectTimeoutMs,
          failed: (thrown) => {
            process.stderr.write(`eic: ${errorText(EicError.from(thrown))}\n`);
          },
          cancelled: stop.signal,
        });
        process.stdout.write(`${bind.includes(':') ? `[${bind}]` : bind}:${port}\n`);
        process.stderr.write(
          `Forwards to ${where(target)}${name === undefined ? '' : `, ${singleLine(name)}`}, over the route ${target.route}. Interrupt to end.\n`,
        );
        await ended;
      },
    );
  } catch (thrown) {
    if (!stop.signal.aborted) reportFailure(thrown);
  } finally {
    stop.close();
  }
}

async function listen(options: PortForwardOptions): Promise<PortForward> {
  try {
    return await forwardPort(options);
  } catch (thrown) {
    if (!(thrown instanceof Error && 'syscall' in thrown && thrown.syscall === 'listen')) throw thrown;
    throw new UsageError(`cannot listen on ${options.address} port ${options.port}: ${thrownText(thrown)}`);
  }
}
