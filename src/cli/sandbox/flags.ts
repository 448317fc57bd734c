import type { FaultOption } from './fault-option';

/** The options of `eic sandbox`, as commander reads them. */
export interface SandboxFlags {
  readonly instances: number;
  readonly osUser?: readonly string[];
  readonly fault?: readonly FaultOption[];
  readonly writeEnv?: string;
  readonly port?: number;
  readonly sshPort?: number;
  readonly region: string;
  readonly keyLifetime: number;
  readonly quiet?: true;
}
