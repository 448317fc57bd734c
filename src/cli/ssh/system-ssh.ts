import { execFile } from 'node:child_process';
import {
  type ClientConfiguration,
  readClientConfiguration,
} from '../../connect/openssh/client-configuration';
import { EicError } from '../../eic-error';

/** The program that is run: the first `ssh` on the `PATH`. */
export const sshProgram = 'ssh';

/** How a program ended that was run for its output. */
interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Returns the version of the system's `ssh` as one number, 8.5 as 805; 0 if it is not known.
 * @throws EicError if there is no `ssh`
 */
export async function openSshVersion(): Promise<number> {
  const { stderr } = await output(['-V']);
  const [, major, minor] = /OpenSSH(?:_for_Windows)?_(\d+)\.(\d+)/.exec(stderr) ?? [];
  return major === undefined ? 0 : Number(major) * 100 + Number(minor);
}

/** `ssh` refused its arguments or its configuration. Its message is on our standard error. */
export class SshRefused extends Error {
  override readonly name = 'SshRefused';

  constructor(readonly exitCode: number) {
    super(`ssh ended with the exit code ${exitCode}`);
  }
}

/**
 * Returns the configuration that `ssh` would use for a destination, of its files and these arguments.
 * @throws {SshRefused}; EicError if there is no `ssh`
 */
export async function sshConfiguration(
  destination: string,
  args: readonly string[],
): Promise<ClientConfiguration> {
  const { code, stdout, stderr } = await output(['-G', destination, ...args]);
  if (code === 0) return readClientConfiguration(stdout);
  process.stderr.write(stderr);
  throw new SshRefused(code);
}

function output(args: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = execFile(sshProgram, args, (error, stdout, stderr) => {
      if (error !== null && typeof error.code !== 'number') reject(cannotRun(error));
      else resolve({ code: Number(error?.code ?? 0), stdout, stderr });
    });
    child.stdin?.end();
  });
}

function cannotRun(error: Error & { readonly code?: unknown }): EicError {
  const why =
    error.code === 'ENOENT' ? 'There is no `ssh` on the PATH' : `\`ssh\` cannot be run: ${error.message}`;
  return new EicError('EIC_INPUT_INVALID', `${why}.`, {
    remedy: "Install OpenSSH's client (`openssh-clients` on AlmaLinux, `openssh-client` on Ubuntu).",
    cause: error,
  });
}
