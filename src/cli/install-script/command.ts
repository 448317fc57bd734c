import { Command, Option } from 'commander';
import { type InstallScriptFormat, installScriptFormats } from '../../install/format-names';
import { allowClosedOutput, written } from '../standard-output';

const afterHelp = `
shell         a POSIX shell script, to be run as root
cloud-init    user data of an instance, which runs the script at its first boot
ssm-document  a Command document of Systems Manager (JSON)

Examples:
  eic install-script > install-packages.sh
  eic install-script --format cloud-init > user-data.yaml
  aws ssm create-document --name InstallInstanceConnect --document-type Command \\
    --document-format JSON --content "$(eic install-script --format ssm-document)"

The script is for AlmaLinux 8, 9 and 10, on x86_64 and aarch64. Its comments list
its exit codes.`;

/** `eic install-script`: prints the script that installs the EC2 Instance Connect packages. */
export function installScriptCommand(): Command {
  return new Command('install-script')
    .description('Print a script that installs the EC2 Instance Connect packages on AlmaLinux.')
    .addOption(
      new Option('-f, --format <format>', 'format of the output')
        .choices(installScriptFormats)
        .default('shell' satisfies InstallScriptFormat),
    )
    .addHelpText('after', afterHelp)
    .action(async ({ format }: { readonly format: InstallScriptFormat }) => {
      allowClosedOutput();
      const { installScriptAs } = await import('../../install/formats');
      await written(process.stdout, installScriptAs(format));
    });
}
