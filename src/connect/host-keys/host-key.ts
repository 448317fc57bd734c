/** How a host key was verified; `not-verified` only in mode `off`, `accepted` only in mode `auto`. */
export type HostKeyVerification = 'known-hosts' | 'console-output' | 'accepted' | 'not-verified';

/** The host key that a server proved to hold, and how it was verified. */
export interface VerifiedHostKey {
  /** The key type, as in a `*.pub` file: `ssh-ed25519`, `ecdsa-sha2-nistp256`, `ssh-rsa` … */
  readonly type: string;
  /** `SHA256:` and the base64 digest without padding, as `ssh-keygen -l` prints it. */
  readonly fingerprint: string;
  readonly verifiedBy: HostKeyVerification;
  /** The line to put into `known-hosts` if the key was accepted without being known. Not a part of `results`. */
  readonly pin?: string;
}
