import type { ConnectionFlags } from '../connection-flags';

/** The flags of `eic proxy`. */
export type ProxyFlags = ConnectionFlags & {
  readonly publicKey?: readonly string[];
  readonly osUser: string;
  readonly knownHosts?: string;
};
