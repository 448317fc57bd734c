import { Document, Scalar } from 'yaml';
import type { InstallScriptFormat } from './format-names';
import { installScript } from './install-script';

/** Returns the install script as a file for the given purpose. The script in it is the same, byte by byte. */
export function installScriptAs(format: InstallScriptFormat): string {
  switch (format) {
    case 'shell':
      return installScript;
    case 'cloud-init':
      return cloudInitUserData();
    case 'ssm-document':
      return `${JSON.stringify(ssmDocument(), undefined, 2)}\n`;
  }
}

/** Not in /tmp, which cloud-init may empty before `runcmd` (its documentation of `write_files`). */
const pathOnInstance = '/run/eic-install/install-packages.sh';

/**
 * User data for cloud-init, which runs it at the first boot of an instance.
 * @see https://docs.cloud-init.io/en/latest/reference/modules.html
 */
function cloudInitUserData(): string {
  const content = new Scalar(installScript);
  content.type = Scalar.BLOCK_LITERAL;
  const document = new Document({
    write_files: [{ path: pathOnInstance, permissions: '0700', content }],
    runcmd: [['sh', pathOnInstance]],
  });
  // cloud-init tells user data of this kind by this line.
  return `#cloud-config\n${document.toString({ lineWidth: 0 })}`;
}

/** Seconds after which Systems Manager ends the script. It waits 5 minutes for dnf's lock at most. */
const timeoutSeconds = 900;

/**
 * A Command document of Systems Manager, which runs on Linux only.
 * @see https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-schemas-features.html
 */
function ssmDocument(): object {
  return {
    schemaVersion: '2.2',
    description: 'Installs the EC2 Instance Connect packages on AlmaLinux 8, 9 and 10.',
    mainSteps: [
      {
        action: 'aws:runShellScript',
        name: 'installPackages',
        precondition: { StringEquals: ['platformType', 'Linux'] },
        inputs: {
          timeoutSeconds: String(timeoutSeconds),
          // Systems Manager joins the lines with newlines.
          runCommand: installScript.trimEnd().split('\n'),
        },
      },
    ],
  };
}
