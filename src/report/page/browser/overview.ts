import { durationText } from '../../text/duration-text';
import { phaseNames, phaseText } from '../../text/phases';
import type { PageInstance } from '../page-data';
import { element, svgElement } from './element';
import { peakOf, phaseMix } from './phase-mix';
import { axisMarks, markText } from './time-axis';
import { between, placeIn, type TimeWindow } from './time-window';

/** Size of the drawing in its own units. It is stretched to the width of the page. */
const width = 1000;
const height = 100;

/** Number of parts that the time is divided into. */
const parts = 250;

/** A pointer that moved less, as a part of the width, did not mean to choose a time. */
const leastDrag = 0.005;

/** The number of instances in each phase over the time of the run. */
export interface Overview {
  readonly root: HTMLElement;
  /** Draws the instances that are shown, and the window of the timeline. */
  draw(instances: readonly PageInstance[]): void;
  mark(window: TimeWindow): void;
}

/** Creates the overview. `choose` gets a window that was drawn with the pointer. */
export function overview(whole: TimeWindow, choose: (window: TimeWindow) => void): Overview {
  const areas = svgElement('g');
  const failures = svgElement('path', { class: 'failures' });
  const chosen = svgElement('rect', { class: 'window', y: '0', height: String(height) });
  const drawing = svgElement('svg', {
    viewBox: `0 0 ${width} ${height}`,
    preserveAspectRatio: 'none',
    role: 'img',
  });
  drawing.append(areas, failures, chosen);
  const peak = element('span', { class: 'peak' });
  const marks = element('div', { class: 'marks', 'aria-hidden': 'true' });
  for (const ms of axisMarks(whole, 6)) {
    const mark = element('span', {}, markText(ms));
    mark.style.left = `${placeIn(whole, ms) * 100}%`;
    marks.append(mark);
  }
  const legend = element(
    'ul',
    { class: 'legend', 'aria-label': 'Colors' },
    ...phaseNames.map((phase) =>
      element('li', {}, element('i', { class: `swatch ${phase}` }), phaseText(phase)),
    ),
    element('li', {}, element('i', { class: 'swatch failed' }), 'failed'),
  );
  const plot = element('div', { class: 'plot' }, peak);
  plot.append(drawing, marks);
  const root = element(
    'section',
    { class: 'overview', 'aria-labelledby': 'overview' },
    element('h2', { id: 'overview' }, 'Instances in each phase'),
    legend,
    plot,
  );

  const mark = ({ fromMs, toMs }: TimeWindow): void => {
    const left = placeIn(whole, fromMs) * width;
    chosen.classList.toggle('all', toMs - fromMs >= whole.toMs - whole.fromMs);
    chosen.setAttribute('x', String(left));
    chosen.setAttribute('width', String(placeIn(whole, toMs) * width - left));
  };
  choosing(drawing, (from, to, isEnd) => {
    const toTime = (part: number): number => whole.fromMs + part * (whole.toMs - whole.fromMs);
    const window = between(toTime(from), toTime(to), whole);
    if (!isEnd) mark(window);
    else if (Math.abs(to - from) >= leastDrag) choose(window);
  });
  drawing.addEventListener('dblclick', () => choose(whole));

  return {
    root,
    mark,
    draw(instances) {
      const mix = phaseMix(instances, whole, parts);
      const most = Math.max(1, peakOf(mix));
      const base = new Array<number>(parts).fill(0);
      areas.replaceChildren();
      for (const phase of phaseNames) {
        const lower = [...base];
        for (const [part, count] of mix[phase].entries()) base[part] = (base[part] ?? 0) + count;
        if (mix[phase].every((count) => count === 0)) continue;
        areas.append(svgElement('path', { class: `area ${phase}`, d: area(lower, base, most) }));
      }
      failures.setAttribute('d', failureMarks(instances, whole));
      const isBusy = instances.some(({ spans }) => spans.length > 0);
      const atATime = isBusy ? `up to ${Math.round(most)} at a time` : '';
      peak.textContent = atATime;
      const failed = instances.filter(({ status }) => status === 'failed').length;
      drawing.setAttribute(
        'aria-label',
        `${instances.length} instances over ${durationText(whole.toMs)}, ${isBusy ? `${atATime}, ` : ''}${failed} failed`,
      );
    },
  };
}

/** Returns the path of a stacked area as steps. */
function area(lower: readonly number[], upper: readonly number[], most: number): string {
  const step = width / parts;
  const y = (count: number): string => (height - (count / most) * (height - 4)).toFixed(1);
  const top = upper.map((count, part) => `${part * step},${y(count)} ${(part + 1) * step},${y(count)}`);
  const bottom = lower.map((count, part) => `${(part + 1) * step},${y(count)} ${part * step},${y(count)}`);
  return `M${top.join(' ')} ${bottom.reverse().join(' ')}Z`;
}

/** Returns a path with a short line at the bottom for each failure. */
function failureMarks(instances: readonly PageInstance[], whole: TimeWindow): string {
  const places = new Set<number>();
  for (const { status, spans } of instances) {
    const end = spans.at(-1)?.endMs;
    if (status === 'failed' && end !== undefined) places.add(Math.round(placeIn(whole, end) * width));
  }
  return [...places].map((x) => `M${x},${height}v-14`).join('');
}

/** Calls `move` with the places, from 0 to 1, at which the pointer was pressed and is. */
function choosing(target: SVGElement, move: (from: number, to: number, isEnd: boolean) => void): void {
  let from: number | undefined;
  const place = ({ clientX }: PointerEvent): number => {
    const { left, width: shown } = target.getBoundingClientRect();
    return Math.min(1, Math.max(0, (clientX - left) / shown));
  };
  target.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    from = place(event);
    target.setPointerCapture(event.pointerId);
  });
  target.addEventListener('pointermove', (event) => {
    if (from !== undefined && Math.abs(place(event) - from) >= leastDrag) move(from, place(event), false);
  });
  target.addEventListener('pointerup', (event) => {
    if (from !== undefined) move(from, place(event), true);
    from = undefined;
  });
  target.addEventListener('pointercancel', () => {
    from = undefined;
  });
}
