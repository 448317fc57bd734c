import type { TransferProgress } from '../../remote/transfer/transfer';
import { bytesText } from '../text/bytes-text';
import { columnWidth, fittedTo } from '../text/column-width';
import type { Styler } from './text-style';

/** How far a copy is, and how fast. */
export interface BarState {
  /** The name of what is copied, made printable. */
  readonly label: string;
  /** `undefined` before the files are listed. */
  readonly progress: TransferProgress | undefined;
  /** Bytes each second of late; `undefined` if not known yet. */
  readonly rate: number | undefined;
}

/** Columns of the bar within its brackets, at least and at most. */
const barColumns = { least: 10, most: 30 };

/** Columns of the label, if there is room for more than the numbers. */
const labelColumns = { least: 8, most: 40 };

/**
 * Returns a line that takes fewer than `columns` columns:
 * `site  [=====>      ]  42%  12 of 80 files  1.2 GiB of 2.8 GiB  83.1 MiB/s  0:19 left`. In a narrow terminal the parts
 * that matter least are left out.
 */
export function transferBarText(state: BarState, columns: number, style: Styler): string {
  const room = columns - 1;
  const { label, progress } = state;
  if (progress === undefined) return fittedTo(label, room);
  const { ofBytes } = progress;
  const share = ofBytes === undefined ? undefined : sharePart(progress, ofBytes);
  const numbers = fitting(
    [
      ...(share === undefined ? [] : [`${String(Math.floor(share * 100)).padStart(3)}%`]),
      ofBytes === undefined
        ? bytesText(progress.bytes)
        : `${bytesText(progress.bytes)} of ${bytesText(ofBytes)}`,
      state.rate === undefined ? '' : `${bytesText(state.rate)}/s`,
      timeLeft(state),
      progress.ofFiles < 2 ? '' : `${progress.files} of ${progress.ofFiles} files`,
    ],
    room,
  );
  const used = columnWidth(numbers);
  const name = fittedTo(label, Math.min(room - used - 2, labelColumns.most));
  const hasName = columnWidth(name) >= Math.min(labelColumns.least, columnWidth(label)) && name !== '';
  const start = hasName ? `${name}  ` : '';
  const bar = Math.min(room - used - columnWidth(start) - 4, barColumns.most);
  if (share === undefined || bar < barColumns.least) return `${start}${numbers}`;
  return `${start}[${style('cyan', barOf(share, bar))}]  ${numbers}`;
}

/** Returns what is done as a number from 0 to 1. Files that are empty count too. */
function sharePart({ bytes, files, ofFiles }: TransferProgress, ofBytes: number): number {
  if (ofBytes > 0) return Math.min(1, bytes / ofBytes);
  return ofFiles === 0 ? 1 : Math.min(1, files / ofFiles);
}

/** Joins the first parts that fit. */
function fitting(parts: readonly string[], room: number): string {
  let line = '';
  for (const part of parts) {
    const longer = line === '' || part === '' ? line + part : `${line}  ${part}`;
    if (columnWidth(longer) > room) break;
    line = longer;
  }
  return line;
}

function barOf(share: number, columns: number): string {
  const done = Math.floor(share * columns);
  return done >= columns ? '='.repeat(columns) : `${'='.repeat(done)}>`.padEnd(columns);
}

/** Returns `0:19 left` or `2:05:00 left`, or nothing if it cannot be known. */
function timeLeft({ progress, rate = 0 }: BarState): string {
  if (progress?.ofBytes === undefined || rate <= 0) return '';
  const seconds = Math.ceil((progress.ofBytes - progress.bytes) / rate);
  if (seconds > 359_999) return '';
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = `:${String(seconds % 60).padStart(2, '0')} left`;
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}${rest}` : `${minutes}${rest}`;
}
