import { isIP } from 'node:net';
import { Command, InvalidArgumentError } from 'commander';
import { withConnectionOptions } from '../connection-flags';
import { wholeNumber } from '../number-option';
import type { TunnelFlags } from './flags';

const afterHelp = `
INSTANCE is an instance ID, or a Name tag that exactly one running instance has.

The address and the port that it listens on are the only line on standard output.
Each connection to it is a connection of its own to the instance. Interrupt to end.

Examples:
  eic tunnel db --remote-port 5432 --local-port 5432
  psql -h 127.0.0.1

  # Any program that takes an address
  eic tunnel i-0123456789abcdef0 --remote-port 443

Exit code: 0 after an interrupt, 255 if it could not begin.`;

/** `eic tunnel`: a local port that leads to a port of an instance. */
export function tunnelCommand(): Command {
  const command = new Command('tunnel')
    .description('Forward a local TCP port to a port of an instance, for any number of connections.')
    .argument('<instance>', 'instance ID, or name')
    .requiredOption('--remote-port <port>', 'TCP port on the instance', wholeNumber(1, 65_535))
    .option('--local-port <port>', 'TCP port to listen on (default: a free one)', wholeNumber(1, 65_535))
    .option('--bind <address>', 'loopback address to listen on', loopbackAddress, '127.0.0.1');
  return withConnectionOptions(command)
    .addHelpText('after', afterHelp)
    .action(async (instance: string, flags: TunnelFlags) => {
      const { runTunnel } = await import('./run');
      await runTunnel(instance, flags);
    });
}

/** Other addresses would open the instance's port to everybody who reaches this machine. */
function loopbackAddress(value: string): string {
  if (value === '::1' || (isIP(value) === 4 && value.startsWith('127.'))) return value;
  throw new InvalidArgumentError('It takes a loopback address: one that begins with 127., or ::1.');
}
