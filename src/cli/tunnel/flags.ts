import type { ConnectionFlags } from '../connection-flags';

/** The flags of `eic tunnel`. */
export type TunnelFlags = ConnectionFlags & {
  readonly remotePort: number;
  readonly localPort?: number;
  readonly bind: string;
};
