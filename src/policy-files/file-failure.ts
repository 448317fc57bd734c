/** A file, folder or glob that could not be linted. `message` is one sentence without the name, for people. */
export class FileFailure extends Error {
  override readonly name = 'FileFailure';
  /** Whether there is no such file, it is a link out of the workspace, or it is there and cannot be used. */
  readonly reason: 'missing' | 'leads-out' | 'unusable';

  constructor(
    /** As the user knows it: relative to the workspace, or as it was given. */
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

  /** What was thrown as a failure of the file: Node's error codes become sentences, defects stay what they are. */
  static from(fileName: string, thrown: unknown): FileFailure {
    if (thrown instanceof FileFailure) return thrown;
    const code = errorCode(thrown);
    if (code === undefined) throw thrown;
    return new FileFailure(fileName, sentences.get(code) ?? `The file system says ${code}.`, {
      reason: code === 'ENOENT' ? 'missing' : 'unusable',
      cause: thrown,
    });
  }
}

const sentences: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'There is no such file.'],
  ['ENOTDIR', 'There is no such file: a part of its path is no directory.'],
  ['EISDIR', 'It is a directory, not a file.'],
  ['EACCES', 'Its permissions do not let this user at it.'],
  ['EPERM', 'Its permissions do not let this user at it.'],
  ['EROFS', 'It is on a file system that cannot be written to.'],
  ['ENOSPC', 'There is no space left to write it.'],
  ['ELOOP', 'Its symbolic links lead in a circle.'],
  ['ENAMETOOLONG', 'Its name is longer than the file system allows.'],
  ['ERR_INVALID_ARG_VALUE', 'A file name cannot hold a NUL character.'],
]);

/** Node's code of a system error (`ENOENT`), or `undefined`. */
export function errorCode(thrown: unknown): string | undefined {
  return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string'
    ? thrown.code
    : undefined;
}
