import { Command, Option } from 'commander';
import { withAwsOptions } from '../aws-options';
import type { SerialConsoleFlags } from './flags';

const afterHelp = `
For instances whose network or SSH server is broken. The serial console asks for
the name and password of an OS user that has a password. Press Enter for its
prompt. Enter, then ~. ends the session. An instance has one session at a time,
and EC2 needs about 30 seconds to end one.

INSTANCE is an instance ID, or a Name tag that exactly one running instance has.
Flags of eic come before INSTANCE. Everything after it is passed on to ssh.

The host key of the Region's serial console server must be the one in AWS's user
guide. In a Region that is not listed there, ssh asks.

Examples:
  eic serial-console i-0123456789abcdef0
  eic serial-console --region eu-central-1 web-1 -J bastion.example.com

Exit code: that of ssh; 255 if ssh, or eic, could not connect; 2 if the command
was used wrongly.`;

/** `eic serial-console`: the serial console of an instance, with the system's `ssh`. */
export function serialConsoleCommand(): Command {
  const command = new Command('serial-console')
    .description("Connect to the serial console of an instance with the system's ssh and a fresh key.")
    .usage('[flags] INSTANCE [ssh options]')
    .argument('<instance>', 'instance ID, or name')
    .argument('[ssh...]', "ssh's options")
    .passThroughOptions()
    .addOption(
      new Option('--key-type <type>', 'type of the key').choices(['ed25519', 'rsa']).default('ed25519'),
    );
  return withAwsOptions(command)
    .addHelpText('after', afterHelp)
    .action(async (instance: string, sshArgs: readonly string[], flags: SerialConsoleFlags) => {
      const { runSerialConsole } = await import('./run');
      await runSerialConsole(instance, sshArgs, flags);
    });
}
