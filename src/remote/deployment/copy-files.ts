import { TooManyOpenFiles } from '../../connect/routes/route';
import { EicError } from '../../eic-error';
import type { TaskContext } from '../task';
import { type TransferProgress, transfer } from '../transfer/transfer';
import { downloadLimits, uploadLimits } from '../transfer/transfer-limits';
import type { Transferred } from '../transfer/transferred';
import { added, nothingTransferred } from '../transfer/transferred-sum';
import { type CopySurroundings, exclusion, openDownload, openUpload } from './copy-ends';
import type { CopyProgress } from './copy-progress';
import type { Copy, TransferRequest } from './deployment-request';

type Direction = CopyProgress['direction'];

/** How the uploads or the downloads of one instance ended. */
export interface CopyEnd {
  /** The files in place: those of the lines before a failed one. `null` if none are. */
  readonly done: Transferred | null;
  readonly error: EicError | undefined;
}

/** Copies the files of all lines, one line after the other. The first failure ends it, and is in the result. */
export async function copyFiles(
  direction: Direction,
  request: TransferRequest,
  context: TaskContext,
): Promise<CopyEnd> {
  const copies = direction === 'upload' ? request.uploads : request.downloads;
  if (copies.length === 0) return { done: null, error: undefined };
  const startedAt = performance.now();
  const timeout = AbortSignal.timeout(request.timeoutMs);
  const signal = AbortSignal.any([context.cancelled, timeout]);
  let done: Transferred | null = null;
  const report = (state: CopyProgress['state'], now: Transferred, total?: CopyProgress['total']): void =>
    context.transferring({ direction, state, done: now, total, elapsedMs: performance.now() - startedAt });
  for (const copy of copies) {
    const before: Transferred = done ?? nothingTransferred;
    const progress = ({ files, bytes, ofFiles, ofBytes }: TransferProgress): void => {
      const isWhole = copies.length === 1 && ofBytes !== undefined;
      const now = added(before, { files, bytes, skipped: 0, removed: 0 });
      report('running', now, isWhole ? { files: ofFiles, bytes: ofBytes } : undefined);
    };
    try {
      const left = { ...downloadLimits, bytes: request.downloadLimit - before.bytes };
      const limits = direction === 'upload' ? uploadLimits : left;
      done = added(before, await copyOne(direction, copy, { request, context, limits, signal }, progress));
    } catch (thrown) {
      report('failed', before);
      const isLate = timeout.aborted && !context.cancelled.aborted;
      return { done, error: failure(direction, copy, isLate ? timedOut(direction, request) : thrown) };
    }
  }
  report('complete', done ?? nothingTransferred);
  return { done, error: undefined };
}

async function copyOne(
  direction: Direction,
  copy: Copy,
  surroundings: CopySurroundings,
  progress: (progress: TransferProgress) => void,
): Promise<Transferred> {
  const { request, limits, signal } = surroundings;
  const { unchanged, preserveTimes, clean } = request.options;
  const isUpload = direction === 'upload';
  const { source, destination } = await (isUpload ? openUpload : openDownload)(copy, surroundings);
  try {
    return await transfer(source, destination, {
      ...{ unchanged, preserveTimes, limits, signal, progress },
      clean: isUpload && clean ? { keep: exclusion(copy.source) } : undefined,
    });
  } finally {
    source.close();
    destination.close();
  }
}

/** Returns the error of a line. */
function failure(direction: Direction, { line }: Copy, thrown: unknown): EicError {
  const error = EicError.from(thrown);
  const isRepeatable = direction === 'upload';
  // The whole task is repeated after this error, which a script must not be.
  if (error instanceof TooManyOpenFiles && isRepeatable) return error;
  const code = error instanceof TooManyOpenFiles ? 'EIC_TRANSFER_FAILED' : error.code;
  return error.with({ code, message: `\`${direction}\`, line ${line}: ${error.message}` });
}

function timedOut(direction: Direction, { timeoutMs }: TransferRequest): EicError {
  return new EicError(
    'EIC_TIMED_OUT',
    `The ${direction} took longer than the timeout of ${timeoutMs / 1000} s. The files of this line are as they were.`,
    { remedy: 'Increase `timeout`, or find out what makes the connection slow.' },
  );
}
