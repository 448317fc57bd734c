import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KnownHostKeys } from '../../connect/host-keys/known-host-keys';
import type { KeyType } from '../../connect/key-pair';
import type { ClientConfiguration } from '../../connect/openssh/client-configuration';
import { knownHostsForSsh } from '../../connect/openssh/known-hosts-for-ssh';
import { loginOptions, type SshLogin } from '../../connect/openssh/login-options';
import { PushedKeyAgent } from '../../connect/openssh/pushed-key-agent';
import { EicError } from '../../eic-error';
import { makeTemporaryFolder } from '../../sandbox/temporary-folder';
import { thrownText } from '../../thrown-text';
import { failedExitCode, reportFailure } from '../failure';
import { runCommand } from '../run-command';
import { sshProgram } from './system-ssh';

/** One login with `ssh`. */
export interface AgentLogin {
  /** The destination argument of `ssh`. */
  readonly destination: string;
  /** The arguments after the destination. */
  readonly sshArgs: readonly string[];
  readonly user: string;
  readonly keyTypes: readonly KeyType[];
  /** Pushes a public key. The signal is aborted when `ssh` has ended: then nobody needs the key. */
  readonly push: (publicKey: string, cancelled: AbortSignal) => Promise<void>;
  readonly proxyCommand?: readonly string[];
  /** Name of the server in `known_hosts`; default is its hostname. */
  readonly hostKeyAlias?: string;
  readonly known: Pick<KnownHostKeys, 'keys' | 'revoked'>;
  readonly configuration: ClientConfiguration;
  /** Version of OpenSSH's client, 8.5 as 805. */
  readonly version: number;
}

/** How `ssh` ended. */
export interface LoginEnd {
  readonly exitCode: number;
  readonly agent: {
    readonly listed: boolean;
    readonly signed: boolean;
    /** A key could not be pushed, which is reported. */
    readonly failed: boolean;
  };
}

/** The first versions with `KnownHostsCommand`, and with a path as the value of `ForwardAgent`. */
const since = { knownHostsCommand: 805, forwardAgentPath: 802 } as const;

/**
 * Runs `ssh` with our standard streams, and an agent that pushes a key when `ssh` is ready to log in. Its socket and the
 * files with known host keys are in a directory that only this user can enter, and are removed at the end.
 */
export async function loginWithAgent(login: AgentLogin): Promise<LoginEnd> {
  const folder = await makeTemporaryFolder('eic-ssh');
  const stopSsh = new AbortController();
  const sshEnded = new AbortController();
  let failed = false;
  const forwardAgent = agentToForward(login);
  const agent = new PushedKeyAgent({
    keyTypes: login.keyTypes,
    push: (publicKey) => login.push(publicKey, sshEnded.signal),
    keepSocket: forwardAgent !== undefined,
    failed: (reason) => {
      if (sshEnded.signal.aborted) return;
      failed = true;
      reportFailure(reason);
      // Without the key, ssh could only say "Permission denied".
      stopSsh.abort();
    },
  });
  try {
    const agentSocket = join(folder.path, 'agent');
    await listen(agent, agentSocket);
    const { user, proxyCommand, hostKeyAlias } = login;
    const options = loginOptions({
      user,
      agentSocket,
      ...(proxyCommand === undefined ? {} : { proxyCommand }),
      ...(hostKeyAlias === undefined ? {} : { hostKeyAlias }),
      ...(forwardAgent === undefined ? {} : { forwardAgent }),
      ...(await hostKeyOptions(login, folder.path)),
    });
    const args = [...options, login.destination, ...login.sshArgs];
    const report = (message: string): void => {
      process.stderr.write(`eic: ${message}\n`);
    };
    const exitCode = await runCommand(sshProgram, args, process.env, report, stopSsh.signal);
    const { listed, signed } = agent;
    return { exitCode: failed ? failedExitCode : exitCode, agent: { listed, signed, failed } };
  } finally {
    // A push that AWS throttles is retried for long.
    sshEnded.abort();
    agent.close();
    await folder.remove();
  }
}

async function listen(agent: PushedKeyAgent, path: string): Promise<void> {
  try {
    await agent.listen(path);
  } catch (thrown) {
    throw new EicError('EIC_INPUT_INVALID', `The socket ${path} cannot be made: ${thrownText(thrown)}.`, {
      remedy:
        'Set TMPDIR to a directory with a short path, such as /tmp: that of a socket has at most about 100 characters.',
      cause: thrown,
    });
  }
}

/** Writes the files with known host keys, and returns the options for them. */
async function hostKeyOptions(
  { known, hostKeyAlias, destination, configuration, version }: AgentLogin,
  folder: string,
): Promise<Pick<SshLogin, 'knownHostsFiles' | 'knownHostsScript' | 'strict'>> {
  const { file, command } = knownHostsForSsh(known, hostKeyAlias ?? destination);
  const path = join(folder, 'known_hosts');
  if (file !== '') await writeFile(path, file);
  const global = configuration.globalKnownHostsFile?.split(' ') ?? [];
  const files = file === '' ? {} : { knownHostsFiles: [path, ...global] };
  const strict = known.keys.length > 0;
  if (command === undefined) return { ...files, strict };
  if (version < since.knownHostsCommand) {
    // It takes only whole keys, so the user compares.
    const fingerprints = known.keys.map(({ sha256 }) => sha256).join(' or ');
    process.stderr.write(`eic: The host key of ${destination} must have the fingerprint ${fingerprints}.\n`);
    return { ...files, strict: false };
  }
  const knownHostsScript = join(folder, 'known-hosts.sh');
  await writeFile(knownHostsScript, command);
  return { ...files, knownHostsScript, strict };
}

/** With `-A`, the user's own agent is meant, and not the one that is served here. */
function agentToForward({ configuration, version }: AgentLogin): string | undefined {
  const { SSH_AUTH_SOCK: own = '' } = process.env;
  const { forwardAgent } = configuration;
  return forwardAgent === 'yes' && own !== '' && version >= since.forwardAgentPath ? own : undefined;
}
