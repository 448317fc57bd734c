import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { exportVariable, setOutput } from '@actions/core';
import { awsClients } from '../aws/clients';
import { controlPath, files } from '../client-setup/client-configuration';
import { type ClientHost, hostName, type KnownHost } from '../client-setup/client-host';
import { connectTimeoutSeconds } from '../client-setup/connect-timeout';
import { type FoundHosts, findHosts } from '../client-setup/find-hosts';
import { includedFile } from '../client-setup/include-line';
import { hasKnownHostsCommand } from '../client-setup/openssh-version';
import { pinnedHosts } from '../client-setup/pinned-hosts';
import { makePrivateDirectory } from '../client-setup/private-directory';
import { programVariables } from '../client-setup/program-variables';
import { unknownHostsWarning } from '../client-setup/unknown-hosts';
import { isUsableConfiguration } from '../client-setup/usable-configuration';
import { addInclude, userConfigurationPath } from '../client-setup/user-configuration';
import { writeSetup } from '../client-setup/write-setup';
import { knownHostsForSsh } from '../connect/openssh/known-hosts-for-ssh';
import { EicError } from '../eic-error';
import { readSetupInputs, type SetupInputs } from '../inputs/setup-inputs';
import { WorkflowLog } from '../report/github/workflow-log';
import { singleLine } from '../report/text/safe-text';
import { thrownText } from '../thrown-text';
import { cancellation } from './cancellation';
import { reportFailedStep } from './report-failed-step';
import { directoryState } from './setup-state';
import { leaveState } from './state';
import { stepInput } from './step-input';

/** `uses: org/eic-action/setup@v1`: makes instances known to `ssh` in the later steps of the job. */
async function main(log: WorkflowLog, cancelled: AbortSignal): Promise<void> {
  const environment = process.env;
  const inputs = readSetupInputs(stepInput, environment);
  for (const warning of inputs.warnings) log.warning(warning);
  const { hosts, bastion } = await lookUp(inputs, log, cancelled);
  cancelled.throwIfAborted();
  const everyInstance = inputs.instanceIds.length === 0;
  const known = everyInstance ? pinnedHosts(inputs.knownHosts, inputs.routing.port) : hosts;
  warnOfHostKeys(known, bastion, inputs, log);
  const takesFingerprints = await canCompare(known, log);

  const directory = makePrivateDirectory(environment);
  leaveState(directoryState, directory, log);
  const variable = `EIC_SSH_SETUP_${randomBytes(4).toString('hex')}`;
  const setup = {
    directory,
    hosts: known,
    everyInstance,
    bastion,
    eic: [process.execPath, resolve(process.argv[1] ?? '', '..', '..', 'cli', 'index.js')],
    variable,
    takesFingerprints,
    otherConfigurations: [userConfigurationPath(), '/etc/ssh/ssh_config'].filter((path) =>
      isUsableConfiguration(path),
    ),
  };
  await writeSetup(setup, inputs);
  exportVariable(variable, '1');
  const sshConfig = join(directory, files.sshConfig);
  try {
    await addInclude(join(directory, includedFile));
  } catch (thrown) {
    tellPrograms(sshConfig, thrownText(thrown), environment, log);
  }
  setOutput('ssh-config', sshConfig);
  setOutput('hosts', hosts.map(hostName).join(' '));
  setOutput('inventory', inputs.ansibleInventory ? await writeInventory(directory, hosts, inputs, log) : '');
  for (const host of hosts) log.line(described(host));
  if (everyInstance) log.line(`Every instance ID in ${inputs.region} is a host name for ssh.`);
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
  const instances = hosts.map(({ name, instance: { id, tags } }) => ({ id, name, tags }));
  const { text, warnings } = ansibleInventory(instances, {
    user,
    port: routing.port,
    sshConfig: join(directory, files.sshConfig),
    options: controlPath(directory),
    connectTimeoutSeconds: connectTimeoutSeconds(connectTimeoutMs),
  });
  for (const warning of warnings) log.warning(singleLine(warning));
  const path = join(directory, 'inventory.yml');
  writeFileSync(path, text, { mode: 0o600, flag: 'wx' });
  return path;
}

async function lookUp(inputs: SetupInputs, log: WorkflowLog, cancelled: AbortSignal): Promise<FoundHosts> {
  const aws = awsClients(inputs.region);
  try {
    const found = await findHosts(inputs, {
      aws,
      cancelled,
      warn: (message) => log.warning(message),
      debug: (message) => log.debug(message),
      waiting: (id, reason) => log.line(`${id}: waiting for it to boot: ${singleLine(reason)}`),
    });
    for (const { instanceId, why } of found.refusedNames) {
      log.line(`The Name tag of ${instanceId} is no host name, because it ${why}: use the instance ID.`);
    }
    return found;
  } finally {
    aws.close();
  }
}

/** @throws EicError `EIC_HOST_KEY_UNKNOWN` in `strict` if the bastion's keys are not known: `ssh` never sees its key */
function warnOfHostKeys(
  hosts: readonly KnownHost[],
  bastion: KnownHost | undefined,
  { hostKeyMode, instanceIds }: SetupInputs,
  log: WorkflowLog,
): void {
  if (hostKeyMode === 'strict' && bastion?.known.keys.length === 0) {
    throw new EicError('EIC_HOST_KEY_UNKNOWN', `The host keys of the bastion ${bastion.id} are not known.`, {
      remedy: `Pin one with \`known-hosts\`, in a line that begins with ${bastion.id}.`,
    });
  }
  const warning = unknownHostsWarning(hosts, hostKeyMode, instanceIds.length === 0);
  if (warning !== undefined) log.warning(warning);
}

/** Returns whether `ssh` can compare fingerprints; true without a look if none is known without its key. */
async function canCompare(hosts: readonly KnownHost[], log: WorkflowLog): Promise<boolean> {
  const byFingerprint = hosts.filter(({ known }) => knownHostsForSsh(known, '').command !== undefined);
  if (byFingerprint.length === 0 || (await hasKnownHostsCommand())) return true;
  log.warning(
    `Only fingerprints of the host keys of ${byFingerprint.map(hostName).join(', ')} are known, and this ssh is older than OpenSSH 8.5, which compares them: it refuses to connect. Give whole keys in \`known-hosts\`.`,
  );
  return false;
}

/** If the user's configuration cannot be changed, programs that start `ssh` are told which one to use. */
function tellPrograms(
  sshConfig: string,
  reason: string,
  environment: NodeJS.ProcessEnv,
  log: WorkflowLog,
): void {
  const exported: string[] = [];
  for (const [name, value] of programVariables(sshConfig)) {
    // A step's own value has a reason, which is not known here.
    if ((environment[name] ?? '') !== '') continue;
    exportVariable(name, value);
    exported.push(name);
  }
  log.warning(
    `${userConfigurationPath()} cannot be changed: ${reason}. Give ssh, scp and sftp the output \`ssh-config\` with -F. ` +
      `Variables of later steps: ${exported.join(', ') || 'none, because all have values'}.`,
  );
}

function described(host: ClientHost): string {
  const { id, name, known } = host;
  const keys = known.source === 'none' ? 'no host key is known' : `host keys from ${known.source}`;
  return `${name === undefined ? id : `${name} (${id})`}: ${keys}`;
}

async function entry(): Promise<void> {
  const log = new WorkflowLog();
  using cancelled = cancellation();
  try {
    await main(log, cancelled.signal);
  } catch (thrown) {
    await reportFailedStep(thrown, log);
  } finally {
    await log.close();
  }
}

void entry();
