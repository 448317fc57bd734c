import { join } from 'node:path';
import type { HostKeyMode } from '../connect/host-keys/check';
import type { KeyType } from '../connect/key-pair';
import { configWord, shellWord, withoutTokens } from '../connect/openssh/quoting';
import { includeLine } from './include-line';

/** The configuration of one host, or of all hosts of a pattern. */
export interface ConfiguredHost {
  /** Names and patterns, as `Match originalhost` takes them. */
  readonly names: readonly string[];
  /** The instance's ID; undefined if the names are patterns of IDs. */
  readonly instanceId: string | undefined;
  readonly keyTypes: readonly KeyType[];
  /** Whether host keys of it are known, so that no other may be accepted. */
  readonly isKnown: boolean;
  /** Name in the private directory of the file with its known host keys. */
  readonly knownHostsFile: string;
  /** Name in the private directory of a script for `KnownHostsCommand` (OpenSSH 8.5), if it has one. */
  readonly knownHostsScript?: string;
}

/** The settings that all hosts of one step share. */
export interface ConfiguredLogin {
  /** The private directory. */
  readonly directory: string;
  readonly user: string;
  readonly port: number;
  readonly hostKeyMode: HostKeyMode;
  /** Whether `ssh` knows `KnownHostsCommand`: an older one takes it for a mistake. */
  readonly hasKnownHostsCommand: boolean;
  /** The words that start `eic proxy`, without the host and the port. */
  readonly proxyCommand: readonly string[];
  /** Seconds after which `ssh` gives up to connect. */
  readonly connectTimeoutSeconds: number;
}

/** Names of the files in the private directory. */
export const files = {
  hosts: 'hosts',
  sshConfig: 'ssh_config',
  knownHosts: 'known_hosts',
  acceptedHosts: 'accepted_hosts',
  proxyKnownHosts: 'proxy_known_hosts',
} as const;

/** Returns the name of the private key of a type; the public key has `.pub` behind it. */
export function keyFile(type: KeyType): string {
  return `id_${type}`;
}

/** Characters that `ControlPath` may have: a socket's path is limited, and `ssh` appends 17 characters for a moment. */
const maxControlPath = 107 - 17;

/** Length of what `ssh` makes of `%C`: a SHA-1 digest. */
const hashedLength = 40;

/** Returns the configuration of the hosts, a block for each. `ssh` uses the first value of a keyword. */
export function hostsConfiguration(hosts: readonly ConfiguredHost[], login: ConfiguredLogin): string {
  return hosts
    .map((host) => {
      const lines = [`Match originalhost ${host.names.join(',')}`, ...hostOptions(host, login)];
      return `${lines.join('\n  ')}\n`;
    })
    .join('\n');
}

function hostOptions(host: ConfiguredHost, login: ConfiguredLogin): string[] {
  const { instanceId, keyTypes } = host;
  const { directory } = login;
  const path = (name: string): string => configWord(withoutTokens(join(directory, name)));
  const publicKeys = keyTypes.map((type) => `--public-key=${join(directory, `${keyFile(type)}.pub`)}`);
  const words = [...login.proxyCommand, ...publicKeys].map((word) => shellWord(withoutTokens(word)));
  return [
    // So two names of one instance are one host, also for ControlPath and known_hosts.
    ...(instanceId === undefined ? [] : [`HostName ${instanceId}`, `HostKeyAlias ${instanceId}`]),
    `User ${configWord(login.user)}`,
    `Port ${login.port}`,
    // The quotes keep a user of several words, from the URL of a submodule, one argument of the shell.
    `ProxyCommand ${words.join(' ')} --os-user='%r' ${instanceId ?? '%h'} %p`,
    'ProxyUseFdpass no',
    `ConnectTimeout ${login.connectTimeoutSeconds}`,
    ...keyTypes.map((type) => `IdentityFile ${path(keyFile(type))}`),
    'IdentitiesOnly yes',
    'AddKeysToAgent no',
    'PreferredAuthentications publickey',
    ...hostKeyOptions(host, login, path),
    // Without one of ours, the user's own could be a path to a connection that another job has opened.
    ...(controlPath(directory) ?? ['ControlPath none']),
  ];
}

/** Says all that `ssh` believes about host keys: what the user or the system has configured must not add to it. */
function hostKeyOptions(
  { isKnown, knownHostsFile, knownHostsScript }: ConfiguredHost,
  { hostKeyMode, hasKnownHostsCommand }: ConfiguredLogin,
  path: (name: string) => string,
): string[] {
  if (hostKeyMode === 'off') return ['StrictHostKeyChecking no', 'UserKnownHostsFile /dev/null'];
  const known = path(knownHostsFile);
  const command = knownHostsScript === undefined ? 'none' : `/bin/sh ${path(knownHostsScript)} %f %t %K`;
  const own = [
    'UpdateHostKeys no',
    'HashKnownHosts no',
    'VerifyHostKeyDNS no',
    ...(hasKnownHostsCommand ? [`KnownHostsCommand ${command}`, 'FingerprintHash sha256'] : []),
  ];
  if (isKnown || hostKeyMode === 'strict') {
    return [
      'StrictHostKeyChecking yes',
      `UserKnownHostsFile ${known}`,
      'GlobalKnownHostsFile /dev/null',
      ...own,
    ];
  }
  // ssh writes to the first.
  return [
    'StrictHostKeyChecking accept-new',
    `UserKnownHostsFile ${path(files.acceptedHosts)} ${known}`,
    ...own,
  ];
}

/**
 * Returns the option for sockets of master connections, undefined if the path is too long: they are in the private
 * directory, where the post step finds them.
 */
export function controlPath(directory: string): string[] | undefined {
  const length = Buffer.byteLength(directory) + 1 + hashedLength;
  return length > maxControlPath
    ? undefined
    : [`ControlPath ${configWord(`${withoutTokens(directory)}/%C`)}`];
}

/**
 * Returns the file that the user's own configuration includes: the hosts, for processes of one job only.
 * @param variable a variable that only the later steps of the job have
 */
export function includedConfiguration(
  hosts: readonly ConfiguredHost[],
  directory: string,
  variable: string,
): string {
  const names = hosts.flatMap((host) => host.names).join(',');
  const condition = `Match originalhost ${names} exec "test x$${variable} = x1"`;
  return `${condition}\n  ${includeLine(join(directory, files.hosts))}`;
}

/**
 * Returns the file for `ssh -F`: the hosts, then the files that `ssh` would read without it.
 * @param others paths of the latter
 */
export function wholeConfiguration(directory: string, others: readonly string[]): string {
  return [join(directory, files.hosts), ...others]
    .map((path) => `Match all\n  ${includeLine(path)}`)
    .join('');
}
