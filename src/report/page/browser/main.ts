import type { PageData } from '../page-data';
import { details } from './details';
import { element } from './element';
import { failures } from './failures';
import { filters } from './filters';
import { overview } from './overview';
import { wholeRun } from './time-window';
import { Timeline } from './timeline';
import { totals } from './totals';
import { initialView, shownInstances, type View } from './view';
import { stepped, type ZoomStep, zoomControls } from './zoom-controls';

/** Builds the page from its data. */
function build(data: PageData): void {
  const { instances } = data;
  const whole = wholeRun(data.durationMs);
  let view = initialView;
  let shown = instances;
  let window = whole;

  const zoomTo = (wanted: typeof window): void => {
    window = wanted;
    timeline.zoom(window);
    chart.mark(window);
    controls.update(window);
  };
  const takeStep = (step: ZoomStep): void => zoomTo(stepped(window, whole, step));
  const change = (part: Partial<View>): void => {
    view = { ...view, ...part };
    shown = shownInstances(instances, view);
    timeline.show(shown);
    chart.draw(shown);
    choices.update(view);
    choices.count(shown.length, instances.length);
  };
  const choices = filters(instances, () => view, change);
  const controls = zoomControls(takeStep);
  const chart = overview(whole, zoomTo);
  const timeline = new Timeline(whole, {
    open: (index) => dialog.open(shown, index),
    zoom: takeStep,
    choose: zoomTo,
    search: () => choices.focusSearch(),
  });
  const dialog = details(data.errorPages, (index) => timeline.focus(index));
  const failed = failures(data, (code) => {
    change({ ...initialView, code });
    heading.scrollIntoView();
    timeline.focus(0);
  });
  const heading = element('h2', { id: 'timeline' }, 'Timeline');
  const main = element(
    'main',
    {},
    totals(data),
    ...(failed === undefined ? [] : [failed]),
    chart.root,
    element(
      'section',
      { 'aria-labelledby': 'timeline' },
      heading,
      choices.root,
      controls.root,
      timeline.root,
    ),
  );
  document.body.replaceChildren(
    skipLink('Skip to the timeline', () => timeline.focus(0)),
    main,
    dialog.root,
  );
  change({});
  zoomTo(whole);
}

function skipLink(text: string, follow: () => void): HTMLElement {
  const link = element('a', { class: 'skip' }, text);
  link.href = '#timeline';
  link.addEventListener('click', (event) => {
    event.preventDefault();
    follow();
  });
  return link;
}

const data: PageData = JSON.parse(document.getElementById('data')?.textContent ?? '');
build(data);
