import { configWord, shellWord, withoutTokens } from './quoting';

/** How `ssh` is to log in. */
export interface SshLogin {
  readonly user: string;
  /** Path of the socket of the agent that has the pushed key. */
  readonly agentSocket: string;
  /** The command whose standard streams are the connection, before the port; `ssh` connects itself without it. */
  readonly proxyCommand?: readonly string[];
  /** The name of the server in `known_hosts`, instead of its hostname. */
  readonly hostKeyAlias?: string;
  /** Files with known host keys that `ssh` only reads, in addition to the user's own. */
  readonly knownHostsFiles?: readonly string[];
  /** Path of a script for `KnownHostsCommand` (OpenSSH 8.5), see `KnownHostsForSsh`. */
  readonly knownHostsScript?: string;
  /** If true, a host key that is not known is refused. Otherwise `ssh` asks, or what the user has configured. */
  readonly strict: boolean;
  /** Path of the socket of an agent to forward, if one is to be forwarded (OpenSSH 8.2). */
  readonly forwardAgent?: string;
}

/**
 * Returns the options of `ssh` for a login. They come first on the command line: of each keyword, `ssh` uses the first
 * value, so the user's own options and configuration apply to all that is not here.
 *
 * The pushed key is the only one in the agent, so `IdentitiesOnly=no` offers that one. `IdentityFile=none` leaves out
 * `~/.ssh/id_*`; keys that the user names come after the pushed one.
 */
export function loginOptions(login: SshLogin): string[] {
  const { proxyCommand, knownHostsFiles, knownHostsScript, hostKeyAlias, forwardAgent } = login;
  const options = [
    `User=${configWord(login.user)}`,
    `IdentityAgent=${configWord(withoutTokens(login.agentSocket))}`,
    'IdentitiesOnly=no',
    'IdentityFile=none',
  ];
  if (proxyCommand !== undefined) {
    const words = proxyCommand.map((word) => shellWord(withoutTokens(word)));
    options.push(`ProxyCommand=${words.join(' ')} %p`, 'ProxyUseFdpass=no');
  }
  if (hostKeyAlias !== undefined) options.push(`HostKeyAlias=${hostKeyAlias}`);
  if (knownHostsFiles !== undefined) {
    // The user's own files stay as they are, so that ssh can write an accepted key to them.
    options.push(`GlobalKnownHostsFile=${knownHostsFiles.map(configWord).join(' ')}`);
  }
  if (knownHostsScript !== undefined) {
    const script = configWord(withoutTokens(knownHostsScript));
    options.push(`KnownHostsCommand=/bin/sh ${script} %f %t %K`, 'FingerprintHash=sha256');
  }
  if (login.strict) options.push('StrictHostKeyChecking=yes');
  if (forwardAgent !== undefined) options.push(`ForwardAgent=${configWord(forwardAgent)}`);
  return options.flatMap((option) => ['-o', option]);
}
