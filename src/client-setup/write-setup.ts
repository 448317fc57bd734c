import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { knownHostsLine } from '../connect/host-keys/known-hosts';
import type { KeyType } from '../connect/key-pair';
import { keyTypesFor } from '../connect/openssh/key-types';
import { knownHostsForSsh } from '../connect/openssh/known-hosts-for-ssh';
import type { SetupInputs } from '../inputs/setup-inputs';
import { isInstanceId } from '../instance/instance-id';
import { generateKeyPair } from '../ssh2/generate-key-pair';
import {
  type ConfiguredHost,
  files,
  hostsConfiguration,
  includedConfiguration,
  keyFile,
  wholeConfiguration,
} from './client-configuration';
import type { KnownHost } from './client-host';
import { connectTimeoutSeconds } from './connect-timeout';
import { includedFile } from './include-line';

/** Content of the private directory that does not come from the inputs. */
export interface ClientSetup {
  /** The private directory, which is empty. */
  readonly directory: string;
  readonly hosts: readonly KnownHost[];
  /** Whether every other instance ID is a host name too. */
  readonly everyInstance: boolean;
  readonly bastion: KnownHost | undefined;
  /** The words that start `eic`. */
  readonly eic: readonly string[];
  /** Variable that only the later steps of this job have. */
  readonly variable: string;
  /** Whether `ssh` knows `KnownHostsCommand`, without which it takes no fingerprints. */
  readonly hasKnownHostsCommand: boolean;
  /** Other configuration files of `ssh` that exist. */
  readonly otherConfigurations: readonly string[];
}

/** AlmaLinux's FUTURE policy refuses RSA keys under 3072 bits. */
const rsaBits = 3072;

/** Patterns of all instance IDs: `i-` and 8 or 17 characters. */
const instanceIds = [8, 17].map((digits) => `i-${'?'.repeat(digits)}`);

/**
 * Patterns for names that are no IDs, because they have other characters than hexadecimal digits. `eic proxy` would look
 * up `i-cloud.example.com` as a `Name` tag, and anybody who may tag an instance could take the server's place.
 */
const noInstanceIds = [...'ghijklmnopqrstuvwxyz.-_:%'].map((character) => `!i-*${character}*`);

/**
 * Writes the files that `ssh` needs into the private directory.
 * @throws NodeJS.ErrnoException if they cannot be written
 */
export async function writeSetup(setup: ClientSetup, inputs: SetupInputs): Promise<void> {
  const { directory, hosts, everyInstance, bastion, eic, variable } = setup;
  const write = (name: string, text: string): void => {
    writeFileSync(join(directory, name), text, { mode: 0o600, flag: 'wx' });
  };
  const shared: string[] = [];
  const configured = hosts.map((host, index) => {
    const { file, command } = knownHostsForSsh(host.known, lookedUpName(host));
    const entry = configuredHost(host, inputs);
    // A name can match several patterns, of which only the first says which keys are right.
    const knownHostsFile = everyInstance ? `${files.knownHosts}_${index}` : files.knownHosts;
    if (everyInstance) write(knownHostsFile, file);
    else shared.push(file);
    if (command === undefined || !setup.hasKnownHostsCommand) return { ...entry, knownHostsFile };
    const knownHostsScript = `known_hosts_${index}.sh`;
    write(knownHostsScript, command);
    return { ...entry, knownHostsFile, knownHostsScript };
  });
  write(files.knownHosts, shared.join(''));
  const entries = [...configured, ...(everyInstance ? [everyHost(inputs)] : [])];
  for (const type of new Set(entries.flatMap(({ keyTypes }) => keyTypes))) await writeKey(type, write);
  const proxyText = `${inputs.knownHostsText.trimEnd()}\n${bastion === undefined ? '' : bastionLines(bastion)}`;
  write(files.proxyKnownHosts, proxyText);
  const login = {
    directory,
    user: inputs.osUser,
    port: inputs.routing.port,
    hostKeyMode: inputs.hostKeyMode,
    hasKnownHostsCommand: setup.hasKnownHostsCommand,
    proxyCommand: [
      ...eic,
      'proxy',
      `--region=${inputs.region}`,
      ...inputs.routeFlags,
      ...(proxyText.trim() === '' ? [] : [`--known-hosts=${join(directory, files.proxyKnownHosts)}`]),
    ],
    connectTimeoutSeconds: connectTimeoutSeconds(inputs.connectTimeoutMs),
  };
  write(files.hosts, hostsConfiguration(entries, login));
  write(includedFile, includedConfiguration(entries, directory, variable));
  write(files.sshConfig, wholeConfiguration(directory, setup.otherConfigurations));
}

async function writeKey(type: KeyType, write: (name: string, text: string) => void): Promise<void> {
  const comment = 'eic-action, for one job';
  const pair = await generateKeyPair(type === 'rsa' ? { type, bits: rsaBits } : { type }, comment);
  write(keyFile(type), pair.pem);
  write(`${keyFile(type)}.pub`, `${pair.publicKey}\n`);
}

function configuredHost(
  { id, name, known }: KnownHost,
  { keyType }: SetupInputs,
): Omit<ConfiguredHost, 'knownHostsFile'> {
  const isId = isInstanceId(id);
  return {
    names: [id, ...(name === undefined ? [] : [name]), ...(isId ? [] : noInstanceIds)],
    instanceId: isId ? id : undefined,
    keyTypes: keyTypesFor(keyType, known),
    isKnown: known.keys.length > 0,
  };
}

/** Returns the name under which `ssh` looks up the keys of a host: its ID, or of a pattern of IDs the name that was given. */
function lookedUpName({ id }: KnownHost): string {
  return isInstanceId(id) ? id : `${id},[${id}]:*`;
}

function everyHost({ keyType }: SetupInputs): ConfiguredHost {
  return {
    names: [...instanceIds, ...noInstanceIds],
    instanceId: undefined,
    keyTypes: keyTypesFor(keyType, { keys: [] }),
    isKnown: false,
    knownHostsFile: files.knownHosts,
  };
}

/**
 * Returns lines for `eic proxy` with the bastion's ID. It would otherwise read the console output at each connection, and a
 * line of `known-hosts` with an address pins nothing after the bastion has got another one.
 */
function bastionLines({ id, known }: KnownHost): string {
  return known.keys
    .map(({ type, blob, sha256 }) =>
      type === undefined || blob === undefined
        ? [id, type, sha256].filter((word) => word !== undefined).join(' ')
        : knownHostsLine(id, { type, blob }),
    )
    .map((line) => `${line}\n`)
    .join('');
}
