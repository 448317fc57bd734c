import type { CopyProgress } from '../../remote/deployment/copy-progress';
import type { Transferred } from '../../remote/transfer/transferred';
import { bytesText } from '../text/bytes-text';
import { durationText } from '../text/duration-text';

const verbs = {
  upload: { running: 'uploading', complete: 'uploaded', failed: 'upload failed after' },
  download: { running: 'downloading', complete: 'downloaded', failed: 'download failed after' },
} as const;

/**
 * Returns how far a copy is, `uploading: 12 of 80 files, 1.5 MiB of 9.0 MiB, 10.0 s`, or at its end what was done:
 * `uploaded 80 files, 9.0 MiB in 42.0 s, 219.4 KiB/s, 2 unchanged, 1 removed`.
 */
export function transferText({ direction, state, done, total, elapsedMs }: CopyProgress): string {
  const verb = verbs[direction][state];
  if (state === 'running') {
    const sofar =
      total === undefined
        ? amountText(done)
        : `${done.files} of ${countText(total.files, 'file')}, ${bytesText(done.bytes)} of ${bytesText(total.bytes)}`;
    return `${verb}: ${sofar}, ${durationText(elapsedMs)}`;
  }
  return `${verb} ${doneText(done, elapsedMs)}`;
}

/** Returns what a copy did: `80 files, 9.0 MiB in 42.0 s, 219.4 KiB/s, 2 unchanged, 1 removed`. */
export function doneText(done: Transferred, elapsedMs: number): string {
  // Below a second, most of the time is not the copying.
  const rate =
    elapsedMs < 1000 || done.bytes === 0 ? '' : `, ${bytesText((done.bytes * 1000) / elapsedMs)}/s`;
  return `${amountText(done)} in ${durationText(elapsedMs)}${rate}${restText(done)}`;
}

/** Returns what was copied: `3 files, 1.5 MiB`. */
export function amountText({ files, bytes }: Transferred): string {
  return `${countText(files, 'file')}, ${bytesText(bytes)}`;
}

/** Returns what was not copied, to follow {@link amountText}: `, 2 unchanged, 1 removed`, or nothing. */
export function restText({ skipped, removed }: Transferred): string {
  return `${skipped === 0 ? '' : `, ${skipped} unchanged`}${removed === 0 ? '' : `, ${removed} removed`}`;
}

function countText(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
