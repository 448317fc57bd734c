import { durationText } from '../../text/duration-text';
import { button, element } from './element';
import { panned, type TimeWindow, zoomed } from './time-window';

/** A step by which keys and buttons change the window of time. */
export type ZoomStep = 'in' | 'out' | 'earlier' | 'later' | 'all';

/** Returns the window after a step. */
export function stepped(window: TimeWindow, whole: TimeWindow, step: ZoomStep): TimeWindow {
  switch (step) {
    case 'in':
      return zoomed(window, whole, 0.5);
    case 'out':
      return zoomed(window, whole, 2);
    case 'earlier':
      return panned(window, whole, -0.25);
    case 'later':
      return panned(window, whole, 0.25);
    case 'all':
      return whole;
  }
}

const steps: readonly { readonly step: ZoomStep; readonly text: string; readonly name: string }[] = [
  { step: 'out', text: '−', name: 'Zoom out' },
  { step: 'in', text: '+', name: 'Zoom in' },
  { step: 'earlier', text: '←', name: 'Earlier' },
  { step: 'later', text: '→', name: 'Later' },
  { step: 'all', text: 'Whole run', name: 'Whole run' },
];

/** The buttons that choose the window of time. */
export interface ZoomControls {
  readonly root: HTMLElement;
  /** Says which window is shown. */
  update(window: TimeWindow): void;
}

/** Creates the buttons. */
export function zoomControls(take: (step: ZoomStep) => void): ZoomControls {
  const shown = element('span', { role: 'status', class: 'range' });
  const buttons = steps.map(({ step, text, name }) =>
    button(text, { 'aria-label': name, title: name }, () => take(step)),
  );
  return {
    root: element('div', { class: 'zoom', role: 'group', 'aria-label': 'Time' }, ...buttons, shown),
    update({ fromMs, toMs }) {
      shown.textContent = `${durationText(fromMs)} to ${durationText(toMs)}`;
    },
  };
}
