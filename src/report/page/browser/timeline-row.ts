import { durationText } from '../../text/duration-text';
import type { PageInstance } from '../page-data';
import { element } from './element';
import { labelOf, phasesText, statusNames, statusSigns } from './instance-text';
import { placeIn, type TimeWindow } from './time-window';

/** Where a row is in the grid. */
export interface RowPlace {
  /** The instance's place in the list. */
  readonly index: number;
  /** In pixels. */
  readonly height: number;
  /** Whether the keyboard is at it. */
  readonly isActive: boolean;
  readonly window: TimeWindow;
}

/** Creates the row of an instance. */
export function timelineRow(
  instance: PageInstance,
  { index, height, isActive, window }: RowPlace,
): HTMLElement {
  const { status, result, durationMs } = instance;
  const label = labelOf(instance);
  const phases = phasesText(instance);
  const row = element(
    'div',
    {
      role: 'row',
      class: `row ${status}`,
      'aria-rowindex': String(index + 2),
      tabindex: isActive ? '0' : '-1',
    },
    element(
      'div',
      { role: 'gridcell', class: 'sign', 'aria-label': statusNames[status], title: result },
      statusSigns[status],
    ),
    element('div', { role: 'gridcell', class: 'label', title: label }, label),
    element(
      'div',
      { role: 'gridcell', class: 'time', title: result },
      durationMs === null ? '' : durationText(durationMs),
    ),
    element(
      'div',
      { role: 'gridcell', class: 'cell', 'aria-label': phases, title: phases },
      element('div', { class: 'bars' }, ...bars(instance, window)),
    ),
  );
  row.style.top = `${index * height}px`;
  row.style.height = `${height}px`;
  return row;
}

/** Shows another window of time in a row. */
export function showWindow(row: HTMLElement, instance: PageInstance, window: TimeWindow): void {
  row.querySelector('.bars')?.replaceChildren(...bars(instance, window));
}

/** Returns the bars inside the window; a sign that points to where they are, if all are outside. */
function bars({ spans, status }: PageInstance, window: TimeWindow): HTMLElement[] {
  const last = spans.length - 1;
  const { fromMs, toMs } = window;
  if ((spans[last]?.endMs ?? fromMs) < fromMs) return [element('span', { class: 'away' }, '◂')];
  if ((spans[0]?.startMs ?? toMs) > toMs) return [element('span', { class: 'away later' }, '▸')];
  return spans.flatMap(({ phase, startMs, endMs }, index) => {
    if (endMs < fromMs || startMs > toMs) return [];
    const bar = element('span', {
      class: status === 'failed' && index === last ? 'bar failed' : `bar ${phase}`,
    });
    const left = placeIn(window, startMs);
    bar.style.left = `${left * 100}%`;
    bar.style.width = `${(placeIn(window, endMs) - left) * 100}%`;
    return [bar];
  });
}
