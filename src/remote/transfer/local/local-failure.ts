import { getSystemErrorMap } from 'node:util';
import { EicError } from '../../../eic-error';
import { systemErrorCode } from '../../../system-error-code';
import { transferFailed } from '../transfer-failed';

/**
 * Returns the error for a system call that failed on this machine. Node's own message would show the path with its
 * control characters, and a staged file's path instead of the one that the user knows.
 * @param subject what could not be done, such as `dist/a could not be read`: made printable
 */
export function localFailure(subject: string, thrown: unknown): EicError {
  if (thrown instanceof EicError) return thrown;
  const code = systemErrorCode(thrown);
  const number = thrown instanceof Error && 'errno' in thrown ? thrown.errno : undefined;
  const known = typeof number === 'number' ? getSystemErrorMap().get(number)?.[1] : undefined;
  if (code === undefined || known === undefined) return EicError.from(thrown);
  return transferFailed(`${subject}: ${known} (${code}).`, remedyOf(code), thrown);
}

function remedyOf(code: string): string {
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'Free space on this machine, and run the step again.';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return 'Check the owner and the mode of the file and of its directory.';
  if (code === 'ENAMETOOLONG') return 'Choose a destination with a shorter path.';
  return 'Check the path, and run the step again.';
}
