import type { Transferred } from '../transfer/transferred';

/** How far the uploads or the downloads of one instance are. */
export interface CopyProgress {
  readonly direction: 'upload' | 'download';
  readonly state: 'running' | 'complete' | 'failed';
  /** The work done so far. `files` and `bytes` have those that are on their way. */
  readonly done: Transferred;
  /** The work to do, if it is known. */
  readonly total: Pick<Transferred, 'files' | 'bytes'> | undefined;
  /** Milliseconds since the first of them began. */
  readonly elapsedMs: number;
}
