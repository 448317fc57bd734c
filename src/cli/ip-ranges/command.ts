import { Command, Option } from 'commander';
import { withAwsOptions } from '../aws-options';
import { wholeNumber } from '../number-option';
import type { IpRangesFlags } from './run';

/** `eic ip-ranges`: prints or compares the addresses from which the service connects. */
export function ipRangesCommand(): Command {
  const command = new Command('ip-ranges')
    .description(
      'Print the addresses from which EC2 Instance Connect reaches instances, or compare a security group.',
    )
    .argument('[region]', 'Region of the instances (default: that of --region)')
    .addOption(
      new Option('-f, --format <format>', 'format of the output')
        .choices(['text', 'json', 'terraform', 'aws-cli'])
        .default('text'),
    )
    .option('--ipv4', 'only IPv4 (default: both)')
    .option('--ipv6', 'only IPv6 (default: both)')
    .option('--security-group <id>', 'group of the rules in the formats terraform and aws-cli')
    .option('--check <id>', 'compare a security group with the addresses')
    .option('--port <port>', "TCP port of the instances' SSH servers", wholeNumber(1, 65_535), 22)
    .addOption(
      new Option(
        '--prefix-lists <when>',
        "AWS's managed prefix lists in place of addresses: auto (where the Region has them, in the formats json, terraform and aws-cli), only, never",
      )
        .choices(['auto', 'only', 'never'])
        .default('auto'),
    )
    .option('--source <url or file>', "ip-ranges.json (default: AWS's own)")
    .addHelpText(
      'after',
      `
The file is kept in the user's cache directory (XDG_CACHE_HOME), and downloaded
again only if it has changed. Offline, the one that was kept is used.

Examples:
  eic ip-ranges us-east-1
  eic ip-ranges us-east-1 --format terraform > instance-connect.tf
  eic ip-ranges us-east-1 --ipv4 --format aws-cli --security-group sg-0123456789abcdef0
  eic ip-ranges us-east-1 --check sg-0123456789abcdef0

Exit code: 0 if the addresses were printed, or if the group lets in exactly them;
1 if the group differs; 2 if the command was used wrongly; 255 if the file or AWS
could not be read.`,
    )
    .action(async (region: string | undefined, flags: IpRangesFlags) => {
      const { runIpRanges } = await import('./run');
      await runIpRanges(region, flags);
    });
  return withAwsOptions(command);
}
