import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { exportVariable, setOutput } from '@actions/core';
import { awsClients } from '../aws/clients';
import { controlPath, files } from '../client-setup/client-configuration';
import { type ClientHost, hostName, type KnownHost } from '../client-setup/client-host';
import { connectTimeoutSeconds } from '../client-setup/connect-timeout';
import { effectiveOptions } from '../client-setup/effective-options';
import { type FoundHosts, findHosts } from '../client-setup/find-hosts';
import { includedFile } from '../client-setup/include-line';
import { hasKnownHostsCommand } from '../client-setup/openssh-version';
import { pinnedHosts } from '../client-setup/pinned-hosts';
import { makePrivateDirectory } from '../client-setup/private-directory';
import { programVariables } from '../client-setup/program-variables';
import { takenNames } from '../client-setup/taken-names';
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
  if (process.platform === 'win32') {
    throw new EicError('EIC_INPUT_INVALID', 'The setup action does not support runners with Windows.', {
      remedy: 'Run the job on Linux, or use the action itself, which works on Windows too.',
    });
  }
  const inputs = readSetupInputs(stepInput, environment);
  for (const warning of inputs.warnings) log.warning(warning);
  const { hosts, bastion } = await lookUp(inputs, log, cancelled);
  cancelled.throwIfAborted();
  const everyInstance = inputs.instanceIds.length === 0;
  const known = everyInstance ? pinnedHosts(inputs.knownHosts, inputs.routing.port) : hosts;
  warnOfHostKeys(known, bastion, inputs, log);
  const hasCommand = await hasKnownHostsCommand();
  if (!hasCommand) warnOfFingerprints(known, log);

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
    hasKnownHostsCommand: hasCommand,
    otherConfigurations: [userConfigurationPath(), '/etc/ssh/ssh_config'].filter((path) =>
      isUsableConfiguration(path),
    ),
  };
  await writeSetup(setup, inputs);
  exportVariable(variable, '1');
  const sshConfig = join(directory, files.sshConfig);
  const problem = await includeProblem(directory, hosts[0]?.id ?? anyInstance);
  if (problem !== undefined) tellPrograms(sshConfig, problem, environment, log);
  setOutput('ssh-config', sshConfig);
  setOutput('hosts', hosts.map(hostName).join(' '));
  setOutput('inventory', inputs.ansibleInventory ? await writeInventory(directory, hosts, inputs, log) : '');
  for (const host of hosts) log.line(described(host));
  if (everyInstance) log.line(`Every instance ID in ${inputs.region} is a host name for ssh.`);
}

/** An ID in the form of an instance's, of which nothing is looked up. */
const anyInstance = 'i-00000000000000000';

/** Adds the directory to the user's configuration. Returns why `ssh` does not use it; undefined if it does. */
async function includeProblem(directory: string, host: string): Promise<string | undefined> {
  try {
    await addInclude(join(directory, includedFile));
  } catch (thrown) {
    return `${userConfigurationPath()} cannot be changed: ${thrownText(thrown)}`;
  }
  // ssh refuses a file that others can write to, or with a mistake in it.
  const { options, failure = 'the configuration has no effect' } = await effectiveOptions(host);
  if (options.get('proxycommand')?.includes(basename(directory)) === true) return undefined;
  return `ssh does not use ${userConfigurationPath()}: ${singleLine(failure)}`;
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
    options: controlPath(directory) ?? [],
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
    const taken = await takenNames(found.hosts);
    const refused = [
      ...found.refusedNames,
      ...[...taken].map((instanceId) => ({ instanceId, why: 'is the name of another host on this runner' })),
    ];
    for (const { instanceId, why } of refused) {
      log.line(`The Name tag of ${instanceId} is no host name, because it ${why}: use the instance ID.`);
    }
    const hosts = found.hosts.map((host) => (taken.has(host.id) ? { ...host, name: undefined } : host));
    return { ...found, hosts };
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

function warnOfFingerprints(hosts: readonly KnownHost[], log: WorkflowLog): void {
  const byFingerprint = hosts.filter(({ known }) => knownHostsForSsh(known, '').command !== undefined);
  if (byFingerprint.length === 0) return;
  log.warning(
    `Only fingerprints of the host keys of ${byFingerprint.map(hostName).join(', ')} are known, and this ssh is older than OpenSSH 8.5, which compares them: it refuses to connect. Give whole keys in \`known-hosts\`.`,
  );
}

/** If `ssh` does not use the user's configuration, programs that start `ssh` are told which one to use. */
function tellPrograms(
  sshConfig: string,
  problem: string,
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
    `${problem}. Give ssh, scp and sftp the output \`ssh-config\` with -F. ` +
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
