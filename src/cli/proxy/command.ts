import { Command } from 'commander';
import { withConnectionOptions } from '../connection-flags';
import { listed } from '../list-option';
import { wholeNumber } from '../number-option';
import { osUser } from '../os-user-option';
import type { ProxyFlags } from './flags';

const afterHelp = `
INSTANCE is an instance ID, or a Name tag that exactly one running instance has.

Without --public-key, no key is pushed. With it, the key is pushed after the
connection is open: ssh then has 60 seconds to log in with the private key.

Examples:
  # ssh, scp, sftp, rsync and Ansible with your own key
  ssh -o ProxyCommand='eic proxy --public-key ~/.ssh/id_ed25519.pub %h %p' \\
    -i ~/.ssh/id_ed25519 ec2-user@i-0123456789abcdef0

  # The same in ~/.ssh/config, for every instance ID
  Host i-*
    User ec2-user
    IdentityFile ~/.ssh/id_ed25519
    ProxyCommand eic proxy --public-key ~/.ssh/id_ed25519.pub --os-user %r %h %p

A failure is one line on standard error. ssh discards that if the connection may
stay in the background (ControlPersist). With --public-key, ssh then shows the
failure as the reason why the server disconnects.

Exit code: 0 if the connection ended on either side, 255 if it failed.`;

/** `eic proxy`: standard input and output are a connection to an instance. */
export function proxyCommand(): Command {
  const command = new Command('proxy')
    .description(
      'Connect standard input and output to a TCP port of an instance: a ProxyCommand for OpenSSH. Nothing but the bytes of the connection is on standard output.',
    )
    .argument('<instance>', 'instance ID, or name')
    .argument('<port>', 'TCP port on the instance', wholeNumber(1, 65_535))
    .option(
      '--public-key <file>',
      'push the public key in this file for --os-user; may be repeated, and all are pushed at once',
      listed,
    )
    .option('--os-user <name>', 'OS user that the key is for', osUser, 'ec2-user')
    .option('--known-hosts <file>', 'host keys of a bastion, in the format of known_hosts, or fingerprints');
  return withConnectionOptions(command)
    .addHelpText('after', afterHelp)
    .action(async (instance: string, port: number, flags: ProxyFlags) => {
      const { runProxy } = await import('./run');
      await runProxy(instance, port, flags);
    });
}
