import type { InstanceResult } from '../fleet/results/result';
import type { RepairLogin } from '../fleet/schedule/repair-login';
import type { BootstrapInputs } from '../inputs/bootstrap';

/** Installs the packages on an instance that refuses pushed keys. The installer is loaded only for such an instance. */
export function installMissingPackages(bootstrap: BootstrapInputs): RepairLogin {
  return async (refused) => {
    const { packageInstaller } = await import('../install/package-installer');
    await packageInstaller(bootstrap)(refused);
  };
}

/** Says that the key is no longer needed, if all instances accept pushed keys. */
export function adviseToRemoveKey(results: readonly InstanceResult[], warn: (message: string) => void): void {
  if (results.some(({ durationsMs }) => durationsMs.authenticate === null)) return;
  const state = results.some(({ packagesInstalled }) => packagesInstalled)
    ? 'All instances have the EC2 Instance Connect packages now'
    : '`bootstrap-key` was not used: all instances have the EC2 Instance Connect packages';
  warn(`${state}. Remove \`install-packages\` and \`bootstrap-key\`, and delete the stored key.`);
}
