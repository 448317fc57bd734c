import { progressText, type RunProgress } from '../run/run-progress';
import { columnWidth, fittedTo } from '../text/column-width';
import { durationText } from '../text/duration-text';
import type { Styler } from './text-style';

/** Instances that are shown at most. */
const maxInstances = 6;

/** Columns of the bar at most. */
const maxBarColumns = 30;

/**
 * Columns that are left free after each line. A terminal shows `^C` after the last one when somebody presses Ctrl-C, and a
 * line that wraps leaves a row behind.
 */
export const freeColumns = 3;

/** Columns that the text should have before there is a bar. */
const textColumns = 40;

/** Options of {@link runDisplay}. */
export interface RunDisplayOptions {
  readonly columns: number;
  readonly rows: number;
  readonly style: Styler;
  readonly label: (instanceId: string) => string;
  /** Returns the last line of an instance's output, made safe and without colors, if it is not shown otherwise. */
  readonly lastLine: (instanceId: string) => string | undefined;
}

/**
 * Returns the lines that show how far a run is: a bar with the numbers, and the instances that have been running for
 * the longest time. Each line leaves {@link freeColumns} of the terminal, and they take a third of its height at most.
 */
export function runDisplay(progress: RunProgress, options: RunDisplayOptions): readonly string[] {
  const { columns, rows, style, label, lastLine } = options;
  const width = Math.max(1, columns - freeColumns);
  const running = progress.running;
  const most = Math.max(0, Math.min(maxInstances, Math.floor(rows / 3) - 1));
  // A line that says "1 more" has room for that one.
  const shown = running.slice(0, running.length > most ? Math.max(0, most - 1) : most);
  const labels = shown.map(([id]) => fittedTo(label(id), Math.max(8, Math.floor(width / 3))));
  const labelWidth = Math.max(0, ...labels.map(columnWidth));
  const instances = shown.map(([id, ms], index) => {
    const name = labels[index] ?? '';
    const padding = ' '.repeat(labelWidth - columnWidth(name));
    const text = `  ${name}${padding}  ${secondsText(ms)}`;
    const last = lastLine(id);
    return style('dim', fittedTo(last === undefined ? text : `${text}  ${last}`, width));
  });
  const more = running.length - shown.length;
  const rest = more > 0 && most > 0 ? [style('dim', fittedTo(`  … and ${more} more`, width))] : [];
  return [headLine(progress, width, style), ...instances, ...rest];
}

function headLine(progress: RunProgress, width: number, style: Styler): string {
  const { total, done, failed, notStarted } = progress.counts;
  const barColumns = Math.min(maxBarColumns, width - textColumns);
  const text = progressText(progress);
  if (barColumns < 8) return cutTo(text, width);
  const filled = total === 0 ? 0 : Math.floor((done / total) * barColumns);
  const bad = Math.min(filled, Math.ceil(((failed + notStarted) / Math.max(1, total)) * barColumns));
  const parts = [
    ['green', '='.repeat(filled - bad)],
    ['red', 'x'.repeat(bad)],
  ] as const;
  const styled = parts.map(([color, part]) => (part === '' ? '' : style(color, part))).join('');
  const bar = styled + ' '.repeat(barColumns - filled);
  return `[${bar}] ${cutTo(text, width - barColumns - 3)}`;
}

/** Returns the beginning of a text: the numbers that matter most come first. */
function cutTo(text: string, columns: number): string {
  return text.length <= columns ? text : `${text.slice(0, Math.max(0, columns - 1))}…`;
}

/** Returns a duration without tenths, which would only be restless. */
function secondsText(ms: number): string {
  return ms < 60_000 ? `${Math.floor(ms / 1000)} s` : durationText(ms);
}
