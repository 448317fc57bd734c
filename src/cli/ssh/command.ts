import { Command, InvalidArgumentError, Option } from 'commander';
import { withConnectionOptions } from '../connection-flags';
import { osUser } from '../os-user-option';
import type { SshFlags } from './flags';

const afterHelp = `
INSTANCE is an instance ID, or a Name tag that exactly one running instance has.
Flags of eic come before INSTANCE. Everything after it is ssh's, as after the
destination of ssh: its options, then the command, after -- or without it.

The key exists in the memory of this process only. It is pushed when ssh is
ready to log in. Your configuration of ssh (~/.ssh/config) applies; Host and
Match get the instance ID. A host key that is known from --known-hosts or the
console output must match. An unknown one is yours to accept, as ssh asks.

Examples:
  eic ssh i-0123456789abcdef0
  eic ssh --os-user ubuntu web-1 -- uptime
  eic ssh db -L 5432:localhost:5432 -N
  eic ssh web-1 -o ControlMaster=auto -o ControlPath=~/.ssh/%C \\
    -o ControlPersist=10m

Exit code: that of ssh, which is that of the remote command; 255 if ssh, or eic,
could not connect.`;

/** `eic ssh`: the system's `ssh`, with a key that is pushed for this login. */
export function sshCommand(): Command {
  const command = new Command('ssh')
    .description("Log in to an instance, or run a command there, with the system's ssh and a fresh key.")
    .usage('[flags] INSTANCE [ssh options] [-- COMMAND...]')
    .argument('<instance>', 'instance ID, or name')
    .argument('[ssh...]', "ssh's options and the command")
    .passThroughOptions()
    .option(
      '--os-user <name>',
      'OS user to log in as (default: that of ssh -l or ssh_config, or ec2-user)',
      osUser,
    )
    .addOption(
      new Option(
        '--key-type <type>',
        'type of the key; auto is Ed25519, and RSA if the instance has no Ed25519 host key (FIPS)',
      )
        .choices(['auto', 'ed25519', 'rsa'])
        .default('auto'),
    )
    .option(
      '--known-hosts <file>',
      'host keys in the format of known_hosts, or their fingerprints, by instance ID or address',
    )
    .addOption(new Option('--port <port>').hideHelp().argParser(portOfSsh));
  return withConnectionOptions(command)
    .addHelpText('after', afterHelp)
    .action(async (instance: string, sshArgs: readonly string[], flags: SshFlags) => {
      const { runSsh } = await import('./run');
      await runSsh(instance, sshArgs, flags);
    });
}

/** Refuses `--port`, which `eic run` has and which is `-p` of `ssh`. */
function portOfSsh(port: string): never {
  throw new InvalidArgumentError(`The port is an option of ssh: write -p ${port} after INSTANCE.`);
}
