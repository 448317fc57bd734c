import { type Pair, ratioOf, type Spread, spreadOf } from './samples';

/** The value that a measurement must reach. */
export interface Target {
  readonly value: number;
  readonly bound: 'at most' | 'at least';
  readonly limit: number;
  /** How value and limit are written. */
  readonly shown: (value: number) => string;
}

/** One row: this project compared with its peer. */
export interface Row {
  readonly what: string;
  readonly ours: Spread;
  readonly peer: Spread;
  /** The median of the rounds' ratios. */
  readonly ratio: number;
  /** How a value is written, without its unit's name if `unit` gives that. */
  readonly shown: (value: number) => string;
  readonly unit: string;
  readonly target?: Target;
}

/** One measurement's table. */
export interface Report {
  readonly title: string;
  readonly ours: string;
  readonly peer: string;
  readonly rows: readonly Row[];
  readonly notes: readonly string[];
}

export function whole(value: number): string {
  return value.toFixed(0);
}
export function twoDecimals(value: number): string {
  return value.toFixed(2);
}

/** Whether a row reaches what it must; one without a target does. */
export function isMet({ target }: Row): boolean {
  return (
    target === undefined ||
    (target.bound === 'at most' ? target.value <= target.limit : target.value >= target.limit)
  );
}

function spreadText({ median, least, most }: Spread, shown: (value: number) => string): string {
  return `${shown(median)} (${shown(least)}–${shown(most)})`;
}

function targetText(row: Row): string {
  const { target } = row;
  if (target === undefined) return '';
  const verdict = isMet(row) ? 'met' : 'MISSED';
  return `${target.shown(target.value)}, ${target.bound} ${target.shown(target.limit)}: ${verdict}`;
}

function cellsOf(row: Row): string[] {
  return [
    row.what,
    row.unit,
    spreadText(row.ours, row.shown),
    spreadText(row.peer, row.shown),
    twoDecimals(row.ratio),
    targetText(row),
  ];
}

/** A row of what was measured in turns. */
export function rowOf(
  what: string,
  unit: string,
  shown: (value: number) => string,
  { ours, peer }: Pair<number>,
): Row {
  return { what, unit, shown, ours: spreadOf(ours), peer: spreadOf(peer), ratio: ratioOf(ours, peer) };
}

/** The report as text: medians with the least and the most in parentheses. */
export function reportText({ title, ours, peer, rows, notes }: Report): string {
  const cells = [['', 'unit', ours, peer, 'ratio', 'target'], ...rows.map(cellsOf)];
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((line) => line[column]?.length ?? 0)),
  );
  const lines = cells.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const [head = '', ...body] = lines;
  return [
    title,
    `  ${head}`,
    ...body.map((line) => `  ${line}`),
    ...notes.map((note) => `  ${note}`),
    '',
  ].join('\n');
}
