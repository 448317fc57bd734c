import type { PageInstance, PageStatus } from '../page-data';
import { labelOf } from './instance-text';

/** The orders in which instances can be shown. */
export const orders = {
  start: 'Start',
  duration: 'Longest first',
  failed: 'Failed first',
  name: 'Name',
  results: 'Order of results',
} as const;

/** An order in which instances are shown. */
export type Order = keyof typeof orders;

/** Which instances are shown, and in which order. Empty texts and sets restrict nothing. */
export interface View {
  readonly query: string;
  readonly statuses: ReadonlySet<PageStatus>;
  readonly code: string;
  readonly zone: string;
  readonly batch: string;
  readonly order: Order;
}

/** The view at first. */
export const initialView: View = {
  query: '',
  statuses: new Set(),
  code: '',
  zone: '',
  batch: '',
  order: 'start',
};

/** Returns the instances of a view. Each word of the query must occur somewhere in the instance's texts. */
export function shownInstances(instances: readonly PageInstance[], view: View): readonly PageInstance[] {
  const words = view.query.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = instances.filter(
    (instance) =>
      (view.statuses.size === 0 || view.statuses.has(instance.status)) &&
      (view.code === '' || instance.error?.code === view.code) &&
      (view.zone === '' || instance.zone === view.zone) &&
      (view.batch === '' || String(instance.batch) === view.batch) &&
      words.every((word) => textOf(instance).includes(word)),
  );
  return view.order === 'results' ? shown : shown.sort(comparisons[view.order]);
}

/** Returns the different values of a field, sorted, without those that are not known. */
export function valuesOf(
  instances: readonly PageInstance[],
  field: (instance: PageInstance) => string | number | null | undefined,
): readonly string[] {
  const values = new Set(instances.map(field).filter((value) => value !== null && value !== undefined));
  return [...values].map(String).sort(collator.compare);
}

const collator = new Intl.Collator('en', { numeric: true });

const comparisons: Readonly<Record<Exclude<Order, 'results'>, (a: PageInstance, b: PageInstance) => number>> =
  {
    start: (a, b) => startOf(a) - startOf(b),
    duration: (a, b) => (b.durationMs ?? -1) - (a.durationMs ?? -1),
    failed: (a, b) => rank(a) - rank(b) || startOf(a) - startOf(b),
    name: (a, b) => collator.compare(labelOf(a), labelOf(b)),
  };

/** Instances that were not started come last. */
function startOf({ spans }: PageInstance): number {
  return spans[0]?.startMs ?? Number.MAX_SAFE_INTEGER;
}

function rank({ status }: PageInstance): number {
  return ['failed', 'not-started', 'succeeded'].indexOf(status);
}

/** The texts that a query searches, by instance: made once. */
const texts = new WeakMap<PageInstance, string>();

function textOf(instance: PageInstance): string {
  const known = texts.get(instance);
  if (known !== undefined) return known;
  const { id, name, result, zone, facts, error, output } = instance;
  const parts = [
    id,
    name,
    result,
    zone,
    error?.code,
    error?.message,
    output,
    ...facts.map(({ value }) => value),
  ];
  const text = parts.join('\n').toLowerCase();
  texts.set(instance, text);
  return text;
}
