import type { ZoomStep } from './zoom-controls';

/** Keys that move the focus, and by how many rows. */
const moves: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 15,
  PageUp: -15,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** Keys that change the window of time. */
const zoomKeys: Readonly<Record<string, ZoomStep>> = {
  '+': 'in',
  '=': 'in',
  '-': 'out',
  '0': 'all',
  ArrowLeft: 'earlier',
  ArrowRight: 'later',
};

/** Receives the keys that mean something in the timeline. */
export interface TimelineKeys {
  /** The focus moves by so many rows. */
  move(rows: number): void;
  zoom(step: ZoomStep): void;
  /** The details of the row with the focus are to be shown. */
  open(): void;
  search(): void;
}

/** Handles a key. One that means nothing here, or is the browser's, is left alone. */
export function pressed(event: KeyboardEvent, keys: TimelineKeys): void {
  const { key } = event;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const rows = moves[key];
  const step = zoomKeys[key];
  if (rows !== undefined) keys.move(rows);
  else if (step !== undefined) keys.zoom(step);
  else if (key === 'Enter' || key === ' ') keys.open();
  else if (key === '/') keys.search();
  else return;
  event.preventDefault();
}

/** The line that lists the keys. */
export const keysText =
  'Keys in the timeline: ↑ ↓ next instance, Enter details, + − zoom, ← → move in time, 0 whole run, / search.';
