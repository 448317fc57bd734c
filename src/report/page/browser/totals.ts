import { quantile } from '../../run/quantile';
import { durationText } from '../../text/duration-text';
import type { PageData, PageStatus } from '../page-data';
import { element } from './element';
import { statusNames, statusSigns } from './instance-text';

/** Creates the title of the page with the numbers of the run. */
export function totals({ instances, startedAtMs, durationMs, findMs, notes }: PageData): HTMLElement {
  const header = element('header', {}, element('h1', {}, 'EC2 Instance Connect: report of a run'));
  if (startedAtMs !== null) {
    const date = new Date(startedAtMs);
    const time = element('time', { datetime: date.toISOString() }, date.toLocaleString());
    header.append(element('p', { class: 'when' }, time, `, ${date.toISOString()} in UTC`));
  }
  const durations = instances
    .map((instance) => instance.durationMs)
    .filter((duration) => duration !== null)
    .sort((a, b) => a - b);
  const list = element('dl', { class: 'totals' });
  const add = (name: string, value: string, kind = ''): void => {
    list.append(
      element('div', { class: `total ${kind}` }, element('dt', {}, name), element('dd', {}, value)),
    );
  };
  add('Instances', String(instances.length));
  for (const status of ['succeeded', 'failed', 'not-started'] as const) {
    const count = instances.filter((instance) => instance.status === status).length;
    if (count > 0 || status !== 'not-started') add(statusNames[status], signed(status, count), status);
  }
  add('Whole run', durationText(durationMs));
  if (findMs > 0) add('Finding them', durationText(findMs));
  if (durations.length > 1) {
    add('Median', durationText(quantile(durations, 0.5)));
    add('95 % within', durationText(quantile(durations, 0.95)));
    add('Longest', durationText(quantile(durations, 1)));
  }
  header.append(list, ...notes.map((note) => element('p', { class: 'note' }, note)));
  return header;
}

function signed(status: PageStatus, count: number): string {
  return count === 0 ? '0' : `${statusSigns[status]} ${count}`;
}
