import type { ConnectionFlags } from '../connection-flags';

/** The flags of `eic ssh`. */
export type SshFlags = ConnectionFlags & {
  readonly osUser?: string;
  readonly keyType: 'auto' | 'ed25519' | 'rsa';
  readonly knownHosts?: string;
};
