import type { FaultOption } from './fault-option';

/** The options of `eic sandbox`, as commander reads them. */
export interface SandboxFlags {
  readonly instances: number;
  readonly osUser?: readonly string[];
  /** Names of instances without a public address, or `all`. */
  readonly private?: readonly string[];
  /** Number of EC2 Instance Connect Endpoints; default: 1 if an instance is private. */
  readonly endpoints?: number;
  readonly fault?: readonly FaultOption[];
  /** Files with identity policies. */
  readonly policy?: readonly string[];
  readonly writeEnv?: string;
  readonly port?: number;
  readonly sshPort?: number;
  readonly region: string;
  readonly keyLifetime: number;
  readonly quiet?: true;
}
