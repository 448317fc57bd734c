/** The sandbox cannot be started or used as requested. `message` says why, for the user. */
export class SandboxError extends Error {
  override readonly name = 'SandboxError';
}
