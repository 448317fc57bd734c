/** Returns the code of a thrown error, as Node sets it for a failed system call (`ENOENT`); `undefined` if it has none. */
export function systemErrorCode(thrown: unknown): string | undefined {
  return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string'
    ? thrown.code
    : undefined;
}
