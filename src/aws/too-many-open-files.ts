import { EicError } from '../eic-error';

/**
 * The runner's process has no file descriptor left (EMFILE) or the machine has none (ENFILE). The failure does
 * not depend on the instance or AWS: the same attempt works after other connections are closed.
 */
export class TooManyOpenFiles extends EicError {
  constructor(cause: unknown) {
    super('EIC_TOO_MANY_OPEN_FILES', 'The runner has too few file descriptors to open one more connection.', {
      remedy: 'Lower `max-parallel`, or raise the limit on the runner (`ulimit -n`).',
      cause,
    });
  }
}

/** Returns the error for a system call that failed for lack of file descriptors; undefined for any other failure. */
export function tooManyOpenFiles(thrown: unknown): TooManyOpenFiles | undefined {
  if (thrown instanceof TooManyOpenFiles) return thrown;
  const code: unknown = thrown instanceof Error ? Reflect.get(thrown, 'code') : undefined;
  return code === 'EMFILE' || code === 'ENFILE' ? new TooManyOpenFiles(thrown) : undefined;
}
