import type { ConnectionFlags } from '../connection-flags';

/** The formats of `eic doctor`. */
export const doctorFormats = ['text', 'json', 'markdown'] as const;

/** The flags of `eic doctor`. */
export type DoctorFlags = ConnectionFlags & {
  readonly format: (typeof doctorFormats)[number];
  readonly osUser: string;
  readonly port: number;
  readonly knownHosts?: string;
  readonly runnerIp?: string;
  /** False with `--no-push`. */
  readonly push: boolean;
  readonly list?: boolean;
};
