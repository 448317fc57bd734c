import { Command, Option } from 'commander';
import { withConnectionOptions } from '../connection-flags';
import { wholeNumber } from '../number-option';
import { osUser } from '../os-user-option';
import type { CpFlags } from './flags';

const afterHelp = `
SOURCE and DESTINATION are paths on this machine, or [USER@]INSTANCE:PATH.
INSTANCE is an instance ID, or a Name tag that exactly one running instance has.
A relative PATH begins in the home directory. Write ./ before a local path with
a colon. As a SOURCE, - is standard input; as the DESTINATION, it is standard
output.

If DESTINATION is a directory that exists, the copy is put into it. Otherwise it
is the name of the copy. With several SOURCEs it must be a directory. To copy to
several instances at once, use eic run --upload.

No shell reads PATH: blanks and quotes need no second quoting. If no file has
exactly the name PATH, *, ?, [a-z] and {a,b} are wildcards, and a backslash
protects them.

Each file is written under another name first, and then renamed: if the copy
fails, the old file is whole. Links are copied as links, except for SOURCE
itself.

Examples:
  eic cp app.conf web-1:/etc/app/
  eic cp -r --become --clean site/. web-1:/var/www/html
  eic cp web-1:'/var/log/nginx/*.log' logs/
  eic cp -r web-1:/srv/data web-2:/srv/
  pg_dump shop | eic cp - db:backup/shop.sql
  eic cp db:backup/shop.sql - | less

Exit code: 0 if all was copied, 1 if something was not, 255 if an instance was
not reached, 2 if the command was used wrongly, 130 after Ctrl-C.`;

/** `eic cp`: copies files to, from and between instances. */
export function cpCommand(): Command {
  const command = new Command('cp')
    .description('Copy files to and from instances, or between two, as scp does.')
    .usage('[flags] SOURCE... DESTINATION')
    .argument('<paths...>', 'SOURCE and DESTINATION: a path, INSTANCE:PATH, or -')
    .optionsGroup('Files:')
    .option('-r, --recursive', 'copy directories too, with all that is in them')
    .option('-p, --preserve-times', 'set the times of modification of the source; modes are always kept')
    .option('--become', 'read and write on instances as root, with sudo -n')
    .option('--clean', 'remove from a copied directory what SOURCE does not have')
    .addOption(
      new Option('--unchanged <what>', 'skip leaves out files with the same size, mode and SHA-256')
        .choices(['copy', 'skip'])
        .default('copy'),
    )
    .option('-q, --quiet', 'show no progress')
    .optionsGroup('Connection:')
    .option('-P, --port <port>', "TCP port of the instances' SSH servers", wholeNumber(1, 65_535), 22)
    .option('--os-user <name>', 'OS user to log in as, unless USER@ says another', osUser, 'ec2-user')
    .addOption(
      new Option('--key-type <type>', 'type of the key; auto uses RSA if the instance refuses Ed25519 (FIPS)')
        .choices(['auto', 'ed25519', 'rsa'])
        .default('auto'),
    )
    .option(
      '--known-hosts <file>',
      'host keys in the format of known_hosts, or their fingerprints, by instance ID or address',
    )
    .addOption(
      new Option(
        '--host-key-verification <mode>',
        'strict accepts only known host keys; auto also accepts an unknown one, with a warning; off checks nothing',
      )
        .choices(['auto', 'strict', 'off'])
        .default('auto'),
    );
  return withConnectionOptions(command)
    .addHelpText('after', afterHelp)
    .action(async (words: readonly string[], flags: CpFlags) => {
      const { runCp } = await import('./run');
      await runCp(words, flags);
    });
}
