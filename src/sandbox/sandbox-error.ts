/** The sandbox cannot be started or used as asked; `message` says why, in words for who started it. */
export class SandboxError extends Error {
  override readonly name = 'SandboxError';
}
