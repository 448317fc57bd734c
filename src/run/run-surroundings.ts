import type { RegionalClients } from '../aws/regional-clients';
import type { RunListener } from '../fleet/listener';
import type { LeaseRecord } from '../security-group/access';

/** The surroundings of a run. */
export interface RunSurroundings {
  /** The caller that made them closes them. */
  readonly clients: RegionalClients;
  readonly listener: RunListener;
  /** Aborted with the `EicError` to report for what had not ended. */
  readonly cancelled: AbortSignal;
  /** Its credentials are masked in the transcript and in the report. */
  readonly environment: NodeJS.ProcessEnv;
  /** Keeps what is needed to close the port of `security-group` if this process is killed. Default is to keep nothing. */
  readonly leases?: LeaseKeeper;
  /** Called with the IDs of all instances of the run before any is connected to. */
  readonly chosen?: (ids: readonly string[]) => void;
  /** Returns a text of an error in the words of the user, for the report. Default is the text itself. */
  readonly reworded?: (text: string) => string;
  /** Shows something that the user may want to know. Default is not to show it. */
  readonly notice?: (message: string) => void;
}

/** Keeps a lease on a rule of a security group. */
export interface LeaseKeeper {
  beforeOpening(record: LeaseRecord): void;
  closed(): void;
}
