/** A part of the run's time, in milliseconds since its start. */
export interface TimeWindow {
  readonly fromMs: number;
  readonly toMs: number;
}

/** The shortest window: below it, the bars have no more to show. */
const minMs = 10;

/** Returns the window of the whole run, with a little room after its end. */
export function wholeRun(durationMs: number): TimeWindow {
  return { fromMs: 0, toMs: Math.max(minMs, durationMs * 1.02) };
}

/**
 * Returns the window with its length multiplied by `factor`, inside `whole`.
 * @param center the time that keeps its place
 */
export function zoomed(
  window: TimeWindow,
  whole: TimeWindow,
  factor: number,
  center = (window.fromMs + window.toMs) / 2,
): TimeWindow {
  const length = window.toMs - window.fromMs;
  const wanted = Math.min(whole.toMs - whole.fromMs, Math.max(minMs, length * factor));
  const fromMs = center - ((center - window.fromMs) / length) * wanted;
  return inside({ fromMs, toMs: fromMs + wanted }, whole);
}

/** Returns the window moved by a part of its length, inside `whole`. */
export function panned(window: TimeWindow, whole: TimeWindow, part: number): TimeWindow {
  const by = (window.toMs - window.fromMs) * part;
  return inside({ fromMs: window.fromMs + by, toMs: window.toMs + by }, whole);
}

/** Returns the window between two times in any order, inside `whole`. */
export function between(oneMs: number, otherMs: number, whole: TimeWindow): TimeWindow {
  const fromMs = Math.min(oneMs, otherMs);
  return inside({ fromMs, toMs: Math.max(oneMs, otherMs, fromMs + minMs) }, whole);
}

/** Returns where a time is in the window: 0 at its start, 1 at its end. */
export function placeIn(window: TimeWindow, ms: number): number {
  return (ms - window.fromMs) / (window.toMs - window.fromMs);
}

/** Moves the window into `whole`, and cuts it only if it is longer. */
function inside({ fromMs, toMs }: TimeWindow, whole: TimeWindow): TimeWindow {
  const length = Math.min(toMs - fromMs, whole.toMs - whole.fromMs);
  const from = Math.min(Math.max(fromMs, whole.fromMs), whole.toMs - length);
  return { fromMs: from, toMs: from + length };
}
