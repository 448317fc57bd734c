import { EicError } from '../../../eic-error';
import { statusCode } from './wire';

/** A status other than OK, with which the server answered a request. */
export class SftpStatus extends Error {
  override readonly name = 'SftpStatus';
  constructor(
    /** One of {@link statusCode}, or a number of the server's own. */
    readonly code: number,
    /** The server's words, which may be any. */
    readonly said: string,
  ) {
    super(`SFTP status ${code}`);
  }
}

/** True for a server's answer that there is no such file. */
export function isMissing(thrown: unknown): boolean {
  return thrown instanceof SftpStatus && thrown.code === statusCode.noSuchFile;
}

/** True for a server's answer that says no more than that it failed: version 3 has no code for most errors. */
export function isUnspecific(thrown: unknown): boolean {
  return thrown instanceof SftpStatus && thrown.code === statusCode.failure;
}

/**
 * Returns the error of a request that failed.
 * @param what a verb and its object, such as `write /srv/app/data`
 */
export function failedTo(what: string, thrown: unknown, advice?: string): unknown {
  if (!(thrown instanceof SftpStatus)) return thrown;
  const [reason, remedy] = explain(thrown);
  return new EicError('EIC_TRANSFER_FAILED', `The instance could not ${what}: ${reason}.`, {
    remedy: advice ?? remedy,
    cause: thrown,
  });
}

function explain({ code, said }: SftpStatus): readonly [string, string] {
  switch (code) {
    case statusCode.noSuchFile:
      return ['there is no such file or directory', 'Check the path.'];
    case statusCode.permissionDenied:
      return ['permission denied', 'Check who owns the directory and its mode, or copy as another OS user.'];
    case statusCode.unsupported:
      return ['its SFTP server has no such operation', 'Use an OpenSSH server.'];
    default: {
      const words = said.slice(0, 200).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '?');
      return [
        `its SFTP server says "${words === '' ? `status ${code}` : words}"`,
        'Check for a full disk or quota, a read-only file system, and a file where a directory is expected.',
      ];
    }
  }
}

/** Returns the error for a server that breaks the protocol. */
export function brokenProtocol(what: string): EicError {
  return new EicError('EIC_TRANSFER_REFUSED', `The instance's SFTP server broke the protocol: ${what}.`, {
    remedy:
      'Check which program is the subsystem sftp in sshd_config, and whether the instance is to be trusted.',
  });
}
