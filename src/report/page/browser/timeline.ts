import type { PageInstance } from '../page-data';
import { element } from './element';
import { axisMarks, markText } from './time-axis';
import { placeIn, type TimeWindow, zoomed } from './time-window';
import { keysText, pressed } from './timeline-keys';
import { showWindow, timelineRow } from './timeline-row';
import type { ZoomStep } from './zoom-controls';

/** Rows that are kept above and below the part of the page that is seen. */
const spareRows = 12;

/** Maximum number of rows on paper. */
const maxPrinted = 2000;

/** Receives what a user does in the timeline. */
export interface TimelineEvents {
  /** An instance is to be shown, by its place in the list. */
  open(index: number): void;
  zoom(step: ZoomStep): void;
  choose(window: TimeWindow): void;
  search(): void;
}

/**
 * The instances as rows of a grid, each with its phases as bars. Only rows near the seen part of the page exist, so that
 * thousands cost no more than dozens. `aria-rowcount` and `aria-rowindex` say where they are.
 */
export class Timeline {
  readonly root: HTMLElement;
  readonly #grid = element('div', {
    role: 'grid',
    class: 'timeline',
    'aria-label': 'Timeline of the instances',
    'aria-describedby': 'keys',
  });
  readonly #body = element('div', { role: 'rowgroup', class: 'rows' });
  readonly #axis = element('div', { role: 'columnheader', class: 'axis', 'aria-label': 'Phases' });
  readonly #narrow = matchMedia('(max-width: 640px)');
  readonly #events: TimelineEvents;
  readonly #whole: TimeWindow;
  readonly #rows = new Map<number, HTMLElement>();
  #instances: readonly PageInstance[] = [];
  #window: TimeWindow;
  /** The row that the keyboard is at. */
  #active = 0;
  #isPrinting = false;
  #frame: number | undefined;

  constructor(whole: TimeWindow, events: TimelineEvents) {
    this.#whole = whole;
    this.#window = whole;
    this.#events = events;
    const head = element(
      'div',
      { role: 'row', class: 'row head', 'aria-rowindex': '1' },
      element('div', { role: 'columnheader', class: 'sign', 'aria-label': 'Result' }),
      element('div', { role: 'columnheader', class: 'label' }, 'Instance'),
      element('div', { role: 'columnheader', class: 'time' }, 'Duration'),
      this.#axis,
    );
    this.#grid.append(head, this.#body);
    const empty = element('p', { class: 'empty' }, 'No instance matches.');
    const keys = element('p', { id: 'keys', class: 'keys' }, keysText);
    this.root = element('div', {}, this.#grid, empty, keys);
    this.#grid.addEventListener('keydown', (event) =>
      pressed(event, {
        move: (rows) => this.focus(this.#active + rows),
        zoom: (step) => events.zoom(step),
        open: () => events.open(this.#active),
        search: () => events.search(),
      }),
    );
    this.#body.addEventListener('click', ({ target }) => this.#click(target));
    this.#grid.addEventListener('wheel', (event) => this.#wheel(event), { passive: false });
    const renderSoon = (): void => this.#renderSoon();
    addEventListener('scroll', renderSoon, { passive: true });
    addEventListener('resize', renderSoon);
    this.#narrow.addEventListener('change', () => this.#renderAll());
    addEventListener('beforeprint', () => this.#print(true));
    addEventListener('afterprint', () => this.#print(false));
  }

  /** Shows instances, in the order given. */
  show(instances: readonly PageInstance[]): void {
    this.#instances = instances;
    this.#active = 0;
    this.#grid.setAttribute('aria-rowcount', String(instances.length + 1));
    this.root.classList.toggle('none', instances.length === 0);
    this.#renderAll();
  }

  /** Shows a window of time. */
  zoom(window: TimeWindow): void {
    this.#window = window;
    const marks = axisMarks(window, this.#narrow.matches ? 3 : 8);
    this.#axis.replaceChildren(
      ...marks.map((ms) => {
        const mark = element('span', { class: 'mark' }, markText(ms));
        mark.style.left = `${placeIn(window, ms) * 100}%`;
        return mark;
      }),
    );
    for (const [index, row] of this.#rows) {
      const instance = this.#instances[index];
      if (instance !== undefined) showWindow(row, instance, window);
    }
  }

  /** Moves the keyboard to a row, and the page to where it is seen. */
  focus(index: number): void {
    if (this.#instances.length === 0) return;
    const before = this.#rows.get(this.#active);
    this.#active = Math.min(this.#instances.length - 1, Math.max(0, index));
    before?.setAttribute('tabindex', '-1');
    const height = this.#rowHeight;
    const top = this.#body.getBoundingClientRect().top + this.#active * height;
    const room = height * 2;
    if (top < room) scrollBy(0, top - room);
    else if (top + height > innerHeight) scrollBy(0, top + height + room - innerHeight);
    this.#render();
    const row = this.#rows.get(this.#active);
    row?.setAttribute('tabindex', '0');
    row?.focus({ preventScroll: true });
  }

  get #rowHeight(): number {
    return this.#narrow.matches ? 48 : 28;
  }

  #click(target: EventTarget | null): void {
    const row = target instanceof Element ? target.closest('.row') : null;
    for (const [index, shown] of this.#rows) {
      if (shown !== row) continue;
      this.focus(index);
      this.#events.open(index);
      return;
    }
  }

  /** Zooms at the pointer with Ctrl, as maps do. Without it, the page scrolls. */
  #wheel(event: WheelEvent): void {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const { left, width } = this.#axis.getBoundingClientRect();
    const { fromMs, toMs } = this.#window;
    const part = Math.min(1, Math.max(0, (event.clientX - left) / width));
    const center = fromMs + part * (toMs - fromMs);
    this.#events.choose(zoomed(this.#window, this.#whole, event.deltaY < 0 ? 0.8 : 1.25, center));
  }

  #print(isPrinting: boolean): void {
    this.#isPrinting = isPrinting;
    this.#renderAll();
  }

  #renderSoon(): void {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      this.#render();
    });
  }

  #renderAll(): void {
    this.#rows.clear();
    this.#body.replaceChildren();
    this.zoom(this.#window);
    this.#render();
  }

  /** Creates the rows near the seen part of the page, and removes the others, but for the active one. */
  #render(): void {
    const height = this.#rowHeight;
    this.#body.style.setProperty('--height', `${this.#instances.length * height}px`);
    const [first, end] = this.#range(height);
    for (const [index, row] of this.#rows) {
      if ((index >= first && index < end) || index === this.#active) continue;
      row.remove();
      this.#rows.delete(index);
    }
    const wanted = new Set<number>();
    for (let index = first; index < end; index += 1) wanted.add(index);
    if (this.#active < this.#instances.length) wanted.add(this.#active);
    let next: HTMLElement | null = null;
    for (const index of [...wanted].sort((a, b) => b - a)) {
      const known = this.#rows.get(index);
      const row = known ?? this.#row(index, height);
      if (row === undefined) continue;
      // A row that is moved would lose the focus.
      if (known === undefined) this.#body.insertBefore(row, next);
      next = row;
    }
  }

  #range(height: number): readonly [first: number, end: number] {
    const count = this.#instances.length;
    if (this.#isPrinting) return [0, Math.min(count, maxPrinted)];
    const { top } = this.#body.getBoundingClientRect();
    const first = Math.floor(-top / height) - spareRows;
    const end = Math.ceil((innerHeight - top) / height) + spareRows;
    return [Math.min(count, Math.max(0, first)), Math.min(count, Math.max(0, end))];
  }

  #row(index: number, height: number): HTMLElement | undefined {
    const instance = this.#instances[index];
    if (instance === undefined) return undefined;
    const isActive = index === this.#active;
    const row = timelineRow(instance, { index, height, isActive, window: this.#window });
    this.#rows.set(index, row);
    return row;
  }
}
