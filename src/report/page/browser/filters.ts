import { instancesText } from '../../../fleet/instances-text';
import type { PageInstance, PageStatus } from '../page-data';
import { button, element } from './element';
import { statusNames, statusSigns } from './instance-text';
import { type Order, orders, type View, valuesOf } from './view';

/** The controls that choose which instances are shown. */
export interface Filters {
  readonly root: HTMLElement;
  /** Puts the state of the view into the controls. */
  update(view: View): void;
  /** Says how many instances are shown. */
  count(shown: number, all: number): void;
  focusSearch(): void;
}

/** Creates the controls. `change` gets what differs from the current view. */
export function filters(
  instances: readonly PageInstance[],
  view: () => View,
  change: (part: Partial<View>) => void,
): Filters {
  const search = element('input', {
    type: 'search',
    placeholder: 'Name, ID, zone, error, output',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  search.addEventListener('input', () => change({ query: search.value }));

  const states = valuesOf(instances, ({ status }) => status);
  const statuses = (['succeeded', 'failed', 'not-started'] as const)
    .filter((status) => states.includes(status))
    .map((status) => {
      const press = (): void => change({ statuses: toggled(view().statuses, status) });
      const attributes = { class: `toggle ${status}`, 'aria-pressed': 'false' };
      return { status, control: button(`${statusSigns[status]} ${statusNames[status]}`, attributes, press) };
    });
  const group = element('div', { class: 'toggles', role: 'group', 'aria-label': 'Result' });
  group.append(...statuses.map(({ control }) => control));

  const choices = [
    { key: 'code', name: 'Error', values: valuesOf(instances, ({ error }) => error?.code) },
    { key: 'zone', name: 'Zone', values: valuesOf(instances, ({ zone }) => zone) },
    { key: 'batch', name: 'Batch', values: valuesOf(instances, ({ batch }) => batch) },
  ] as const;
  const selects = choices
    .filter(({ key, values }) => values.length > (key === 'code' ? 0 : 1))
    .map(({ key, name, values }) => {
      const control = element('select');
      control.append(new Option('all', ''), ...values.map((value) => new Option(value, value)));
      control.addEventListener('change', () => change({ [key]: control.value }));
      return { key, control, label: labeled(name, control) };
    });

  const order = element('select');
  for (const [value, name] of Object.entries(orders)) order.append(new Option(name, value));
  order.addEventListener('change', () => {
    if (isOrder(order.value)) change({ order: order.value });
  });

  const shown = element('p', { role: 'status', class: 'count' });
  const root = element(
    'div',
    { class: 'filters', role: 'search', 'aria-label': 'Instances' },
    labeled('Search', search),
    ...(statuses.length > 1 ? [group] : []),
    ...selects.map(({ label }) => label),
    labeled('Order', order),
    shown,
  );
  return {
    root,
    update(current) {
      if (search.value !== current.query) search.value = current.query;
      for (const { status, control } of statuses) {
        control.setAttribute('aria-pressed', String(current.statuses.has(status)));
      }
      for (const { key, control } of selects) control.value = current[key];
      order.value = current.order;
    },
    count(number, all) {
      shown.textContent = number === all ? instancesText(all) : `${number} of ${instancesText(all)}`;
    },
    focusSearch: () => search.focus(),
  };
}

function labeled(name: string, control: HTMLElement): HTMLLabelElement {
  return element('label', {}, element('span', {}, name), control);
}

function toggled(statuses: ReadonlySet<PageStatus>, status: PageStatus): ReadonlySet<PageStatus> {
  const others = new Set([...statuses].filter((other) => other !== status));
  return statuses.has(status) ? others : others.add(status);
}

function isOrder(value: string): value is Order {
  return Object.hasOwn(orders, value);
}
