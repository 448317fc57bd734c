import { accessSync, constants, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeyType } from '../connect/key-pair';
import { keyTypesFor } from '../connect/openssh/key-types';
import { knownHostsForSsh } from '../connect/openssh/known-hosts-for-ssh';
import type { SetupInputs } from '../inputs/setup-inputs';
import { generateKeyPair } from '../ssh2/generate-key-pair';
import {
  type ConfiguredHost,
  files,
  hostsConfiguration,
  includedConfiguration,
  keyFile,
  wholeConfiguration,
} from './client-configuration';
import type { ClientHost } from './client-host';
import { connectTimeoutSeconds } from './connect-timeout';
import { includedFile } from './include-line';

/** Content of the private directory that does not come from the inputs. */
export interface ClientSetup {
  /** The private directory, which is empty. */
  readonly directory: string;
  /** The instances of `instance-ids`; none if every instance ID is to be a host name. */
  readonly hosts: readonly ClientHost[];
  /** The words that start `eic`. */
  readonly eic: readonly string[];
  /** Variable that only the later steps of this job have. */
  readonly variable: string;
  /** Other configuration files of `ssh` that exist. */
  readonly otherConfigurations: readonly string[];
}

/** AlmaLinux's FUTURE policy refuses RSA keys under 3072 bits. */
const rsaBits = 3072;

/** Patterns of all instance IDs: `i-` and 8 or 17 characters. */
const everyInstance = [8, 17].map((digits) => `i-${'?'.repeat(digits)}`);

/**
 * Writes the files that `ssh` needs into the private directory.
 * @throws NodeJS.ErrnoException if they cannot be written
 */
export async function writeSetup(setup: ClientSetup, inputs: SetupInputs): Promise<void> {
  const { directory, hosts, eic, variable, otherConfigurations } = setup;
  const write = (name: string, text: string): void => {
    writeFileSync(join(directory, name), text, { mode: 0o600, flag: 'wx' });
  };
  const configured =
    hosts.length === 0 ? [everyHost(inputs)] : hosts.map((host) => configuredHost(host, inputs));
  for (const type of new Set(configured.flatMap(({ keyTypes }) => keyTypes))) await writeKey(type, write);
  write(files.knownHosts, knownHostsFile(hosts, inputs, write));
  const proxyKnownHosts = join(directory, files.proxyKnownHosts);
  const proxyText = proxyKnownHostsFile(hosts, inputs);
  if (proxyText !== '') write(files.proxyKnownHosts, proxyText);
  const login = {
    directory,
    user: inputs.osUser,
    port: inputs.routing.port,
    hostKeyMode: inputs.hostKeyMode,
    proxyCommand: [
      ...eic,
      'proxy',
      `--region=${inputs.region}`,
      ...inputs.routeFlags,
      ...(proxyText === '' ? [] : [`--known-hosts=${proxyKnownHosts}`]),
    ],
    connectTimeoutSeconds: connectTimeoutSeconds(inputs.connectTimeoutMs),
  };
  write(files.hosts, hostsConfiguration(configured, login));
  write(includedFile, includedConfiguration(configured, directory, variable));
  write(files.sshConfig, wholeConfiguration(directory, otherConfigurations));
}

async function writeKey(type: KeyType, write: (name: string, text: string) => void): Promise<void> {
  const comment = 'eic-action, for one job';
  const pair = await generateKeyPair(type === 'rsa' ? { type, bits: rsaBits } : { type }, comment);
  write(keyFile(type), pair.pem);
  write(`${keyFile(type)}.pub`, `${pair.publicKey}\n`);
}

function configuredHost({ instance, name, known }: ClientHost, inputs: SetupInputs): ConfiguredHost {
  const { id } = instance;
  const { command } = knownHostsForSsh(known, id);
  return {
    names: name === undefined ? [id] : [id, name],
    instanceId: id,
    keyTypes: keyTypesFor(inputs.keyType, known),
    isKnown: known.keys.length > 0,
    ...(command !== undefined && { knownHostsScript: scriptFile(id) }),
  };
}

function everyHost({ keyType }: SetupInputs): ConfiguredHost {
  return {
    names: everyInstance,
    instanceId: undefined,
    keyTypes: keyTypesFor(keyType, { keys: [] }),
    isKnown: false,
  };
}

function scriptFile(instanceId: string): string {
  return `known_hosts_${instanceId}.sh`;
}

/** Returns the text of `known_hosts`, and writes a script for each instance of which only fingerprints are known. */
function knownHostsFile(
  hosts: readonly ClientHost[],
  { knownHostsText }: SetupInputs,
  write: (name: string, text: string) => void,
): string {
  if (hosts.length === 0) return `${knownHostsText.trimEnd()}\n`;
  return hosts
    .map(({ instance, known }) => {
      const { file, command } = knownHostsForSsh(known, instance.id);
      if (command !== undefined) write(scriptFile(instance.id), command);
      return file;
    })
    .join('');
}

/** Returns what `eic proxy` is to know of the bastion: `known-hosts`, or what its console output shows. */
function proxyKnownHostsFile(_hosts: readonly ClientHost[], { knownHostsText }: SetupInputs): string {
  return knownHostsText.trim() === '' ? '' : `${knownHostsText.trimEnd()}\n`;
}

/** Whether `ssh` accepts a configuration file: this user can read it, and no other user can write to it. */
export function isUsableConfiguration(path: string, uid: number | undefined = process.getuid?.()): boolean {
  try {
    accessSync(path, constants.R_OK);
    const stats = statSync(path);
    return stats.isFile() && (stats.uid === 0 || stats.uid === uid) && (stats.mode & 0o022) === 0;
  } catch {
    return false;
  }
}
