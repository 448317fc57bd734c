import { execFile } from 'node:child_process';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { BenchHost } from './cloud-messages';
import type { Command } from './programs';

const run = promisify(execFile);

/** A key for the peers that are not measured with a pushed one. */
export interface ClientKey {
  readonly path: string;
  readonly authorizedKeysFile: string;
}

/** Makes it with `ssh-keygen`. */
export async function makeClientKey(folder: string): Promise<ClientKey> {
  const path = join(folder, 'client_key');
  const authorizedKeysFile = join(folder, 'authorized_keys');
  await run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'bench', '-f', path]);
  await copyFile(`${path}.pub`, authorizedKeysFile);
  return { path, authorizedKeysFile };
}

/** Options of OpenSSH's clients: their own defaults, except that they accept any host key. */
export function clientOptions(key: ClientKey): string[] {
  return [
    ...['-F', 'none', '-i', key.path],
    ...['IdentitiesOnly=yes', 'BatchMode=yes', 'StrictHostKeyChecking=no', 'UserKnownHostsFile=/dev/null']
      .concat('LogLevel=ERROR')
      .flatMap((option) => ['-o', option]),
  ];
}

/** The environment and the working directory of OpenSSH's clients. */
export const clientPlace: Pick<Command, 'env' | 'cwd'> = {
  env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '/' },
  cwd: '/',
};

/** `ssh`, with a command. */
export function sshCommand(
  { address, port, user }: BenchHost,
  key: ClientKey,
  remoteCommand: string,
  options: readonly string[] = [],
): Command {
  return {
    file: 'ssh',
    args: [...clientOptions(key), ...['-p', String(port)], ...options, `${user}@${address}`, remoteCommand],
    ...clientPlace,
  };
}
