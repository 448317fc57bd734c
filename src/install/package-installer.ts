import { Deadline } from '../aws/deadline';
import { type Connection, openConnection } from '../connect/connection';
import type { GivenLogin } from '../connect/given-key';
import { TooManyOpenFiles } from '../connect/routes/route';
import { EicError } from '../eic-error';
import type { RefusedLogin, RepairLogin } from '../fleet/schedule/repair-login';
import { printableLines } from '../remote/script/printable-lines';
import { runScript, type ScriptEnd } from '../remote/script/run-script';
import { inSingleQuotes } from '../single-quotes';
import { installScript } from './install-script';

/** Milliseconds for the install script. It waits 5 minutes for dnf's lock at most. */
const installMs = 15 * 60_000;

/** Bytes of the script's output that are kept. */
const keptBytes = 64 * 1024;

/** The last line of a run that changed nothing. */
const unchanged = 'nothing changed.';

/**
 * Returns a function that installs the EC2 Instance Connect packages: it logs in with the key of `bootstrap` over the same
 * route, with the host key checked in the same way, runs the install script as root, and closes the connection. The user
 * of `bootstrap` must be root, or may use `sudo` without a password.
 */
export function packageInstaller(bootstrap: GivenLogin): RepairLogin {
  return async (refused) => {
    refused.debug('pushed keys are refused: logging in with `bootstrap-key` to install the packages');
    const connection = await logIn(bootstrap, refused);
    try {
      await install(connection, refused);
    } finally {
      connection.close();
    }
    refused.warn(
      'the EC2 Instance Connect packages were missing and have been installed with `bootstrap-key`.',
    );
  };
}

async function logIn(bootstrap: GivenLogin, refused: RefusedLogin): Promise<Connection> {
  const { target, route, connectTimeoutMs, cancelled } = refused;
  try {
    return await openConnection(target, route, {
      ...refused,
      privateKey: bootstrap.privateKey,
      osUser: bootstrap.osUser,
      deadline: new Deadline(connectTimeoutMs, cancelled),
      // The refused login has warned of the same host key.
      warn: () => undefined,
    });
  } catch (thrown) {
    if (!(thrown instanceof EicError) || thrown.code !== 'EIC_AUTHENTICATION_REFUSED') throw thrown;
    throw new EicError(
      'EIC_INSTALL_FAILED',
      `${target.instance.id} refuses pushed keys, and \`bootstrap-key\` too, for ${bootstrap.osUser}: the packages cannot be installed.`,
      {
        remedy:
          'Give the private key of the key pair with which the instance was launched, and the user that has it as `bootstrap-os-user`. If the packages may be there, check the causes below.',
        details: refused.refusal.details,
        cause: thrown,
      },
    );
  }
}

async function install({ client }: Connection, refused: RefusedLogin): Promise<void> {
  const { osUser, target, cancelled, debug } = refused;
  const output: Buffer[] = [];
  let bytes = 0;
  const keep = (_: unknown, chunk: Buffer): void => {
    output.push(Buffer.from(chunk));
    bytes += chunk.length;
    while (bytes - (output[0]?.length ?? 0) > keptBytes) bytes -= output.shift()?.length ?? 0;
  };
  const lines = () => printableLines(Buffer.concat(output).toString());
  const request = {
    script: asRoot(osUser),
    standardInput: Buffer.from(installScript),
    env: new Map(),
    shell: 'sh',
    pty: false,
    timeoutMs: installMs,
  };
  const end = await runScript(client, request, keep, cancelled).catch((thrown: unknown) => {
    if (cancelled.aborted || thrown instanceof TooManyOpenFiles) throw thrown;
    const error = EicError.from(thrown);
    throw installFailed(target.instance.id, error.message, lines(), error);
  });
  for (const line of lines()) debug(`install script: ${line}`);
  if (end.exitCode !== 0) throw installFailed(target.instance.id, endText(end), lines());
  if (lines().at(-1)?.endsWith(unchanged)) throw otherCause(refused);
}

/** Runs standard input as root. sudo closes the descriptor from which a script is read, but not standard input. */
function asRoot(osUser: string): string {
  const run = `sh -s -- ${inSingleQuotes(osUser)}`;
  return [
    `[ "$(id -u)" != 0 ] || exec ${run}`,
    `sudo -n true </dev/null || { echo 'eic-install: the user may not use sudo without a password.' >&2; exit 2; }`,
    `exec sudo -n ${run}`,
    '',
  ].join('\n');
}

function endText({ exitCode, signal, start }: ScriptEnd): string {
  if (start !== 'started') return 'The install script was not started.';
  return signal === null
    ? `The install script ended with exit code ${exitCode}.`
    : `The install script was killed by ${signal}.`;
}

function installFailed(id: string, how: string, lines: readonly string[], cause?: EicError): EicError {
  return new EicError(
    'EIC_INSTALL_FAILED',
    `The EC2 Instance Connect packages could not be installed on ${id}. ${how}`,
    {
      remedy:
        'The last lines of the script say why. The script can be run again: run the job again after that, or run the script on the instance (docs/installing.md).',
      details: lines,
      cause,
    },
  );
}

/** The packages are there and sshd uses them, so they are not why pushed keys are refused. */
function otherCause({ refusal }: RefusedLogin): EicError {
  const { code, message, remedy, details, requestId } = refusal;
  return new EicError(
    code,
    `${message} The packages are installed there and sshd uses them, as a login with \`bootstrap-key\` found.`,
    { remedy, details, requestId, cause: refusal },
  );
}
