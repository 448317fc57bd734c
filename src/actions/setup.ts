import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { exportVariable, setOutput } from '@actions/core';
import { awsClients } from '../aws/clients';
import { files } from '../client-setup/client-configuration';
import { type ClientHost, hostName } from '../client-setup/client-host';
import { connectTimeoutSeconds } from '../client-setup/connect-timeout';
import { findHosts } from '../client-setup/find-hosts';
import { includedFile } from '../client-setup/include-line';
import { makePrivateDirectory } from '../client-setup/private-directory';
import { addInclude, userConfigurationPath } from '../client-setup/user-configuration';
import { isUsableConfiguration, writeSetup } from '../client-setup/write-setup';
import { EicError } from '../eic-error';
import { readSetupInputs, type SetupInputs } from '../inputs/setup-inputs';
import { WorkflowLog } from '../report/github/workflow-log';
import { errorText } from '../report/text/error-text';
import { singleLine } from '../report/text/safe-text';
import { thrownText } from '../thrown-text';
import { cancellation } from './cancellation';
import { directoryState } from './setup-state';
import { leaveState } from './state';
import { stepInput } from './step-input';

/** `uses: org/eic-action/setup@v1`: makes instances known to `ssh` in the later steps of the job. */
async function main(log: WorkflowLog, cancelled: AbortSignal): Promise<void> {
  const environment = process.env;
  const inputs = readSetupInputs(stepInput, environment);
  for (const warning of inputs.warnings) log.warning(warning);
  const hosts = await lookUp(inputs, log, cancelled);
  cancelled.throwIfAborted();

  const directory = makePrivateDirectory(environment);
  leaveState(directoryState, directory, log);
  const variable = `EIC_SSH_SETUP_${randomBytes(4).toString('hex')}`;
  const sshConfig = join(directory, files.sshConfig);
  await writeSetup(
    {
      directory,
      hosts,
      eic: [process.execPath, resolve(process.argv[1] ?? '', '..', '..', 'cli', 'index.js')],
      variable,
      otherConfigurations: [userConfigurationPath(), '/etc/ssh/ssh_config'].filter((path) =>
        isUsableConfiguration(path),
      ),
    },
    inputs,
  );
  exportVariable(variable, '1');
  try {
    await addInclude(join(directory, includedFile));
  } catch (thrown) {
    withoutUserConfiguration(thrown, sshConfig, log);
  }
  setOutput('ssh-config', sshConfig);
  setOutput('hosts', hosts.map(hostName).join(' '));
  setOutput('inventory', inputs.ansibleInventory ? await writeInventory(directory, hosts, inputs, log) : '');
  for (const host of hosts) log.line(describedHost(host));
}

/** @returns its path */
async function writeInventory(
  directory: string,
  hosts: readonly ClientHost[],
  { osUser: user, routing, connectTimeoutMs }: SetupInputs,
  log: WorkflowLog,
): Promise<string> {
  // It brings the YAML library.
  const { ansibleInventory } = await import('../client-setup/inventory');
  const { text, warnings } = ansibleInventory(hosts, {
    user,
    port: routing.port,
    sshConfig: join(directory, files.sshConfig),
    connectTimeoutSeconds: connectTimeoutSeconds(connectTimeoutMs),
  });
  for (const warning of warnings) log.warning(singleLine(warning));
  const path = join(directory, 'inventory.yml');
  writeFileSync(path, text, { mode: 0o600, flag: 'wx' });
  return path;
}

async function lookUp(
  inputs: SetupInputs,
  log: WorkflowLog,
  cancelled: AbortSignal,
): Promise<readonly ClientHost[]> {
  const aws = awsClients(inputs.region);
  try {
    const { hosts, refusedNames } = await findHosts(inputs, {
      aws,
      cancelled,
      warn: (message) => log.warning(message),
      debug: (message) => log.debug(message),
      waiting: (id, reason) => log.line(`${id}: waiting for it to boot: ${singleLine(reason)}`),
    });
    for (const { instanceId, why } of refusedNames) {
      log.line(`The Name tag of ${instanceId} is no host name: it ${why}. Use the instance ID.`);
    }
    return hosts;
  } finally {
    aws.close();
  }
}

/** Without a configuration that can be changed, programs must be told which one to use. */
function withoutUserConfiguration(thrown: unknown, sshConfig: string, log: WorkflowLog): void {
  log.warning(
    `${userConfigurationPath()} cannot be changed (${thrownText(thrown)}), so plain ssh does not find the instances. ` +
      `Use ssh -F with the output ssh-config. git, rsync and Ansible are told by variables.`,
  );
  void sshConfig;
}

function describedHost({ instance, name, known }: ClientHost): string {
  const names = name === undefined ? instance.id : `${name} (${instance.id})`;
  const keys = known.source === 'none' ? 'host key not known' : `host keys known from ${known.source}`;
  return `${names}: ${keys}`;
}

async function entry(): Promise<void> {
  const log = new WorkflowLog();
  using cancelled = cancellation();
  try {
    await main(log, cancelled.signal);
  } catch (thrown) {
    process.exitCode = 1;
    log.error(errorText(EicError.from(thrown)));
  } finally {
    await log.close();
  }
}

void entry();
