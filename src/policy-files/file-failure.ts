import { systemErrorCode } from '../system-error-code';

/** A file, folder or glob that could not be linted. `message` is one sentence without the name, for people. */
export class FileFailure extends Error {
  override readonly name = 'FileFailure';
  /** `missing` for no such file, `leads-out` for a link out of the workspace, `unusable` for any other reason. */
  readonly reason: 'missing' | 'leads-out' | 'unusable';

  constructor(
    /** Relative to the workspace, or as the user gave it. */
    readonly fileName: string,
    message: string,
    {
      reason = 'unusable',
      cause,
    }: { readonly reason?: 'missing' | 'leads-out' | 'unusable'; readonly cause?: unknown } = {},
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.reason = reason;
  }

  /** Returns a thrown system error as a failure of the file, with a sentence for Node's code. Throws anything else again. */
  static from(fileName: string, thrown: unknown): FileFailure {
    if (thrown instanceof FileFailure) return thrown;
    const code = systemErrorCode(thrown);
    if (code === undefined) throw thrown;
    return new FileFailure(fileName, sentences.get(code) ?? `The file system says ${code}.`, {
      reason: code === 'ENOENT' ? 'missing' : 'unusable',
      cause: thrown,
    });
  }
}

const sentences: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'There is no such file.'],
  ['ENOTDIR', 'There is no such file: a part of its path is not a directory.'],
  ['EISDIR', 'It is a directory, not a file.'],
  ['EACCES', 'This user does not have the permissions for it.'],
  ['EPERM', 'This user does not have the permissions for it.'],
  ['EROFS', 'It is on a file system that cannot be written to.'],
  ['ENOSPC', 'There is no space left on the disk to write it.'],
  ['ENXIO', 'It is a socket or a device, not a regular file.'],
  ['ELOOP', 'Its symbolic links lead in a circle.'],
  ['ENAMETOOLONG', 'Its name is longer than the file system allows.'],
  ['ERR_INVALID_ARG_VALUE', 'A file name cannot have a NUL character.'],
]);
