import { EicError } from '../../eic-error';
import type { BytePath } from './byte-path';
import type { Destination } from './destination';
import type { Entry } from './entry';
import type { Source } from './source';
import type { TransferLimits } from './transfer-limits';
import type { Transferred } from './transferred';

/** How far a transfer is. */
export interface TransferProgress {
  /** Files and links that are written, and their number. Those that are skipped are in neither. */
  readonly files: number;
  readonly ofFiles: number;
  /** Bytes that are written, and their number; `undefined` if a file is a stream whose length is not known. */
  readonly bytes: number;
  readonly ofBytes: number | undefined;
}

/** Options of one transfer. */
export interface TransferOptions {
  /**
   * `skip` leaves out files that are the same at the destination: size, mode and SHA-256, with `preserveTimes` also the
   * time of modification; links with the same target.
   */
  readonly unchanged: 'copy' | 'skip';
  /**
   * Whether what the source does not have is removed from the destination, after the new files are in place. `keep` says
   * what stays all the same; a directory that stays keeps all that is in it.
   */
  readonly clean: { readonly keep: (path: BytePath, kind: Entry['kind']) => boolean } | undefined;
  /** Whether the times of modification are copied. */
  readonly preserveTimes: boolean;
  readonly limits: TransferLimits;
  /** Aborts the transfer with `EIC_CANCELLED`. A commit that has begun is finished. */
  readonly signal: AbortSignal;
  /** Called after each piece of a file, so often. */
  readonly progress?: (progress: TransferProgress) => void;
}

/**
 * Copies all that a source has to a destination: lists, compares, stages, commits. Until the commit, the destination is as
 * it was, and so it stays if anything fails before. The caller closes both.
 *
 * @throws EicError `EIC_TRANSFER_FAILED`; `EIC_TRANSFER_REFUSED`; `EIC_CANCELLED`; and what the two ends throw
 */
export async function transfer(
  _source: Source,
  _destination: Destination,
  _options: TransferOptions,
): Promise<Transferred> {
  throw new EicError('EIC_TRANSFER_FAILED', 'Files cannot be copied yet.', { remedy: 'Wait.' });
}
