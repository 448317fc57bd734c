import { isIP } from 'node:net';
import { Command, InvalidArgumentError } from 'commander';
import { withConnectionOptions } from '../connection-flags';
import { wholeNumber } from '../number-option';
import type { TunnelFlags } from './flags';

const afterHelp = `
INSTANCE is an instance ID, or a Name tag that exactly one running instance has.

The address and the port that it listens on are the only line on standard output.
Each connection to it is a connection of its own to the instance. Interrupt to end.

AWS allows only the ports 22 and 3389 through an EC2 Instance Connect Endpoint. For
another port of a private instance use --bastion, --connection-type ssm, or
forwarding by ssh: eic ssh db -N -L 5432:localhost:5432

Examples:
  # Remote Desktop, through an endpoint
  eic tunnel windows-1 --remote-port 3389 --local-port 13389

  # A database, through a bastion
  eic tunnel db --bastion i-0123456789abcdef0 --remote-port 5432 --local-port 5432
  psql -h 127.0.0.1

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
