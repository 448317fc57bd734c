import type { KeyTypeInput } from '../../connect/authentication';
import type { HostKeyMode } from '../../connect/host-keys/check';
import type { ConnectionFlags } from '../connection-flags';

/** The flags of `eic cp`. */
export type CpFlags = ConnectionFlags & {
  readonly recursive?: true;
  readonly preserveTimes?: true;
  readonly become?: true;
  readonly clean?: true;
  readonly unchanged: 'copy' | 'skip';
  readonly quiet?: true;
  readonly port: number;
  readonly osUser: string;
  readonly keyType: KeyTypeInput;
  readonly hostKeyVerification: HostKeyMode;
  readonly knownHosts?: string;
};
